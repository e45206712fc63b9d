package dev.engross.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * When a payroll pays.
 *
 * @param frequency how often
 * @param anchor any one payday; for {@link Frequency#SEMIMONTHLY} one whose day of the month,
 *     together with {@code secondDay}, gives the two paydays of every month
 * @param secondDay the other payday of a month, 31 standing for its last day; 0 unless semimonthly
 */
public record PayrollCalendar(Frequency frequency, LocalDate anchor, int secondDay) {

  public PayrollCalendar {
    if (frequency == Frequency.SEMIMONTHLY ? secondDay < 1 || secondDay > 31 : secondDay != 0) {
      throw new IllegalArgumentException("a second payday of the month goes with SEMIMONTHLY only");
    }
  }

  /** How often a payroll pays, and into how many paydays it divides a year of twelve months. */
  public enum Frequency {
    WEEKLY("weekly", 52),
    BIWEEKLY("every two weeks", 26),
    SEMIMONTHLY("twice a month", 24),
    MONTHLY("monthly", 12);

    private final String words;
    private final int paydaysInYear;

    Frequency(String words, int paydaysInYear) {
      this.words = words;
      this.paydaysInYear = paydaysInYear;
    }

    public String words() {
      return words;
    }

    public int paydaysInYear() {
      return paydaysInYear;
    }
  }

  /** The paydays from the first date through the last, both included, in order. */
  public List<LocalDate> paydays(LocalDate from, LocalDate through) {
    return onOrAfter(from).takeWhile(date -> !date.isAfter(through)).toList();
  }

  /** The first payday on or after a date. */
  public LocalDate firstOnOrAfter(LocalDate date) {
    return payday(date, 1);
  }

  /** A payday by its number, of those on or after a date; the first has number 1. */
  public LocalDate payday(LocalDate from, int number) {
    return onOrAfter(from).skip(number - 1L).findFirst().orElseThrow();
  }

  /**
   * The days of a month on which it pays, in order, 31 standing for the last; none where it pays by
   * the week.
   */
  public List<Integer> daysOfMonth() {
    return switch (frequency) {
      case WEEKLY, BIWEEKLY -> List.of();
      case MONTHLY -> List.of(anchor.getDayOfMonth());
      case SEMIMONTHLY -> Stream.of(anchor.getDayOfMonth(), secondDay).sorted().distinct().toList();
    };
  }

  /**
   * Whether a payday is the last day of a month that has no such day as it should fall on: 28
   * February for the 30th. The 31st is the last day of every month and needs none to stand for it.
   */
  boolean standsIn(LocalDate payday) {
    List<Integer> days = daysOfMonth();
    return payday.getDayOfMonth() == payday.lengthOfMonth()
        && days.stream().anyMatch(day -> day > payday.lengthOfMonth() && day < 31)
        && !days.contains(31);
  }

  /** How many days lie between two paydays; 0 where it pays on days of the month. */
  public int stepDays() {
    return switch (frequency) {
      case WEEKLY -> 7;
      case BIWEEKLY -> 14;
      case MONTHLY, SEMIMONTHLY -> 0;
    };
  }

  private Stream<LocalDate> onOrAfter(LocalDate from) {
    int step = stepDays();
    if (step > 0) {
      long sinceAnchor = Math.floorMod(from.toEpochDay() - anchor.toEpochDay(), (long) step);
      LocalDate first = sinceAnchor == 0 ? from : from.plusDays(step - sinceAnchor);
      return Stream.iterate(first, date -> date.plusDays(step));
    }
    List<Integer> days = daysOfMonth();
    return Stream.iterate(from.withDayOfMonth(1), month -> month.plusMonths(1))
        .flatMap(
            month ->
                days.stream()
                    .map(day -> Math.min(day, month.lengthOfMonth()))
                    .distinct()
                    .map(month::withDayOfMonth))
        .dropWhile(date -> date.isBefore(from));
  }
}
