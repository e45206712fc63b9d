package dev.engross.finding;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A text that is put together when it is first read: most of what explains a case is never shown.
 * Threads that read it at the same time make equal ones.
 */
public final class LateText {

  private final Supplier<String> words;
  private @Nullable String text;

  private LateText(Supplier<String> words, @Nullable String text) {
    this.words = words;
    this.text = text;
  }

  /** A text that stands already. */
  public static LateText of(String text) {
    return new LateText(() -> text, text);
  }

  /**
   * A text that is put together later.
   *
   * @param words a function of values that do not change, which never fails
   */
  public static LateText of(Supplier<String> words) {
    return new LateText(words, null);
  }

  /** The text. */
  public String text() {
    String made = text;
    if (made == null) {
      made = words.get();
      text = made;
    }
    return made;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other || (other instanceof LateText that && text().equals(that.text()));
  }

  @Override
  public int hashCode() {
    return text().hashCode();
  }

  @Override
  public String toString() {
    return text();
  }
}
