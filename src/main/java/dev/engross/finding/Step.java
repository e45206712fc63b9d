package dev.engross.finding;

import dev.engross.law.Citation;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One step of a calculation, with the numbers put in. Its words can be put together when they are
 * first read: of the thousand sentences that explain a case, a letter shows a few dozen.
 */
public final class Step {

  private final @Nullable Citation citation;
  private final @Nullable Supplier<String> words;
  private @Nullable String text;

  private Step(
      @Nullable String text, @Nullable Supplier<String> words, @Nullable Citation citation) {
    this.text = text;
    this.words = words;
    this.citation = citation;
  }

  /**
   * What a step says.
   *
   * @param text such as {@code $370,300.00 ÷ 2 = $185,150.00}, or {@code November 7, 2002 plus six
   *     months is May 7, 2003}
   * @param citation what allows the step; null where it is mere arithmetic
   */
  public record Words(String text, @Nullable Citation citation) {}

  public static Step of(String text) {
    return new Step(text, null, null);
  }

  public static Step of(String text, Citation citation) {
    return new Step(text, null, citation);
  }

  /**
   * A step whose words are put together when somebody reads them.
   *
   * @param words a function of values that do not change, which never fails
   */
  public static Step of(Supplier<String> words) {
    return new Step(null, words, null);
  }

  /** Such a step that a source allows. */
  public static Step of(Supplier<String> words, Citation citation) {
    return new Step(null, words, citation);
  }

  /** The words; threads that read them at the same time make equal ones. */
  public String text() {
    String made = text;
    if (made == null) {
      made = Objects.requireNonNull(words).get();
      text = made;
    }
    return made;
  }

  /** What allows the step; null where it is mere arithmetic. */
  public @Nullable Citation citation() {
    return citation;
  }

  /** All that it says, as a record. */
  public Words inWords() {
    return new Words(text(), citation);
  }

  /** Whether the step only spells out a reading, question and answer. */
  public boolean takes(ReadingUse use) {
    return text().contains(use.reading().question());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Step that
            && Objects.equals(citation, that.citation)
            && text().equals(that.text()));
  }

  @Override
  public int hashCode() {
    return 31 * text().hashCode() + Objects.hashCode(citation);
  }

  @Override
  public String toString() {
    return inWords().toString();
  }
}
