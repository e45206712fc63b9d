package dev.engross.terms;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** How much: an amount, said as an instrument says it. Always gross. */
public sealed interface AmountTerm {

  /** A sum named outright. */
  record FixedSum(Money sum) implements AmountTerm {}

  /** An amount that an instrument defines, by its id. */
  record NamedAmount(String amount) implements AmountTerm {}

  /** Annual base salary: the rate on a day, or the highest in a stretch of months before it. */
  record BaseSalary(DateTerm on, SalaryBasis basis, int monthsBefore) implements AmountTerm {}

  /** Which rate of base salary is meant. */
  enum SalaryBasis {
    RATE_ON_DATE,
    HIGHEST_IN_MONTHS_BEFORE,
    RATE_BEFORE_GOOD_REASON_REDUCTION
  }

  /**
   * An annual cash incentive of the performance year that holds a day, or of the years before it.
   *
   * @param knownBy by when its amount must have been determined to count; null where that does not
   *     matter
   * @param ifLater what follows where it was determined later; null: a true-up is asked about
   */
  record Incentive(
      DateTerm inYearOf,
      IncentiveBasis basis,
      int years,
      @Nullable DateTerm knownBy,
      @Nullable IfLater ifLater)
      implements AmountTerm {}

  /** What follows where an incentive was determined after the day by which it had to be known. */
  enum IfLater {
    /** Nothing is counted meanwhile; whether it is paid as a true-up must be decided. */
    TRUE_UP_ASKED,
    /** It does not count. */
    NOTHING
  }

  /** Which incentive is meant. */
  enum IncentiveBasis {
    EARNED_FOR_YEAR,
    PAID_IN_YEAR,
    TARGET,
    GREATER_OF_TARGET_AND_EARNED,
    AVERAGE_EARNED,
    HIGHEST_EARNED
  }

  /** All of several amounts together. */
  record SumOf(List<AmountTerm> amounts) implements AmountTerm {}

  /** So many times an amount. */
  record Multiple(BigDecimal times, AmountTerm amount) implements AmountTerm {}

  /**
   * A fraction of an amount, rounded to the cent, half a cent up: a twelfth of a year's salary is 1
   * over 12.
   */
  record FractionOf(int numerator, int denominator, AmountTerm amount) implements AmountTerm {
    public FractionOf {
      if (numerator < 0 || denominator < 1) {
        throw new IllegalArgumentException("a fraction has a denominator of at least 1");
      }
    }
  }

  /** The smallest of several amounts; a cap is the lesser of an amount and a sum. */
  record LesserOf(List<AmountTerm> amounts) implements AmountTerm {}

  /** The largest of several amounts; a floor is the greater of an amount and a sum. */
  record GreaterOf(List<AmountTerm> amounts) implements AmountTerm {}

  /** Salary at an annual rate from one day through another, both included. */
  record SalaryForPeriod(AmountTerm annualRate, DateTerm from, DateTerm through, YearBasis basis)
      implements AmountTerm {}

  /** What share of a year a stretch of days is. */
  enum YearBasis {
    /** Calendar days over 365, in leap years too. */
    DAYS_OVER_365,
    /** Calendar days over the days of the year in which each falls. */
    DAYS_OVER_ACTUAL_YEAR,
    /** Whole months over 12, and the days of a part month over that month's length. */
    MONTHS_OVER_12,
    /** Completed months over 12; the days of a part month do not count. */
    COMPLETED_MONTHS_OVER_12,
    /** Completed months over 12, a part month counting as a whole one. */
    STARTED_MONTHS_OVER_12
  }

  /**
   * So many weeks of pay for each year of service, at an annual rate over 52.
   *
   * @param partYears how a part year counts; null: only completed years count
   */
  record WeeksPerYearOfService(
      BigDecimal weeks,
      AmountTerm annualRate,
      DateTerm serviceFrom,
      DateTerm serviceThrough,
      @Nullable PartYears partYears)
      implements AmountTerm {}

  /** How a part of a year of service counts. */
  enum PartYears {
    /** By its completed months over 12. */
    COMPLETED_MONTHS,
    /** By its days over 365. */
    DAYS,
    /** As a whole year. */
    WHOLE
  }

  /**
   * So many percent of so many monthly premiums of the coverages in force, at the rates of a day: a
   * coverage subsidy paid in one sum.
   */
  record CoveragePremiums(BigDecimal percent, int months, DateTerm ratesOf) implements AmountTerm {}

  /** What is left of an amount after what was already paid under named benefits. */
  record Remainder(AmountTerm amount, List<String> afterBenefits) implements AmountTerm {}

  /** The amount of a participant with terms of his or her own; everyone else's otherwise. */
  record ByParticipant(Map<String, AmountTerm> participants, AmountTerm otherwise)
      implements AmountTerm {}

  /** The amount depends on how ambiguous words are read. */
  record AmountByReading(String reading, Map<String, AmountTerm> alternatives)
      implements AmountTerm {}
}
