package dev.engross.calendar;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A holiday, by rule. The tables hold from 1978 on, when Veterans Day had returned to 11 November.
 *
 * @param fromYear the first year in which it was kept
 * @param day when it falls
 * @param weekend what becomes of it on a Saturday or Sunday
 */
record Holiday(String name, int fromYear, DayRule day, Weekend weekend) {

  /** The day of a year on which a holiday falls. */
  private interface DayRule {
    LocalDate in(int year);
  }

  /** Where a holiday is kept that falls on a weekend. */
  private enum Weekend {
    /** Saturday on Friday, Sunday on Monday: federal offices (Executive Order 11582). */
    NEAREST_WEEKDAY,
    /** Sunday on Monday; a Saturday is not moved: Federal Reserve Banks, and § 6701. */
    SUNDAY_ONLY,
    /** It falls on a weekday by its own rule, or is not moved. */
    NOT_MOVED
  }

  /** 5 U.S.C. § 6103(a) and (b). */
  static final List<Holiday> US_FEDERAL = national(Weekend.NEAREST_WEEKDAY);

  /** The holiday schedule of the Federal Reserve Banks. */
  static final List<Holiday> FEDERAL_RESERVE = national(Weekend.SUNDAY_ONLY);

  /**
   * California Government Code §§ 6700 and 6701, whole days that recur by rule. Lincoln Day and
   * Columbus Day were taken from state employees in 2009, but not from § 6700. Good Friday from
   * noon to three is not a whole day.
   *
   * <p>The Lunar New Year (Stats. 2022, ch. 792, from 2023) and Diwali (Stats. 2025, ch. 358, from
   * 2026) stand in § 6700 too, but nothing closes on them: state employees may elect either in
   * place of a personal holiday, and Code of Civil Procedure § 135 excepts both from the days on
   * which courts are closed. § 6700 names the first by a new moon, which may fall on another day in
   * California than where the feast is counted, and no statute gives a table. Both are left out, so
   * that an act is done on the day itself, never a day later than a stricter reading would have it.
   */
  static final List<Holiday> CALIFORNIA =
      List.of(
          fixed("New Year's Day", 0, 1, 1, Weekend.SUNDAY_ONLY),
          nth("Dr. Martin Luther King, Jr. Day", 1982, 1, 3, MONDAY),
          fixed("Lincoln Day", 0, 2, 12, Weekend.SUNDAY_ONLY),
          nth("the third Monday in February", 0, 2, 3, MONDAY),
          fixed("Cesar Chavez Day", 2001, 3, 31, Weekend.SUNDAY_ONLY),
          fixed("Genocide Remembrance Day", 2023, 4, 24, Weekend.NOT_MOVED),
          last("Memorial Day", 5, MONDAY),
          fixed("Juneteenth", 2023, 6, 19, Weekend.NOT_MOVED),
          fixed("Independence Day", 0, 7, 4, Weekend.SUNDAY_ONLY),
          nth("Labor Day", 0, 9, 1, MONDAY),
          fixed("Admission Day", 0, 9, 9, Weekend.SUNDAY_ONLY),
          nth("Native American Day", 2015, 9, 4, FRIDAY),
          nth("Columbus Day", 0, 10, 2, MONDAY),
          fixed("Veterans Day", 0, 11, 11, Weekend.NEAREST_WEEKDAY),
          nth("Thanksgiving Day", 0, 11, 4, THURSDAY),
          fixed("Christmas Day", 0, 12, 25, Weekend.SUNDAY_ONLY));

  private static List<Holiday> national(Weekend weekend) {
    return List.of(
        fixed("New Year's Day", 0, 1, 1, weekend),
        nth("Birthday of Martin Luther King, Jr.", 1986, 1, 3, MONDAY),
        nth("Washington's Birthday", 0, 2, 3, MONDAY),
        last("Memorial Day", 5, MONDAY),
        fixed("Juneteenth National Independence Day", 2021, 6, 19, weekend),
        fixed("Independence Day", 0, 7, 4, weekend),
        nth("Labor Day", 0, 9, 1, MONDAY),
        nth("Columbus Day", 0, 10, 2, MONDAY),
        fixed("Veterans Day", 0, 11, 11, weekend),
        nth("Thanksgiving Day", 0, 11, 4, THURSDAY),
        fixed("Christmas Day", 0, 12, 25, weekend));
  }

  /** The day on which it is kept; null in years before it was one. */
  @Nullable LocalDate keptIn(int year) {
    if (year < fromYear) {
      return null;
    }
    LocalDate date = day.in(year);
    if (date.getDayOfWeek() == SATURDAY && weekend == Weekend.NEAREST_WEEKDAY) {
      return date.minusDays(1);
    }
    return date.getDayOfWeek() == SUNDAY && weekend != Weekend.NOT_MOVED ? date.plusDays(1) : date;
  }

  private static Holiday fixed(String name, int fromYear, int month, int day, Weekend weekend) {
    return new Holiday(name, fromYear, year -> LocalDate.of(year, month, day), weekend);
  }

  private static Holiday nth(String name, int fromYear, int month, int n, DayOfWeek weekday) {
    return new Holiday(
        name,
        fromYear,
        year -> LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(n, weekday)),
        Weekend.NOT_MOVED);
  }

  private static Holiday last(String name, int month, DayOfWeek weekday) {
    return new Holiday(
        name,
        0,
        year -> LocalDate.of(year, month, 1).with(TemporalAdjusters.lastInMonth(weekday)),
        Weekend.NOT_MOVED);
  }
}
