package dev.engross.determination.evaluation;

import dev.engross.casefile.HealthCoverage;
import dev.engross.casefile.HealthCoverage.Option;
import dev.engross.casefile.HealthCoverage.Premium;
import dev.engross.finding.Answer;
import dev.engross.finding.Question;
import dev.engross.finding.Step;
import dev.engross.finding.Trace;
import dev.engross.finding.Wording;
import dev.engross.terms.AmountTerm.CoveragePremiums;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A coverage subsidy in one sum, from the premiums on record.
 *
 * <p>Worked example: medical at $1,000.00 and dental at $60.00 a month, 102 percent of twelve
 * months: $1,060.00 × 12 × 102 ÷ 100 = $12,974.40.
 */
record PremiumSum(@Nullable HealthCoverage health) {

  private static final String WHICH = "Which coverages are in force, and what are their premiums?";

  Answer<Money> of(CoveragePremiums term, LocalDate day, Trace trace) {
    if (health == null || health.options() == null || health.options().isEmpty()) {
      return Answer.ask(missing(WHICH));
    }
    List<Money> premiums = new ArrayList<>();
    for (Option option : health.options()) {
      Optional<Money> premium = rate(option, day);
      if (premium.isEmpty()) {
        return Answer.ask(missing(option));
      }
      premiums.add(premium.get());
    }
    Money monthly = Money.total(premiums);
    BigDecimal factor = term.percent().multiply(BigDecimal.valueOf(term.months())).movePointLeft(2);
    Money sum = monthly.multipliedBy(factor, RoundingMode.HALF_UP);
    trace.step(
        () ->
            Wording.amount(monthly)
                + " a month × "
                + term.months()
                + " × "
                + Wording.number(term.percent())
                + " ÷ 100 = "
                + Wording.amount(sum)
                + ".");
    return Answer.known(sum);
  }

  /**
   * What a month of all coverages costs at a share of their premiums, each rounded down to the
   * cent.
   */
  Answer<Money> charged(BigDecimal percent, LocalDate day, Trace trace) {
    if (health == null || health.options() == null || health.options().isEmpty()) {
      return Answer.ask(missing(WHICH));
    }
    BigDecimal share = percent.movePointLeft(2);
    List<Money> charged = new ArrayList<>();
    for (Option option : health.options()) {
      Optional<Money> premium = rate(option, day);
      if (premium.isEmpty()) {
        return Answer.ask(missing(option));
      }
      Money cost = premium.get().multipliedBy(share, RoundingMode.DOWN);
      charged.add(cost);
      trace.add(
          Step.of(
              () ->
                  option.name()
                      + ": "
                      + Wording.number(percent)
                      + " percent of "
                      + Wording.amount(premium.get())
                      + ", rounded down to the cent, is "
                      + Wording.amount(cost)
                      + " a month."));
    }
    return Answer.known(Money.total(charged));
  }

  private static Optional<Money> rate(Option option, LocalDate day) {
    return option.rate(option.members(), day).map(Premium::monthly);
  }

  private static Question missing(Option option) {
    return missing("What is the monthly premium of " + option.name() + " on that day?");
  }

  private static Question missing(String text) {
    return new Question(
        "coverage-premiums", text, "/health/options", "The sum is made of monthly premiums.");
  }
}
