package dev.engross.determination.evaluation;

import dev.engross.finding.Trace;
import dev.engross.finding.Wording;
import dev.engross.terms.AmountTerm.YearBasis;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;

/**
 * A stretch of days for which salary runs, both ends included; empty when it ends before it begins.
 *
 * <p>Worked examples at $370,300.00 a year: 28 February through 6 May 2003 is 68 days, $68,987.40
 * over 365; by months it is 1/28 of February, March, April and 6/31 of May, $68,791.33. 7 November
 * 2002 through 6 May 2003 is six months exactly, $185,150.00.
 */
record SalaryPeriod(LocalDate from, LocalDate through) {

  private static final BigDecimal MONTHS = BigDecimal.valueOf(12);
  private static final MathContext EXACT_ENOUGH = MathContext.DECIMAL128;

  Money salary(Money annual, YearBasis basis, Trace trace) {
    if (through.isBefore(from)) {
      trace.step(
          () ->
              "From "
                  + Wording.date(from)
                  + " to "
                  + Wording.date(through)
                  + " there is no day left.");
      return Money.zero(annual.getCurrencyUnit());
    }
    return switch (basis) {
      case DAYS_OVER_365 -> overDays(annual, trace);
      case DAYS_OVER_ACTUAL_YEAR -> overActualYears(annual, trace);
      case MONTHS_OVER_12 -> overMonths(annual, trace);
      case COMPLETED_MONTHS_OVER_12 -> overWholeMonths(annual, completedMonths(), trace);
      case STARTED_MONTHS_OVER_12 -> overWholeMonths(annual, startedMonths(), trace);
    };
  }

  private String span() {
    return "From " + Wording.date(from) + " through " + Wording.date(through);
  }

  private static Money rounded(Money annual, BigDecimal amount) {
    return Money.of(annual.getCurrencyUnit(), amount, RoundingMode.HALF_UP);
  }

  private static Money rounded(Money annual, BigDecimal dividend, BigDecimal divisor) {
    return Money.of(
        annual.getCurrencyUnit(),
        dividend.divide(divisor, annual.getScale(), RoundingMode.HALF_UP));
  }

  private Money overDays(Money annual, Trace trace) {
    long days = ChronoUnit.DAYS.between(from, through) + 1;
    BigDecimal share =
        annual
            .getAmount()
            .multiply(BigDecimal.valueOf(days))
            .divide(BigDecimal.valueOf(365), EXACT_ENOUGH);
    Money result = rounded(annual, share);
    trace.step(
        () ->
            span()
                + " is "
                + Wording.count((int) days, "day")
                + "; "
                + Wording.amount(annual)
                + " × "
                + days
                + " ÷ 365 = "
                + Wording.amount(result)
                + ".");
    return result;
  }

  private Money overActualYears(Money annual, Trace trace) {
    BigDecimal share = BigDecimal.ZERO;
    List<String> parts = new ArrayList<>();
    for (int year = from.getYear(); year <= through.getYear(); year++) {
      LocalDate first = year == from.getYear() ? from : LocalDate.of(year, 1, 1);
      LocalDate last = year == through.getYear() ? through : LocalDate.of(year, 12, 31);
      long days = ChronoUnit.DAYS.between(first, last) + 1;
      int length = first.lengthOfYear();
      share = share.add(BigDecimal.valueOf(days).divide(BigDecimal.valueOf(length), EXACT_ENOUGH));
      parts.add(days + " of " + length + " days of " + year);
    }
    Money result = rounded(annual, annual.getAmount().multiply(share, EXACT_ENOUGH));
    trace.step(
        () ->
            span()
                + " is "
                + Wording.list(parts)
                + "; that share of "
                + Wording.amount(annual)
                + " is "
                + Wording.amount(result)
                + ".");
    return result;
  }

  private Money overMonths(Money annual, Trace trace) {
    int spanned = (int) ChronoUnit.MONTHS.between(from, through.plusDays(1));
    boolean whole = from.plusMonths(spanned).equals(through.plusDays(1));
    List<String> parts = new ArrayList<>();
    BigDecimal months = whole ? BigDecimal.valueOf(spanned) : calendarMonths(parts);
    BigDecimal dividend = annual.getAmount().multiply(months);
    // The share of a part month is cut off somewhere; dividing exactly enough first restores a
    // half cent that its last digit misses.
    Money result =
        whole
            ? rounded(annual, dividend, MONTHS)
            : rounded(annual, dividend.divide(MONTHS, EXACT_ENOUGH));
    trace.step(
        () ->
            span()
                + " is "
                + (whole ? Wording.countInWords(spanned, "month") : Wording.list(parts))
                + "; "
                + Wording.amount(annual)
                + " × "
                + (whole ? Wording.number(months) : "that")
                + " ÷ 12 = "
                + Wording.amount(result)
                + ".");
    return result;
  }

  private int completedMonths() {
    return (int) ChronoUnit.MONTHS.between(from, through.plusDays(1));
  }

  private int startedMonths() {
    int completed = completedMonths();
    LocalDate next = from.plusMonths(completed);
    // A month from the 31st is over with the last day of a shorter month.
    LocalDate after = next.getDayOfMonth() < from.getDayOfMonth() ? next.plusDays(1) : next;
    return after.equals(through.plusDays(1)) ? completed : completed + 1;
  }

  private Money overWholeMonths(Money annual, int months, Trace trace) {
    BigDecimal share = annual.getAmount().multiply(BigDecimal.valueOf(months));
    Money result = rounded(annual, share, MONTHS);
    trace.step(
        () ->
            span()
                + " counts as "
                + Wording.countInWords(months, "month")
                + "; "
                + Wording.amount(annual)
                + " × "
                + months
                + " ÷ 12 = "
                + Wording.amount(result)
                + ".");
    return result;
  }

  /** Whole calendar months, and the days of part months over the length of their month. */
  private BigDecimal calendarMonths(List<String> parts) {
    BigDecimal months = BigDecimal.ZERO;
    int wholeMonths = 0;
    YearMonth last = YearMonth.from(through);
    for (YearMonth month = YearMonth.from(from);
        !month.isAfter(last);
        month = month.plusMonths(1)) {
      int first = month.equals(YearMonth.from(from)) ? from.getDayOfMonth() : 1;
      int end = month.equals(last) ? through.getDayOfMonth() : month.lengthOfMonth();
      int days = end - first + 1;
      if (days == month.lengthOfMonth()) {
        wholeMonths++;
      } else {
        parts.add(days + "/" + month.lengthOfMonth() + " of " + Wording.month(month));
        months =
            months.add(
                BigDecimal.valueOf(days)
                    .divide(BigDecimal.valueOf(month.lengthOfMonth()), EXACT_ENOUGH));
      }
    }
    if (wholeMonths > 0) {
      parts.add(Wording.countInWords(wholeMonths, "whole month"));
    }
    return months.add(BigDecimal.valueOf(wholeMonths));
  }
}
