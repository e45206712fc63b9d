package dev.engross.document;

import dev.engross.casefile.Fact;
import dev.engross.determination.result.ContinuationCoverage;
import dev.engross.finding.Answer;
import dev.engross.finding.Finding;
import dev.engross.finding.Trace;
import dev.engross.finding.Wording;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When the premium for continued coverage begins to fall to the addressee, and the first payment.
 *
 * <p>Worked example: the Company pays through 31 March 2026, and the period ends on 30 September
 * 2026. The addressee pays from 1 April 2026 on. Does the Company pay nothing, and was coverage
 * elected on 18 April 2025, the first payment is due by 2 June 2025.
 */
final class OwnPayment {

  private OwnPayment() {}

  /** The day after the last for which the Company pays; null where coverage ends with that day. */
  static @Nullable Finding<LocalDate> from(Matter matter) {
    Finding<LocalDate> paid = matter.coverage().companyPays();
    if (!paid.answer().isKnown()) {
      return null;
    }
    LocalDate last = paid.answer().value();
    if (!last.isBefore(PersonalPeriod.ofAddressee(matter).answer().orElse(LocalDate.MAX))) {
      return null;
    }
    return new Trace()
        .include(paid)
        .step("The day after " + Wording.date(last))
        .find(
            "cobra.own-payment",
            "From which day does the premium fall to you?",
            Answer.known(last.plusDays(1)));
  }

  /**
   * The last day for the first payment of whoever elected first; null where the Company still pays
   * on that day, and for whoever elected later, whose days run from another election.
   */
  static @Nullable Finding<LocalDate> first(Matter matter) {
    ContinuationCoverage coverage = matter.coverage();
    Finding<LocalDate> due = coverage.initialPremiumDue();
    Optional<Fact.CoverageElected> first =
        matter.timeline().first(Fact.CoverageElected.class, any -> true);
    boolean own = first.filter(one -> one.persons().contains(matter.due().addressee())).isPresent();
    boolean paid =
        !(coverage.companyPays().answer() instanceof Answer.NotApplicable)
            && !coverage
                .companyPays()
                .answer()
                .orElse(LocalDate.MAX)
                .isBefore(due.answer().orElse(LocalDate.MIN));
    return own && !paid && due.answer().isKnown() ? due : null;
  }
}
