package dev.engross.determination;

import static dev.engross.determination.Scene.day;
import static dev.engross.determination.Scene.on;
import static dev.engross.determination.Scene.usd;
import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.casefile.Compensation;
import dev.engross.casefile.Compensation.IncentiveAward;
import dev.engross.casefile.Compensation.SalaryRate;
import dev.engross.casefile.Fact;
import dev.engross.finding.Answer;
import dev.engross.finding.Question;
import dev.engross.terms.AmountTerm;
import dev.engross.terms.AmountTerm.IfLater;
import dev.engross.terms.AmountTerm.IncentiveBasis;
import dev.engross.terms.AmountTerm.SalaryBasis;
import dev.engross.terms.AmountTerm.YearBasis;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountTest {

  private static final String TODAY = "2004-06-01";

  private static final Compensation EARNED =
      new Compensation(
          List.of(
              rate("2001-01-01", "360000.00"),
              rate("2002-11-07", "370300.00"),
              rate("2003-03-01", "300000.00")),
          List.of(
              award("2001-12-31", "50000.00", "40000.00", "2002-02-15"),
              award("2002-12-31", "60000.00", "70000.01", "2003-02-15"),
              award("2003-12-31", "80000.00", null, null)));

  private static SalaryRate rate(String from, String annual) {
    return new SalaryRate(day(from), Money.parse("USD " + annual), null);
  }

  private static IncentiveAward award(
      String yearEnds, String target, @Nullable String earned, @Nullable String paidOn) {
    return new IncentiveAward(
        day(yearEnds),
        Money.parse("USD " + target),
        earned == null ? null : Money.parse("USD " + earned),
        null,
        paidOn == null ? null : day(paidOn),
        null);
  }

  private static Answer<Money> answer(AmountTerm term) {
    return new Scene().earning(EARNED).amount("it", term).sum(TODAY);
  }

  private static String value(AmountTerm term) {
    return answer(term).value().toString();
  }

  @ParameterizedTest
  @CsvSource({
    "2003-02-28, 2003-05-06, DAYS_OVER_365, USD 68987.40",
    "2003-02-28, 2003-05-06, MONTHS_OVER_12, USD 68791.33",
    "2002-11-07, 2003-05-06, MONTHS_OVER_12, USD 185150.00",
    "2003-01-01, 2003-12-31, DAYS_OVER_365, USD 370300.00",
    "2004-01-01, 2004-12-31, DAYS_OVER_365, USD 371314.52",
    "2004-01-01, 2004-12-31, DAYS_OVER_ACTUAL_YEAR, USD 370300.00",
    "2003-12-31, 2004-01-01, DAYS_OVER_ACTUAL_YEAR, USD 2026.27",
    "2003-05-07, 2003-05-06, DAYS_OVER_365, USD 0.00"
  })
  void salary_for_a_period(String from, String through, YearBasis basis, String expected) {
    assertThat(
            value(new AmountTerm.SalaryForPeriod(usd("370300.00"), on(from), on(through), basis)))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "2003-02-28, RATE_ON_DATE, 0, USD 370300.00",
    "2003-03-01, RATE_ON_DATE, 0, USD 300000.00",
    "2003-06-01, HIGHEST_IN_MONTHS_BEFORE, 12, USD 370300.00",
    "2004-04-01, HIGHEST_IN_MONTHS_BEFORE, 12, USD 300000.00"
  })
  void base_salary(String on, SalaryBasis basis, int months, String expected) {
    assertThat(value(new AmountTerm.BaseSalary(on(on), basis, months))).isEqualTo(expected);
  }

  @Test
  void a_reduction_relied_on_as_good_reason_is_disregarded() {
    AmountTerm term =
        new AmountTerm.BaseSalary(
            on("2003-05-06"), SalaryBasis.RATE_BEFORE_GOOD_REASON_REDUCTION, 0);
    assertThat(value(term)).isEqualTo("USD 300000.00");
    Scene relied =
        new Scene()
            .earning(EARNED)
            .fact(new Fact.GoodReasonEvent("cut", day("2003-03-01"), null, "B", false, null))
            .amount("it", term);
    assertThat(relied.sum(TODAY).value().toString()).isEqualTo("USD 370300.00");
  }

  @ParameterizedTest
  @CsvSource({
    "2002-06-01, EARNED_FOR_YEAR, 1, USD 70000.01",
    "2002-01-01, EARNED_FOR_YEAR, 1, USD 70000.01",
    "2001-12-31, EARNED_FOR_YEAR, 1, USD 40000.00",
    "2002-06-01, PAID_IN_YEAR, 1, USD 40000.00",
    "2003-06-01, TARGET, 1, USD 80000.00",
    "2001-06-01, GREATER_OF_TARGET_AND_EARNED, 1, USD 50000.00",
    "2003-06-01, AVERAGE_EARNED, 2, USD 55000.01",
    "2003-06-01, HIGHEST_EARNED, 2, USD 70000.01"
  })
  void incentives(String on, IncentiveBasis basis, int years, String expected) {
    assertThat(value(new AmountTerm.Incentive(on(on), basis, years, null, null)))
        .isEqualTo(expected);
  }

  @Test
  void an_incentive_that_is_not_determined_is_asked_for_and_counts_as_nothing_meanwhile() {
    Answer<Money> answer =
        answer(
            new AmountTerm.Incentive(
                on("2003-06-01"), IncentiveBasis.EARNED_FOR_YEAR, 1, null, null));
    assertThat(answer.isOpen()).isTrue();
    assertThat(((Answer.Undetermined<Money>) answer).candidates())
        .singleElement()
        .matches(candidate -> candidate.value().isZero());
  }

  private static Answer<Money> knownBy(
      String by, @Nullable String determinedOn, @Nullable IfLater ifLater) {
    IncentiveAward award =
        new IncentiveAward(
            day("2003-12-31"),
            null,
            Money.parse("USD 90000.00"),
            determinedOn == null ? null : day(determinedOn),
            null,
            null);
    return new Scene()
        .earning(new Compensation(List.of(), List.of(award)))
        .amount(
            "it",
            new AmountTerm.Incentive(
                on("2003-06-01"), IncentiveBasis.EARNED_FOR_YEAR, 1, on(by), ifLater))
        .sum("2004-06-30");
  }

  @Test
  void an_incentive_counts_that_was_determined_by_the_day_on_which_it_must_be_known() {
    assertThat(knownBy("2003-06-30", "2003-06-30", null).value()).hasToString("USD 90000.00");
    assertThat(knownBy("2003-06-30", "2003-07-01", null).questions())
        .extracting(Question::id)
        .containsExactly("incentive-true-up-2003-12-31");
    assertThat(knownBy("2003-06-30", "2003-07-01", IfLater.NOTHING).value())
        .hasToString("USD 0.00");
  }

  @Test
  void without_its_day_an_incentive_is_known_once_its_year_is_over_and_asked_about_before() {
    assertThat(knownBy("2003-12-31", null, null).value()).hasToString("USD 90000.00");
    assertThat(knownBy("2003-12-30", null, IfLater.NOTHING).questions())
        .singleElement()
        .matches(question -> question.id().equals("incentive-determined-2003-12-31"))
        .extracting(Question::field)
        .isEqualTo("/compensation/incentives/0/determinedOn");
  }

  @ParameterizedTest
  @CsvSource({"2004-07-01, false", "2004-06-30, true"})
  void an_incentive_determined_after_the_day_looked_at_is_not_known_yet(
      String determinedOn, boolean known) {
    assertThat(knownBy("2004-12-31", determinedOn, null).isKnown()).isEqualTo(known);
  }

  @Test
  void a_history_that_is_too_short_is_asked_for() {
    AmountTerm term =
        new AmountTerm.Incentive(on("2003-06-01"), IncentiveBasis.AVERAGE_EARNED, 3, null, null);
    assertThat(answer(term).questions())
        .extracting(Question::id)
        .containsExactly("incentive-history");
  }

  @Test
  void sums_multiples_fractions_and_limits() {
    List<AmountTerm> two = List.of(usd("100.00"), usd("250.01"));
    assertThat(value(new AmountTerm.SumOf(two))).isEqualTo("USD 350.01");
    assertThat(value(new AmountTerm.LesserOf(two))).isEqualTo("USD 100.00");
    assertThat(value(new AmountTerm.GreaterOf(two))).isEqualTo("USD 250.01");
    assertThat(value(new AmountTerm.Multiple(new BigDecimal("1.5"), usd("250.01"))))
        .isEqualTo("USD 375.02");
    assertThat(value(new AmountTerm.FractionOf(1, 12, usd("370300.00")))).isEqualTo("USD 30858.33");
    assertThat(value(new AmountTerm.FractionOf(1, 2, usd("0.01")))).isEqualTo("USD 0.01");
  }

  @ParameterizedTest
  @CsvSource({"2003-04-30, USD 21363.46", "2003-04-29, USD 14242.31"})
  void weeks_of_pay_count_completed_years(String through, String expected) {
    assertThat(
            value(
                new AmountTerm.WeeksPerYearOfService(
                    BigDecimal.ONE, usd("370300.00"), on("2000-05-01"), on(through), null)))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"40.00, USD 60.00", "100.00, USD 0.00", "120.00, USD 0.00"})
  void what_was_paid_is_taken_off_and_never_below_nothing(String paid, String expected) {
    Scene scene =
        new Scene()
            .fact(new Fact.Paid("p", day("2003-01-02"), null, "other", Money.parse("USD " + paid)))
            .amount("it", new AmountTerm.Remainder(usd("100.00"), List.of("other")));
    assertThat(scene.sum(TODAY).value().toString()).isEqualTo(expected);
  }

  @Test
  void a_participant_has_an_own_amount() {
    assertThat(value(new AmountTerm.ByParticipant(Map.of("doe", usd("2.00")), usd("1.00"))))
        .isEqualTo("USD 2.00");
    assertThat(value(new AmountTerm.ByParticipant(Map.of("roe", usd("2.00")), usd("1.00"))))
        .isEqualTo("USD 1.00");
  }

  @Test
  void currencies_are_never_mixed() {
    AmountTerm euros = new AmountTerm.FixedSum(Money.parse("EUR 1.00"));
    assertThat(answer(new AmountTerm.SumOf(List.of(usd("1.00"), euros))).questions())
        .extracting(Question::id)
        .containsExactly("mixed-currencies");
  }
}
