package dev.engross.determination.result;

import dev.engross.finding.Finding;
import dev.engross.finding.LateText;
import dev.engross.finding.Standing;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Something that an instrument grants, and how it stands.
 *
 * @param id the benefit's id in its instrument
 * @param label the benefit in words
 * @param instrument the id of the instrument that grants it
 * @param status where it stands on the as-of date
 * @param condition whether it is owed, and why
 * @param amount the gross amount; null for what is not money
 * @param schedule how it is paid; undetermined, with candidates, while the payroll calendar is
 *     unknown
 * @param explanation one sentence that says why the status is what it is
 */
public record Entitlement(
    String id,
    String label,
    String instrument,
    Status status,
    Finding<Standing> condition,
    @Nullable Finding<Money> amount,
    Finding<PaymentSchedule> schedule,
    LateText explanation) {

  /** Where an entitlement stands. */
  public enum Status {
    /** Its conditions are met. */
    DUE,
    /** Its conditions are not all met, but can be. */
    CONDITIONAL,
    /** Its conditions can no longer be met. */
    NOT_PAYABLE,
    /** It was given up. */
    WAIVED,
    /** Another entitlement takes its place. */
    SUPERSEDED,
    /** It was paid. */
    PAID,
    /** Facts are missing or contradict each other. */
    UNDETERMINED
  }

  /** The id of the deadline of one of its payments. */
  public String deadlineId(Payment payment) {
    return "payment." + id + "." + payment.number();
  }

  /** The payments by which an amount is paid; they add up to it. */
  public record PaymentSchedule(List<Payment> payments) {
    public PaymentSchedule {
      payments = List.copyOf(payments);
    }

    /** The sum of the payments; null where none is of money. */
    public @Nullable Money total() {
      Money total = null;
      for (Payment payment : payments) {
        Money gross = payment.gross();
        total = total == null ? gross : gross == null ? total : total.plus(gross);
      }
      return total;
    }
  }

  /**
   * One payment.
   *
   * @param number counted from 1
   * @param gross the amount before withholding; null for what is not money
   * @param literalDue the day on which it is due by the words; null while the day depends on
   *     something that has not happened, or on a payroll calendar that is not known
   * @param adjustedDue the day on which it is to be paid, after weekends, holidays and catching up;
   *     null with the other
   * @param dueWords when it is due, in words: {@code on the effective date of the Supplemental
   *     Release}
   * @param rule the rule that moved the day; null when nothing did
   */
  public record Payment(
      int number,
      String label,
      @Nullable Money gross,
      java.time.@Nullable LocalDate literalDue,
      java.time.@Nullable LocalDate adjustedDue,
      String dueWords,
      @Nullable String rule) {

    /** How the rule begins of a payment that fell due before the event for which it waits. */
    public static final String FELL_DUE_BEFORE = "Fell due before ";

    private static final String PART = ", part ";
    private static final String INSTALLMENT = "Installment ";

    /** The label of a part of a payment: {@code Severance, part 1 of 2}. */
    public static String part(String whole, int number, int of) {
      return whole + PART + number + " of " + of;
    }

    /** The label of an installment: {@code Installment 1 of 24}. */
    public static String installment(int number, int of) {
      return INSTALLMENT + number + " of " + of;
    }

    /** Whether it is an installment, which falls due on a payday. */
    public boolean isInstallment() {
      return label.startsWith(INSTALLMENT);
    }

    /** Whether it fell due before the event for which it waits, and is caught up later. */
    public boolean isCaughtUp() {
      return rule != null && rule.startsWith(FELL_DUE_BEFORE);
    }

    /**
     * Whether its term sets a day for it alone. The day of an installment is a payday, and that of
     * a month's premium follows from the month; those have labels of their own.
     *
     * @param whole the label of what is paid
     */
    public boolean hasDayOfItsOwn(String whole) {
      return gross == null || label.equals(whole) || label.startsWith(whole + PART);
    }
  }
}
