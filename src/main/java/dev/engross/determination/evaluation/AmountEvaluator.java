package dev.engross.determination.evaluation;

import dev.engross.casefile.Fact;
import dev.engross.finding.Answer;
import dev.engross.finding.Finding;
import dev.engross.finding.Question;
import dev.engross.finding.Trace;
import dev.engross.finding.Wording;
import dev.engross.terms.AmountTerm;
import dev.engross.terms.DateTerm;
import dev.engross.terms.Instrument;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Amounts, always gross. Each rounding is to the cent, half a cent up, and is said in its step.
 *
 * <p>Worked example: a salary of $370,300.00 a year from 28 February through 6 May 2003, by
 * calendar days over 365, is 68 days: $68,987.40.
 */
final class AmountEvaluator {

  private final Evaluation evaluation;
  private final PayHistory history;
  private final Incentives incentives;

  AmountEvaluator(Evaluation evaluation) {
    this.evaluation = evaluation;
    this.history = new PayHistory(evaluation.caseFile().compensation(), evaluation.timeline());
    this.incentives = new Incentives(evaluation.caseFile().compensation(), evaluation.timeline());
  }

  Answer<Money> evaluate(AmountTerm term, Instrument home, Trace trace) {
    if (term instanceof AmountTerm.FixedSum fixed) {
      trace.step(() -> "The sum named is " + Wording.amount(fixed.sum()) + ".");
      return Answer.known(fixed.sum());
    }
    if (term instanceof AmountTerm.NamedAmount named) {
      return named(named.amount(), home, trace);
    }
    if (term instanceof AmountTerm.AmountByReading reading) {
      return evaluation
          .readings()
          .choose(reading.reading(), reading.alternatives(), home, trace)
          .flatMap(chosen -> evaluate(chosen, home, trace));
    }
    if (term instanceof AmountTerm.ByParticipant by) {
      return evaluate(ofParticipant(by), home, trace);
    }
    if (term instanceof AmountTerm.BaseSalary salary) {
      return date(salary.on(), home, trace)
          .flatMap(on -> history.baseSalary(on, salary.basis(), salary.monthsBefore(), trace));
    }
    if (term instanceof AmountTerm.Incentive incentive) {
      return incentive(incentive, home, trace);
    }
    if (term instanceof AmountTerm.SalaryForPeriod period) {
      return forPeriod(period, home, trace);
    }
    if (term instanceof AmountTerm.WeeksPerYearOfService weeks) {
      return forService(weeks, home, trace);
    }
    if (term instanceof AmountTerm.CoveragePremiums premiums) {
      return date(premiums.ratesOf(), home, trace)
          .flatMap(day -> new PremiumSum(evaluation.caseFile().health()).of(premiums, day, trace));
    }
    return composed(term, home, trace);
  }

  private Answer<LocalDate> date(DateTerm term, Instrument home, Trace trace) {
    return evaluation.dates().evaluate(term, home, trace);
  }

  private Answer<Money> named(String id, Instrument home, Trace trace) {
    return evaluation
        .written()
        .amount(home, id)
        .map(
            named -> {
              Finding<Money> finding = evaluation.amount(named.term(), named.home());
              trace.include(finding);
              return finding.answer();
            })
        .orElseGet(() -> Answer.ask(Evaluation.unknown("amount", id)));
  }

  /** While the day by which it must be known has not come, what is known today counts. */
  private Answer<Money> incentive(AmountTerm.Incentive term, Instrument home, Trace trace) {
    Answer<LocalDate> day = date(term.inYearOf(), home, trace);
    if (term.knownBy() == null) {
      return day.flatMap(of -> incentives.amount(term, of, null, trace));
    }
    Answer<LocalDate> knownBy = date(term.knownBy(), home, trace);
    return knownBy.isAwaiting()
        ? day.flatMap(of -> incentives.amount(term, of, null, trace))
        : day.combine(knownBy, (of, by) -> incentives.amount(term, of, by, trace))
            .flatMap(answer -> answer);
  }

  private AmountTerm ofParticipant(AmountTerm.ByParticipant term) {
    AmountTerm own = term.participants().get(evaluation.caseFile().executive().id());
    return own == null ? term.otherwise() : own;
  }

  private Answer<Money> composed(AmountTerm term, Instrument home, Trace trace) {
    if (term instanceof AmountTerm.SumOf sum) {
      return sum(each(sum.amounts(), home, trace), trace);
    }
    if (term instanceof AmountTerm.LesserOf lesser) {
      return extreme(each(lesser.amounts(), home, trace), "lesser", trace);
    }
    if (term instanceof AmountTerm.GreaterOf greater) {
      return extreme(each(greater.amounts(), home, trace), "greater", trace);
    }
    if (term instanceof AmountTerm.Multiple multiple) {
      return evaluate(multiple.amount(), home, trace)
          .map(
              amount -> {
                Money result = amount.multipliedBy(multiple.times(), RoundingMode.HALF_UP);
                trace.step(
                    () ->
                        Wording.number(multiple.times())
                            + " × "
                            + Wording.amount(amount)
                            + equal(result));
                return result;
              });
    }
    if (term instanceof AmountTerm.FractionOf fraction) {
      return evaluate(fraction.amount(), home, trace).map(a -> fraction(fraction, a, trace));
    }
    return remainder((AmountTerm.Remainder) term, home, trace);
  }

  private List<Answer<Money>> each(List<AmountTerm> terms, Instrument home, Trace trace) {
    List<Answer<Money>> answers = new ArrayList<>();
    for (AmountTerm term : terms) {
      answers.add(evaluate(term, home, trace));
    }
    return answers;
  }

  private static String equal(Money result) {
    return " = " + Wording.amount(result) + ".";
  }

  private static Answer<Money> sum(List<Answer<Money>> parts, Trace trace) {
    Answer<Money> total = reduce(parts, Money::plus);
    if (total.isKnown() && parts.size() > 1) {
      trace.step(() -> String.join(" + ", words(parts)) + equal(total.value()));
    }
    return total;
  }

  private static Answer<Money> extreme(List<Answer<Money>> parts, String word, Trace trace) {
    boolean least = word.equals("lesser");
    Answer<Money> result =
        reduce(parts, (one, other) -> one.isGreaterThan(other) == least ? other : one);
    if (result.isKnown() && parts.size() > 1) {
      trace.step(
          () ->
              "The "
                  + word
                  + " of "
                  + Wording.list(words(parts))
                  + " is"
                  + equal(result.value()).replace(" =", ""));
    }
    return result;
  }

  private static List<String> words(List<Answer<Money>> parts) {
    return parts.stream().map(part -> Wording.amount(part.value())).toList();
  }

  private static Answer<Money> reduce(List<Answer<Money>> parts, BinaryOperator<Money> operator) {
    if (parts.isEmpty()) {
      return Answer.ask(Evaluation.unknown("list of amounts", "sum-of"));
    }
    if (differInCurrency(parts)) {
      return Answer.ask(
          new Question(
              "mixed-currencies",
              "At which rate are the currencies converted?",
              null,
              "Amounts in different currencies are to be compared or added."));
    }
    Answer<Money> all = parts.get(0);
    for (int i = 1; i < parts.size(); i++) {
      all = all.combine(parts.get(i), operator);
    }
    return all;
  }

  private static boolean differInCurrency(List<Answer<Money>> parts) {
    CurrencyUnit currency = null;
    for (Answer<Money> part : parts) {
      if (part.isKnown()) {
        CurrencyUnit own = part.value().getCurrencyUnit();
        if (currency != null && !currency.equals(own)) {
          return true;
        }
        currency = own;
      }
    }
    return false;
  }

  private static Money fraction(AmountTerm.FractionOf term, Money amount, Trace trace) {
    Money result =
        Money.of(
            amount.getCurrencyUnit(),
            amount
                .getAmount()
                .multiply(BigDecimal.valueOf(term.numerator()))
                .divide(BigDecimal.valueOf(term.denominator()), 2, RoundingMode.HALF_UP));
    String times = term.numerator() == 1 ? "" : " × " + term.numerator();
    trace.step(() -> Wording.amount(amount) + times + " ÷ " + term.denominator() + equal(result));
    return result;
  }

  private Answer<Money> forPeriod(AmountTerm.SalaryForPeriod term, Instrument home, Trace trace) {
    Answer<Money> rate = evaluate(term.annualRate(), home, trace);
    Answer<LocalDate> from = date(term.from(), home, trace);
    Answer<LocalDate> through = date(term.through(), home, trace);
    return from.combine(through, SalaryPeriod::new)
        .combine(rate, (period, annual) -> period.salary(annual, term.basis(), trace));
  }

  private Answer<Money> forService(
      AmountTerm.WeeksPerYearOfService term, Instrument home, Trace trace) {
    Answer<Money> rate = evaluate(term.annualRate(), home, trace);
    Answer<LocalDate> from = date(term.serviceFrom(), home, trace);
    Answer<LocalDate> through = date(term.serviceThrough(), home, trace);
    return from.combine(
            through, (first, last) -> new Service(first, last).years(term.partYears(), trace))
        .combine(
            rate,
            (years, annual) -> {
              BigDecimal weeks = term.weeks().multiply(years).stripTrailingZeros();
              BigDecimal pay =
                  annual
                      .getAmount()
                      .multiply(weeks)
                      .divide(BigDecimal.valueOf(52), 2, RoundingMode.HALF_UP);
              Money result = Money.of(annual.getCurrencyUnit(), pay);
              String count =
                  Wording.number(weeks.setScale(Math.min(weeks.scale(), 4), RoundingMode.HALF_UP));
              trace.step(
                  () -> Wording.amount(annual) + " × " + count + " weeks ÷ 52" + equal(result));
              return result;
            });
  }

  private Answer<Money> remainder(AmountTerm.Remainder term, Instrument home, Trace trace) {
    return evaluate(term.amount(), home, trace)
        .map(
            amount -> {
              Money left = amount;
              for (Fact.Paid paid : evaluation.timeline().all(Fact.Paid.class)) {
                if (term.afterBenefits().contains(paid.benefit())
                    && paid.amount().getCurrencyUnit().equals(amount.getCurrencyUnit())) {
                  trace.use(evaluation.timeline().use(paid));
                  left = left.minus(paid.amount());
                }
              }
              Money result = left.isNegative() ? Money.zero(left.getCurrencyUnit()) : left;
              trace.step(
                  () ->
                      "Of "
                          + Wording.amount(amount)
                          + ", "
                          + Wording.amount(amount.minus(result))
                          + " has been paid; "
                          + Wording.amount(result)
                          + " is left.");
              return result;
            });
  }
}
