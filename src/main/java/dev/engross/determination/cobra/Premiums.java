package dev.engross.determination.cobra;

import dev.engross.calendar.MonthRule;
import dev.engross.casefile.Fact;
import dev.engross.casefile.HealthCoverage.Option;
import dev.engross.casefile.HealthCoverage.Premium;
import dev.engross.determination.cobra.Possible.Worked;
import dev.engross.determination.result.ContinuationCoverage.CoveragePremium;
import dev.engross.finding.Question;
import dev.engross.finding.Step;
import dev.engross.finding.Wording;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.joda.money.Money;

/**
 * What each coverage costs, month by month, and who pays it (29 U.S.C. §§ 1162(3), 1164; 26 CFR
 * 54.4980B-8 Q&A-1).
 *
 * <p>Worked example: the applicable premium is $412.35 a month. 102 percent of it is $420.597,
 * which is rounded down to the cent, since no more than 102 percent may be charged: $420.59. In the
 * months that only a disability extension adds, 150 percent of it is $618.525, so $618.52, as long
 * as the disabled person is covered.
 */
final class Premiums {

  private static final BigDecimal HUNDRED = new BigDecimal(100);

  private final Occasion occasion;
  private final List<Promise> promises;

  Premiums(Occasion occasion, List<Promise> promises) {
    this.occasion = occasion;
    this.promises = promises;
  }

  /** Every month of the maximum period for every coverage. */
  Possible<List<CoveragePremium>> byMonth() {
    List<Option> options = occasion.record().health().options();
    if (options == null || options.isEmpty()) {
      return Possible.open(whatItCosts(), Map.of());
    }
    return new CoverageDays(occasion)
        .firstDay()
        .flatThen(
            first ->
                new MaximumPeriod(occasion)
                    .ends()
                    .flatThen(
                        last ->
                            companyPays()
                                .flatThen(
                                    paid ->
                                        ordinaryEnd()
                                            .flatThen(
                                                ordinary ->
                                                    table(
                                                        options,
                                                        new Span(first, last, ordinary, paid))))));
  }

  /**
   * The days that a table of premiums covers.
   *
   * @param ordinary the last day on which the ordinary percentage is the most that may be charged
   * @param paid through when the company pays
   */
  private record Span(
      LocalDate first, LocalDate last, LocalDate ordinary, Optional<LocalDate> paid) {

    List<YearMonth> months() {
      List<YearMonth> months = new ArrayList<>();
      YearMonth end = YearMonth.from(last);
      for (YearMonth m = YearMonth.from(first); !m.isAfter(end); m = m.plusMonths(1)) {
        months.add(m);
      }
      return months;
    }
  }

  private Possible<Optional<LocalDate>> companyPays() {
    return new CompanyPaidMonths(occasion, promises).throughIfAny();
  }

  private Possible<LocalDate> ordinaryEnd() {
    return new MaximumPeriod(occasion).withoutExtension().then(Worked::of);
  }

  private Possible<List<CoveragePremium>> table(List<Option> options, Span span) {
    List<CoveragePremium> rows = new ArrayList<>();
    Set<Step> steps = new LinkedHashSet<>();
    for (Option option : options) {
      for (YearMonth month : span.months()) {
        LocalDate day = span.first().isAfter(month.atDay(1)) ? span.first() : month.atDay(1);
        Optional<Premium> rate = rateOn(option, day);
        if (rate.isEmpty()) {
          return Possible.open(whatItCosts(option, month), Map.of());
        }
        rows.add(row(option, month, rate.get(), span, steps));
      }
    }
    partMonths(span).forEach(steps::add);
    return Possible.of(new Worked<>(List.copyOf(rows), List.copyOf(steps)))
        .using(
            occasion.record().planFact("The applicable premiums are those recorded of the plan"));
  }

  private CoveragePremium row(
      Option option, YearMonth month, Premium rate, Span span, Set<Step> steps) {
    String figure =
        isOnlyByDisability(option, month, span)
            ? "cobra-premium-percent-disability"
            : "cobra-premium-percent";
    int percent = occasion.law().number(figure);
    Money due = percentOf(rate.monthly(), percent);
    steps.add(rounding(option, rate, percent, due, figure));
    endOfDeterminationPeriod(option, rate, month).ifPresent(steps::add);
    Money company = companyShare(due, month, span, steps);
    return new CoveragePremium(
        option.name(), month, rate.monthly(), percent, due, company, due.minus(company));
  }

  private static Optional<Premium> rateOn(Option option, LocalDate day) {
    return option.premiums().stream()
        .filter(premium -> !premium.from().isAfter(day))
        .max(Comparator.comparing(Premium::from));
  }

  /** Whether nothing but the disability of somebody in this coverage extends it to this month. */
  private boolean isOnlyByDisability(Option option, YearMonth month, Span span) {
    return month.atDay(1).isAfter(span.ordinary())
        && new DisabilityExtension(occasion)
            .determination()
            .map(Fact.DisabilityDetermined::person)
            .filter(option.members()::contains)
            .isPresent();
  }

  private static Money percentOf(Money premium, int percent) {
    return premium.multipliedBy(BigDecimal.valueOf(percent).divide(HUNDRED), RoundingMode.DOWN);
  }

  private Step rounding(Option option, Premium rate, int percent, Money due, String figure) {
    BigDecimal exact =
        rate.monthly()
            .getAmount()
            .multiply(BigDecimal.valueOf(percent))
            .divide(HUNDRED)
            .stripTrailingZeros();
    String rounded =
        exact.scale() > 2
            ? exact.toPlainString()
                + " dollars, rounded down to the cent, since no more may be charged: "
                + Wording.amount(due)
            : Wording.amount(due);
    return occasion
        .law()
        .step(
            option.name()
                + ": "
                + percent
                + " percent of "
                + Wording.amount(rate.monthly())
                + " is "
                + rounded,
            figure);
  }

  /** The rate is fixed for twelve months; after that it may change, and nobody knows to what. */
  private Optional<Step> endOfDeterminationPeriod(Option option, Premium rate, YearMonth month) {
    int months = occasion.law().number("cobra-determination-period-months");
    LocalDate next = MonthRule.LAST_DAY.after(rate.from(), months);
    return month.atDay(1).isBefore(next)
        ? Optional.empty()
        : Optional.of(
            occasion
                .law()
                .step(
                    option.name()
                        + ": the rate of "
                        + Wording.date(rate.from())
                        + " was fixed for "
                        + months
                        + " months; months from "
                        + Wording.date(next)
                        + " are shown at it because no later rate is recorded, and may change",
                    "cobra-determination-period-months"));
  }

  private static Money companyShare(Money due, YearMonth month, Span span, Set<Step> steps) {
    if (span.paid().isEmpty() || span.paid().get().isBefore(month.atDay(1))) {
      return Money.zero(due.getCurrencyUnit());
    }
    LocalDate paid = span.paid().get();
    LocalDate end = month.atEndOfMonth().isAfter(span.last()) ? span.last() : month.atEndOfMonth();
    if (!paid.isBefore(end)) {
      return due;
    }
    LocalDate start = span.first().isAfter(month.atDay(1)) ? span.first() : month.atDay(1);
    int paidDays = paid.getDayOfMonth() - start.getDayOfMonth() + 1;
    int days = end.getDayOfMonth() - start.getDayOfMonth() + 1;
    BigDecimal exact =
        due.getAmount()
            .multiply(BigDecimal.valueOf(paidDays))
            .divide(BigDecimal.valueOf(days), 2, RoundingMode.HALF_UP);
    Money share = Money.of(due.getCurrencyUnit(), exact);
    steps.add(
        Step.of(
            "The company pays for "
                + paidDays
                + " of "
                + days
                + " days of "
                + Wording.month(month)
                + ": "
                + Wording.amount(share)
                + " of "
                + Wording.amount(due)
                + ", rounded to the nearest cent, half a cent up"));
    return share;
  }

  private static List<Step> partMonths(Span span) {
    List<Step> steps = new ArrayList<>();
    if (span.first().getDayOfMonth() > 1) {
      steps.add(partMonth("begins", span.first()));
    }
    if (!span.last().equals(YearMonth.from(span.last()).atEndOfMonth())) {
      steps.add(partMonth("ends", span.last()));
    }
    return steps;
  }

  private static Step partMonth(String what, LocalDate day) {
    return Step.of(
        "Coverage "
            + what
            + " on "
            + Wording.date(day)
            + "; how the plan divides the premium of that month is not recorded, and the whole"
            + " month’s premium is shown");
  }

  private Question whatItCosts() {
    return new Question(
        "cobra-premiums",
        "Which coverages can be continued, who is enrolled in each, and what is the applicable"
            + " premium (the whole monthly cost, employer and employee together)?",
        "/health/options",
        "The election notice must state the amount that each beneficiary has to pay.");
  }

  private Question whatItCosts(Option option, YearMonth month) {
    return new Question(
        "cobra-premium-" + option.name(),
        "What is the applicable premium of " + option.name() + " in " + Wording.month(month) + "?",
        "/health/options",
        "The election notice must state the amount that each beneficiary has to pay.");
  }
}
