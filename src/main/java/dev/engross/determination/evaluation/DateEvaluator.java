package dev.engross.determination.evaluation;

import dev.engross.calendar.BusinessCalendar;
import dev.engross.calendar.DayCount;
import dev.engross.calendar.MonthRule;
import dev.engross.calendar.PayrollCalendar;
import dev.engross.casefile.Fact;
import dev.engross.determination.timeline.Timeline;
import dev.engross.finding.Answer;
import dev.engross.finding.Finding;
import dev.engross.finding.Question;
import dev.engross.finding.Step;
import dev.engross.finding.Trace;
import dev.engross.finding.Wording;
import dev.engross.terms.DateTerm;
import dev.engross.terms.EventTerm;
import dev.engross.terms.Instrument;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Days. The day of an event that has not happened is not yet fixed: it is awaited, not missing.
 *
 * <p>Worked example: six months after 7 November 2002 is 7 May 2003; the day before that is 6 May.
 */
final class DateEvaluator {

  private final Evaluation evaluation;
  private final DateWords words;

  DateEvaluator(Evaluation evaluation) {
    this.evaluation = evaluation;
    this.words = new DateWords(evaluation);
  }

  /** A day in words that hold before it is fixed: {@code the Effective Date of the release}. */
  String words(DateTerm term, Instrument home) {
    return words.of(term, home);
  }

  /** The day where it is fixed, or else in such words. */
  String words(Answer<LocalDate> day, DateTerm term, Instrument home) {
    return day.isKnown() ? Wording.date(day.value()) : words(term, home);
  }

  Answer<LocalDate> evaluate(DateTerm term, Instrument home, Trace trace) {
    if (term instanceof DateTerm.FixedDate fixed) {
      trace.step(() -> "The date named is " + Wording.date(fixed.date()) + ".");
      return Answer.known(fixed.date());
    }
    if (term instanceof DateTerm.Milestone milestone) {
      return milestone(milestone.milestone(), home, trace);
    }
    if (term instanceof DateTerm.FirstEventDate event) {
      return firstEventDate(event.event(), home, trace);
    }
    if (term instanceof DateTerm.EventDate event) {
      return eventDate(event.event(), home, trace);
    }
    if (term instanceof DateTerm.LatestChange change) {
      return evaluation.control().latestChange(change.provided(), home, trace);
    }
    if (term instanceof DateTerm.DateByReading reading) {
      return evaluation
          .readings()
          .choose(reading.reading(), reading.alternatives(), home, trace)
          .flatMap(chosen -> evaluate(chosen, home, trace));
    }
    if (term instanceof DateTerm.EarlierOf earlier) {
      return earliest(earlier, home, trace);
    }
    if (term instanceof DateTerm.LaterOf later) {
      return latest(later, home, trace);
    }
    return counted(term, home, trace);
  }

  private Answer<LocalDate> counted(DateTerm term, Instrument home, Trace trace) {
    if (term instanceof DateTerm.DaysAfter after) {
      return shifted(after.date(), after.days(), "day", home, trace);
    }
    if (term instanceof DateTerm.DaysBefore before) {
      return shifted(before.date(), -before.days(), "day", home, trace);
    }
    if (term instanceof DateTerm.WeeksAfter after) {
      return shifted(after.date(), after.weeks(), "week", home, trace);
    }
    if (term instanceof DateTerm.MonthsAfter after) {
      return evaluate(after.date(), home, trace)
          .map(date -> monthsAfter(date, after.months(), after.rule(), trace));
    }
    if (term instanceof DateTerm.BusinessDaysAfter after) {
      return businessDays(after, home, trace);
    }
    if (term instanceof DateTerm.DayOfYear day) {
      return evaluate(day.date(), home, trace).map(date -> dayOfYear(day, date, trace));
    }
    if (term instanceof DateTerm.ReleaseEffectiveOn release) {
      return releaseEffective(release.release(), home, trace);
    }
    return firstPayday((DateTerm.FirstPaydayOnOrAfter) term, home, trace);
  }

  private Answer<LocalDate> releaseEffective(String id, Instrument home, Trace trace) {
    return evaluation
        .written()
        .release(home, id)
        .map(
            named -> {
              Finding<LocalDate> effective =
                  evaluation.release(named.term(), named.home()).standing().effective();
              trace.include(effective);
              return effective.answer();
            })
        .orElseGet(() -> Answer.ask(Evaluation.unknown("release", id)));
  }

  private Answer<LocalDate> milestone(String id, Instrument home, Trace trace) {
    return evaluation
        .written()
        .milestone(home, id)
        .map(
            named -> {
              Finding<LocalDate> finding = evaluation.milestone(named.term(), named.home());
              trace.include(finding);
              return finding.answer();
            })
        .orElseGet(() -> Answer.ask(Evaluation.unknown("milestone", id)));
  }

  /** The latest of the events; of a change in control, the one that counts. */
  private Answer<LocalDate> eventDate(EventTerm event, Instrument home, Trace trace) {
    if (ControlEvaluator.decides(event, home)) {
      return evaluation.control().effectiveDate(home, trace);
    }
    List<Fact> facts = evaluation.timeline().matching(event);
    return facts.isEmpty()
        ? awaiting(event, evaluation.timeline())
        : dayOf(facts.get(facts.size() - 1), trace);
  }

  /** The first of the events; of a change in control, only of what the instrument calls one. */
  Answer<LocalDate> firstEventDate(EventTerm event, Instrument home, Trace trace) {
    if (ControlEvaluator.decides(event, home)) {
      return evaluation.control().days(home, trace).map(days -> days.get(0));
    }
    List<Fact> facts = evaluation.timeline().matching(event);
    return facts.isEmpty() ? awaiting(event, evaluation.timeline()) : dayOf(facts.get(0), trace);
  }

  /** The day that a fact fixes, unless the record contradicts it. */
  private Answer<LocalDate> dayOf(Fact fact, Trace trace) {
    Timeline timeline = evaluation.timeline();
    Optional<Answer.Conflict<LocalDate>> contradiction = timeline.contradiction(fact);
    if (contradiction.isPresent()) {
      return contradiction.get();
    }
    timeline.tell(fact, trace);
    return Answer.known(Timeline.dayOf(fact));
  }

  static Answer<LocalDate> awaiting(EventTerm event, Timeline timeline) {
    String id = event.kind();
    if (event.instrument() != null) {
      id = id.concat(".").concat(event.instrument());
    }
    if (event.about() != null) {
      id = id.concat(".").concat(event.about());
    }
    return Answer.ask(Question.awaiting(id, () -> timeline.noun(event)));
  }

  private Answer<LocalDate> shifted(
      DateTerm from, int count, String unit, Instrument home, Trace trace) {
    return evaluate(from, home, trace)
        .map(
            date -> {
              DayCount days =
                  unit.equals("week") ? DayCount.weeks(date, count) : DayCount.days(date, count);
              LocalDate result = days.end();
              trace.count(days, () -> shift(date, count, unit) + Wording.date(result) + ".");
              return result;
            });
  }

  private static LocalDate monthsAfter(LocalDate date, int months, MonthRule rule, Trace trace) {
    DayCount count = DayCount.months(date, months, rule);
    LocalDate result = count.end();
    YearMonth month = YearMonth.from(date).plusMonths(months);
    String clamped =
        date.getDayOfMonth() <= month.lengthOfMonth()
            ? "."
            : ", because " + Wording.month(month) + " has " + month.lengthOfMonth() + " days.";
    trace.count(count, () -> shift(date, months, "month") + Wording.date(result) + clamped);
    return result;
  }

  /** {@code November 7, 2002 plus six months is }. */
  private static String shift(LocalDate date, int count, String unit) {
    String sign = count < 0 ? " less " : " plus ";
    return Wording.date(date) + sign + Wording.countInWords(Math.abs(count), unit) + " is ";
  }

  private Answer<LocalDate> businessDays(
      DateTerm.BusinessDaysAfter term, Instrument home, Trace trace) {
    Optional<BusinessCalendar> calendar = BusinessCalendar.named(term.calendar());
    if (calendar.isEmpty()) {
      return Answer.ask(
          new Question(
              "business-calendar-" + term.calendar(),
              "Which days are business days on the calendar “" + term.calendar() + "”?",
              null,
              "A period is counted in its business days, and no calendar of that name is known."));
    }
    return evaluate(term.date(), home, trace)
        .map(
            date -> {
              DayCount count = DayCount.businessDays(date, term.days(), calendar.get());
              LocalDate result = count.end();
              trace.count(
                  count,
                  () -> shift(date, term.days(), "business day") + Wording.date(result) + ".");
              return result;
            });
  }

  private static LocalDate dayOfYear(DateTerm.DayOfYear day, LocalDate date, Trace trace) {
    YearMonth month = YearMonth.of(date.getYear() + day.yearsLater(), day.month());
    LocalDate result = month.atDay(Math.min(day.day(), month.lengthOfMonth()));
    trace.step(
        () ->
            "Counted from "
                + Wording.date(date)
                + ", the day named falls on "
                + Wording.date(result)
                + ".");
    return result;
  }

  private Answer<LocalDate> firstPayday(
      DateTerm.FirstPaydayOnOrAfter term, Instrument home, Trace trace) {
    PayrollCalendar payroll = evaluation.caseFile().payroll();
    Answer<LocalDate> from = evaluate(term.date(), home, trace);
    if (payroll == null) {
      Answer<LocalDate> unknown = Answer.ask(PaymentEvaluator.PAYROLL);
      return from.combine(unknown, (date, payday) -> payday);
    }
    return from.map(
        date -> {
          DayCount count = DayCount.paydays(date, 1, payroll);
          LocalDate payday = count.end();
          trace.count(
              count,
              () ->
                  "The first payday on or after "
                      + Wording.date(date)
                      + " is "
                      + Wording.date(payday)
                      + ".");
          return payday;
        });
  }

  /**
   * The earliest day. An event that has not happened can still come first, unless a day that is
   * fixed has passed already.
   */
  private Answer<LocalDate> earliest(DateTerm.EarlierOf term, Instrument home, Trace trace) {
    List<LocalDate> known = new ArrayList<>();
    Answer<LocalDate> missing = null;
    for (DateTerm date : term.dates()) {
      Answer<LocalDate> answer = evaluate(date, home, trace);
      if (answer.isKnown()) {
        known.add(answer.value());
      } else {
        missing = missing == null ? answer : missing.combine(answer, (one, other) -> one);
      }
    }
    LocalDate first = known.stream().min(LocalDate::compareTo).orElse(null);
    boolean passed = first != null && !first.isAfter(evaluation.timeline().asOf());
    if (first != null && (missing == null || (missing.isAwaiting() && passed))) {
      trace.step(chosen("earlier", "earliest", known, first));
      return Answer.known(first);
    }
    if (missing instanceof Answer.Undetermined<LocalDate> open && first != null) {
      Step step = Step.of(() -> "The earliest day so far is " + Wording.date(first) + ".");
      Answer.Candidate<LocalDate> candidate =
          new Answer.Candidate<>("nothing happens before it", first, List.of(step));
      return new Answer.Undetermined<>(open.questions(), List.of(candidate));
    }
    return missing == null ? nothingToCompare() : missing;
  }

  private Answer<LocalDate> latest(DateTerm.LaterOf term, Instrument home, Trace trace) {
    List<LocalDate> known = new ArrayList<>();
    Answer<LocalDate> result = null;
    for (DateTerm date : term.dates()) {
      Answer<LocalDate> answer = evaluate(date, home, trace);
      if (answer.isKnown()) {
        known.add(answer.value());
      }
      result =
          result == null
              ? answer
              : result.combine(answer, (one, other) -> one.isAfter(other) ? one : other);
    }
    if (result == null) {
      return nothingToCompare();
    }
    if (result.isKnown()) {
      trace.step(chosen("later", "latest", known, result.value()));
    }
    return result;
  }

  private static Answer<LocalDate> nothingToCompare() {
    return Answer.ask(Evaluation.unknown("list of days", "earlier-of"));
  }

  private static String chosen(
      String ofTwo, String ofMany, List<LocalDate> dates, LocalDate chosen) {
    List<String> words = dates.stream().map(Wording::date).toList();
    return "The "
        + (dates.size() == 2 ? ofTwo : ofMany)
        + " of "
        + Wording.list(words)
        + " is "
        + Wording.date(chosen)
        + ".";
  }
}
