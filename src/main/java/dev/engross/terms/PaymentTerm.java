package dev.engross.terms;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How an amount is paid. Installments always add up to it. */
public sealed interface PaymentTerm {

  /** All at once, on a day. */
  record LumpSum(DateTerm due) implements PaymentTerm {}

  /**
   * In equal installments on the payroll's paydays from one day through another.
   *
   * @param rounding where the cents go that equal division leaves
   * @param notBefore installments that fall due earlier wait, and are caught up on the first payday
   *     on or after this day; null for no such day
   */
  record EqualInstallments(
      DateTerm from, DateTerm through, Rounding rounding, @Nullable DateTerm notBefore)
      implements PaymentTerm {}

  /** Where the cents go. */
  enum Rounding {
    /**
     * Every installment is rounded to the nearest cent, half a cent up; the last one takes the
     * difference.
     */
    LAST_ABSORBS,
    /** Every installment is rounded down; the first one takes the difference. */
    FIRST_ABSORBS
  }

  /** In shares, each on its day; the shares are fractions that add up to 1. */
  record Tranches(List<Tranche> tranches) implements PaymentTerm {}

  /** One share. */
  record Tranche(BigDecimal share, DateTerm due) {}

  /** As another term says, but what is unpaid by a day is paid on it. */
  record Balloon(PaymentTerm payment, DateTerm by) implements PaymentTerm {}

  /** As another term says, until something happens. */
  record StoppedBy(PaymentTerm payment, EventTerm event) implements PaymentTerm {}

  /**
   * As another term says, through a day: such as the earlier of a date and new employment. What
   * falls due on the day itself stays due.
   */
  record StoppedOn(PaymentTerm payment, DateTerm day) implements PaymentTerm {}

  /**
   * As another term says, each payment less what a new employment pays for a payroll period, but
   * never less than nothing.
   */
  record ReducedByEarnings(PaymentTerm payment) implements PaymentTerm {}

  /** As another term says, but all of what is unpaid falls due when something happens. */
  record AcceleratedBy(PaymentTerm payment, EventTerm event) implements PaymentTerm {}

  /** Through the payroll as salary, while employment lasts, within two days. */
  record ThroughPayroll(DateTerm from, DateTerm through) implements PaymentTerm {}

  /** Not in money: something is granted or entered into on a day. */
  record InKind(String what, DateTerm due) implements PaymentTerm {}

  /**
   * The monthly premiums of the coverages in force, repaid to the executive who pays them. Each is
   * rounded down to the cent, as the premium itself is.
   *
   * <p>Worked example: for twelve months from 1 June 2010, each due 30 days after the month begins:
   * the premium of June is repaid by 1 July 2010. Covered elsewhere from 10 October, October is the
   * last month repaid; from 1 October, September is.
   *
   * @param percent of the applicable premium, such as 102 for the whole premium of continuation
   *     coverage
   * @param months how many
   * @param from the first month is the first that begins on or after this day
   * @param dueDays how many days after a month begins its premium is repaid
   * @param endsOn no month is repaid that begins on or after the first of these events since
   *     employment ended
   */
  record PremiumsReimbursed(
      BigDecimal percent, int months, DateTerm from, int dueDays, List<EventTerm> endsOn)
      implements PaymentTerm {
    public PremiumsReimbursed {
      if (percent.signum() <= 0 || months < 1 || dueDays < 0) {
        throw new IllegalArgumentException(
            "a share of at least one month's premium is repaid, and not before the month begins");
      }
    }
  }

  /**
   * Not in money, over a stretch of days: such as coverage that the company itself keeps up.
   *
   * @param endsOn it lasts at most through the first of these events since employment ended
   */
  record Furnished(String what, DateTerm from, DateTerm through, List<EventTerm> endsOn)
      implements PaymentTerm {}

  /** The payment depends on how ambiguous words are read. */
  record PaymentByReading(String reading, Map<String, PaymentTerm> alternatives)
      implements PaymentTerm {}
}
