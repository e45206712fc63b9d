package dev.engross.finding;

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
}
