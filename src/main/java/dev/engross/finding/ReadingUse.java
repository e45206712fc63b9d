package dev.engross.finding;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A reading as relied on in a determination.
 *
 * @param reading the question
 * @param chosen the alternative taken
 * @param chosenBy who departed from, or confirmed, the default; null where the default stands
 *     unconfirmed
 */
public record ReadingUse(Reading reading, Reading.Alternative chosen, @Nullable String chosenBy) {

  public boolean isStandard() {
    return chosen.key().equals(reading.standard());
  }

  // Written out, since the core compares thousands of these for each case and the methods that a
  // record is given are not always compiled in place.

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof ReadingUse that
            && reading.id().equals(that.reading.id())
            && reading.equals(that.reading)
            && chosen.equals(that.chosen)
            && Objects.equals(chosenBy, that.chosenBy));
  }

  @Override
  public int hashCode() {
    return 31 * (31 * reading.id().hashCode() + chosen.key().hashCode())
        + Objects.hashCode(chosenBy);
  }
}
