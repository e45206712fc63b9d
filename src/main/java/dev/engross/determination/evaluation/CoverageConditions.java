package dev.engross.determination.evaluation;

import dev.engross.calendar.DayCount;
import dev.engross.casefile.Fact;
import dev.engross.casefile.HealthCoverage;
import dev.engross.determination.cobra.SuspendedDeadlines;
import dev.engross.determination.timeline.Timeline;
import dev.engross.finding.Question;
import dev.engross.finding.Trace;
import dev.engross.finding.Verdict;
import dev.engross.finding.Wording;
import dev.engross.law.LegalProvision;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Conditions on the executive's continuation coverage: elected in time, no other coverage.
 *
 * <p>Worked example: coverage lost on 1 June 2001 and notice given on 15 June: an election sent on
 * 14 August 2001 is in time, one sent on 15 August is late (26 CFR 54.4980B-6 Q&amp;A-1). After a
 * notice of 1 August 2020, in the outbreak period, one sent on 30 September 2021 is in time.
 */
final class CoverageConditions {

  /** The least election period. */
  private static final String ELECTION_DAYS = "cobra-election-days";

  private final Evaluation evaluation;
  private final Timeline timeline;
  private final String executive;

  CoverageConditions(Evaluation evaluation) {
    this.evaluation = evaluation;
    this.timeline = evaluation.timeline();
    this.executive = evaluation.caseFile().executive().id();
  }

  Verdict electedInTime(Trace trace) {
    Optional<Fact.CoverageElected> election =
        timeline.first(
            Fact.CoverageElected.class, elected -> elected.persons().contains(executive));
    LocalDate noticed = noticed(trace);
    LocalDate lost = lost();
    LocalDate from = noticed == null || (lost != null && lost.isAfter(noticed)) ? lost : noticed;
    if (from != null && evaluation.law().find(ELECTION_DAYS, from).isEmpty()) {
      return Verdict.failed(
          "the law on continuation coverage was not in force on " + Wording.date(from));
    }
    LocalDate end = noticed == null || from == null ? null : electionEnds(from, trace);
    if (election.isEmpty()) {
      return end != null && lost != null && timeline.asOf().isAfter(end)
          ? Verdict.failed("continuation coverage was not elected by " + Wording.date(end))
          : Verdict.pending("continuation coverage is elected in time");
    }
    timeline.tell(election.get(), trace);
    // The period does not begin before the notice, and without its loss date it may end later.
    if (end == null || !election.get().date().isAfter(end)) {
      return Verdict.met("continuation coverage was elected in time");
    }
    return lost == null
        ? Verdict.ask(
            new Question(
                "health-last-day-covered",
                "What was the last day of active health coverage?",
                "/health/lastDayCovered",
                "The time to elect runs from the later of the notice and the loss of coverage."))
        : Verdict.failed("continuation coverage was elected after " + Wording.date(end));
  }

  private LocalDate electionEnds(LocalDate from, Trace trace) {
    LegalProvision days = evaluation.law().on(ELECTION_DAYS, from);
    DayCount count = DayCount.days(from, days.intValue());
    trace.count(
        count,
        () ->
            Wording.date(from)
                + " plus "
                + Wording.count(days.intValue(), "day")
                + " is "
                + Wording.date(count.end())
                + ".",
        days.citation());
    return SuspendedDeadlines.after(evaluation.law(), from, days.intValue(), trace);
  }

  Verdict noNewCoverage(Trace trace) {
    Optional<Fact.NewCoverage> other =
        timeline.first(Fact.NewCoverage.class, coverage -> coverage.person().equals(executive));
    if (other.isPresent()) {
      timeline.tell(other.get(), trace);
      return Verdict.failed(() -> timeline.clause(other.get()));
    }
    String asOf = Wording.date(timeline.asOf());
    trace.step(() -> "No other group health coverage is on record as of " + asOf + ".");
    return Verdict.met("no other group health coverage is on record");
  }

  private @Nullable LocalDate noticed(Trace trace) {
    Optional<Fact.Mailed> mailed =
        timeline.first(Fact.Mailed.class, mail -> mail.document().equals("cobra-election-notice"));
    mailed.ifPresent(mail -> timeline.tell(mail, trace));
    return mailed.map(Fact.Mailed::date).orElse(null);
  }

  /** The last day of active coverage, as recorded or as the plan's rule gives it. */
  private @Nullable LocalDate lost() {
    Optional<LocalDate> recorded =
        timeline.all(Fact.CoverageLost.class).stream()
            .filter(lost -> lost.person().equals(executive))
            .map(Fact.CoverageLost::date)
            .findFirst();
    HealthCoverage health = evaluation.caseFile().health();
    if (recorded.isPresent() || health == null) {
      return recorded.orElse(null);
    }
    if (health.lastDayCovered() != null) {
      return health.lastDayCovered();
    }
    if (health.coverageEnds() == null || !timeline.employmentEnd().isKnown()) {
      return null;
    }
    LocalDate end = timeline.employmentEnd().value().date();
    return health.coverageEnds() == HealthCoverage.CoverageEnds.SAME_DAY
        ? end
        : YearMonth.from(end).atEndOfMonth();
  }
}
