package dev.engross.determination.cobra;

import dev.engross.calendar.MonthRule;
import dev.engross.casefile.Fact;
import dev.engross.casefile.HealthCoverage.Option;
import dev.engross.casefile.HealthCoverage.Premium;
import dev.engross.determination.cobra.Possible.Worked;
import dev.engross.determination.result.ContinuationCoverage.CoveragePremium;
import dev.engross.finding.Answer;
import dev.engross.finding.Finding;
import dev.engross.finding.LateList;
import dev.engross.finding.Question;
import dev.engross.finding.Step;
import dev.engross.finding.Wording;
import dev.engross.law.Citation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.joda.money.Money;

/**
 * What each coverage costs, month by month, and who pays it (29 U.S.C. §§ 1162(3), 1164; 26 CFR
 * 54.4980B-8 Q&A-1).
 *
 * <p>Each month is priced for those who are covered in it: for those who elected, once somebody
 * has, and for all who may elect until then. Their rate must be on record for exactly them;
 * another's is never taken for it. Worked example: medical coverage of three costs $1,840.00 a
 * month, and $1,180.00 is recorded for the spouse and the child. These two elect: 102 percent of
 * $1,180.00 is $1,203.60. Had only the spouse elected, the premium would be asked for.
 *
 * <p>Worked example: the applicable premium is $412.35 a month. 102 percent of it is $420.597,
 * which is rounded down to the cent, since no more than 102 percent may be charged: $420.59. In the
 * months that only a disability extension adds, 150 percent of it is $618.525, so $618.52, as long
 * as the disabled person is covered. Months that a second event adds are priced for those who
 * remain.
 */
final class Premiums {

  private static final BigDecimal HUNDRED = new BigDecimal(100);
  private static final Citation UNITS = Citation.of("26 CFR", "§ 54.4980B-8 Q&A-1");

  private final Occasion occasion;
  private final Finding<LocalDate> electionEnds;
  private final List<Promise> promises;
  private final Elections elections;

  /**
   * @param electionEnds the last day to elect; a later election elects nothing
   */
  Premiums(Occasion occasion, Finding<LocalDate> electionEnds, List<Promise> promises) {
    this.occasion = occasion;
    this.electionEnds = electionEnds;
    this.promises = promises;
    this.elections = new Elections(occasion, electionEnds);
  }

  /** Whether anything was elected in time, so that the premiums are those of some. */
  boolean areElected() {
    return !elections.inTime().isEmpty();
  }

  /** Every month for those who elected; while nobody has, for all who may. */
  Possible<List<CoveragePremium>> asElected() {
    if (!areElected() || enrolled().isEmpty()) {
      return ofAll();
    }
    ElectedUnits elected = new ElectedUnits(occasion, elections, enrolled());
    List<CoverageUnit> units = elected.list();
    if (units.isEmpty()) {
      return elected.told(
          Possible.barred(
              Answer.notApplicable("No coverage was elected in which anybody was enrolled")));
    }
    return elected.told(
        priced(units, CoveredTime.elected(occasion, units, electionEnds), companyPays()));
  }

  /** Every month of the maximum period for all who may elect, as if all did. */
  Possible<List<CoveragePremium>> ofAll() {
    List<Option> options = occasion.record().health().options();
    if (options == null || options.isEmpty()) {
      return Possible.open(whatItCosts(), Map.of());
    }
    List<CoverageUnit> units = enrolled().stream().map(this::everybody).toList();
    return priced(units, CoveredTime.offered(occasion, units), companyPays());
  }

  /**
   * The same for every smaller number of persons whose own rate is recorded: the whole premium, of
   * which it is not said who pays it.
   */
  Possible<List<CoveragePremium>> ofSome() {
    if (electionEnds.answer() instanceof Answer.Known<LocalDate> last
        && occasion.record().asOf().isAfter(last.value())) {
      return Possible.barred(Answer.notApplicable("The time to elect is over"));
    }
    List<CoverageUnit> units = enrolled().stream().flatMap(this::smaller).toList();
    return units.isEmpty()
        ? noneForFewer()
        : CoveredTime.offered(occasion, units)
            .flatThen(
                time -> {
                  List<CoverageUnit> known = units.stream().filter(u -> hasRate(u, time)).toList();
                  return known.isEmpty()
                      ? noneForFewer()
                      : priced(known, Possible.of(time), Possible.of(Optional.empty()));
                });
  }

  private static Possible<List<CoveragePremium>> noneForFewer() {
    return Possible.barred(
        Answer.notApplicable("No rate is recorded for fewer than all who may elect"));
  }

  private static boolean hasRate(CoverageUnit unit, CoveredTime time) {
    return unit.option().rate(unit.persons(), time.first(unit)).isPresent();
  }

  private List<Option> enrolled() {
    List<Option> options = occasion.record().health().options();
    return options == null
        ? List.of()
        : options.stream().filter(option -> CoveredTime.concerns(occasion, option)).toList();
  }

  private CoverageUnit everybody(Option option) {
    return CoverageUnit.offered(
        occasion,
        option,
        option.members().stream()
            .filter(person -> CoveredTime.isConcerned(occasion, person))
            .toList());
  }

  private Stream<CoverageUnit> smaller(Option option) {
    List<String> all = everybody(option).persons();
    return option.premiums().stream()
        .map(option::covered)
        .distinct()
        .filter(some -> some.size() < all.size() && all.containsAll(some))
        .filter(some -> some.stream().allMatch(p -> some.contains(carrier(p))))
        .map(
            some ->
                CoverageUnit.offered(
                    occasion, option, all.stream().filter(some::contains).toList()));
  }

  private String carrier(String person) {
    return Elections.carrier(occasion, person);
  }

  private Possible<Optional<LocalDate>> companyPays() {
    return new CompanyPaidMonths(occasion, promises).throughIfAny();
  }

  private Possible<List<CoveragePremium>> priced(
      List<CoverageUnit> units,
      Possible<CoveredTime> times,
      Possible<Optional<LocalDate>> companyPays) {
    return times
        .flatThen(time -> companyPays.flatThen(paid -> table(units, new Span(time, paid))))
        .using(
            occasion.record().planFact("The applicable premiums are those recorded of the plan"));
  }

  /**
   * The days that a table of premiums covers.
   *
   * @param paid through when the company pays
   */
  private record Span(CoveredTime time, Optional<LocalDate> paid) {}

  private Possible<List<CoveragePremium>> table(List<CoverageUnit> units, Span span) {
    Table table = new Table();
    units.forEach(unit -> addTo(table, unit, span));
    return table.result();
  }

  private void addTo(Table table, CoverageUnit unit, Span span) {
    Option option = unit.option();
    LocalDate first = span.time().first(unit);
    Set<String> before = Set.of();
    Price price = null;
    for (YearMonth month : span.time().months(unit)) {
      Set<String> covered = span.time().remaining(unit, month);
      if (covered.isEmpty()) {
        continue;
      }
      LocalDate day = first.isAfter(month.atDay(1)) ? first : month.atDay(1);
      Optional<Premium> exact = option.rate(covered, day);
      Optional<Premium> rate = exact;
      if (exact.isPresent()) {
        before = covered;
      } else {
        rate = before.containsAll(covered) ? option.rate(before, day) : exact;
        table.ask(whatItCosts(option, month, covered), rate.isPresent());
      }
      if (rate.isEmpty()) {
        break;
      }
      String figure = figure(month, covered, span);
      if (price == null || !price.isOf(rate.get(), covered, figure)) {
        price = price(option, rate.get(), covered, figure);
        table.steps.add(price.rounding());
      }
      if (!month.atDay(1).isBefore(price.next())) {
        table.steps.add(price.beyond());
      }
      table.rows.add(
          row(unit, month, price, companyShare(unit, price.due(), month, span, table.steps)));
    }
    pricedTogether(unit, span.time()).ifPresent(table.steps::add);
    partMonths(first, span.time().last(unit)).forEach(table.steps::add);
  }

  /**
   * A divorce during coverage leaves both covered, each in his or her own right, and the law does
   * not say in which unit the plan prices them; while both are, they are shown together.
   */
  private Optional<Step> pricedTogether(CoverageUnit unit, CoveredTime time) {
    String executive = occasion.record().executive();
    for (Fact.Divorced divorce : occasion.record().facts(Fact.Divorced.class)) {
      Set<String> after = time.remaining(unit, YearMonth.from(divorce.date()).plusMonths(1));
      boolean during = !divorce.date().isBefore(occasion.event().date());
      if (during && after.containsAll(List.of(executive, divorce.person()))) {
        String former = occasion.record().name(divorce.person());
        return Optional.of(
            Step.of(
                () ->
                    unit.option().name()
                        + ": "
                        + former
                        + " was divorced on "
                        + Wording.date(divorce.date())
                        + "; whether the plan prices a former spouse apart is not recorded, and"
                        + " while all are covered their premium is shown together",
                UNITS));
      }
    }
    return Optional.empty();
  }

  /** A table in the making: its rows, how they came about, and what must be asked for them. */
  private static final class Table {
    private final List<CoveragePremium> rows = new ArrayList<>();

    /** Told again for every month to which they apply; repetitions are left out when read. */
    private final List<Step> steps = new ArrayList<>();

    private final Map<String, Question> shownAsBefore = new LinkedHashMap<>();
    private final Map<String, Question> unpriced = new LinkedHashMap<>();

    /**
     * Asks for a rate.
     *
     * @param shown whether the months are shown at the rate of those who were covered before, as
     *     one that may be the same; otherwise there is nothing that could be shown
     */
    private void ask(Question question, boolean shown) {
      (shown ? shownAsBefore : unpriced).putIfAbsent(question.id(), question);
    }

    private Possible<List<CoveragePremium>> result() {
      Possible<List<CoveragePremium>> all =
          Possible.of(
              new Worked<>(
                  List.copyOf(rows), LateList.of(() -> List.copyOf(new LinkedHashSet<>(steps)))));
      for (Question question : shownAsBefore.values()) {
        Possible<List<CoveragePremium>> before = all;
        all =
            Possible.open(question, Map.of("the rate does not change", Worked.of(true)))
                .flatThen(same -> before);
      }
      for (Question question : unpriced.values()) {
        all =
            all.with(
                Possible.<Boolean>open(question, Map.of()), (table, never) -> Worked.of(table));
      }
      return all;
    }
  }

  /**
   * What a month costs, and how it comes about: the same for many months in a row.
   *
   * @param figure the figure of the law book that gives the percent
   * @param names those who are covered, by name
   * @param next from when on the rate may have changed
   * @param beyond tells of the months from then on
   */
  private record Price(
      Premium rate,
      Set<String> covered,
      String figure,
      List<String> names,
      int percent,
      Money due,
      Step rounding,
      LocalDate next,
      Step beyond) {

    boolean isOf(Premium another, Set<String> others, String otherFigure) {
      return rate == another && figure.equals(otherFigure) && covered.equals(others);
    }
  }

  private Price price(Option option, Premium rate, Set<String> covered, String figure) {
    int percent = occasion.law().number(figure);
    Money due = percentOf(rate.monthly(), percent);
    List<String> members = names(option, rate);
    String whose = whose(option, members);
    int fixed = occasion.law().number("cobra-determination-period-months");
    LocalDate next = MonthRule.LAST_DAY.after(rate.from(), fixed);
    return new Price(
        rate,
        covered,
        figure,
        covered.stream().map(occasion.record()::name).toList(),
        percent,
        due,
        rounding(whose, rate, percent, due, figure).concerning(members),
        next,
        endOfDeterminationPeriod(whose, rate, fixed, next).concerning(members));
  }

  private static CoveragePremium row(
      CoverageUnit unit, YearMonth month, Price price, Money company) {
    return new CoveragePremium(
        unit.option().name(),
        price.names(),
        month,
        price.rate().monthly(),
        price.percent(),
        price.due(),
        company,
        price.due().minus(company));
  }

  private String figure(YearMonth month, Set<String> covered, Span span) {
    return isOnlyByDisability(month, covered, span)
        ? "cobra-premium-percent-disability"
        : "cobra-premium-percent";
  }

  /** The coverage, and for whom a rate is, where it is not for everybody enrolled. */
  private static String whose(Option option, List<String> names) {
    return names.size() == option.members().size()
        ? option.name()
        : option.name() + " for " + Wording.list(names);
  }

  /** Those for whom a rate is, by name, in the order in which they are enrolled. */
  private List<String> names(Option option, Premium rate) {
    Set<String> members = option.covered(rate);
    return option.members().stream()
        .filter(members::contains)
        .map(occasion.record()::name)
        .toList();
  }

  /**
   * Whether the disabled person is covered in a month to which nothing but the disability extends
   * that coverage. A second event within the first eighteen months extends it by itself.
   */
  private boolean isOnlyByDisability(YearMonth month, Set<String> covered, Span span) {
    return occasion
        .disability()
        .determination()
        .map(Fact.DisabilityDetermined::person)
        .filter(covered::contains)
        .filter(disabled -> span.time().isOnlyByDisability(disabled, month))
        .isPresent();
  }

  private static Money percentOf(Money premium, int percent) {
    return premium.multipliedBy(BigDecimal.valueOf(percent).divide(HUNDRED), RoundingMode.DOWN);
  }

  private Step rounding(String whose, Premium rate, int percent, Money due, String figure) {
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
                whose
                    + ": "
                    + percent
                    + " percent of "
                    + Wording.amount(rate.monthly())
                    + " is "
                    + rounded,
            figure);
  }

  /** The rate is fixed for twelve months; after that it may change, and nobody knows to what. */
  private Step endOfDeterminationPeriod(String whose, Premium rate, int months, LocalDate next) {
    return occasion
        .law()
        .step(
            () ->
                whose
                    + ": the rate of "
                    + Wording.date(rate.from())
                    + " was fixed for "
                    + months
                    + " months; months from "
                    + Wording.date(next)
                    + " are shown at it because no later rate is recorded, and may change",
            "cobra-determination-period-months");
  }

  private static Money companyShare(
      CoverageUnit unit, Money due, YearMonth month, Span span, List<Step> steps) {
    if (span.paid().isEmpty() || span.paid().get().isBefore(month.atDay(1))) {
      return Money.zero(due.getCurrencyUnit());
    }
    LocalDate paid = span.paid().get();
    LocalDate last = span.time().last(unit);
    LocalDate end = month.atEndOfMonth().isAfter(last) ? last : month.atEndOfMonth();
    if (!paid.isBefore(end)) {
      return due;
    }
    LocalDate first = span.time().first(unit);
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

  private Question whatItCosts(Option option, YearMonth month, Set<String> covered) {
    String id = "cobra-premium-" + option.name();
    String what = "What is the applicable premium of " + option.name();
    if (covered.containsAll(option.members())) {
      return new Question(
          id,
          what + " in " + Wording.month(month) + "?",
          "/health/options",
          "The election notice must state the amount that each beneficiary has to pay.");
    }
    List<String> names = covered.stream().map(occasion.record()::name).toList();
    return new Question(
        id + "-" + String.join("-", covered),
        what
            + " from "
            + Wording.month(month)
            + ", when only "
            + Wording.list(names)
            + (names.size() == 1 ? " is" : " are")
            + " covered?",
        "/health/options",
        "No rate is recorded for exactly those who are covered then, and that of others is not"
            + " theirs.");
  }
}
