package dev.engross.determination.evaluation;

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
    LocalDate since = basis == SalaryBasis.HIGHEST_IN_MONTHS_BEFORE ? on.minusMonths(monthsBefore) : on;
    Optional<Answer.Conflict<Money>> contradiction = contradiction(since, on);
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
      case HIGHEST_IN_MONTHS_BEFORE -> highestOnRecord(since, on, onDate, trace);
      case RATE_BEFORE_GOOD_REASON_REDUCTION -> Answer.known(beforeReduction(on, onDate, trace));
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
  private Answer<Money> highestOnRecord(
      LocalDate start, LocalDate on, Money onDate, Trace trace) {
    boolean hiredLater =
        timeline.any(Fact.EmploymentBegan.class, began -> began.date().isAfter(start));
    Trace own = rateOn(start).isPresent() || hiredLater ? trace : new Trace();
    Money found = highest(start, on, onDate, own);
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

  private Money highest(LocalDate start, LocalDate on, Money onDate, Trace trace) {
    Money highest = rateOn(start).map(SalaryRate::annualRate).orElse(onDate);
    for (SalaryRate rate : compensation.baseSalary()) {
      boolean inside = !rate.from().isBefore(start) && !rate.from().isAfter(on);
      if (inside && rate.annualRate().isGreaterThan(highest)) {
        highest = rate.annualRate();
      }
    }
    Money found = highest;
    trace.step(
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
