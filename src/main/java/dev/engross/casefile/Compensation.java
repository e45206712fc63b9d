package dev.engross.casefile;

import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What the executive earned.
 *
 * @param baseSalary annual rates by the day from which each held, oldest first
 * @param incentives annual cash incentives by performance year
 */
public record Compensation(List<SalaryRate> baseSalary, List<IncentiveAward> incentives) {

  public static final Compensation NONE = new Compensation(List.of(), List.of());

  public Compensation {
    baseSalary = List.copyOf(baseSalary);
    incentives = List.copyOf(incentives);
  }

  /** An annual rate in force from a day on. */
  public record SalaryRate(LocalDate from, Money annualRate, @Nullable String evidence) {}

  /**
   * The annual cash incentive of a performance year.
   *
   * @param yearEnds the last day of the performance year
   * @param target the target amount; null when none was set
   * @param earned the amount earned for the year; null while undetermined
   * @param determinedOn when that amount was determined; null where it is not recorded, which is
   *     asked for where it matters: an amount cannot be known before its year is over unless
   *     somebody has determined it
   * @param paidOn when it was paid; null while unpaid
   */
  public record IncentiveAward(
      LocalDate yearEnds,
      @Nullable Money target,
      @Nullable Money earned,
      @Nullable LocalDate determinedOn,
      @Nullable LocalDate paidOn,
      @Nullable String evidence) {

    /** Whether a day is of the performance year. */
    public boolean holds(LocalDate day) {
      return !day.isAfter(yearEnds) && day.isAfter(yearEnds.minusYears(1));
    }
  }
}
