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
import dev.engross.terms.AmountTerm.PartYears;
import dev.engross.terms.AmountTerm.SalaryBasis;
import dev.engross.terms.AmountTerm.YearBasis;
import dev.engross.terms.SeparationTerm;
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

  @Test
  void a_currency_without_cents_is_rounded_to_its_unit() {
    AmountTerm yen = new AmountTerm.FixedSum(Money.parse("JPY 1000"));
    assertThat(value(new AmountTerm.FractionOf(1, 3, yen))).isEqualTo("JPY 333");
    assertThat(
            value(
                new AmountTerm.SalaryForPeriod(
                    yen, on("2003-01-01"), on("2003-01-31"), YearBasis.MONTHS_OVER_12)))
        .isEqualTo("JPY 83");
  }

  private static IncentiveAward earned(String yearEnds, String sum) {
    return award(yearEnds, "50.00", sum, null);
  }

  private static Answer<Money> averageOfThree(IncentiveAward... awards) {
    return new Scene()
        .earning(new Compensation(List.of(), List.of(awards)))
        .amount(
            "it",
            new AmountTerm.Incentive(
                on("2003-06-30"), IncentiveBasis.AVERAGE_EARNED, 3, null, null))
        .sum(TODAY);
  }

  @Test
  void a_year_that_is_missing_between_others_is_asked_for_and_not_passed_over() {
    assertThat(
            averageOfThree(
                    earned("2002-12-31", "10.00"),
                    earned("2001-12-31", "20.00"),
                    earned("2000-12-31", "60.00"))
                .value())
        .isEqualTo(Money.parse("USD 30.00"));
    assertThat(
            averageOfThree(
                    earned("2002-12-31", "10.00"),
                    earned("2000-12-31", "20.00"),
                    earned("1999-12-31", "60.00"))
                .questions())
        .extracting(Question::id)
        .containsExactly("incentive-history");
  }

  @Test
  void the_year_just_ended_is_not_passed_over_either() {
    assertThat(
            averageOfThree(
                    earned("2001-12-31", "10.00"),
                    earned("2000-12-31", "20.00"),
                    earned("1999-12-31", "60.00"))
                .isOpen())
        .isTrue();
  }

  @Test
  void years_of_52_and_53_weeks_follow_each_other() {
    assertThat(
            averageOfThree(
                    earned("2003-01-04", "10.00"),
                    earned("2001-12-29", "20.00"),
                    earned("2000-12-30", "60.00"))
                .value())
        .isEqualTo(Money.parse("USD 30.00"));
  }

  @Test
  void a_year_that_is_recorded_twice_counts_once_and_two_sums_of_it_are_a_conflict() {
    assertThat(
            averageOfThree(
                    earned("2002-12-31", "10.00"),
                    earned("2002-12-31", "10.00"),
                    earned("2001-12-31", "20.00"),
                    earned("2000-12-31", "60.00"))
                .value())
        .isEqualTo(Money.parse("USD 30.00"));
    assertThat(
            averageOfThree(
                earned("2002-12-31", "10.00"),
                earned("2002-12-31", "11.00"),
                earned("2001-12-31", "20.00"),
                earned("2000-12-31", "60.00")))
        .isInstanceOf(Answer.Conflict.class);
  }

  private static Answer<Money> highestOfTwoYears(String employedFrom, SalaryRate... rates) {
    return new Scene()
        .fact(new Fact.EmploymentBegan("began", day(employedFrom), null))
        .earning(new Compensation(List.of(rates), List.of()))
        .amount(
            "it",
            new AmountTerm.BaseSalary(on("2003-06-30"), SalaryBasis.HIGHEST_IN_MONTHS_BEFORE, 24))
        .sum(TODAY);
  }

  @ParameterizedTest
  @CsvSource({
    "1999-01-04, 2001-06-30, false",
    "1999-01-04, 2001-07-01, true",
    "2001-07-01, 2001-07-01, false"
  })
  void a_highest_salary_needs_a_record_back_to_its_first_day_or_to_the_hire(
      String employedFrom, String recordedFrom, boolean asked) {
    assertThat(highestOfTwoYears(employedFrom, rate(recordedFrom, "100000.00")).isOpen())
        .isEqualTo(asked);
  }

  @Test
  void two_rates_from_one_day_on_are_a_conflict_unless_they_agree() {
    assertThat(
            highestOfTwoYears(
                "1999-01-04", rate("2001-01-01", "100.00"), rate("2001-01-01", "200.00")))
        .isInstanceOf(Answer.Conflict.class);
    assertThat(
            highestOfTwoYears(
                    "1999-01-04", rate("2001-01-01", "100.00"), rate("2001-01-01", "100.00"))
                .isKnown())
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "2000-02-29, 2001-02-27, WHOLE, 2000.00",
    "2000-02-29, 2001-02-28, WHOLE, 2000.00",
    "2000-02-29, 2001-03-01, WHOLE, 4000.00",
    "2000-02-29, 2001-02-28, DAYS, 2000.00",
    "1998-02-28, 2000-02-27, WHOLE, 4000.00",
    "1998-02-28, 2000-02-28, WHOLE, 6000.00"
  })
  void a_year_of_service_from_a_leap_day_is_over_with_the_last_day_of_february(
      String from, String through, PartYears partYears, String expected) {
    assertThat(
            value(
                new AmountTerm.WeeksPerYearOfService(
                    new BigDecimal("2"), usd("52000.00"), on(from), on(through), partYears)))
        .isEqualTo("USD " + expected);
  }

  @ParameterizedTest
  @CsvSource({
    "2010-01-31, 2010-02-27, 1000.00",
    "2010-01-31, 2010-02-28, 1000.00",
    "2010-01-31, 2010-03-01, 2000.00",
    "2010-01-28, 2010-02-28, 2000.00"
  })
  void a_month_from_the_thirty_first_is_over_with_the_last_day_of_a_shorter_one(
      String from, String through, String expected) {
    assertThat(
            value(
                new AmountTerm.SalaryForPeriod(
                    usd("12000.00"), on(from), on(through), YearBasis.STARTED_MONTHS_OVER_12)))
        .isEqualTo("USD " + expected);
  }

  /** Salary fell from $360,000 to $300,000 on March 1, 2003. */
  private static Answer<Money> salaryAfter(
      Fact.GoodReasonEvent event, @Nullable String reasonsSince) {
    Scene scene =
        new Scene()
            .fact(event)
            .earning(
                new Compensation(
                    List.of(rate("2001-01-01", "360000.00"), rate("2003-03-01", "300000.00")),
                    List.of()))
            .amount(
                "it",
                new AmountTerm.BaseSalary(
                    on("2003-06-30"), SalaryBasis.RATE_BEFORE_GOOD_REASON_REDUCTION, 0));
    if (reasonsSince != null) {
      scene.separation(
          "involuntary",
          new SeparationTerm.GoodReason(
              "b",
              Scene.CITED,
              new SeparationTerm.GoodReasonTerm(
                  List.of(), true, null, null, null, null, on(reasonsSince))));
    }
    return scene.sum(TODAY);
  }

  private static Fact.GoodReasonEvent reason(String date, @Nullable Integer miles) {
    return new Fact.GoodReasonEvent("reason", day(date), null, "B", false, miles);
  }

  @Test
  void a_move_is_no_reduction_and_of_any_other_event_before_a_fall_it_is_asked() {
    assertThat(salaryAfter(reason("2003-03-01", null), null).value())
        .isEqualTo(Money.parse("USD 360000.00"));
    assertThat(salaryAfter(reason("2003-02-03", 60), null).value())
        .isEqualTo(Money.parse("USD 300000.00"));
    assertThat(salaryAfter(reason("2003-02-03", null), null).questions())
        .extracting(Question::id)
        .containsExactly("good-reason-reason-reduction");
    assertThat(salaryAfter(reason("2003-03-02", null), null).value())
        .isEqualTo(Money.parse("USD 300000.00"));
  }

  @ParameterizedTest
  @CsvSource({"2003-03-01, 360000.00", "2003-03-02, 300000.00"})
  void a_reduction_before_reasons_count_is_not_disregarded(String since, String expected) {
    assertThat(salaryAfter(reason("2003-03-01", null), since).value())
        .isEqualTo(Money.parse("USD " + expected));
  }
}
