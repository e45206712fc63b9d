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
    return switch (frequency) {
      case WEEKLY -> everyDays(7, from, through);
      case BIWEEKLY -> everyDays(14, from, through);
      case MONTHLY -> daysOfMonth(new int[] {anchor.getDayOfMonth()}, from, through);
      case SEMIMONTHLY -> daysOfMonth(new int[] {anchor.getDayOfMonth(), secondDay}, from, through);
    };
  }

  /** The first payday on or after a date. */
  public LocalDate firstOnOrAfter(LocalDate date) {
    return paydays(date, date.plusMonths(2)).get(0);
  }

  private List<LocalDate> everyDays(int days, LocalDate from, LocalDate through) {
    long sinceAnchor = Math.floorMod(from.toEpochDay() - anchor.toEpochDay(), (long) days);
    LocalDate first = sinceAnchor == 0 ? from : from.plusDays(days - sinceAnchor);
    return Stream.iterate(first, date -> !date.isAfter(through), date -> date.plusDays(days))
        .toList();
  }

  private static List<LocalDate> daysOfMonth(int[] days, LocalDate from, LocalDate through) {
    return Stream.iterate(
            from.withDayOfMonth(1), month -> !month.isAfter(through), month -> month.plusMonths(1))
        .flatMap(
            month ->
                java.util.Arrays.stream(days)
                    .map(day -> Math.min(day, month.lengthOfMonth()))
                    .sorted()
                    .distinct()
                    .mapToObj(month::withDayOfMonth))
        .filter(date -> !date.isBefore(from) && !date.isAfter(through))
        .toList();
  }
}
