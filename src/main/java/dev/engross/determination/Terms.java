package dev.engross.determination;

import dev.engross.terms.Instrument;
import java.util.List;

/**
 * The instruments of a case, in the order in which they apply, amendments after what they amend.
 */
public record Terms(List<Instrument> instruments) {
  public Terms {
    instruments = List.copyOf(instruments);
  }
}
