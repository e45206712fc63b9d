package dev.engross.casefile;

import java.util.List;

/**
 * A postal address, line by line as it stands on the envelope, the name not included.
 *
 * @param lines the delivery line first, city, state and ZIP code last
 */
public record PostalAddress(List<String> lines) {
  public PostalAddress {
    lines = List.copyOf(lines);
  }
}
