package dev.engross.finding;

import dev.engross.calendar.DayCount;
import dev.engross.law.Citation;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One step of a calculation, with the numbers put in. Its words can be put together when they are
 * first read: of the thousand sentences that explain a case, a letter shows a few dozen.
 */
public final class Step {

  private final @Nullable Citation citation;
  private final Supplier<String> words;
  private final @Nullable DayCount count;
  private final List<String> persons;
  private @Nullable String text;

  private Step(Supplier<String> words, @Nullable Citation citation) {
    this(words, citation, null, List.of());
  }

  private Step(
      Supplier<String> words,
      @Nullable Citation citation,
      @Nullable DayCount count,
      List<String> persons) {
    this.words = words;
    this.citation = citation;
    this.count = count;
    this.persons = persons;
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
    return new Step(() -> text, null);
  }

  public static Step of(String text, Citation citation) {
    return new Step(() -> text, citation);
  }

  /**
   * A step whose words are put together when somebody reads them.
   *
   * @param words a function of values that do not change, which never fails
   */
  public static Step of(Supplier<String> words) {
    return new Step(words, null);
  }

  /** Such a step that a source allows. */
  public static Step of(Supplier<String> words, Citation citation) {
    return new Step(words, citation);
  }

  /** The same step, which tells of a count; it can be printed day by day. */
  public Step counting(DayCount told) {
    return new Step(words, citation, told, persons);
  }

  /** The same step, which tells of these persons alone, by name. */
  public Step concerning(List<String> names) {
    return new Step(words, citation, count, List.copyOf(names));
  }

  /** Of whom alone it tells, by name; empty where it tells of nobody in particular. */
  public List<String> persons() {
    return persons;
  }

  /** The count of which it tells; null where it tells of none. */
  public @Nullable DayCount count() {
    return count;
  }

  /**
   * The counts by which some steps come to a day, in order: the last one that ends on it, after
   * those from which it goes on, each told by the step before. A count that merely happens to end
   * where another starts is no part of it.
   *
   * <p>Worked example: a claim of 7 May 2003 is to be decided 90 days later, by 5 August, and after
   * an extension 90 days from then. To 3 November 2003 lead both counts; to 5 August the first.
   */
  public static List<DayCount> countsTo(List<Step> steps, LocalDate day) {
    int last = steps.size() - 1;
    while (last >= 0 && !isCountTo(day, steps.get(last))) {
      last--;
    }
    Deque<DayCount> counts = new ArrayDeque<>();
    LocalDate end = day;
    while (last >= 0 && isCountTo(end, steps.get(last))) {
      DayCount count = Objects.requireNonNull(steps.get(last).count());
      counts.addFirst(count);
      end = count.start();
      last--;
    }
    return List.copyOf(counts);
  }

  private static boolean isCountTo(LocalDate day, Step step) {
    return step.count() != null && step.count().end().equals(day);
  }

  /** The words; threads that read them at the same time make equal ones. */
  public String text() {
    String made = text;
    if (made == null) {
      made = words.get();
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
