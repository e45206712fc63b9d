package dev.engross.determination.tax;

import static dev.engross.determination.tax.TaxCases.day;
import static dev.engross.determination.tax.TaxCases.dischargedOn;
import static dev.engross.determination.tax.TaxCases.usd;
import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.casefile.TaxFacts.ContingentPayment;
import dev.engross.finding.Answer;
import dev.engross.finding.Question;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParachutePaymentsTest {

  @Test
  void without_a_change_in_control_the_question_does_not_arise() {
    assertThat(dischargedOn("2025-03-14").answer("tax.280g.change"))
        .isInstanceOf(Answer.NotApplicable.class);
  }

  @ParameterizedTest
  @CsvSource({"600000.00, true", "599999.99, false"})
  void three_times_the_base_amount_on_the_dot_is_enough(String contingent, boolean parachute) {
    TaxCases changed = base200000().contingent(equity(contingent));

    assertThat(changed.value("tax.280g.base-amount")).isEqualTo(usd("200000.00"));
    assertThat(changed.value("tax.280g.parachute")).isEqualTo(parachute);
  }

  @Test
  void the_excess_is_counted_from_one_base_amount_and_taxed_at_20_percent() {
    TaxCases changed = base200000().contingent(equity("600000.00"));

    assertThat(changed.value("tax.280g.excess")).isEqualTo(usd("400000.00"));
    assertThat(changed.value("tax.280g.excise")).isEqualTo(usd("80000.00"));
    assertThat(changed.value("tax.280g.cutback")).isEqualTo(usd("599999.00"));
  }

  @Test
  void below_the_threshold_nothing_is_excess() {
    TaxCases changed = base200000().contingent(equity("599999.99"));

    for (String id : List.of("excess", "excise", "cutback", "better-of")) {
      assertThat(changed.answer("tax.280g." + id)).isInstanceOf(Answer.NotApplicable.class);
    }
  }

  @ParameterizedTest
  @CsvSource({
    // the third of a cent is never rounded in favour of the tax
    "100.00, 100.00, 100.01, 300.01, true",
    "100.00, 100.00, 100.01, 300.00, false",
  })
  void the_threshold_is_tested_before_rounding(
      String one, String two, String three, String contingent, boolean parachute) {
    TaxCases changed =
        TaxCases.dischargedOn("2025-06-30")
            .changeOfControl("2025-06-30", true)
            .hired("2022-01-01")
            .paidIn(2022, one, 12, null)
            .paidIn(2023, two, 12, null)
            .paidIn(2024, three, 12, null)
            .contingent(equity(contingent));

    assertThat(changed.value("tax.280g.parachute")).isEqualTo(parachute);
  }

  @ParameterizedTest
  @CsvSource({"30000.00, '', 120000.00", "90000.00, 60000.00, 140000.00"})
  void part_of_a_year_is_annualized_but_not_what_is_paid_once(
      String firstYear, String once, String base) {
    TaxCases changed =
        dischargedOn("2025-06-30")
            .changeOfControl("2025-06-30", true)
            .hired("2022-09-01")
            .paidIn(2022, firstYear, 4, once.isEmpty() ? null : once)
            .paidIn(2023, "120000.00", 12, null)
            .paidIn(2024, "150000.00", 12, null);

    assertThat(changed.value("tax.280g.base-amount")).isEqualTo(usd(base));
  }

  @Test
  void only_five_years_before_the_year_of_the_change_count_and_none_may_be_missing() {
    TaxCases changed =
        base200000().paidIn(2019, "9000000.00", 12, null).paidIn(2025, "9000000.00", 6, null);
    assertThat(changed.value("tax.280g.base-amount")).isEqualTo(usd("200000.00"));

    TaxCases gap =
        dischargedOn("2025-06-30")
            .changeOfControl("2025-06-30", true)
            .hired("2023-01-01")
            .paidIn(2024, "1.00", 12, null);
    assertThat(questions(gap.answer("tax.280g.base-amount"))).containsExactly("280g-pay-2023");
  }

  @Test
  void later_payments_are_discounted_only_at_a_recorded_rate() {
    TaxCases changed =
        base200000()
            .paying("severance", "2026-06-30", "103022.50")
            .contingent(new ContingentPayment("Severance", "severance", null, null));

    assertThat(changed.value("tax.280g.contingent")).isEqualTo(usd("103022.50"));
    changed.afr120("3");
    assertThat(changed.value("tax.280g.contingent")).isEqualTo(usd("100000.00"));
  }

  @Test
  void what_was_paid_before_the_change_is_not_discounted() {
    PresentValue value = new PresentValue(day("2025-06-30"), new BigDecimal("3"));

    assertThat(value.of(usd("100.00"), day("2025-06-30"))).isEqualTo(usd("100.00"));
    assertThat(value.of(usd("10000.00"), day("2025-07-01"))).isEqualTo(usd("9999.18"));
  }

  @Test
  void a_benefit_that_was_given_up_counts_nothing() {
    TaxCases changed =
        base200000()
            .waived("severance", "2026-06-30", "600000.00")
            .contingent(new ContingentPayment("Severance", "severance", null, null));

    assertThat(changed.value("tax.280g.contingent")).isEqualTo(usd("0.00"));
  }

  @ParameterizedTest
  @CsvSource({
    // 650,000 in full: 650,000 − 325,000 − 90,000 = 235,000; cut back: 299,999.50 − 0.50
    "650000.00, cut back",
    // 2,000,000 in full: 1,000,000 − 360,000 = 640,000
    "2000000.00, in full",
  })
  void the_better_of_both_is_an_illustration_at_a_stated_rate(String contingent, String better) {
    TaxCases changed = base200000().contingent(equity(contingent));

    assertThat(changed.answer("tax.280g.better-of")).isInstanceOf(Answer.NotApplicable.class);
    changed.marginalTax("50");
    assertThat(changed.value("tax.280g.better-of")).isEqualTo(better);
    assertThat(changed.findings().get("tax.280g.better-of").question()).contains("Illustration");
  }

  @ParameterizedTest
  @CsvSource({"2024-06-29, false", "2024-06-30, true", "2025-06-29, true", "2025-06-30, false"})
  void an_instrument_of_the_year_before_the_change_is_presumed_contingent(
      String dated, boolean presumed) {
    assertThat(base200000().dated(dated).answer("tax.280g.presumed").isKnown()).isEqualTo(presumed);
  }

  @ParameterizedTest
  @CsvSource({"2003-12-31, true", "2004-01-01, false"})
  void before_2004_the_statute_and_the_proposed_rules_apply(String change, boolean proposed) {
    boolean says =
        dischargedOn(change)
            .changeOfControl(change, true)
            .findings()
            .get("tax.280g.change")
            .steps()
            .stream()
            .anyMatch(step -> step.text().contains("proposed rules"));

    assertThat(says).isEqualTo(proposed);
  }

  @Test
  void what_only_counsel_can_say_is_asked_or_ends_the_matter() {
    assertThat(base200000().disqualified(false).answer("tax.280g.change"))
        .isInstanceOf(Answer.NotApplicable.class);
    assertThat(questions(base200000().disqualified(null).answer("tax.280g.change")))
        .containsExactly("280g-disqualified-individual");
    assertThat(questions(base200000().answer("tax.280g.contingent")))
        .containsExactly("280g-contingent-payments");
  }

  private static TaxCases base200000() {
    TaxCases changed =
        dischargedOn("2025-06-30").changeOfControl("2025-06-30", true).hired("2010-01-01");
    for (int year = 2020; year <= 2024; year++) {
      changed.paidIn(year, (100000 + 50000 * (year - 2020)) + ".00", 12, null);
    }
    return changed;
  }

  private static ContingentPayment equity(String worth) {
    return new ContingentPayment("Equity that vests early", null, usd(worth), "grant");
  }

  private static List<String> questions(Answer<?> answer) {
    return answer.questions().stream().map(Question::id).toList();
  }

  @ParameterizedTest
  @CsvSource({"2024-06-29, false", "2024-06-30, true", "2025-06-29, true", "2025-06-30, false"})
  void an_amendment_of_the_year_before_the_change_is_presumed_contingent_too(
      String amended, boolean presumed) {
    assertThat(base200000().amended(amended).answer("tax.280g.presumed").isKnown())
        .isEqualTo(presumed);
  }
}
