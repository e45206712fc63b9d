package dev.engross.determination.payment;

import dev.engross.calendar.PayrollCalendar.Frequency;
import dev.engross.finding.Wording;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * How many paydays a stretch of whole months can hold while the calendar is not on record: one
 * number where it is certain, two where it depends on the first payday.
 *
 * <p>Worked example: 7 May 2003 through 6 May 2004 holds 12 monthly paydays whatever their day. Its
 * 366 days hold 26 paydays every two weeks and two days over: 27 if the first is on 7 or 8 May.
 * Through 7 May 2004, both anniversaries counted, it holds 13 monthly paydays if one is 7 May 2003.
 *
 * @param paydays how many
 * @param assumption under what: {@code the company pays monthly}
 */
public record PaydayCount(int paydays, String assumption) {

  private static final int FORTNIGHT = 14;

  /** The numbers that are possible, the one that is so on most calendars first; none for none. */
  public static List<PaydayCount> of(Frequency frequency, LocalDate from, LocalDate through) {
    int months = wholeMonths(from, through);
    if (months == 0) {
      return List.of();
    }
    if (frequency == Frequency.BIWEEKLY) {
      int days = (int) ChronoUnit.DAYS.between(from, through) + 1;
      return counts(frequency, days / FORTNIGHT, from, days % FORTNIGHT);
    }
    int certain = frequency.paydaysInYear() * months / 12;
    boolean bothAnniversaries = from.plusMonths(months).equals(through);
    return counts(frequency, certain, from, bothAnniversaries ? 1 : 0);
  }

  /** One more payday where the first falls on one of so many days at the start. */
  private static List<PaydayCount> counts(
      Frequency frequency, int least, LocalDate from, int daysThatAddOne) {
    String pays = "the company pays " + frequency.words();
    if (daysThatAddOne == 0) {
      return List.of(new PaydayCount(least, pays));
    }
    LocalDate last = from.plusDays(daysThatAddOne - 1L);
    String first = pays + ", and its first payday from " + Wording.date(from) + " on is ";
    String day = Wording.date(last);
    String early = daysThatAddOne == 1 ? "that day" : "by " + day;
    PaydayCount fewer = new PaydayCount(least, first + "after " + day);
    PaydayCount more = new PaydayCount(least + 1, first + early);
    return daysThatAddOne > FORTNIGHT / 2 ? List.of(more, fewer) : List.of(fewer, more);
  }

  /** 0 when it is not whole; a stretch that holds both its anniversaries counts as whole. */
  private static int wholeMonths(LocalDate from, LocalDate through) {
    int months = (int) ChronoUnit.MONTHS.between(from, through.plusDays(1));
    LocalDate anniversary = from.plusMonths(months);
    boolean whole = anniversary.equals(through) || anniversary.equals(through.plusDays(1));
    return whole ? months : 0;
  }
}
