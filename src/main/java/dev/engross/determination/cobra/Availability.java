package dev.engross.determination.cobra;

import dev.engross.casefile.Fact;
import dev.engross.casefile.HealthCoverage;
import dev.engross.determination.cobra.Possible.Worked;
import dev.engross.finding.Answer;
import dev.engross.finding.Answer.Side;
import dev.engross.finding.Question;
import dev.engross.finding.Step;
import dev.engross.finding.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether continuation coverage must be offered at all (29 U.S.C. §§ 1161, 1163(2)).
 *
 * <p>The one bar is employment that ended for gross misconduct. That is a standard of its own:
 * neither Cause under an agreement nor Misconduct under a plan amounts to it, and only a finding of
 * gross misconduct itself, with the name of whoever made it, counts.
 *
 * <p>Worked example: employment ends on 6 May 2003 for Cause. Coverage must be offered. If general
 * counsel finds on 9 May 2003 that the conduct was gross misconduct, it need not be, to the family
 * either.
 *
 * <p>The law first applied to plan years beginning on or after 1 July 1986 (29 U.S.C. § 1161 note).
 * Worked example: employment ends on 15 September 1986. The plan year is the calendar year and
 * began on 1 January 1986, so nothing need be offered; had it begun on 1 July, coverage must be.
 * From 30 June 1987 on every plan year had begun late enough.
 */
final class Availability {

  static final String REDUCTION_COST_COVERAGE = "the reduction of hours cost coverage";
  static final String REDUCTION_COST_NOTHING = "the reduction of hours did not cost coverage";

  private static final String STANDARD = "gross-misconduct";

  private final Occasion occasion;

  Availability(Occasion occasion) {
    this.occasion = occasion;
  }

  /** Not applicable where the law on continuation coverage did not apply yet. */
  Possible<Boolean> available() {
    LocalDate first = occasion.law().began();
    LocalDate event = occasion.event().date();
    if (event.isBefore(first)) {
      return Possible.<Boolean>barred(
              Answer.notApplicable(notYet("The event was on " + Wording.date(event))))
          .using(occasion.event().use());
    }
    LocalDate earliestPlanYear = event.minusYears(1).plusDays(1);
    return earliestPlanYear.isBefore(first) ? ifPlanYearBegan(first) : underTheLaw();
  }

  private Possible<Boolean> ifPlanYearBegan(LocalDate first) {
    LocalDate began = occasion.record().health().planYearBegan();
    if (began == null) {
      Map<String, Worked<Boolean>> shown =
          Map.of("the plan year began on or after " + Wording.date(first), Worked.of(true));
      return Possible.open(whenThePlanYearBegan(), shown)
          .with(underTheLaw(), (late, offered) -> Worked.of(offered));
    }
    String statement = "The plan year of the event began on " + Wording.date(began);
    Possible<Boolean> found =
        began.isBefore(first)
            ? Possible.barred(Answer.notApplicable(notYet(statement)))
            : underTheLaw();
    return found.using(occasion.record().planFact(statement));
  }

  private String notYet(String because) {
    return because
        + "; the law on continuation coverage first applied to plan years beginning on or after "
        + Wording.date(occasion.law().began());
  }

  private Question whenThePlanYearBegan() {
    return new Question(
        "cobra-plan-year",
        "When did the plan year begin in which the event of "
            + Wording.date(occasion.event().date())
            + " falls?",
        "/health/planYearBegan",
        "The law on continuation coverage first applied to plan years beginning on or after "
            + Wording.date(occasion.law().began())
            + ".");
  }

  private Possible<Boolean> underTheLaw() {
    CoverageRecord record = occasion.record();
    HealthCoverage health = record.caseFile().health();
    if (health == null) {
      return Possible.open(planQuestion(), Map.of());
    }
    if (health.covered() != null && health.covered().isEmpty()) {
      return Possible.of(
          false,
          Step.of(
              "Nobody of the case was covered on the day before the event",
              CoverageLaw.BENEFICIARIES));
    }
    Step event = Step.of(occasion.event()::statement, occasion.event().kind().citation());
    if (occasion.event().fact() instanceof Fact.HoursReduced reduced && isUnclear(reduced)) {
      return ifCoverageWasLost(reduced, event).using(occasion.event().use());
    }
    if (occasion.event().kind() != QualifyingEvent.Kind.EMPLOYMENT_ENDED) {
      return Possible.of(true, event).using(occasion.event().use());
    }
    return unlessGrossMisconduct(event).using(occasion.event().use());
  }

  private boolean isUnclear(Fact.HoursReduced reduced) {
    return new QualifyingEvents(occasion.record())
        .unclearReduction()
        .filter(reduced::equals)
        .isPresent();
  }

  private static Possible<Boolean> ifCoverageWasLost(Fact.HoursReduced reduced, Step event) {
    Map<String, Worked<Boolean>> both = new LinkedHashMap<>();
    both.put(REDUCTION_COST_COVERAGE, Worked.of(true, event));
    both.put(
        REDUCTION_COST_NOTHING,
        Worked.of(
            false, Step.of("Without a loss of coverage there is no event", CoverageLaw.EVENTS)));
    return Possible.oneOf(whetherReductionCostCoverage(reduced), both);
  }

  static Question whetherReductionCostCoverage(Fact.HoursReduced reduced) {
    return new Question(
        "cobra-reduction-of-hours",
        "Was coverage lost by the reduction of hours on "
            + Wording.date(reduced.date())
            + ", at once or later, or was more to be paid for it?",
        null,
        "A reduction of hours is a qualifying event only if coverage on the same terms is lost by"
            + " it; the period is then counted from it.");
  }

  private Possible<Boolean> unlessGrossMisconduct(Step event) {
    List<Fact.ConductFound> findings = new ArrayList<>();
    for (Fact.ConductFound found : occasion.record().facts(Fact.ConductFound.class)) {
      if (found.standard().equals(STANDARD)) {
        findings.add(found);
      }
    }
    if (findings.stream().map(Fact.ConductFound::upheld).distinct().count() > 1) {
      return Possible.barred(
          new Answer.Conflict<>(
              "whether employment ended for gross misconduct",
              findings.stream().map(Availability::side).toList()));
    }
    Possible<Boolean> result = Possible.of(decide(event, findings));
    for (Fact.ConductFound found : findings) {
      result = result.using(CoverageRecord.use(found, statement(found)));
    }
    return result;
  }

  private static Worked<Boolean> decide(Step event, List<Fact.ConductFound> findings) {
    boolean gross = findings.stream().anyMatch(Fact.ConductFound::upheld);
    if (findings.isEmpty()) {
      return Worked.of(
          true,
          event,
          Step.of(
              "No finding of gross misconduct is on record; a finding of Cause or of Misconduct"
                  + " under an instrument is not one",
              QualifyingEvent.Kind.EMPLOYMENT_ENDED.citation()));
    }
    return Worked.of(
        !gross,
        event,
        Step.of(
            () -> statement(findings.get(0)) + " on " + Wording.date(findings.get(0).date()),
            QualifyingEvent.Kind.EMPLOYMENT_ENDED.citation()));
  }

  private static String statement(Fact.ConductFound found) {
    return found.by()
        + (found.upheld()
            ? " found that employment ended for gross misconduct"
            : " found that the conduct was not gross misconduct");
  }

  private static Side side(Fact.ConductFound found) {
    String evidence = found.evidence();
    return new Side(
        statement(found),
        Wording.date(found.date()) + ", " + (evidence == null ? "no evidence recorded" : evidence));
  }

  private Question planQuestion() {
    return new Question(
        "cobra-plan",
        "Which group health plan covered "
            + occasion.record().caseFile().executive().name()
            + " before the event, and who was covered under it?",
        "/health",
        "Without a plan on record it cannot be said whether continuation coverage must be offered.");
  }
}
