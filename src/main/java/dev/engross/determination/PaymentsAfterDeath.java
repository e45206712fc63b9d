package dev.engross.determination;

import dev.engross.casefile.Fact;
import dev.engross.determination.result.Entitlement;
import dev.engross.determination.result.Entitlement.Payment;
import dev.engross.determination.result.Entitlement.Status;
import dev.engross.determination.timeline.Timeline;
import dev.engross.finding.Question;
import dev.engross.finding.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Payments that fall due after the death of the executive. No term on record says to whom they go.
 *
 * <p>Worked example: installments run on payroll from 15 May 2003 through 30 April 2004, and the
 * executive dies on 1 September 2003. To whom the installments from 15 September on are paid is
 * asked; after a death on 30 April 2004 nothing is.
 */
final class PaymentsAfterDeath {

  private PaymentsAfterDeath() {}

  static List<Question> questions(
      String executive, Timeline timeline, List<Entitlement> entitlements) {
    Optional<Fact.Died> death =
        timeline.first(Fact.Died.class, died -> died.person().equals(executive));
    if (death.isEmpty()) {
      return List.of();
    }
    LocalDate died = death.get().date();
    return entitlements.stream()
        .filter(entitlement -> isPayableAfter(died, entitlement))
        .map(entitlement -> toWhom(entitlement, died))
        .toList();
  }

  private static boolean isPayableAfter(LocalDate died, Entitlement entitlement) {
    Status status = entitlement.status();
    boolean payable =
        status == Status.DUE || status == Status.CONDITIONAL || status == Status.UNDETERMINED;
    return payable
        && entitlement.schedule().answer().isKnown()
        && entitlement.schedule().answer().value().payments().stream()
            .anyMatch(payment -> fallsDueAfter(died, payment, status));
  }

  /** A day that still depends on something lies ahead; salary has none, and ends with life. */
  private static boolean fallsDueAfter(LocalDate died, Payment payment, Status status) {
    LocalDate due = payment.literalDue();
    boolean after = due == null ? status != Status.DUE : due.isAfter(died);
    return payment.gross() != null && after;
  }

  private static Question toWhom(Entitlement entitlement, LocalDate died) {
    return new Question(
        "estate-" + entitlement.id(),
        "To whom, if to anybody, is what fell due of “"
            + entitlement.label()
            + "” after the death of "
            + Wording.date(died)
            + " paid?",
        null,
        "No term on record says who is paid after a death.");
  }
}
