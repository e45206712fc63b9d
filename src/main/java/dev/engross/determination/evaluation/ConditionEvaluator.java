package dev.engross.determination.evaluation;

import dev.engross.determination.timeline.Timeline;
import dev.engross.finding.Answer;
import dev.engross.finding.Standing;
import dev.engross.finding.Trace;
import dev.engross.finding.Verdict;
import dev.engross.finding.Wording;
import dev.engross.terms.Condition;
import dev.engross.terms.Instrument;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Conditions. An event that is not on record by the as-of date has not happened: a condition on it
 * is pending, and its contrary holds.
 *
 * <p>Worked example: "not deleted by the Board" holds as long as no deletion is on record; "deleted
 * by the Board" is pending until one is.
 */
final class ConditionEvaluator {

  private final Evaluation evaluation;
  private final Occurrences occurrences;

  ConditionEvaluator(Evaluation evaluation) {
    this.evaluation = evaluation;
    this.occurrences = new Occurrences(evaluation);
  }

  private Timeline timeline() {
    return evaluation.timeline();
  }

  Verdict evaluate(Condition condition, Instrument home, Trace trace) {
    if (condition instanceof Condition.Always) {
      return Verdict.settled(Standing.MET);
    }
    if (condition instanceof Condition.AllOf all) {
      return Verdict.allOf(each(all.conditions(), home, trace));
    }
    if (condition instanceof Condition.AnyOf any) {
      return anyOf(any.conditions(), home, trace);
    }
    if (condition instanceof Condition.Not not) {
      return not(not.condition(), home, trace);
    }
    if (condition instanceof Condition.Named named) {
      return named(named.condition(), home, trace);
    }
    if (condition instanceof Condition.ConditionByReading reading) {
      Answer<Condition> chosen =
          evaluation.readings().choose(reading.reading(), reading.alternatives(), home, trace);
      return chosen.isKnown()
          ? evaluate(chosen.value(), home, trace)
          : Verdict.open(chosen.map(none -> Standing.PENDING));
    }
    return leaf(condition, home, trace);
  }

  private List<Verdict> each(List<Condition> conditions, Instrument home, Trace trace) {
    List<Verdict> verdicts = new ArrayList<>(conditions.size());
    for (Condition condition : conditions) {
      verdicts.add(evaluate(condition, home, trace));
    }
    return verdicts;
  }

  /** Where an alternative is met, only that one is traced: the others make no difference. */
  private Verdict anyOf(List<Condition> alternatives, Instrument home, Trace trace) {
    List<Verdict> verdicts = new ArrayList<>();
    List<Trace> traces = new ArrayList<>();
    for (Condition alternative : alternatives) {
      Trace own = new Trace();
      verdicts.add(evaluate(alternative, home, own));
      traces.add(own);
    }
    Verdict verdict = Verdict.anyOf(verdicts);
    for (int i = 0; i < traces.size(); i++) {
      if (!verdict.is(Standing.MET) || verdicts.get(i).is(Standing.MET)) {
        trace.include(traces.get(i));
      }
    }
    return verdict;
  }

  private Verdict leaf(Condition condition, Instrument home, Trace trace) {
    if (condition instanceof Condition.EmployedThrough employed) {
      return occurrences.employedThrough(employed.date(), home, trace);
    }
    if (condition instanceof Condition.Happened happened) {
      return ControlEvaluator.decides(happened.event(), home)
          ? Evaluation.include(evaluation.controlChanged(home), trace)
          : occurrences.happened(happened.event(), trace);
    }
    if (condition instanceof Condition.HappenedBefore before) {
      return occurrences.happenedBefore(before, home, trace);
    }
    if (condition instanceof Condition.Before before) {
      return occurrences.before(before, home, trace);
    }
    if (condition instanceof Condition.InsideWindow inside) {
      return insideWindow(inside, home, trace);
    }
    if (condition instanceof Condition.ControlChanged) {
      return Evaluation.include(evaluation.controlChanged(home), trace);
    }
    if (condition instanceof Condition.ConductMeets conduct) {
      return evaluation.conductMeets(conduct.standard(), home, trace);
    }
    if (condition instanceof Condition.CoverageElectedInTime) {
      return new CoverageConditions(evaluation).electedInTime(trace);
    }
    if (condition instanceof Condition.NoNewCoverage) {
      return new CoverageConditions(evaluation).noNewCoverage(trace);
    }
    return reference(condition, home, trace);
  }

  private Verdict reference(Condition condition, Instrument home, Trace trace) {
    if (condition instanceof Condition.SeparatedUnder separated) {
      return evaluation
          .written()
          .separation(home, separated.separation())
          .map(found -> evaluation.separation(found.term(), found.home()))
          .map(judgement -> Evaluation.include(judgement, trace))
          .orElseGet(() -> unknown("separation", separated.separation()));
    }
    if (condition instanceof Condition.ReleaseEffective release) {
      return evaluation
          .written()
          .release(home, release.release())
          .map(found -> evaluation.release(found.term(), found.home()))
          .map(
              result -> {
                trace.include(result.standing().status());
                return result.verdict();
              })
          .orElseGet(() -> unknown("release", release.release()));
    }
    Condition.Waived waived = (Condition.Waived) condition;
    return evaluation
        .written()
        .waiver(home, waived.waiver())
        .map(found -> evaluation.waiver(found.term(), found.home()))
        .map(judgement -> Evaluation.include(judgement, trace))
        .orElseGet(() -> unknown("waiver", waived.waiver()));
  }

  private Verdict named(String id, Instrument home, Trace trace) {
    return find(id, home)
        .map(found -> Evaluation.include(evaluation.condition(found.term(), found.home()), trace))
        .orElseGet(() -> unknown("condition", id));
  }

  private Optional<Named<Instrument.DefinedCondition>> find(String id, Instrument home) {
    return evaluation.written().condition(home, id);
  }

  private static Verdict unknown(String what, String id) {
    return Verdict.ask(Evaluation.unknown(what, id));
  }

  /**
   * The contrary, pushed down to single conditions: not all of them is any of their contraries, and
   * an event that is not on record has not happened.
   */
  private Verdict not(Condition condition, Instrument home, Trace trace) {
    if (condition instanceof Condition.AllOf all) {
      return Verdict.anyOf(eachNot(all.conditions(), home, trace));
    }
    if (condition instanceof Condition.AnyOf any) {
      return Verdict.allOf(eachNot(any.conditions(), home, trace));
    }
    if (condition instanceof Condition.Not twice) {
      return evaluate(twice.condition(), home, trace);
    }
    if (condition instanceof Condition.Named named) {
      Optional<Named<Instrument.DefinedCondition>> found = find(named.condition(), home);
      Verdict verdict = named(named.condition(), home, trace);
      return found.isPresent() && verdict.is(Standing.PENDING)
          ? not(found.get().term().condition(), found.get().home(), new Trace())
          : verdict.contrary();
    }
    Verdict verdict = evaluate(condition, home, trace);
    return verdict.is(Standing.PENDING) && isOfEvent(condition)
        ? notOnRecord(verdict)
        : verdict.contrary();
  }

  private List<Verdict> eachNot(List<Condition> conditions, Instrument home, Trace trace) {
    List<Verdict> verdicts = new ArrayList<>(conditions.size());
    for (Condition condition : conditions) {
      verdicts.add(not(condition, home, trace));
    }
    return verdicts;
  }

  private static boolean isOfEvent(Condition condition) {
    return condition instanceof Condition.Happened
        || condition instanceof Condition.HappenedBefore
        || condition instanceof Condition.ControlChanged
        || condition instanceof Condition.SeparatedUnder
        || condition instanceof Condition.Waived
        || condition instanceof Condition.ReleaseEffective
        || condition instanceof Condition.ConductMeets;
  }

  private Verdict notOnRecord(Verdict verdict) {
    LocalDate asOf = timeline().asOf();
    return verdict.contrary(
        pending ->
            "as of " + Wording.date(asOf) + " it is not on record that " + Wording.list(pending));
  }

  private Verdict insideWindow(Condition.InsideWindow term, Instrument home, Trace trace) {
    return evaluation
        .written()
        .window(home, term.window())
        .map(
            found ->
                new WindowEvaluator(evaluation, found.term(), found.home(), trace)
                    .holds(term.date(), home))
        .orElseGet(() -> unknown("window", term.window()));
  }

  /** A waiver binds once its instrument is in force, its condition met and its day come. */
  Verdict waiver(Instrument.WaiverTerm term, Instrument home, String given, Trace trace) {
    Verdict when =
        Verdict.allOf(List.of(evaluation.inForce(home), evaluate(term.when(), home, trace)));
    Answer<LocalDate> from = evaluation.dates().evaluate(term.bindsFrom(), home, trace);
    if (!when.is(Standing.MET)) {
      return when;
    }
    if (from.isOpen()) {
      return Verdict.open(from.map(date -> Standing.PENDING));
    }
    if (!from.isKnown() || from.value().isAfter(timeline().asOf())) {
      return Verdict.pending(() -> "the waiver of " + given + " binds");
    }
    String executive = timeline().names().executive();
    Supplier<String> clause =
        () ->
            executive
                + " gave up the benefits of "
                + given
                + ", binding from "
                + Wording.date(from.value());
    trace.step(() -> Wording.sentence(clause.get()), term.citation());
    return Verdict.met(clause);
  }
}
