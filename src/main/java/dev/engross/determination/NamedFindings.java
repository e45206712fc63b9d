package dev.engross.determination;

import dev.engross.casefile.Fact;
import dev.engross.determination.evaluation.Evaluation;
import dev.engross.determination.result.ReleaseStanding;
import dev.engross.determination.timeline.Timeline;
import dev.engross.finding.Answer;
import dev.engross.finding.Finding;
import dev.engross.finding.Question;
import dev.engross.finding.Standing;
import dev.engross.finding.Trace;
import dev.engross.terms.CauseTerm;
import dev.engross.terms.Instrument;
import dev.engross.terms.ProtectionWindow;
import dev.engross.terms.ReleaseTerm;
import dev.engross.terms.SeparationTerm;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/** The findings on everything that the instruments name, in the order in which they name it. */
final class NamedFindings {

  static final String BOARD_RESOLUTION = "milestone.board-resolution";

  private final Evaluation evaluation;

  NamedFindings(Evaluation evaluation) {
    this.evaluation = evaluation;
  }

  /**
   * The named days, the last days of protection that has begun, and the day of the Board's action
   * where a resignation from office counts.
   */
  List<Finding<LocalDate>> milestones() {
    List<Finding<LocalDate>> findings = new ArrayList<>();
    for (Instrument instrument : evaluation.instruments().all()) {
      for (Instrument.MilestoneTerm term : instrument.milestones()) {
        findings.add(evaluation.milestone(term, instrument));
      }
      for (ProtectionWindow window : instrument.windows()) {
        evaluation.lastDay(window, instrument).ifPresent(findings::add);
      }
    }
    boardResolution().ifPresent(findings::add);
    return findings;
  }

  /** The named amounts. */
  List<Finding<Money>> amounts() {
    List<Finding<Money>> findings = new ArrayList<>();
    for (Instrument instrument : evaluation.instruments().all()) {
      for (Instrument.DefinedAmount term : instrument.amounts()) {
        findings.add(evaluation.amount(term, instrument));
      }
    }
    return findings;
  }

  private Optional<Finding<LocalDate>> boardResolution() {
    Timeline timeline = evaluation.timeline();
    return timeline
        .latest(Fact.ResignationAccepted.class)
        .map(
            accepted -> {
              Trace trace = new Trace();
              timeline.tell(accepted, trace);
              LocalDate resolution = accepted.resolutionDate();
              Answer<LocalDate> answer =
                  resolution == null
                      ? Answer.ask(resolutionQuestion(accepted))
                      : Answer.known(resolution);
              return trace.find(
                  BOARD_RESOLUTION, "When did the Board act on the resignation?", answer);
            });
  }

  private Question resolutionQuestion(Fact.ResignationAccepted accepted) {
    return new Question(
        "board-resolution-date",
        "On which day did the Board resolve to accept the resignation?",
        evaluation.timeline().pointer(accepted, "resolutionDate"),
        "A confirmation must cite the Board's own action, and no resolution is on record.");
  }

  /** Amendments, conditions, conduct, separations, control and waivers. */
  List<Finding<Standing>> standings() {
    List<Finding<Standing>> findings = new ArrayList<>(evaluation.instruments().amendments());
    for (Instrument instrument : evaluation.instruments().all()) {
      if (!instrument.changeInControl().isEmpty()) {
        findings.add(evaluation.controlChanged(instrument).finding());
      }
      for (CauseTerm term : instrument.conduct()) {
        findings.add(evaluation.conduct(term, instrument).finding());
      }
      for (SeparationTerm term : instrument.separations()) {
        findings.add(evaluation.separation(term, instrument).finding());
      }
      for (Instrument.DefinedCondition term : instrument.conditions()) {
        findings.add(evaluation.condition(term, instrument).finding());
      }
      for (Instrument.WaiverTerm term : instrument.waivers()) {
        findings.add(evaluation.waiver(term, instrument).finding());
      }
      for (ReleaseTerm term : instrument.releases()) {
        findings.add(evaluation.release(term, instrument).standing().status());
      }
    }
    return findings;
  }

  List<ReleaseStanding> releases() {
    List<ReleaseStanding> standings = new ArrayList<>();
    for (Instrument instrument : evaluation.instruments().all()) {
      for (ReleaseTerm term : instrument.releases()) {
        standings.add(evaluation.release(term, instrument).standing());
      }
    }
    return standings;
  }
}
