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
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
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
 * as the disabled person is covered. Months that a second event adds are priced for those who
 * remain.
 */
final class Premiums {

  private static final BigDecimal HUNDRED = new BigDecimal(100);

  private final Occasion occasion;
  private final Waivers waivers;
  private final List<Promise> promises;

  Premiums(Occasion occasion, Waivers waivers, List<Promise> promises) {
    this.occasion = occasion;
    this.waivers = waivers;
    this.promises = promises;
  }

  /** Every month of the maximum period for every coverage. */
  Possible<List<CoveragePremium>> byMonth() {
    List<Option> options = occasion.record().health().options();
    if (options == null || options.isEmpty()) {
      return Possible.open(whatItCosts(), Map.of());
    }
    List<Option> enrolled =
        options.stream().filter(option -> CoveredTime.concerns(occasion, option)).toList();
    return CoveredTime.of(occasion, waivers, enrolled)
        .flatThen(time -> companyPays().flatThen(paid -> table(enrolled, new Span(time, paid))));
  }

  /**
   * The days that a table of premiums covers.
   *
   * @param paid through when the company pays
   */
  private record Span(CoveredTime time, Optional<LocalDate> paid) {}

  private Possible<Optional<LocalDate>> companyPays() {
    return new CompanyPaidMonths(occasion, promises).throughIfAny();
  }

  private Possible<List<CoveragePremium>> table(List<Option> options, Span span) {
    List<CoveragePremium> rows = new ArrayList<>();
    Set<Step> steps = new LinkedHashSet<>();
    Map<String, Question> unpriced = new LinkedHashMap<>();
    for (Option option : options) {
      for (YearMonth month : span.time().months(option)) {
        Set<String> remaining = span.time().remaining(option, month);
        LocalDate first = span.time().first(option);
        LocalDate day = first.isAfter(month.atDay(1)) ? first : month.atDay(1);
        Optional<Premium> exact = rateOn(option, remaining, day);
        Optional<Premium> rate = exact.or(() -> rateOn(option, everybody(option), day));
        if (rate.isEmpty()) {
          return Possible.open(whatItCosts(option, month), Map.of());
        }
        if (exact.isEmpty()) {
          Question question = whatItCosts(option, month, remaining);
          unpriced.putIfAbsent(question.id(), question);
        }
        rows.add(row(option, month, rate.get(), remaining, span, steps));
      }
      partMonths(span.time().first(option), span.time().last(option)).forEach(steps::add);
    }
    return asked(new Worked<>(List.copyOf(rows), List.copyOf(steps)), unpriced.values())
        .using(
            occasion.record().planFact("The applicable premiums are those recorded of the plan"));
  }

  /** Months whose rate is not recorded are shown at the rate of everybody, and asked for. */
  private static Possible<List<CoveragePremium>> asked(
      Worked<List<CoveragePremium>> table, Collection<Question> unpriced) {
    Possible<List<CoveragePremium>> all = Possible.of(table);
    for (Question question : unpriced) {
      Possible<List<CoveragePremium>> before = all;
      all =
          Possible.open(question, Map.of("the rate does not change", Worked.of(true)))
              .flatThen(same -> before);
    }
    return all;
  }

  private CoveragePremium row(
      Option option,
      YearMonth month,
      Premium rate,
      Set<String> remaining,
      Span span,
      Set<Step> steps) {
    String figure =
        isOnlyByDisability(month, remaining, span)
            ? "cobra-premium-percent-disability"
            : "cobra-premium-percent";
    int percent = occasion.law().number(figure);
    Money due = percentOf(rate.monthly(), percent);
    steps.add(rounding(option, rate, percent, due, figure));
    endOfDeterminationPeriod(option, rate, month).ifPresent(steps::add);
    Money company = companyShare(option, due, month, span, steps);
    return new CoveragePremium(
        option.name(), month, rate.monthly(), percent, due, company, due.minus(company));
  }

  private static Set<String> everybody(Option option) {
    return Set.copyOf(option.members());
  }

  private static Optional<Premium> rateOn(Option option, Set<String> persons, LocalDate day) {
    return option.premiums().stream()
        .filter(premium -> members(option, premium).equals(persons))
        .filter(premium -> !premium.from().isAfter(day))
        .max(Comparator.comparing(Premium::from));
  }

  private static Set<String> members(Option option, Premium premium) {
    List<String> members = premium.members();
    return members == null ? everybody(option) : Set.copyOf(members);
  }

  /**
   * Whether the disabled person is covered in a month to which nothing but the disability extends
   * that coverage. A second event within the first eighteen months extends it by itself.
   */
  private boolean isOnlyByDisability(YearMonth month, Set<String> remaining, Span span) {
    return occasion
        .disability()
        .determination()
        .map(Fact.DisabilityDetermined::person)
        .filter(remaining::contains)
        .filter(disabled -> span.time().isOnlyByDisability(disabled, month))
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
            () ->
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
                    () ->
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

  private static Money companyShare(
      Option option, Money due, YearMonth month, Span span, Set<Step> steps) {
    if (span.paid().isEmpty() || span.paid().get().isBefore(month.atDay(1))) {
      return Money.zero(due.getCurrencyUnit());
    }
    LocalDate paid = span.paid().get();
    LocalDate last = span.time().last(option);
    LocalDate end = month.atEndOfMonth().isAfter(last) ? last : month.atEndOfMonth();
    if (!paid.isBefore(end)) {
      return due;
    }
    LocalDate first = span.time().first(option);
    LocalDate start = first.isAfter(month.atDay(1)) ? first : month.atDay(1);
    int paidDays = paid.getDayOfMonth() - start.getDayOfMonth() + 1;
    int days = end.getDayOfMonth() - start.getDayOfMonth() + 1;
    BigDecimal exact =
        due.getAmount()
            .multiply(BigDecimal.valueOf(paidDays))
            .divide(BigDecimal.valueOf(days), 2, RoundingMode.HALF_UP);
    Money share = Money.of(due.getCurrencyUnit(), exact);
    steps.add(
        Step.of(
            () ->
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

  private static List<Step> partMonths(LocalDate first, LocalDate last) {
    List<Step> steps = new ArrayList<>();
    if (first.getDayOfMonth() > 1) {
      steps.add(partMonth("begins", first));
    }
    if (!last.equals(YearMonth.from(last).atEndOfMonth())) {
      steps.add(partMonth("ends", last));
    }
    return steps;
  }

  private static Step partMonth(String what, LocalDate day) {
    return Step.of(
        () ->
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

  private Question whatItCosts(Option option, YearMonth month, Set<String> remaining) {
    List<String> names = remaining.stream().map(occasion.record()::name).toList();
    return new Question(
        "cobra-premium-" + option.name() + "-" + String.join("-", remaining),
        "What is the applicable premium of "
            + option.name()
            + " from "
            + Wording.month(month)
            + ", when only "
            + Wording.list(names)
            + (names.size() == 1 ? " remains" : " remain")
            + " covered?",
        "/health/options",
        "The others' periods have ended by then; only the rate of everybody is recorded.");
  }
}
