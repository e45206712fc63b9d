package dev.engross.determination.cobra;

import dev.engross.casefile.Fact;
import dev.engross.determination.cobra.Possible.Worked;
import dev.engross.determination.result.ContinuationCoverage;
import dev.engross.determination.result.ContinuationCoverage.CoveragePremium;
import dev.engross.determination.result.ContinuationCoverage.QualifiedBeneficiary;
import dev.engross.finding.Answer;
import dev.engross.finding.Finding;
import dev.engross.finding.Step;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Works out continuation coverage after a qualifying event (29 U.S.C. §§ 1161-1168). Stateless and
 * pure.
 *
 * <p>Worked example: employment ends on 6 May 2003, active coverage on 31 May 2003, and the notice
 * is issued on 7 May 2003. Continuation coverage begins on 1 June 2003 and can be elected through
 * 30 July 2003. It lasts through 6 November 2004 if the plan counts from the event, and through 30
 * November 2004 if it counts from the loss of coverage.
 */
public final class ContinuationCoverageRules {

  private ContinuationCoverageRules() {}

  /**
   * Continuation coverage after the case's qualifying event; empty when none is on record by the
   * as-of date. Where the law did not apply yet, the answer says so and nothing else about coverage
   * arises.
   */
  public static Optional<CoverageAnswer> determine(CoverageQuestion question) {
    CoverageRecord record = new CoverageRecord(question.caseFile(), question.timeline());
    return new QualifyingEvents(record)
        .first()
        .map(
            event ->
                new Occasion(
                    record,
                    event,
                    new CoverageLaw(question.law(), event.date()),
                    question.issuedOn()))
        .map(occasion -> answer(occasion, question.promises()));
  }

  private static CoverageAnswer answer(Occasion occasion, List<Promise> promises) {
    Finding<Boolean> available =
        new Availability(occasion)
            .available()
            .find("cobra.available", "Must continuation coverage be offered?");
    Optional<Answer.Conflict<LocalDate>> doubt = doubt(occasion);
    boolean barred =
        doubt.isPresent()
            || available.answer() instanceof Answer.NotApplicable
            || (available.answer() instanceof Answer.Known<Boolean> known && !known.value());
    Offer offer = new Offer(available, barred, doubt.orElse(null));
    CoverageDays days = occasion.days();
    ElectionPeriod election = new ElectionPeriod(occasion);
    Finding<List<QualifiedBeneficiary>> beneficiaries =
        offer.find(
            new QualifiedBeneficiaries(occasion)::list,
            "cobra.beneficiaries",
            "Who may elect continuation coverage?");
    Finding<LocalDate> begins =
        offer.find(days::firstDay, "cobra.begins", "When does continuation coverage begin?");
    Finding<LocalDate> electionEnds =
        offer.find(election::ends, "cobra.election", ElectionPeriod.QUESTION);
    Finding<LocalDate> firstPremium =
        offer.find(
            election::initialPremiumDue,
            "cobra.initial-premium",
            "By when must the first premium be paid?");
    Premiums pricing = new Premiums(occasion, electionEnds, promises);
    Finding<List<CoveragePremium>> premiums =
        offer.find(
            pricing::asElected,
            "cobra.premiums",
            "What does continuation coverage cost, month by month?");
    Finding<List<CoveragePremium>> premiumsOfAll =
        pricing.areElected()
            ? offer.find(
                pricing::ofAll,
                "cobra.premiums-of-all",
                "What would it cost, month by month, if all who may elect did?")
            : premiums;
    MaximumPeriod period = occasion.period();
    CompanyPaidMonths paid = new CompanyPaidMonths(occasion, promises);
    Optional<PaymentRecord> payments =
        BeneficiaryPeriods.payments(occasion, premiums, begins, firstPremium);
    ContinuationCoverage coverage =
        new ContinuationCoverage(
            event(occasion, doubt),
            occasion.event().words(),
            available,
            new CoverageProvider(occasion)
                .provider()
                .find("cobra.provider", CoverageProvider.QUESTION),
            beneficiaries,
            lastDay(occasion, doubt, offer),
            begins,
            offer.find(period::months, "cobra.months", "For how many months at most?"),
            offer.find(period::ends, "cobra.ends", "What is the last day of the maximum period?"),
            electionEnds,
            firstPremium,
            offer.companyPays(paid, promises),
            barred ? null : paid.promise().map(promise -> promise.term().id()).orElse(null),
            offer.find(
                new PremiumAssistance(occasion)::share,
                "cobra.assistance",
                PremiumAssistance.QUESTION),
            premiums,
            premiumsOfAll,
            offer.find(
                pricing::ofSome,
                "cobra.premiums-of-some",
                "What would it cost, month by month, if only some of them elected?"),
            new BeneficiaryPeriods(occasion, electionEnds, payments).of(beneficiaries));
    return new CoverageAnswer(
        coverage,
        barred ? List.of() : new CoverageDeadlines(occasion, coverage, payments).list(),
        available.answer() instanceof Answer.NotApplicable
            ? List.of()
            : new CoverageNotes(occasion, paid.promise()).list());
  }

  /**
   * The last day of active coverage, which ends whether or not any coverage is offered after it.
   */
  private static Finding<LocalDate> lastDay(
      Occasion occasion, Optional<Answer.Conflict<LocalDate>> doubt, Offer offer) {
    String question = "What is the last day of active coverage?";
    return doubt.isPresent()
        ? offer.none("cobra.loss", question)
        : occasion.days().lastDay().find("cobra.loss", question);
  }

  /** What contradicts the recorded day of the event; all else about coverage hangs on that day. */
  private static Optional<Answer.Conflict<LocalDate>> doubt(Occasion occasion) {
    return occasion.record().timeline().contradiction(occasion.event().fact());
  }

  /**
   * Whether coverage is offered; where it is not, nothing else about it arises.
   *
   * @param doubt what contradicts the day of the event; null where nothing does
   */
  private record Offer(
      Finding<Boolean> available, boolean barred, Answer.@Nullable Conflict<LocalDate> doubt) {

    <T> Finding<T> find(Supplier<Possible<T>> possible, String id, String question) {
      return barred ? none(id, question) : possible.get().find(id, question);
    }

    Finding<LocalDate> companyPays(CompanyPaidMonths paid, List<Promise> promises) {
      return barred
          ? none("cobra.company-pays", "Through when does the company pay?")
          : paid.finding(promises);
    }

    <T> Finding<T> none(String id, String question) {
      return new Finding<>(
          id,
          question,
          doubt == null
              ? Answer.notApplicable(reason())
              : new Answer.Conflict<>(doubt.about(), doubt.sides()),
          available.basis());
    }

    private String reason() {
      return available.answer() instanceof Answer.NotApplicable<Boolean> none
          ? none.reason()
          : "Continuation coverage need not be offered";
    }
  }

  private static Finding<LocalDate> event(
      Occasion occasion, Optional<Answer.Conflict<LocalDate>> doubt) {
    QualifyingEvent event = occasion.event();
    Possible<LocalDate> day =
        doubt
            .<Possible<LocalDate>>map(Possible::barred)
            .orElseGet(() -> eventUnlessReduced(occasion));
    return day.using(event.use())
        .find("cobra.event", "What is the qualifying event, and when did it happen?");
  }

  private static Possible<LocalDate> eventUnlessReduced(Occasion occasion) {
    QualifyingEvent event = occasion.event();
    return new QualifyingEvents(occasion.record())
        .unclearReduction()
        .filter(reduced -> reduced.date().isBefore(event.date()))
        .map(reduced -> eventAfter(reduced, event))
        .orElseGet(
            () -> Possible.of(event.date(), Step.of(event::statement, event.kind().citation())));
  }

  private static Possible<LocalDate> eventAfter(Fact.HoursReduced reduced, QualifyingEvent end) {
    Map<String, Worked<LocalDate>> both = new LinkedHashMap<>();
    both.put(
        Availability.REDUCTION_COST_NOTHING,
        Worked.of(end.date(), Step.of(end::statement, end.kind().citation())));
    both.put(
        Availability.REDUCTION_COST_COVERAGE,
        Worked.of(
            reduced.date(),
            Step.of(
                "The reduction of hours cost coverage and came first",
                QualifyingEvent.Kind.HOURS_REDUCED.citation())));
    return Possible.oneOf(Availability.whetherReductionCostCoverage(reduced), both)
        .using(CoverageRecord.use(reduced, "The employee’s hours were reduced"));
  }
}
