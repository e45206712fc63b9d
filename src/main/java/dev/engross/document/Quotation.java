package dev.engross.document;

import dev.engross.law.LegalProvision;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A text of the law, word for word, with its source.
 *
 * @param text the law's own words
 * @param source where they stand
 * @param confirmed whether the source itself was checked; where not, the page says so
 */
record Quotation(String text, String source, boolean confirmed) {

  static Optional<Quotation> of(Matter matter, String id, LocalDate date) {
    return matter.law().find(id, date).map(Quotation::of);
  }

  private static Quotation of(LegalProvision provision) {
    return new Quotation(provision.value(), provision.citation().printed(), provision.confirmed());
  }
}
