package dev.engross.finding;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something that must be asked before an answer can be given. Like those of a {@link Step}, its
 * words can be put together when they are first read.
 */
public final class Question {

  private static final String AWAITING = "awaiting:";

  private final String id;
  private final LateText text;
  private final @Nullable String field;
  private final LateText why;
  private final boolean awaiting;

  /**
   * A question with its words.
   *
   * @param id a permanent name, such as {@code payroll-calendar}
   * @param text the question, as put to the person who can answer it
   * @param field where the answer belongs in the case file, as a JSON pointer; null when it belongs
   *     in a new fact
   * @param why what cannot be said without it
   */
  public Question(String id, String text, @Nullable String field, String why) {
    this(id, LateText.of(text), field, LateText.of(why));
  }

  /**
   * A question that says why it is asked when somebody reads it.
   *
   * @param why a function of values that do not change, which never fails
   */
  public Question(String id, String text, @Nullable String field, Supplier<String> why) {
    this(id, LateText.of(text), field, LateText.of(why));
  }

  private Question(String id, LateText text, @Nullable String field, LateText why) {
    this.id = id;
    this.text = text;
    this.field = field;
    this.why = why;
    this.awaiting = id.startsWith(AWAITING);
  }

  /**
   * What only the future can answer: nothing is missing from the case file, the event has simply
   * not happened yet.
   *
   * @param event a name for it, such as {@code signed.supplemental-release.executive}
   * @param noun the event in words, such as {@code the signing of the Supplemental Release}
   */
  public static Question awaiting(String event, String noun) {
    return awaiting(event, () -> noun);
  }

  /**
   * The same, for an event that is put in words later.
   *
   * @param noun a function of values that do not change, which never fails
   */
  public static Question awaiting(String event, Supplier<String> noun) {
    return new Question(
        AWAITING.concat(event),
        LateText.of(() -> "When did this happen: " + noun.get() + "?"),
        null,
        LateText.of(() -> "The day is fixed by " + noun.get() + ", which is not on record."));
  }

  /**
   * All that it says, as a record.
   *
   * @param id a permanent name, such as {@code payroll-calendar}
   * @param text the question, as put to the person who can answer it
   * @param field where the answer belongs in the case file, as a JSON pointer; null when it belongs
   *     in a new fact
   * @param why what cannot be said without it
   */
  public record InWords(String id, String text, @Nullable String field, String why) {}

  /** A permanent name. */
  public String id() {
    return id;
  }

  /** The question, as put to the person who can answer it. */
  public String text() {
    return text.text();
  }

  /** Where the answer belongs in the case file, as a JSON pointer; null for a new fact. */
  public @Nullable String field() {
    return field;
  }

  /** What cannot be said without it. */
  public String why() {
    return why.text();
  }

  /** Whether it waits for the future rather than for somebody's answer. */
  public boolean isAwaiting() {
    return awaiting;
  }

  /** All that it says. */
  public InWords inWords() {
    return new InWords(id, text(), field, why());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Question that
            && id.equals(that.id)
            && Objects.equals(field, that.field)
            && text.equals(that.text)
            && why.equals(that.why));
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  @Override
  public String toString() {
    return inWords().toString();
  }
}
