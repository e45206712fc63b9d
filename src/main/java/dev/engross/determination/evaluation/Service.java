package dev.engross.determination.evaluation;

import dev.engross.finding.Trace;
import dev.engross.finding.Wording;
import dev.engross.terms.AmountTerm.PartYears;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of service, first and last day included.
 *
 * <p>Worked example: 1 March 1998 through 31 August 2005 is seven completed years and six completed
 * months: 7 years, or 7.5 by months; one more day makes no difference to either.
 */
record Service(LocalDate first, LocalDate last) {

  private static final BigDecimal MONTHS = BigDecimal.valueOf(12);
  private static final BigDecimal DAYS = BigDecimal.valueOf(365);

  /**
   * The years, part years counted as said.
   *
   * @param partYears null: only completed years count
   */
  BigDecimal years(@Nullable PartYears partYears, Trace trace) {
    LocalDate after = last.plusDays(1);
    Period length = after.isBefore(first) ? Period.ZERO : Period.between(first, after);
    int years = length.getYears();
    long days = Math.max(0, ChronoUnit.DAYS.between(anniversary(years), after));
    String words = Wording.countInWords(years, "completed year");
    BigDecimal part = BigDecimal.ZERO;
    if (partYears == PartYears.COMPLETED_MONTHS) {
      words += " and " + Wording.countInWords(length.getMonths(), "completed month");
      part = BigDecimal.valueOf(length.getMonths()).divide(MONTHS, MathContext.DECIMAL128);
    } else if (partYears == PartYears.DAYS) {
      words += " and " + Wording.count((int) days, "day");
      part = BigDecimal.valueOf(days).divide(DAYS, MathContext.DECIMAL128);
    } else if (partYears == PartYears.WHOLE && days > 0) {
      words += " and a part of a year, which counts as a whole one";
      part = BigDecimal.ONE;
    }
    String held = words;
    trace.step(
        () ->
            "Service from "
                + Wording.date(first)
                + " through "
                + Wording.date(last)
                + " holds "
                + held
                + ".");
    return BigDecimal.valueOf(years).add(part);
  }

  /** Of 29 February, in a year without that day: 1 March, so that the year before it is whole. */
  private LocalDate anniversary(int years) {
    LocalDate same = first.plusYears(years);
    return same.getDayOfMonth() < first.getDayOfMonth() ? same.plusDays(1) : same;
  }
}
