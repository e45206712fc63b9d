package dev.engross.calendar;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * What becomes of a date, months away, that does not exist in its month.
 *
 * <p>Always counted from the original date, never chained: one month after 31 January under {@link
 * #LAST_DAY} is 28 February, and two months after it is 31 March.
 */
public enum MonthRule {
  /** The last day of the month: one month after 31 January 2003 is 28 February 2003. */
  LAST_DAY,
  /** The first day of the next month: one month after 31 January 2003 is 1 March 2003. */
  FIRST_OF_NEXT;

  /** The date that many months after another; before it, when negative. */
  public LocalDate after(LocalDate date, int months) {
    YearMonth month = YearMonth.from(date).plusMonths(months);
    if (date.getDayOfMonth() <= month.lengthOfMonth()) {
      return month.atDay(date.getDayOfMonth());
    }
    return this == LAST_DAY ? month.atEndOfMonth() : month.plusMonths(1).atDay(1);
  }
}
