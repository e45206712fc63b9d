package dev.engross.document;

import dev.engross.determination.result.Entitlement;
import dev.engross.finding.Answer;
import dev.engross.finding.Finding;
import dev.engross.finding.Standing;
import dev.engross.law.Citation;
import dev.engross.terms.DateTerm;
import dev.engross.terms.Instrument.Benefit;
import dev.engross.terms.PaymentTerm;
import dev.engross.terms.PaymentTerm.EqualInstallments;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * An entitlement as letters show it.
 *
 * @param id the id that the instrument gives it
 * @param label its name
 * @param status where it stands, in words
 * @param conditional whether it still waits for a condition
 * @param explanation why it stands there, as it is told to the executive
 * @param source the words that grant it
 * @param quote what they say; null where the instrument does not quote them
 * @param severalPayments whether it is paid in more than one payment, however they fall
 * @param throughPayroll whether the payroll pays it as it is earned, so that it is no sum of its
 *     own
 * @param waitsFor the day before which no installment is paid, in words, while that day is not
 *     fixed; null where there is none
 * @param amount the gross amount; null for what is not money
 * @param condition whether its conditions are met
 * @param schedule when it is paid; its rows are {@code PaymentRow}
 */
record EntitlementLine(
    String id,
    String label,
    String status,
    boolean conditional,
    String explanation,
    String source,
    @Nullable String quote,
    boolean severalPayments,
    boolean throughPayroll,
    @Nullable String waitsFor,
    @Nullable Finding<Money> amount,
    Finding<Standing> condition,
    Finding<Entitlement.PaymentSchedule> schedule) {

  static EntitlementLine of(Matter matter, Entitlement entitlement) {
    Optional<Citation> source = benefit(matter, entitlement).map(Benefit::citation);
    return new EntitlementLine(
        entitlement.id(),
        entitlement.label(),
        words(entitlement.status()),
        entitlement.status() == Entitlement.Status.CONDITIONAL,
        matter.toExecutive(entitlement.explanation().text()),
        source
            .map(Citation::printed)
            .orElseGet(() -> matter.instrument(entitlement.instrument()).shortTitle()),
        source.map(Citation::words).orElse(null),
        severalPayments(entitlement.schedule().answer()),
        benefit(matter, entitlement)
            .filter(benefit -> benefit.payment() instanceof PaymentTerm.ThroughPayroll)
            .isPresent(),
        waitsFor(matter, entitlement),
        entitlement.amount(),
        entitlement.condition(),
        entitlement.schedule());
  }

  /** The benefit behind an entitlement; the latest wording where an amendment restates it. */
  static Optional<Benefit> benefit(Matter matter, Entitlement entitlement) {
    return matter.terms().instruments().stream()
        .filter(
            instrument ->
                instrument.id().equals(entitlement.instrument())
                    || entitlement.instrument().equals(instrument.amends()))
        .flatMap(instrument -> instrument.benefits().stream())
        .filter(benefit -> benefit.id().equals(entitlement.id()))
        .reduce((earlier, later) -> later);
  }

  /** The milestone that installments wait for, where it has not come. */
  private static @Nullable String waitsFor(Matter matter, Entitlement entitlement) {
    return benefit(matter, entitlement).stream()
        .flatMap(benefit -> readings(benefit.payment()))
        .map(term -> term instanceof EqualInstallments equal ? equal.notBefore() : null)
        .map(date -> date instanceof DateTerm.Milestone milestone ? milestone.milestone() : null)
        .filter(Objects::nonNull)
        .flatMap(id -> matter.awaitedMilestone(id).stream())
        .findFirst()
        .orElse(null);
  }

  private static Stream<PaymentTerm> readings(PaymentTerm term) {
    return term instanceof PaymentTerm.PaymentByReading byReading
        ? byReading.alternatives().values().stream()
        : Stream.of(term);
  }

  private static boolean severalPayments(Answer<Entitlement.PaymentSchedule> answer) {
    if (answer instanceof Answer.Undetermined<Entitlement.PaymentSchedule> open) {
      return open.candidates().stream()
          .anyMatch(candidate -> candidate.value().payments().size() > 1);
    }
    return answer.isKnown() && answer.value().payments().size() > 1;
  }

  private static String words(Entitlement.Status status) {
    return switch (status) {
      case DUE -> "Owed";
      case CONDITIONAL -> "Owed once its conditions are met";
      case NOT_PAYABLE -> "Not payable";
      case WAIVED -> "Given up";
      case SUPERSEDED -> "Replaced";
      case PAID -> "Paid";
      case UNDETERMINED -> "Cannot be said yet";
    };
  }
}
