package dev.engross.determination.evaluation;

import dev.engross.casefile.Fact;
import dev.engross.determination.control.BoardRoster;
import dev.engross.determination.control.ControlTriggers;
import dev.engross.determination.timeline.Timeline;
import dev.engross.finding.Answer;
import dev.engross.finding.Question;
import dev.engross.finding.Standing;
import dev.engross.finding.Trace;
import dev.engross.finding.Verdict;
import dev.engross.finding.Wording;
import dev.engross.terms.ChangeInControlTrigger;
import dev.engross.terms.ChangeInControlTrigger.BoardTurnover;
import dev.engross.terms.ChangeInControlTrigger.TriggerByReading;
import dev.engross.terms.Condition;
import dev.engross.terms.EventTerm;
import dev.engross.terms.Instrument;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Changes in control under an instrument: which recorded events are one, and which of them counts.
 *
 * <p>Worked example: control changed on 1 March and again on 1 September 2003; employment ended on
 * 15 October. Each change opens a window; the later one, the most recent before the end, counts.
 */
final class ControlEvaluator {

  private static final String KIND = Fact.kindOf(Fact.ChangeInControlEvent.class);

  private record Changes(Judgement judgement, List<LocalDate> days) {}

  private final Evaluation evaluation;
  private final Map<Instrument, LocalDate> assumed;
  private final IdentityHashMap<Instrument, Changes> changes = new IdentityHashMap<>();

  /**
   * Changes in control.
   *
   * @param assumed the change that is taken as the one that counts, by instrument
   */
  ControlEvaluator(Evaluation evaluation, Map<Instrument, LocalDate> assumed) {
    this.evaluation = evaluation;
    this.assumed = assumed;
  }

  /** Whether a term means not just an event, but one that an instrument calls a change. */
  static boolean decides(EventTerm event, Instrument home) {
    return event.kind().equals(KIND) && !home.changeInControl().isEmpty();
  }

  /** Whether control has changed under an instrument. */
  Judgement judge(Instrument home) {
    return changes(home).judgement();
  }

  /** The days of all changes, earliest first; why there is none, when there is none. */
  Answer<List<LocalDate>> days(Instrument home, Trace trace) {
    Verdict verdict = Evaluation.include(judge(home), trace);
    List<LocalDate> days = changes(home).days();
    if (!days.isEmpty()) {
      return Answer.known(days);
    }
    return verdict.answer().isKnown()
        ? Answer.ask(Question.awaiting(KIND, "a change in control"))
        : verdict.answer().map(standing -> days);
  }

  /** The change that counts: the most recent by the end of employment, or else the first after. */
  Answer<LocalDate> effectiveDate(Instrument home, Trace trace) {
    Answer<LocalDate> date = days(home, trace).map(this::latestByTheEnd);
    tellWhichCounts(date, home, trace);
    return date;
  }

  /** The change that counts where each is judged by a condition of the instrument. */
  Answer<LocalDate> latestChange(Condition provided, Instrument home, Trace trace) {
    LocalDate taken = assumed.get(home);
    if (taken != null) {
      return Answer.known(taken);
    }
    Answer<List<LocalDate>> days = days(home, trace);
    if (!days.isKnown() || days.value().size() == 1) {
      return days.map(all -> all.get(0));
    }
    EachChange each =
        new EachChange(evaluation, provided, home, day -> evaluation.assuming(with(home, day)));
    Answer<LocalDate> date = each.mostRecent(days.value(), trace, this::latestByTheEnd);
    tellWhichCounts(date, home, trace);
    return date;
  }

  private Map<Instrument, LocalDate> with(Instrument home, LocalDate day) {
    Map<Instrument, LocalDate> more = new IdentityHashMap<>(assumed);
    more.put(home, day);
    return more;
  }

  private LocalDate latestByTheEnd(List<LocalDate> days) {
    Answer<Fact.EmploymentEnded> end = evaluation.timeline().employmentEnd();
    LocalDate by = end.isKnown() ? end.value().date() : LocalDate.MAX;
    return days.stream()
        .filter(day -> !day.isAfter(by))
        .reduce((earlier, later) -> later)
        .orElse(days.get(0));
  }

  private void tellWhichCounts(Answer<LocalDate> date, Instrument home, Trace trace) {
    if (date.isKnown() && changes(home).days().size() > 1) {
      trace.step(
          () ->
              "More than one change in control is on record; the one of "
                  + Wording.date(date.value())
                  + " counts.");
    }
  }

  private Changes changes(Instrument home) {
    Changes known = changes.get(home);
    if (known == null) {
      known = find(home);
      changes.put(home, known);
    }
    return known;
  }

  private Changes find(Instrument home) {
    Timeline timeline = evaluation.timeline();
    Trace trace = new Trace();
    List<LocalDate> days = new ArrayList<>();
    List<Verdict> verdicts = new ArrayList<>();
    for (Fact.ChangeInControlEvent event : timeline.all(Fact.ChangeInControlEvent.class)) {
      timeline.tell(event, trace);
      Verdict verdict = judge(home, event, trace);
      verdicts.add(verdict);
      if (verdict.is(Standing.MET)) {
        days.add(event.date());
      }
    }
    boolean roster = !timeline.all(Fact.DirectorJoined.class).isEmpty();
    for (ChangeInControlTrigger trigger : home.changeInControl()) {
      if (!roster || alternatives(trigger).noneMatch(BoardTurnover.class::isInstance)) {
        continue;
      }
      Answer<ChangeInControlTrigger> read = read(trigger, home, trace);
      if (read.isKnown() && read.value() instanceof BoardTurnover turnover) {
        roster(turnover, trace, verdicts, days);
      }
    }
    days.sort(Comparator.naturalOrder());
    Verdict verdict = sum(verdicts, days, trace);
    String question =
        "Has control of the company changed under " + Wording.the(home.shortTitle()) + "?";
    return new Changes(
        new Judgement(trace.find("control." + home.id(), question, verdict.answer()), verdict),
        List.copyOf(days));
  }

  /** What the recorded directors alone say, whether or not a turnover was recorded as an event. */
  private void roster(
      BoardTurnover trigger, Trace trace, List<Verdict> verdicts, List<LocalDate> days) {
    BoardRoster roster = new BoardRoster(evaluation.timeline(), trace, trigger);
    if (!roster.isRecorded()) {
      return;
    }
    Answer<List<LocalDate>> turnovers = roster.turnovers();
    if (!turnovers.isKnown()) {
      verdicts.add(Verdict.open(turnovers.map(none -> Standing.PENDING)));
      return;
    }
    turnovers.value().stream().filter(day -> !days.contains(day)).forEach(days::add);
    verdicts.add(
        turnovers.value().isEmpty()
            ? Verdict.failed("the majority of the Board did not turn over")
            : Verdict.met("the majority of the Board turned over"));
  }

  /** Whether a trigger, under any reading, is about such an event. */
  private boolean concerns(ChangeInControlTrigger trigger, Fact.ChangeInControlEvent event) {
    ControlTriggers untraced = new ControlTriggers(evaluation.timeline(), new Trace());
    return alternatives(trigger).anyMatch(one -> untraced.judge(one, event).isPresent());
  }

  private static Stream<ChangeInControlTrigger> alternatives(ChangeInControlTrigger trigger) {
    return trigger instanceof TriggerByReading by
        ? by.alternatives().values().stream()
        : Stream.of(trigger);
  }

  /** The trigger itself, or the one that it stands for under the reading taken. */
  private Answer<ChangeInControlTrigger> read(
      ChangeInControlTrigger trigger, Instrument home, Trace trace) {
    return trigger instanceof TriggerByReading by
        ? evaluation.readings().choose(by.reading(), by.alternatives(), home, trace)
        : Answer.known(trigger);
  }

  /** One change suffices. Without any, there may still be one. */
  private Verdict sum(List<Verdict> verdicts, List<LocalDate> days, Trace trace) {
    if (!days.isEmpty()) {
      LocalDate last = days.get(days.size() - 1);
      return Verdict.met(() -> "control of the company changed on " + Wording.date(last));
    }
    Verdict open = Verdict.anyOf(verdicts);
    if (!open.answer().isKnown()) {
      return open;
    }
    LocalDate asOf = evaluation.timeline().asOf();
    trace.step(() -> "No change in control is on record as of " + Wording.date(asOf) + ".");
    return Verdict.pending("control of the company has changed");
  }

  private Verdict judge(Instrument home, Fact.ChangeInControlEvent event, Trace trace) {
    ControlTriggers triggers = new ControlTriggers(evaluation.timeline(), trace);
    List<Verdict> verdicts = new ArrayList<>();
    for (ChangeInControlTrigger trigger : home.changeInControl()) {
      if (!concerns(trigger, event)) {
        continue;
      }
      Answer<ChangeInControlTrigger> read = read(trigger, home, trace);
      if (read.isKnown()) {
        triggers.judge(read.value(), event).ifPresent(verdicts::add);
      } else {
        verdicts.add(Verdict.open(read.map(unread -> Standing.PENDING)));
      }
    }
    if (verdicts.isEmpty()) {
      trace.step("No trigger is about such an event.");
      return Verdict.failed("no trigger is about such an event");
    }
    return Verdict.anyOf(verdicts);
  }
}
