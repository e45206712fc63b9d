package dev.engross.finding;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A fact that a finding relies on.
 *
 * @param id the fact's id in the case file
 * @param statement the fact in words
 * @param date its date, or null for a standing fact
 * @param evidence the document that shows it, or null when none is recorded
 */
public record FactUse(
    String id, String statement, @Nullable LocalDate date, @Nullable String evidence) {
  // Written out, since the core compares thousands of these for each case and the methods that a
  // record is given are not always compiled in place.

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof FactUse that
            && id.equals(that.id)
            && statement.equals(that.statement)
            && Objects.equals(date, that.date)
            && Objects.equals(evidence, that.evidence));
  }

  @Override
  public int hashCode() {
    return 31 * (31 * (31 * id.hashCode() + statement.hashCode()) + Objects.hashCode(date))
        + Objects.hashCode(evidence);
  }
}
