package dev.engross.document;

import java.util.List;

/**
 * To whom a letter goes, as on its envelope.
 *
 * @param person the id of the person to whom it is due
 * @param names one line for each name
 * @param addressLines the last known address; empty when none is recorded
 */
public record Addressee(String person, List<String> names, List<String> addressLines) {
  public Addressee {
    names = List.copyOf(names);
    addressLines = List.copyOf(addressLines);
  }
}
