package dev.engross.finding;

import org.jspecify.annotations.Nullable;

/**
 * Something that must be asked before an answer can be given.
 *
 * @param id a permanent name, such as {@code payroll-calendar}
 * @param text the question, as put to the person who can answer it
 * @param field where the answer belongs in the case file, as a JSON pointer; null when it belongs
 *     in a new fact
 * @param why what cannot be said without it
 */
public record Question(String id, String text, @Nullable String field, String why) {

  private static final String AWAITING = "awaiting:";

  /**
   * What only the future can answer: nothing is missing from the case file, the event has simply
   * not happened yet.
   *
   * @param event a name for it, such as {@code signed.supplemental-release.executive}
   * @param noun the event in words, such as {@code the signing of the Supplemental Release}
   */
  public static Question awaiting(String event, String noun) {
    return new Question(
        AWAITING + event,
        "When did this happen: " + noun + "?",
        null,
        "The day is fixed by " + noun + ", which is not on record.");
  }

  /** Whether it waits for the future rather than for somebody's answer. */
  public boolean isAwaiting() {
    return id.startsWith(AWAITING);
  }
}
