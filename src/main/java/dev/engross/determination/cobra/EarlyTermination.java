package dev.engross.determination.cobra;

import dev.engross.casefile.Fact;
import dev.engross.finding.Answer;
import dev.engross.finding.Finding;
import dev.engross.finding.Question;
import dev.engross.finding.Step;
import dev.engross.finding.Trace;
import dev.engross.finding.Wording;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What on record lets the coverage of one beneficiary end before its time (29 U.S.C. § 1162(2)(C),
 * (D); 26 CFR 54.4980B-7 Q&A-1 to -3).
 *
 * <p>Other group coverage and entitlement to Medicare count only if they began <em>after</em> the
 * election: coverage elected on 1 July 2003 may end with new coverage of 2 July, not with that of 1
 * July. A premium that is not paid in time ends coverage on the first day of its month.
 */
final class EarlyTermination {

  private final Occasion occasion;
  private final Finding<LocalDate> electionEnds;
  private final Elections elections;
  private final Optional<PaymentRecord> payments;

  /** Whatever the premiums and their payment may be. */
  EarlyTermination(Occasion occasion, Finding<LocalDate> electionEnds) {
    this(occasion, electionEnds, Optional.empty());
  }

  /**
   * @param electionEnds the last day to elect; a later election elects nothing
   * @param payments of the premiums; empty while what is due is not known
   */
  EarlyTermination(
      Occasion occasion, Finding<LocalDate> electionEnds, Optional<PaymentRecord> payments) {
    this.occasion = occasion;
    this.electionEnds = electionEnds;
    this.elections = new Elections(occasion, electionEnds);
    this.payments = payments;
  }

  /** Something that ends coverage. {@code doubt} must be answered first; null for none. */
  private record Ending(LocalDate date, Step step, @Nullable Doubt doubt) {}

  /** What must be asked before an ending counts, and the answer under which it does. */
  private record Doubt(Question question, String assumption) {}

  Finding<LocalDate> finding(String person) {
    Trace trace = new Trace();
    String id = "cobra.ends-early." + person;
    String question =
        "Does anything on record end the coverage of "
            + occasion.record().name(person)
            + " before its time?";
    Optional<Fact.CoverageElected> election = occasion.record().election(person);
    if (election.isEmpty()) {
      return trace.find(id, question, notElected(person, trace));
    }
    trace.use(CoverageRecord.use(election.get(), "Continuation coverage was elected"));
    if (elections.isLate(election.get(), person)) {
      return trace
          .include(electionEnds)
          .find(id, question, Answer.notApplicable("The election came too late"));
    }
    Optional<Ending> first =
        endings(person, election.get().date(), trace).stream()
            .min(Comparator.comparing(Ending::date));
    if (first.isEmpty()) {
      return trace.find(id, question, Answer.notApplicable("Nothing on record ends it early"));
    }
    return trace.find(id, question, answer(first.get(), trace));
  }

  private Answer<LocalDate> notElected(String person, Trace trace) {
    Optional<Fact.CoverageWaived> waiver = new Waivers(occasion, elections).standing(person);
    if (waiver.isEmpty()) {
      return Answer.notApplicable("No election is on record");
    }
    trace.use(CoverageRecord.use(waiver.get(), "Continuation coverage was waived"));
    return Answer.notApplicable(
        "Coverage was waived on "
            + Wording.date(waiver.get().date())
            + "; the waiver can be revoked while coverage can be elected");
  }

  private static Answer<LocalDate> answer(Ending ending, Trace trace) {
    Doubt doubt = ending.doubt();
    if (doubt != null) {
      return new Answer.Undetermined<>(
          List.of(doubt.question()),
          List.of(
              new Answer.Candidate<>(doubt.assumption(), ending.date(), List.of(ending.step()))));
    }
    if (ending.step().citation() != null) {
      trace.step(ending.step().text(), ending.step().citation());
    }
    return Answer.known(ending.date());
  }

  private List<Ending> endings(String person, LocalDate elected, Trace trace) {
    List<Ending> endings = new ArrayList<>();
    for (Fact.NewCoverage fact : occasion.record().facts(Fact.NewCoverage.class)) {
      if (fact.person().equals(person) && countsAfter(elected, fact, "New coverage", trace)) {
        endings.add(newCoverage(fact));
      }
    }
    for (Fact.MedicareEntitled fact : occasion.record().facts(Fact.MedicareEntitled.class)) {
      if (fact.person().equals(person) && countsAfter(elected, fact, "Medicare", trace)) {
        endings.add(
            new Ending(
                fact.date(),
                step("Entitled to Medicare from ", fact, "cobra-medicare-early-end"),
                null));
      }
    }
    new CoverageProvider(occasion).plansEnded().flatMap(this::plansEnded).ifPresent(endings::add);
    payments.flatMap(this::unpaid).ifPresent(endings::add);
    return endings;
  }

  /** Coverage or entitlement from before the election does not end what was then elected. */
  private boolean countsAfter(LocalDate elected, Fact fact, String what, Trace trace) {
    trace.use(CoverageRecord.use(fact, what + " began"));
    boolean counts = fact.date().isAfter(elected);
    if (!counts) {
      trace.step(
          what
              + " began on "
              + Wording.date(fact.date())
              + ", not after the election of "
              + Wording.date(elected)
              + "; it does not end coverage",
          occasion.law().figure("cobra-new-coverage-early-end").citation());
    }
    return counts;
  }

  private Ending newCoverage(Fact.NewCoverage fact) {
    Step step =
        step("First covered by another group plan on ", fact, "cobra-new-coverage-early-end");
    boolean plansMayLimit =
        occasion.law().book().find("pre-existing-condition-limits", fact.date()).isPresent();
    return new Ending(fact.date(), step, plansMayLimit ? limits(fact) : null);
  }

  /** The end of every plan ends coverage, unless a buyer's plan takes it over. */
  private Optional<Ending> plansEnded(Fact.GroupPlansEnded fact) {
    Finding<Boolean> nobodys =
        new CoverageProvider(occasion)
            .isNobodys()
            .find("cobra.provider", CoverageProvider.QUESTION);
    Step step =
        occasion
            .law()
            .step(
                () ->
                    "The employer ceased on "
                        + Wording.date(fact.date())
                        + " to provide any group health plan to any employee",
                "cobra-plans-ended-early-end");
    if (nobodys.answer() instanceof Answer.Undetermined<Boolean> open) {
      return Optional.of(
          new Ending(
              fact.date(),
              step,
              new Doubt(open.questions().get(0), "no plan of the buyer takes coverage over")));
    }
    return nobodys.answer() instanceof Answer.Known<Boolean> known && known.value()
        ? Optional.of(new Ending(fact.date(), step, null))
        : Optional.empty();
  }

  private Optional<Ending> unpaid(PaymentRecord record) {
    return record
        .firstUnpaid()
        .map(
            month ->
                new Ending(
                    record.firstDayOf(month),
                    occasion.law().step(() -> record.statement(month), "cobra-grace-days"),
                    record.hasPayments() ? null : wasItPaid(month)));
  }

  private Step step(String what, Fact fact, String figure) {
    return occasion
        .law()
        .step(() -> what + Wording.date(fact.date()) + ", after the election", figure);
  }

  private Doubt limits(Fact.NewCoverage fact) {
    return new Doubt(
        new Question(
            "cobra-new-plan-limits-" + fact.person(),
            "Does the new group plan of "
                + occasion.record().name(fact.person())
                + " exclude or limit coverage for a pre-existing condition that he or she has?",
            null,
            "While it does, continuation coverage does not end."),
        "the new plan does not limit coverage for a pre-existing condition");
  }

  private static Doubt wasItPaid(YearMonth month) {
    return new Doubt(
        new Question(
            "cobra-premium-payments",
            "Were the premiums from " + Wording.month(month) + " on paid, and when?",
            null,
            "No payment at all is on record; coverage ends where a premium is not paid in time."),
        "no premium was paid");
  }
}
