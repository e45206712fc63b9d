package dev.engross.determination;

import dev.engross.casefile.Fact;
import dev.engross.determination.cobra.Promise;
import dev.engross.determination.evaluation.Evaluation;
import dev.engross.determination.evaluation.Judgement;
import dev.engross.determination.result.Entitlement;
import dev.engross.determination.result.Entitlement.PaymentSchedule;
import dev.engross.determination.result.Entitlement.Status;
import dev.engross.finding.Answer;
import dev.engross.finding.Finding;
import dev.engross.finding.LateText;
import dev.engross.finding.Standing;
import dev.engross.finding.Trace;
import dev.engross.finding.Verdict;
import dev.engross.terms.Condition;
import dev.engross.terms.CoverageTerm;
import dev.engross.terms.Instrument;
import dev.engross.terms.Instrument.Benefit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What the instruments grant, and how each of it stands.
 *
 * <p>Worked example: an agreement in force gives up the benefits of a plan. Everything that the
 * plan grants is waived, whatever its own conditions say.
 */
final class EntitlementRules {

  private final Evaluation evaluation;
  private final IdentityHashMap<Instrument, Optional<Judgement>> waivers = new IdentityHashMap<>();
  private final IdentityHashMap<Instrument, Verdict> inForce = new IdentityHashMap<>();

  EntitlementRules(Evaluation evaluation) {
    this.evaluation = evaluation;
  }

  List<Entitlement> entitlements() {
    List<Entitlement> drafts = new ArrayList<>();
    List<Benefit> benefits = new ArrayList<>();
    for (Instrument instrument : evaluation.instruments().all()) {
      Optional<Judgement> waiver = waiverOf(instrument);
      for (Benefit benefit : instrument.benefits()) {
        benefits.add(benefit);
        drafts.add(entitlement(benefit, instrument, waiver));
      }
    }
    return PayableOnce.settle(drafts, benefits);
  }

  /** What the instruments promise about coverage; a promise that was waived has failed. */
  List<Promise> promises() {
    List<Promise> promises = new ArrayList<>();
    for (Instrument instrument : evaluation.instruments().all()) {
      Optional<Judgement> waiver = waiverOf(instrument);
      for (CoverageTerm term : instrument.coverage()) {
        Trace trace = new Trace().cite(term.citation());
        Verdict verdict = condition(term.when(), instrument, trace);
        Answer<Standing> answer = verdict.answer();
        if (waiver.isPresent()) {
          trace.include(waiver.get().finding());
          answer = Answer.known(Standing.FAILED);
        }
        Finding<Standing> standing =
            trace.find(evaluation.instruments().written().asked(term), answer);
        Answer<LocalDate> from = evaluation.date(term.countedFrom(), instrument, new Trace());
        promises.add(
            new Promise(term, standing, verdict.pending(), from.isKnown() ? from.value() : null));
      }
    }
    return promises;
  }

  private Verdict condition(Condition when, Instrument instrument, Trace trace) {
    Verdict own = evaluation.condition(when, instrument, trace);
    return Verdict.allOf(List.of(inForce.computeIfAbsent(instrument, evaluation::inForce), own));
  }

  /** The waiver that binds against an instrument, if there is one. */
  private Optional<Judgement> waiverOf(Instrument given) {
    return waivers.computeIfAbsent(given, this::lookForWaiver);
  }

  private Optional<Judgement> lookForWaiver(Instrument given) {
    for (Instrument instrument : evaluation.instruments().all()) {
      for (Instrument.WaiverTerm term : instrument.waivers()) {
        if (term.ofInstrument().equals(given.id())) {
          Judgement judgement = evaluation.waiver(term, instrument);
          if (judgement.verdict().is(Standing.MET)) {
            return Optional.of(judgement);
          }
        }
      }
    }
    return Optional.empty();
  }

  private Entitlement entitlement(
      Benefit benefit, Instrument instrument, Optional<Judgement> waiver) {
    Trace trace = new Trace().cite(benefit.citation());
    Verdict verdict = condition(benefit.when(), instrument, trace);
    waiver.ifPresent(judgement -> trace.include(judgement.finding()));
    Finding<Standing> condition =
        trace.find(evaluation.instruments().written().asked(benefit).condition(), verdict.answer());
    Finding<Money> amount =
        benefit.amount() == null
            ? null
            : evaluation.amountOf(benefit, benefit.amount(), instrument);
    Finding<PaymentSchedule> schedule = evaluation.scheduleOf(benefit, instrument, amount);
    Money paid = paid(benefit);
    Status status =
        waiver.isPresent() ? Status.WAIVED : status(verdict, isPaid(paid, amount, schedule));
    LateText explanation =
        new Explanation(verdict, paid, benefit.payableOnceWith() != null)
            .of(status, waiver.map(Judgement::verdict).orElse(null));
    return new Entitlement(
        benefit.id(),
        benefit.label(),
        instrument.id(),
        status,
        condition,
        amount,
        schedule,
        explanation);
  }

  private static Status status(Verdict verdict, boolean paid) {
    if (paid) {
      return Status.PAID;
    }
    if (verdict.answer().isAwaiting() || verdict.is(Standing.PENDING)) {
      return Status.CONDITIONAL;
    }
    if (verdict.is(Standing.MET)) {
      return Status.DUE;
    }
    return verdict.is(Standing.FAILED) ? Status.NOT_PAYABLE : Status.UNDETERMINED;
  }

  private @Nullable Money paid(Benefit benefit) {
    Money paid = null;
    for (Fact.Paid fact : evaluation.timeline().all(Fact.Paid.class)) {
      if (fact.benefit().equals(benefit.id())) {
        paid = paid == null ? fact.amount() : paid.plus(fact.amount());
      }
    }
    return paid;
  }

  /** Paid in full: all of the schedule, or of the amount while there is no schedule. */
  private static boolean isPaid(
      @Nullable Money paid, @Nullable Finding<Money> amount, Finding<PaymentSchedule> schedule) {
    Money total = schedule.answer().isKnown() ? schedule.answer().value().total() : null;
    if (total == null && amount != null && amount.answer().isKnown()) {
      total = amount.answer().value();
    }
    return paid != null
        && total != null
        && paid.getCurrencyUnit().equals(total.getCurrencyUnit())
        && !paid.isLessThan(total);
  }
}
