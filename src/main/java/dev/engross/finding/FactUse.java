package dev.engross.finding;

import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A fact that a finding relies on. Like those of a {@link Step}, its words can be put together when
 * they are first read.
 */
public final class FactUse {

  private final String id;
  private final Supplier<String> words;
  private final @Nullable LocalDate date;
  private final @Nullable String evidence;
  private @Nullable String statement;

  /**
   * A fact with its words.
   *
   * @param id the fact's id in the case file
   * @param statement the fact in words
   * @param date its date, or null for a standing fact
   * @param evidence the document that shows it, or null when none is recorded
   */
  public FactUse(String id, String statement, @Nullable LocalDate date, @Nullable String evidence) {
    this(id, () -> statement, date, evidence);
  }

  /**
   * A fact whose words are put together when somebody reads them.
   *
   * @param words a function of values that do not change, which never fails
   */
  public FactUse(
      String id, Supplier<String> words, @Nullable LocalDate date, @Nullable String evidence) {
    this.id = id;
    this.words = words;
    this.date = date;
    this.evidence = evidence;
  }

  /**
   * All that it says, as a record.
   *
   * @param id the fact's id in the case file
   * @param statement the fact in words
   * @param date its date, or null for a standing fact
   * @param evidence the document that shows it, or null when none is recorded
   */
  public record InWords(
      String id, String statement, @Nullable LocalDate date, @Nullable String evidence) {}

  /** The fact's id in the case file. */
  public String id() {
    return id;
  }

  /** The fact in words; threads that read them at the same time make equal ones. */
  public String statement() {
    String made = statement;
    if (made == null) {
      made = words.get();
      statement = made;
    }
    return made;
  }

  /** Its date, or null for a standing fact. */
  public @Nullable LocalDate date() {
    return date;
  }

  /** The document that shows it, or null when none is recorded. */
  public @Nullable String evidence() {
    return evidence;
  }

  /** All that it says. */
  public InWords inWords() {
    return new InWords(id, statement(), date, evidence);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof FactUse that
            && id.equals(that.id)
            && Objects.equals(date, that.date)
            && Objects.equals(evidence, that.evidence)
            && statement().equals(that.statement()));
  }

  @Override
  public int hashCode() {
    return 31 * (31 * (31 * id.hashCode() + statement().hashCode()) + Objects.hashCode(date))
        + Objects.hashCode(evidence);
  }

  @Override
  public String toString() {
    return inWords().toString();
  }
}
