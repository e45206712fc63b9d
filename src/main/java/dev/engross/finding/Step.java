package dev.engross.finding;

import dev.engross.law.Citation;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One step of a calculation, with the numbers put in.
 *
 * @param text such as {@code $370,300.00 ÷ 2 = $185,150.00}, or {@code November 7, 2002 plus six
 *     months is May 7, 2003}
 * @param citation what allows the step; null where it is mere arithmetic
 */
public record Step(String text, @Nullable Citation citation) {

  public static Step of(String text) {
    return new Step(text, null);
  }

  public static Step of(String text, Citation citation) {
    return new Step(text, citation);
  }

  /** Whether the step only spells out a reading, question and answer. */
  public boolean takes(ReadingUse use) {
    return text.contains(use.reading().question());
  }

  // Written out, since the core compares thousands of these for each case and the methods that a
  // record is given are not always compiled in place.

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Step that
            && text.equals(that.text)
            && Objects.equals(citation, that.citation));
  }

  @Override
  public int hashCode() {
    return 31 * text.hashCode() + Objects.hashCode(citation);
  }
}
