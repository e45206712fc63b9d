package dev.engross.determination.evaluation;

import dev.engross.calendar.DayCount;
import dev.engross.calendar.MonthRule;
import dev.engross.casefile.Compensation;
import dev.engross.casefile.Compensation.SalaryRate;
import dev.engross.casefile.Fact;
import dev.engross.determination.timeline.Timeline;
import dev.engross.finding.Answer;
import dev.engross.finding.Question;
import dev.engross.finding.Trace;
import dev.engross.finding.Wording;
import dev.engross.terms.AmountTerm;
import dev.engross.terms.AmountTerm.SalaryBasis;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What salary the executive had, looked up by day.
 *
 * <p>Worked example: salary was $370,300.00, and $300,000.00 from 1 June 2003, a reduction over
 * which the executive resigned on 30 June. The rate on 30 June is the lower one; the rate before
 * the reduction relied on as good reason is the higher one, unless the executive had consented to
 * the reduction in writing.
 */
final class PayHistory {

  private final Compensation compensation;
  private final Timeline timeline;

  PayHistory(Compensation compensation, Timeline timeline) {
    this.compensation = compensation;
    this.timeline = timeline;
  }

  /**
   * The annual base salary that a term means.
   *
   * @param reasonsSince the first day on which an event counts as good reason; null for no such day
   */
  Answer<Money> baseSalary(
      AmountTerm.BaseSalary term, LocalDate on, @Nullable LocalDate reasonsSince, Trace trace) {
    SalaryBasis basis = term.basis();
    Optional<SalaryRate> rate = rateOn(on);
    if (rate.isEmpty()) {
      return Answer.ask(
          new Question(
              "base-salary",
              "What was the annual base salary on " + Wording.date(on) + "?",
              "/compensation/baseSalary",
              "No rate of base salary is recorded for that day."));
    }
    int monthsBack = basis == SalaryBasis.HIGHEST_IN_MONTHS_BEFORE ? term.monthsBefore() : 0;
    DayCount back = DayCount.months(on, -monthsBack, MonthRule.LAST_DAY);
    Optional<Answer.Conflict<Money>> contradiction = contradiction(back.end(), on);
    if (contradiction.isPresent()) {
      return contradiction.get();
    }
    Money onDate = rate.get().annualRate();
    trace.step(
        () ->
            "The annual base salary on "
                + Wording.date(on)
                + " was "
                + Wording.amount(onDate)
                + ".");
    return switch (basis) {
      case RATE_ON_DATE -> Answer.known(onDate);
      case HIGHEST_IN_MONTHS_BEFORE -> highestOnRecord(back, on, onDate, trace);
      case RATE_BEFORE_GOOD_REASON_REDUCTION -> beforeReduction(on, reasonsSince, onDate, trace);
    };
  }

  /** Two rates from one day on, where either may have held in a stretch of days. */
  private Optional<Answer.Conflict<Money>> contradiction(LocalDate since, LocalDate on) {
    LocalDate first = rateOn(since).map(SalaryRate::from).orElse(since);
    for (SalaryRate one : compensation.baseSalary()) {
      List<Answer.Side> sides = new ArrayList<>();
      for (SalaryRate other : compensation.baseSalary()) {
        if (other.from().equals(one.from()) && !other.annualRate().equals(one.annualRate())) {
          sides.add(side(other.annualRate(), other.evidence()));
        }
      }
      if (!sides.isEmpty() && !one.from().isBefore(first) && !one.from().isAfter(on)) {
        sides.add(0, side(one.annualRate(), one.evidence()));
        return Optional.of(
            new Answer.Conflict<>("the base salary from " + Wording.date(one.from()), sides));
      }
    }
    return Optional.empty();
  }

  private static Answer.Side side(Money money, @Nullable String evidence) {
    return new Answer.Side(
        Wording.amount(money), evidence == null ? "no evidence recorded" : evidence);
  }

  /** The highest rate, if the record reaches back to the first day or to the hire. */
  private Answer<Money> highestOnRecord(DayCount back, LocalDate on, Money onDate, Trace trace) {
    LocalDate start = back.end();
    boolean hiredLater =
        timeline.any(Fact.EmploymentBegan.class, began -> began.date().isAfter(start));
    Trace own = rateOn(start).isPresent() || hiredLater ? trace : new Trace();
    Money found = highest(back, on, onDate, own);
    if (own == trace) {
      return Answer.known(found);
    }
    return new Answer.Undetermined<>(
        List.of(
            new Question(
                "base-salary",
                "What was the annual base salary on " + Wording.date(start) + "?",
                "/compensation/baseSalary",
                "No rate of base salary is recorded for that day, nor a later beginning of"
                    + " employment.")),
        List.of(new Answer.Candidate<>("it was no higher than later", found, own.steps())));
  }

  private Optional<SalaryRate> rateOn(LocalDate date) {
    return compensation.baseSalary().stream()
        .filter(rate -> !rate.from().isAfter(date))
        .max(Comparator.comparing(SalaryRate::from));
  }

  private Money highest(DayCount back, LocalDate on, Money onDate, Trace trace) {
    LocalDate start = back.end();
    Money highest = rateOn(start).map(SalaryRate::annualRate).orElse(onDate);
    for (SalaryRate rate : compensation.baseSalary()) {
      boolean inside = !rate.from().isBefore(start) && !rate.from().isAfter(on);
      if (inside && rate.annualRate().isGreaterThan(highest)) {
        highest = rate.annualRate();
      }
    }
    Money found = highest;
    trace.count(
        back,
        () ->
            "The highest rate from "
                + Wording.date(start)
                + " through "
                + Wording.date(on)
                + " was "
                + Wording.amount(found)
                + ".");
    return found;
  }

  /**
   * The rate without the reductions relied on. Where the salary fell later than the event, whether
   * it fell by it is asked; a move to another place is no reduction.
   */
  private Answer<Money> beforeReduction(
      LocalDate on, @Nullable LocalDate reasonsSince, Money onDate, Trace trace) {
    Money highest = onDate;
    Fact.GoodReasonEvent unclear = null;
    Money unclearRate = onDate;
    for (Fact.GoodReasonEvent event : timeline.all(Fact.GoodReasonEvent.class)) {
      Money before = rateOn(event.date().minusDays(1)).map(SalaryRate::annualRate).orElse(onDate);
      if (event.date().isAfter(on)
          || Boolean.TRUE.equals(event.consentedInWriting())
          || (reasonsSince != null && event.date().isBefore(reasonsSince))) {
        continue;
      }
      boolean fell =
          rateOn(event.date()).filter(r -> r.annualRate().isLessThan(before)).isPresent();
      if (fell && before.isGreaterThan(highest)) {
        highest = before;
        disregarded(event, before, trace);
      } else if (!fell && event.distanceMiles() == null && before.isGreaterThan(unclearRate)) {
        unclear = event;
        unclearRate = before;
      }
    }
    return unclear == null || !unclearRate.isGreaterThan(highest)
        ? Answer.known(highest)
        : askWhetherItFell(unclear, highest, unclearRate);
  }

  private void disregarded(Fact.GoodReasonEvent event, Money before, Trace trace) {
    trace.use(timeline.use(event));
    trace.step(
        () ->
            "The reduction of "
                + Wording.date(event.date())
                + " is disregarded: the rate before it was "
                + Wording.amount(before)
                + ".");
  }

  private static Answer<Money> askWhetherItFell(
      Fact.GoodReasonEvent event, Money reduced, Money before) {
    String day = Wording.date(event.date());
    Question question =
        new Question(
            "good-reason-" + event.id() + "-reduction",
            "Was it by the event of "
                + day
                + " that the base salary fell later, from "
                + Wording.amount(before)
                + " to "
                + Wording.amount(reduced)
                + "?",
            null,
            "Only a reduction that is itself good reason is disregarded; the salary did not fall on"
                + " that day.");
    return new Answer.Undetermined<>(
        List.of(question),
        List.of(
            new Answer.Candidate<>("it was", before, List.of()),
            new Answer.Candidate<>("it was not", reduced, List.of())));
  }
}
