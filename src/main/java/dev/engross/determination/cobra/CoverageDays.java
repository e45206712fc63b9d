package dev.engross.determination.cobra;

import dev.engross.casefile.Fact;
import dev.engross.casefile.HealthCoverage;
import dev.engross.casefile.HealthCoverage.MeasurementBasis;
import dev.engross.determination.cobra.Possible.Worked;
import dev.engross.finding.Answer;
import dev.engross.finding.Answer.Side;
import dev.engross.finding.Question;
import dev.engross.finding.Step;
import dev.engross.finding.Wording;
import dev.engross.law.Citation;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The last day of active coverage, the first day of continuation coverage, and the day from which
 * the plan counts (29 U.S.C. §§ 1162(2)(A), 1167(5)).
 *
 * <p>Worked example: employment ends on 6 May 2003 and coverage ends with the month. Active
 * coverage is lost on 31 May 2003 and continuation coverage begins on 1 June 2003. A plan that
 * counts from the event counts from 6 May; one that counts from the loss, from 31 May.
 */
final class CoverageDays {

  private static final Citation BEGINS = Citation.of("29 U.S.C.", "§ 1162(2)");

  private final Occasion occasion;
  private @Nullable Possible<LocalDate> lastDay;
  private @Nullable Possible<LocalDate> firstDay;
  private @Nullable Possible<MeasurementBasis> basis;
  private @Nullable Possible<LocalDate> countedFrom;

  CoverageDays(Occasion occasion) {
    this.occasion = occasion;
  }

  /** The last day of active coverage. */
  Possible<LocalDate> lastDay() {
    if (lastDay == null) {
      lastDay = workedOutLastDay();
    }
    return lastDay;
  }

  private Possible<LocalDate> workedOutLastDay() {
    Optional<Fact.CoverageLost> lost = recordedLoss();
    HealthCoverage health = occasion.record().health();
    LocalDate recorded = health.lastDayCovered();
    if (lost.isPresent() && recorded != null && !recorded.equals(lost.get().date())) {
      return Possible.barred(conflict(lost.get(), recorded));
    }
    if (lost.isPresent()) {
      LocalDate day = lost.get().date();
      return Possible.of(day, Step.of(() -> "Active coverage ended on " + Wording.date(day)))
          .using(CoverageRecord.use(lost.get(), "Active coverage ended"));
    }
    Optional<Possible<LocalDate>> early = new EarlierLoss(occasion).lastDay();
    if (early.isPresent()) {
      return early.get();
    }
    if (recorded != null) {
      return Possible.of(
              recorded, Step.of(() -> "Active coverage ended on " + Wording.date(recorded)))
          .using(occasion.record().planFact("Active coverage ended on " + Wording.date(recorded)));
    }
    return byRuleOfThePlan();
  }

  private Possible<LocalDate> byRuleOfThePlan() {
    LocalDate event = occasion.event().date();
    LocalDate monthEnd = YearMonth.from(event).atEndOfMonth();
    Worked<LocalDate> sameDay =
        Worked.of(event, Step.of(() -> "Coverage ends with the event, on " + Wording.date(event)));
    Worked<LocalDate> endOfMonth =
        Worked.of(
            monthEnd,
            Step.of(
                () -> "Coverage ends with the month of the event, on " + Wording.date(monthEnd)));
    HealthCoverage.CoverageEnds rule = occasion.record().health().coverageEnds();
    if (rule != null) {
      boolean same = rule == HealthCoverage.CoverageEnds.SAME_DAY;
      return Possible.of(same ? sameDay : endOfMonth)
          .using(occasion.event().use())
          .using(
              occasion
                  .record()
                  .planFact(
                      same
                          ? "Under the plan coverage ends on the day of the event"
                          : "Under the plan coverage ends with the month of the event"));
    }
    Map<String, Worked<LocalDate>> shown = new LinkedHashMap<>();
    shown.put("active coverage ends on the day of the event", sameDay);
    shown.put("active coverage ends with the month of the event", endOfMonth);
    return Possible.open(whenCoverageEnds(), shown).using(occasion.event().use());
  }

  /** The first day of continuation coverage: the day after the last day of active coverage. */
  Possible<LocalDate> firstDay() {
    if (firstDay == null) {
      firstDay = workedOutFirstDay();
    }
    return firstDay;
  }

  private Possible<LocalDate> workedOutFirstDay() {
    return lastDay()
        .then(
            last ->
                Worked.of(
                    last.plusDays(1),
                    Step.of(
                        () ->
                            "The next day, "
                                + Wording.date(last.plusDays(1))
                                + ", is the first of continuation coverage",
                        BEGINS)));
  }

  /** From what the plan counts; never assumed. */
  Possible<MeasurementBasis> basis() {
    if (basis == null) {
      basis = recordedBasis();
    }
    return basis;
  }

  private Possible<MeasurementBasis> recordedBasis() {
    MeasurementBasis basis = occasion.record().health().measuredFrom();
    if (basis != null) {
      return Possible.of(basis)
          .using(
              occasion
                  .record()
                  .planFact(
                      basis == MeasurementBasis.EVENT
                          ? "The plan counts from the event"
                          : "The plan counts from the loss of coverage"));
    }
    Map<String, Worked<MeasurementBasis>> all = new LinkedHashMap<>();
    all.put("the plan counts from the event", Worked.of(MeasurementBasis.EVENT));
    all.put(
        "the plan counts from the loss of coverage", Worked.of(MeasurementBasis.LOSS_OF_COVERAGE));
    return Possible.oneOf(fromWhatThePlanCounts(), all);
  }

  /** The day from which notices and the days of a disability are counted. */
  Possible<LocalDate> countedFrom() {
    if (countedFrom == null) {
      countedFrom = workedOutCountedFrom();
    }
    return countedFrom;
  }

  private Possible<LocalDate> workedOutCountedFrom() {
    LocalDate event = occasion.event().date();
    return basis()
        .flatThen(
            basis ->
                basis == MeasurementBasis.EVENT
                    ? Possible.of(
                        event, Step.of(() -> "Counted from the event of " + Wording.date(event)))
                    : lastDay()
                        .then(
                            last ->
                                Worked.of(
                                    last,
                                    Step.of(
                                        () ->
                                            "Counted from the loss of coverage on "
                                                + Wording.date(last),
                                        CoverageLaw.LOSS_BASIS))));
  }

  /** The loss of coverage that the event caused: the executive's, or else the first recorded. */
  private Optional<Fact.CoverageLost> recordedLoss() {
    List<Fact.CoverageLost> losses =
        occasion.record().facts(Fact.CoverageLost.class).stream()
            .filter(lost -> !lost.date().isBefore(occasion.event().date()))
            .toList();
    return losses.stream()
        .filter(lost -> lost.person().equals(occasion.event().person()))
        .findFirst()
        .or(() -> losses.stream().findFirst());
  }

  private static Answer<LocalDate> conflict(Fact.CoverageLost lost, LocalDate recorded) {
    String evidence = lost.evidence();
    return new Answer.Conflict<>(
        "the last day of active coverage",
        List.of(
            new Side(
                "Coverage was lost on " + Wording.date(lost.date()),
                evidence == null ? "fact " + lost.id() : evidence),
            new Side(
                "The last day covered is " + Wording.date(recorded),
                "what is recorded of the plan")));
  }

  private Question whenCoverageEnds() {
    return new Question(
        "cobra-coverage-ends",
        "When does active coverage under the group health plan end for a person who loses it by"
            + " this event: on the same day, or at the end of the month?",
        "/health/coverageEnds",
        "Continuation coverage begins on the next day, and the time to elect may run from it.");
  }

  private Question fromWhatThePlanCounts() {
    return new Question(
        "cobra-measured-from",
        "Does the group health plan count the period of continuation coverage from the qualifying"
            + " event, or from the loss of coverage?",
        "/health/measuredFrom",
        "The law lets a plan do either; the last day of coverage and the days for notices depend"
            + " on it.");
  }
}
