package dev.engross.determination.evaluation;

import dev.engross.finding.Answer;
import dev.engross.finding.Standing;
import dev.engross.finding.Trace;
import dev.engross.finding.Verdict;
import dev.engross.finding.Wording;
import dev.engross.terms.DateTerm;
import dev.engross.terms.Instrument;
import dev.engross.terms.ProtectionWindow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Whether a day falls inside a protection window. Each change in control opens a window of its own;
 * the most recent one that covers the day counts.
 *
 * <p>Worked example: a window of twelve months after a change on 15 January 2003 runs through 15
 * January 2004, that day included.
 */
final class WindowEvaluator {

  private final Evaluation evaluation;
  private final ProtectionWindow window;
  private final Instrument home;
  private final Trace trace;

  WindowEvaluator(Evaluation evaluation, ProtectionWindow window, Instrument home, Trace trace) {
    this.evaluation = evaluation;
    this.window = window;
    this.home = home;
    this.trace = trace.cite(window.citation());
  }

  Verdict holds(DateTerm term, Instrument termHome) {
    Answer<LocalDate> day = evaluation.dates().evaluate(term, termHome, trace);
    Answer<List<LocalDate>> anchors = anchors(window.anchor(), home);
    if (day.isOpen() || anchors.isOpen()) {
      return Verdict.open(day.combine(anchors, (date, all) -> Standing.PENDING));
    }
    if (!anchors.isKnown()) {
      return withoutAnchor(day);
    }
    List<LocalDate> latestFirst = new ArrayList<>(anchors.value());
    Collections.reverse(latestFirst);
    if (!day.isKnown()) {
      return withoutDay(latestFirst, evaluation.dates().words(term, termHome));
    }
    return judge(latestFirst, day.value());
  }

  private Verdict judge(List<LocalDate> anchors, LocalDate day) {
    String date = Wording.date(day);
    for (LocalDate anchor : anchors) {
      String span = Wording.date(first(anchor)) + " through " + Wording.date(last(anchor));
      trace.step(Wording.capital(Wording.the(window.label())) + ": " + span + ".");
      if (!day.isBefore(first(anchor)) && !day.isAfter(last(anchor))) {
        trace.step(date + " falls inside it.", window.citation());
        return Verdict.met(date + " falls inside the period of " + span);
      }
    }
    trace.step(date + " does not fall inside it.", window.citation());
    return Verdict.failed(date + " does not fall inside " + Wording.the(window.label()));
  }

  /** No window is open yet. Only one that reaches back can still cover a day that has passed. */
  private Verdict withoutAnchor(Answer<LocalDate> day) {
    String label = Wording.the(window.label());
    if (day.isKnown()) {
      LocalDate last = window.rule().after(day.value(), window.monthsBefore());
      boolean over = !evaluation.timeline().asOf().isBefore(last);
      if (window.monthsBefore() == 0 || over) {
        return Verdict.failed(
            Wording.date(day.value()) + " does not fall inside " + label + ", which never began");
      }
    }
    return Verdict.pending(label + " has begun");
  }

  private Verdict withoutDay(List<LocalDate> anchors, String words) {
    boolean allOver =
        anchors.stream().allMatch(anchor -> last(anchor).isBefore(evaluation.timeline().asOf()));
    String label = Wording.the(window.label());
    return allOver
        ? Verdict.failed(label + " is over")
        : Verdict.pending(words + " falls inside " + label);
  }

  private LocalDate first(LocalDate anchor) {
    return window.rule().after(anchor, -window.monthsBefore());
  }

  private LocalDate last(LocalDate anchor) {
    return window.rule().after(anchor, window.monthsAfter());
  }

  /** From what the window is counted: every change in control, or else the one day named. */
  private Answer<List<LocalDate>> anchors(DateTerm term, Instrument at) {
    if (term instanceof DateTerm.EventDate event && ControlEvaluator.decides(event.event(), at)) {
      return evaluation.control().days(at, trace);
    }
    if (term instanceof DateTerm.Milestone milestone) {
      Optional<Named<Instrument.MilestoneTerm>> found =
          evaluation
              .instruments()
              .find(
                  at, milestone.milestone(), Instrument::milestones, Instrument.MilestoneTerm::id);
      if (found.isPresent() && found.get().term().date() instanceof DateTerm.EventDate) {
        trace.cite(found.get().term().citation());
        return anchors(found.get().term().date(), found.get().home());
      }
    }
    return evaluation.dates().evaluate(term, at, trace).map(List::of);
  }
}
