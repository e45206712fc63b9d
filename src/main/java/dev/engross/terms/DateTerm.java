package dev.engross.terms;

import dev.engross.calendar.MonthRule;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** When: a day, said as an instrument says it. */
public sealed interface DateTerm {

  /** A day named outright. */
  record FixedDate(LocalDate date) implements DateTerm {}

  /** A milestone of this or another instrument, by its id. */
  record Milestone(String milestone) implements DateTerm {}

  /** The day of a recorded event; the latest one where there are several. */
  record EventDate(EventTerm event) implements DateTerm {}

  /** The day of the first such event on record, whatever comes later. */
  record FirstEventDate(EventTerm event) implements DateTerm {}

  /**
   * The day of the change in control that counts, where each is judged for itself: the most recent
   * for which a condition holds, or can still hold, when it alone is taken as the change.
   *
   * <p>Worked example: control changed on 1 March and on 1 September 2003; on 1 June the executive
   * was deleted from the plan, and on 15 October discharged. For the change of September nobody was
   * a participant any more; that of March counts.
   */
  record LatestChange(Condition provided) implements DateTerm {}

  /** So many calendar days after a day, the day itself not counted. */
  record DaysAfter(int days, DateTerm date) implements DateTerm {}

  /** So many calendar days before a day, the day itself not counted. */
  record DaysBefore(int days, DateTerm date) implements DateTerm {}

  /** So many business days after a day, on a named calendar. */
  record BusinessDaysAfter(int days, String calendar, DateTerm date) implements DateTerm {}

  /** So many weeks after a day. */
  record WeeksAfter(int weeks, DateTerm date) implements DateTerm {}

  /**
   * So many months after a day; before it, when negative. The rule for days that do not exist is
   * always named.
   */
  record MonthsAfter(int months, MonthRule rule, DateTerm date) implements DateTerm {}

  /**
   * A month and day in the year of a date, or so many years later, such as 15 March of the
   * following year.
   */
  record DayOfYear(int month, int day, int yearsLater, DateTerm date) implements DateTerm {}

  /** The day on which a release becomes effective, by the release's id. */
  record ReleaseEffectiveOn(String release) implements DateTerm {}

  /** The first payday on or after a day. */
  record FirstPaydayOnOrAfter(DateTerm date) implements DateTerm {}

  /** The earliest of several days. */
  record EarlierOf(List<DateTerm> dates) implements DateTerm {}

  /** The latest of several days. */
  record LaterOf(List<DateTerm> dates) implements DateTerm {}

  /** The day depends on how ambiguous words are read: by alternative of the reading. */
  record DateByReading(String reading, Map<String, DateTerm> alternatives) implements DateTerm {}
}
