package dev.engross.determination.cobra;

import dev.engross.casefile.Fact;
import dev.engross.casefile.HealthCoverage;
import dev.engross.determination.cobra.Possible.Worked;
import dev.engross.finding.Answer;
import dev.engross.finding.Answer.Side;
import dev.engross.finding.Question;
import dev.engross.finding.Step;
import dev.engross.finding.Wording;
import dev.engross.law.Citation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Coverage that was lost before the event, so that the event took none away.
 *
 * <p>Nobody loses by an event the coverage that he or she did not have the day before it: a last
 * day covered before that day contradicts the event. But a loss in anticipation of the event is
 * disregarded (26 CFR 54.4980B-4 Q&A-1(c)), and so it is asked about where its holder counts as
 * covered on the day before. Worked example: the spouse's coverage is ended on 31 January 2025, and
 * the spouses divorce on 3 March. If it was ended because of the divorce to come, the last day of
 * active coverage counts as 2 March, and coverage is made available from 3 March on.
 */
final class EarlierLoss {

  private static final Citation ANTICIPATION = Citation.of("26 CFR", "§ 54.4980B-4 Q&A-1(c)");

  private final Occasion occasion;

  EarlierLoss(Occasion occasion) {
    this.occasion = occasion;
  }

  /** The last day of active coverage where it was lost early; empty where it was not. */
  Optional<Possible<LocalDate>> lastDay() {
    return lastDayBefore()
        .map(day -> Possible.<LocalDate>barred(conflictWithTheEvent(day)))
        .or(() -> lossWhileCovered().map(this::ifInAnticipation));
  }

  private LocalDate dayBefore() {
    return occasion.event().date().minusDays(1);
  }

  /** A last day on record that leaves no coverage for the event to take away. */
  private Optional<LocalDate> lastDayBefore() {
    LocalDate recorded = occasion.record().health().lastDayCovered();
    if (recorded != null) {
      return Optional.of(recorded).filter(day -> day.isBefore(dayBefore()));
    }
    return occasion.event().kind() == QualifyingEvent.Kind.EMPLOYMENT_ENDED
        ? lossBefore(dayBefore()).map(Fact::date)
        : Optional.empty();
  }

  /** A loss before the event of somebody who counts as covered on the day before it. */
  private Optional<Fact.CoverageLost> lossWhileCovered() {
    HealthCoverage health = occasion.record().health();
    List<String> covered = health.covered();
    return health.lastDayCovered() == null
            && covered != null
            && covered.contains(occasion.event().person())
        ? lossBefore(occasion.event().date())
        : Optional.empty();
  }

  /** The last loss before a day after which coverage was not taken up again. */
  private Optional<Fact.CoverageLost> lossBefore(LocalDate day) {
    String person = occasion.event().person();
    return occasion.record().facts(Fact.CoverageLost.class).stream()
        .filter(lost -> lost.person().equals(person) && lost.date().isBefore(day))
        .filter(lost -> !isTakenUpAgain(lost))
        .reduce((earlier, later) -> later);
  }

  private boolean isTakenUpAgain(Fact.CoverageLost lost) {
    return occasion
        .record()
        .timeline()
        .any(
            Fact.CoverageBegan.class,
            began -> began.persons().contains(lost.person()) && began.date().isAfter(lost.date()));
  }

  /**
   * A loss in anticipation of the event is disregarded: coverage must be made available from the
   * event on, and for no time before it (26 CFR 54.4980B-4 Q&A-1(c)).
   */
  private Possible<LocalDate> ifInAnticipation(Fact.CoverageLost lost) {
    LocalDate day = dayBefore();
    Worked<LocalDate> disregarded =
        Worked.of(
            day,
            Step.of(
                () ->
                    "The loss of "
                        + Wording.date(lost.date())
                        + " in anticipation of the event is disregarded; coverage is made available"
                        + " from the event on",
                ANTICIPATION));
    return Possible.open(
            wasItInAnticipation(lost),
            Map.of("coverage was ended in anticipation of the event", disregarded))
        .using(CoverageRecord.use(lost, "Active coverage ended"));
  }

  private Question wasItInAnticipation(Fact.CoverageLost lost) {
    String name = occasion.record().name(lost.person());
    return new Question(
        "cobra-lost-in-anticipation",
        "Was the coverage of "
            + name
            + " ended on "
            + Wording.date(lost.date())
            + " in anticipation of the event of "
            + Wording.date(occasion.event().date())
            + "? If so, the last day covered counts as the day before the event.",
        "/health/lastDayCovered",
        name + " is recorded as covered on the day before the event, and as not covered since.");
  }

  private Answer<LocalDate> conflictWithTheEvent(LocalDate recorded) {
    return new Answer.Conflict<>(
        "the last day of active coverage",
        List.of(
            new Side(
                "The last day covered is " + Wording.date(recorded),
                "what is recorded of the plan"),
            new Side(
                "Coverage is lost by an event of " + Wording.date(occasion.event().date()),
                occasion.event().use().statement())));
  }
}
