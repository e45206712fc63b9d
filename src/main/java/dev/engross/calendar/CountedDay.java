package dev.engross.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line of a count: a day, its number, and what it is in the count.
 *
 * @param number its place in the count; of a day that is not counted, the number reached before it
 * @param reason why it is not counted, or why it is not the same-numbered day of its month; null
 *     for a day that is simply counted
 */
public record CountedDay(
    LocalDate date, DayOfWeek weekday, int number, Mark mark, @Nullable String reason) {

  /** What a day is in a count. */
  public enum Mark {
    /** The day from which is counted; it is not counted itself. */
    START,
    /** A day that is counted. */
    COUNTED,
    /** The end of a counted month that has no day of the number asked for. */
    CLAMPED,
    /** No business day, so that it is not counted, or nothing ends on it. */
    PASSED_OVER,
    /** A day on which the count stood still. */
    STOOD_STILL
  }

  /** A day that is simply counted. */
  public static CountedDay of(LocalDate date, int number) {
    return of(date, number, Mark.COUNTED, null);
  }

  /** A day, with its day of the week. */
  static CountedDay of(LocalDate date, int number, Mark mark, @Nullable String reason) {
    return new CountedDay(date, date.getDayOfWeek(), number, mark, reason);
  }

  /** Whether the day adds one to the count. */
  public boolean isCounted() {
    return mark == Mark.COUNTED || mark == Mark.CLAMPED;
  }
}
