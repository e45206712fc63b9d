package dev.engross.determination.evaluation;

import dev.engross.calendar.DayCount;
import dev.engross.casefile.Fact;
import dev.engross.finding.Answer;
import dev.engross.finding.Standing;
import dev.engross.finding.Step;
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
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whether a day falls inside a protection window. Each change in control opens a window of its own;
 * the most recent one that covers the day counts.
 *
 * <p>Worked example: a window of twelve months after a change on 15 January 2003 runs through 15
 * January 2004, that day included.
 */
final class WindowEvaluator {

  /** Whether what is named takes a verb in the plural: {@code the two years after the change}. */
  private static final Pattern SEVERAL = Pattern.compile("\\b(?:days|weeks|months|years)\\b");

  private final Evaluation evaluation;
  private final ProtectionWindow window;
  private final Instrument home;
  private final Trace trace;
  private final @Nullable Answer<LocalDate> end;

  /** The instrument whose changes in control each open a window; null where none does. */
  private @Nullable Instrument changesOf;

  WindowEvaluator(Evaluation evaluation, ProtectionWindow window, Instrument home, Trace trace) {
    this.evaluation = evaluation;
    this.window = window;
    this.home = home;
    this.trace = trace.cite(window.citation());
    this.end =
        window.endAnchor() == null
            ? null
            : evaluation.dates().evaluate(window.endAnchor(), home, trace);
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
      return withoutDay(latestFirst, () -> evaluation.dates().words(term, termHome));
    }
    if (end != null && !end.isKnown()) {
      return withoutEnd(latestFirst, day.value());
    }
    return judge(latestFirst, day.value());
  }

  /** Its last day, where it has begun and its end is fixed. */
  Optional<LocalDate> lastDay() {
    Answer<List<LocalDate>> anchors = anchors(window.anchor(), home);
    if (!anchors.isKnown() || anchors.value().isEmpty() || (end != null && !end.isKnown())) {
      return Optional.empty();
    }
    LocalDate anchor = anchors.value().get(anchors.value().size() - 1);
    DayCount toLast = toLast(anchor, evaluation.timeline().asOf());
    LocalDate last = toLast.end();
    Step span =
        Step.of(
            () ->
                Wording.capital(label())
                    + ": "
                    + Wording.date(first(anchor))
                    + " through "
                    + Wording.date(last)
                    + ".",
            window.citation());
    trace.add(counting(span, anchor, toLast));
    return Optional.of(last);
  }

  /** The window is open, and its last day is not fixed yet. */
  private Verdict withoutEnd(List<LocalDate> anchors, LocalDate day) {
    if (end != null && end.isOpen()) {
      return Verdict.open(end.map(date -> Standing.PENDING));
    }
    return anchors.stream().allMatch(anchor -> day.isBefore(first(anchor)))
        ? Verdict.failed(() -> notInside(day))
        : Verdict.pending(() -> "the last day of " + label() + " is fixed");
  }

  private Verdict judge(List<LocalDate> anchors, LocalDate day) {
    for (LocalDate anchor : anchors) {
      DayCount toLast = toLast(anchor, day);
      LocalDate first = first(anchor);
      LocalDate last = toLast.end();
      Supplier<String> span = () -> Wording.date(first) + " through " + Wording.date(last);
      Step named = Step.of(() -> Wording.capital(label()) + ": " + span.get() + ".");
      trace.add(counting(named, anchor, toLast));
      if (!day.isBefore(first) && !day.isAfter(last)) {
        trace.step(() -> Wording.date(day) + " falls inside it.", window.citation());
        return Verdict.met(() -> Wording.date(day) + " falls inside the period of " + span.get());
      }
    }
    for (ControlEvaluator.OpenChange open : openChanges()) {
      if (covers(open.day(), day)) {
        return Verdict.open(open.answer());
      }
    }
    trace.step(() -> Wording.date(day) + " does not fall inside it.", window.citation());
    return Verdict.failed(() -> notInside(day));
  }

  private String label() {
    return Wording.the(window.label());
  }

  private String notInside(LocalDate day) {
    return Wording.date(day) + " does not fall inside " + label();
  }

  private List<ControlEvaluator.OpenChange> openChanges() {
    return changesOf == null ? List.of() : evaluation.control().open(changesOf);
  }

  /** Whether the window of an event covers a day; it may where the event's own day is not known. */
  private boolean covers(@Nullable LocalDate anchor, LocalDate day) {
    return anchor == null
        || (!day.isBefore(first(anchor)) && !day.isAfter(toLast(anchor, day).end()));
  }

  /** No window is open yet. Only one that reaches back can still cover a day that has passed. */
  private Verdict withoutAnchor(Answer<LocalDate> day) {
    if (day.isKnown()) {
      LocalDate last = lastAnchorBefore(day.value());
      boolean over = !evaluation.timeline().asOf().isBefore(last);
      if (window.monthsBefore() == 0 || over) {
        return Verdict.failed(() -> notInside(day.value()) + ", which never began");
      }
    }
    return Verdict.pending(
        () -> label() + (SEVERAL.matcher(label()).find() ? " have begun" : " has begun"));
  }

  /** The last day on which what opens the window can happen, if it is to reach back to a day. */
  private LocalDate lastAnchorBefore(LocalDate day) {
    LocalDate last = window.rule().after(day, window.monthsBefore());
    while (!first(last.plusDays(1)).isAfter(day)) {
      last = last.plusDays(1);
    }
    return last;
  }

  private Verdict withoutDay(List<LocalDate> anchors, Supplier<String> words) {
    LocalDate asOf = evaluation.timeline().asOf();
    boolean fixed = end == null || end.isKnown();
    boolean allOver =
        fixed && anchors.stream().allMatch(anchor -> toLast(anchor, asOf).end().isBefore(asOf));
    return allOver
        ? Verdict.failed(() -> label() + " is over")
        : Verdict.pending(() -> words.get() + " falls inside " + label());
  }

  private DayCount toFirst(LocalDate anchor) {
    return DayCount.months(anchor, -window.monthsBefore(), window.rule());
  }

  private LocalDate first(LocalDate anchor) {
    return toFirst(anchor).end();
  }

  /** The count to the last day, of the renewal that holds a day where there are renewals. */
  private DayCount toLast(LocalDate anchor, LocalDate day) {
    LocalDate from = end != null && end.isKnown() ? end.value() : anchor;
    DayCount toLast = DayCount.months(from, window.monthsAfter(), window.rule());
    ProtectionWindow.Renewal renewal = window.renewal();
    while (renewal != null && toLast.end().isBefore(day) && !isEndedBy(renewal, toLast.end())) {
      toLast = DayCount.months(from, toLast.number() + renewal.months(), window.rule());
    }
    return toLast;
  }

  /** A step that tells of a window, with the counts to those of its ends that are counted. */
  private Step counting(Step span, LocalDate anchor, DayCount toLast) {
    if (window.monthsBefore() == 0) {
      return toLast.number() == 0 ? span : span.counting(toLast);
    }
    DayCount toFirst = toFirst(anchor);
    return toLast.number() == 0 ? span.counting(toFirst) : span.counting(toFirst, toLast);
  }

  private boolean isEndedBy(ProtectionWindow.Renewal renewal, LocalDate last) {
    for (Fact notice : evaluation.timeline().matching(renewal.unless())) {
      DayCount latest = DayCount.days(last, -renewal.noticeDays());
      if (!notice.date().isAfter(latest.end())) {
        trace.use(evaluation.timeline().use(notice));
        Step ended =
            Step.of(
                () ->
                    Wording.sentence(
                        evaluation.timeline().clause(notice)
                            + ", so that it was not renewed after "
                            + Wording.date(last)),
                window.citation());
        trace.add(renewal.noticeDays() == 0 ? ended : ended.counting(latest));
        return true;
      }
    }
    return false;
  }

  /** From what the window is counted: every change in control, or else the one day named. */
  private Answer<List<LocalDate>> anchors(DateTerm term, Instrument at) {
    if (term instanceof DateTerm.EventDate event && ControlEvaluator.decides(event.event(), at)) {
      changesOf = at;
      return evaluation.control().days(at, trace);
    }
    if (term instanceof DateTerm.Milestone milestone) {
      Optional<Named<Instrument.MilestoneTerm>> found =
          evaluation.written().milestone(at, milestone.milestone());
      if (found.isPresent() && mayBeEvents(found.get().term().date())) {
        trace.cite(found.get().term().citation());
        return anchors(found.get().term().date(), found.get().home());
      }
    }
    if (term instanceof DateTerm.DateByReading reading) {
      return evaluation
          .readings()
          .choose(reading.reading(), reading.alternatives(), at, trace)
          .flatMap(chosen -> anchors(chosen, at));
    }
    return evaluation.dates().evaluate(term, at, trace).map(List::of);
  }

  private static boolean mayBeEvents(DateTerm term) {
    return term instanceof DateTerm.EventDate || term instanceof DateTerm.DateByReading;
  }
}
