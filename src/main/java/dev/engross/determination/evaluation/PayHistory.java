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
import dev.engross.terms.AmountTerm.SalaryBasis;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.joda.money.Money;

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

  Answer<Money> baseSalary(LocalDate on, SalaryBasis basis, int monthsBefore, Trace trace) {
    Optional<SalaryRate> rate = rateOn(on);
    if (rate.isEmpty()) {
      return Answer.ask(
          new Question(
              "base-salary",
              "What was the annual base salary on " + Wording.date(on) + "?",
              "/compensation/baseSalary",
              "No rate of base salary is recorded for that day."));
    }
    Money onDate = rate.get().annualRate();
    trace.step(
        () ->
            "The annual base salary on "
                + Wording.date(on)
                + " was "
                + Wording.amount(onDate)
                + ".");
    return Answer.known(
        switch (basis) {
          case RATE_ON_DATE -> onDate;
          case HIGHEST_IN_MONTHS_BEFORE -> highest(on, monthsBefore, onDate, trace);
          case RATE_BEFORE_GOOD_REASON_REDUCTION -> beforeReduction(on, onDate, trace);
        });
  }

  private Optional<SalaryRate> rateOn(LocalDate date) {
    return compensation.baseSalary().stream()
        .filter(rate -> !rate.from().isAfter(date))
        .max(Comparator.comparing(SalaryRate::from));
  }

  private Money highest(LocalDate on, int months, Money onDate, Trace trace) {
    DayCount back = DayCount.months(on, -months, MonthRule.LAST_DAY);
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

  private Money beforeReduction(LocalDate on, Money onDate, Trace trace) {
    Money highest = onDate;
    for (Fact.GoodReasonEvent event : timeline.all(Fact.GoodReasonEvent.class)) {
      Optional<Money> before = rateOn(event.date().minusDays(1)).map(SalaryRate::annualRate);
      boolean consented = Boolean.TRUE.equals(event.consentedInWriting());
      if (!consented
          && !event.date().isAfter(on)
          && before.isPresent()
          && before.get().isGreaterThan(highest)) {
        Money found = before.get();
        highest = found;
        trace.use(timeline.use(event));
        trace.step(
            () ->
                "The reduction of "
                    + Wording.date(event.date())
                    + " is disregarded: the rate before it was "
                    + Wording.amount(found)
                    + ".");
      }
    }
    return highest;
  }
}
