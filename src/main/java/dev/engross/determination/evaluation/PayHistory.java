package dev.engross.determination.evaluation;

import dev.engross.calendar.DayCount;
import dev.engross.calendar.MonthRule;
import dev.engross.casefile.Compensation;
import dev.engross.casefile.Compensation.IncentiveAward;
import dev.engross.casefile.Compensation.SalaryRate;
import dev.engross.casefile.Fact;
import dev.engross.determination.timeline.Timeline;
import dev.engross.finding.Answer;
import dev.engross.finding.Question;
import dev.engross.finding.Step;
import dev.engross.finding.Trace;
import dev.engross.finding.Wording;
import dev.engross.terms.AmountTerm.IncentiveBasis;
import dev.engross.terms.AmountTerm.SalaryBasis;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What the executive earned, looked up by day and by performance year.
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

  Answer<Money> incentive(LocalDate day, IncentiveBasis basis, int years, Trace trace) {
    return switch (basis) {
      case EARNED_FOR_YEAR -> ofYear(day).flatMap(award -> earned(award, trace));
      case TARGET -> ofYear(day).flatMap(award -> target(award, trace));
      case GREATER_OF_TARGET_AND_EARNED ->
          ofYear(day)
              .flatMap(
                  award ->
                      target(award, trace)
                          .combine(
                              earned(award, trace),
                              (target, earned) -> larger(target, earned, trace)));
      case PAID_IN_YEAR -> paidInYear(day, trace);
      case AVERAGE_EARNED -> earnedBefore(day, years, trace).map(all -> average(all, trace));
      case HIGHEST_EARNED ->
          earnedBefore(day, years, trace)
              .map(all -> all.stream().reduce((a, b) -> a.isGreaterThan(b) ? a : b).orElseThrow());
    };
  }

  private static Money larger(Money target, Money earned, Trace trace) {
    Money larger = target.isGreaterThan(earned) ? target : earned;
    trace.step(
        () ->
            "The greater of "
                + Wording.amount(target)
                + " and "
                + Wording.amount(earned)
                + " is "
                + Wording.amount(larger)
                + ".");
    return larger;
  }

  /** The award of the performance year that holds a day. */
  private Answer<IncentiveAward> ofYear(LocalDate day) {
    return compensation.incentives().stream()
        .filter(award -> holds(award, day))
        .findFirst()
        .map(Answer::known)
        .orElseGet(
            () ->
                Answer.ask(
                    ask(
                        "incentive-year-of-" + day,
                        "What was the cash incentive of the performance year that holds "
                            + Wording.date(day)
                            + "?",
                        "No incentive of that year is recorded.")));
  }

  private static boolean holds(IncentiveAward award, LocalDate day) {
    return !day.isAfter(award.yearEnds()) && day.isAfter(award.yearEnds().minusYears(1));
  }

  private Answer<Money> earned(IncentiveAward award, Trace trace) {
    String year = Wording.date(award.yearEnds());
    @Nullable Money earned = award.earned();
    if (earned != null) {
      trace.step(
          () ->
              "The incentive earned for the year ended "
                  + year
                  + " was "
                  + Wording.amount(earned)
                  + ".");
      return Answer.known(earned);
    }
    CurrencyUnit currency =
        award.target() == null ? CurrencyUnit.USD : award.target().getCurrencyUnit();
    Question question =
        ask(
            "incentive-" + award.yearEnds(),
            "What incentive was earned for the year ended " + year + "?",
            "It has not been determined; any later payment of it needs a decision.");
    Answer.Candidate<Money> none =
        new Answer.Candidate<>(
            "nothing is counted for that year until it is determined",
            Money.zero(currency),
            List.of(
                Step.of(() -> "The incentive for the year ended " + year + " counts as nothing.")));
    return new Answer.Undetermined<>(List.of(question), List.of(none));
  }

  private boolean isPaid(IncentiveAward award) {
    LocalDate paidOn = award.paidOn();
    return paidOn != null && !paidOn.isAfter(timeline.asOf());
  }

  private static Answer<Money> target(IncentiveAward award, Trace trace) {
    String year = Wording.date(award.yearEnds());
    @Nullable Money target = award.target();
    if (target == null) {
      return Answer.ask(
          ask(
              "incentive-target-" + award.yearEnds(),
              "What was the target incentive of the year ended " + year + "?",
              "No target of that year is recorded."));
    }
    trace.step(
        () ->
            "The target incentive of the year ended "
                + year
                + " was "
                + Wording.amount(target)
                + ".");
    return Answer.known(target);
  }

  private Answer<Money> paidInYear(LocalDate day, Trace trace) {
    return ofYear(day)
        .flatMap(
            year -> {
              Money total = null;
              for (IncentiveAward award : compensation.incentives()) {
                LocalDate paidOn = award.paidOn();
                Money earned = award.earned();
                if (paidOn != null && earned != null && isPaid(award) && holds(year, paidOn)) {
                  total = total == null ? earned : total.plus(earned);
                }
              }
              String ended = Wording.date(year.yearEnds());
              if (total == null) {
                return Answer.ask(
                    ask(
                        "incentive-paid-in-" + year.yearEnds(),
                        "What incentive was paid in the year ended " + ended + "?",
                        "No payment of an incentive in that year is recorded."));
              }
              Money sum = total;
              trace.step(
                  () ->
                      "The incentive paid in the year ended "
                          + ended
                          + " was "
                          + Wording.amount(sum)
                          + ".");
              return Answer.known(sum);
            });
  }

  /** What was earned for the last so many performance years that ended before a day. */
  private Answer<List<Money>> earnedBefore(LocalDate day, int years, Trace trace) {
    List<IncentiveAward> awards =
        compensation.incentives().stream()
            .filter(award -> award.yearEnds().isBefore(day))
            .sorted(Comparator.comparing(IncentiveAward::yearEnds).reversed())
            .limit(years)
            .toList();
    if (awards.size() < Math.max(years, 1)) {
      return Answer.ask(
          ask(
              "incentive-history",
              "What incentives were earned for the last "
                  + Wording.countInWords(years, "performance year")
                  + " before "
                  + Wording.date(day)
                  + "?",
              "Only " + awards.size() + " of these years are recorded."));
    }
    Answer<List<Money>> all = Answer.known(List.of());
    for (IncentiveAward award : awards) {
      all =
          all.combine(
              earned(award, trace),
              (before, amount) -> {
                List<Money> more = new ArrayList<>(before);
                more.add(amount);
                return more;
              });
    }
    return all;
  }

  private static Money average(List<Money> amounts, Trace trace) {
    Money total = Money.total(amounts);
    Money average =
        Money.of(
            total.getCurrencyUnit(),
            total.getAmount().divide(BigDecimal.valueOf(amounts.size()), 2, RoundingMode.HALF_UP));
    trace.step(
        () ->
            Wording.amount(total) + " ÷ " + amounts.size() + " = " + Wording.amount(average) + ".");
    return average;
  }

  private static Question ask(String id, String text, String why) {
    return new Question(id, text, "/compensation/incentives", why);
  }
}
