package dev.engross.determination;

import dev.engross.determination.evaluation.WrittenTerms;
import dev.engross.terms.Instrument;
import java.util.List;

/**
 * The instruments of a case, in the order in which they apply, amendments after what they amend.
 * What follows from their words alone is worked out here, once: cases under the same instruments do
 * well to share them.
 */
public final class Terms {

  private final List<Instrument> instruments;
  private final WrittenTerms unamended;

  public Terms(List<Instrument> instruments) {
    this.instruments = List.copyOf(instruments);
    this.unamended = WrittenTerms.of(instruments);
  }

  public List<Instrument> instruments() {
    return instruments;
  }

  /** Those that amend no other, and what follows from their words. */
  WrittenTerms unamended() {
    return unamended;
  }
}
