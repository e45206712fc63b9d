package dev.engross.document.template;

import dev.engross.finding.Question;
import org.jspecify.annotations.Nullable;

/**
 * A text that a letter takes from the case as it stands, such as a name or a telephone number; or
 * the question that must be answered before it can be printed.
 */
public sealed interface Entry {

  /** The case gives the text. */
  record Given(String text) implements Entry {}

  /**
   * The case does not give it.
   *
   * @param blank what is to be filled in, as printed in the blank
   */
  record Missing(String blank, Question question) implements Entry {}

  /** The text where there is one, else a blank that asks for it. */
  static Entry of(@Nullable String text, String blank, Question question) {
    return text == null || text.isBlank() ? new Missing(blank, question) : new Given(text);
  }
}
