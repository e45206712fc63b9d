package dev.engross.determination.claims;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.determination.tax.TaxCases;
import dev.engross.finding.Answer;
import dev.engross.finding.Question;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeverancePlanTest {

  @ParameterizedTest
  @CsvSource({"600000.00, true", "600000.01, false"})
  void a_plan_may_pay_twice_the_compensation_of_the_year_before(String amount, boolean inside) {
    TaxCases paid = plan().paidIn(2024, "300000.00", 12, null).paying("pay", "2025-06-01", amount);

    assertThat(answer(paid, "amount").value()).isEqualTo(inside);
  }

  @Test
  void compensation_for_part_of_a_year_is_carried_to_a_whole_one() {
    TaxCases paid =
        plan().paidIn(2024, "150000.00", 6, null).paying("pay", "2025-06-01", "600000.00");

    assertThat(answer(paid, "amount").value()).isEqualTo(true);
  }

  @Test
  void compensation_that_is_not_recorded_is_asked() {
    assertThat(answer(plan().paying("pay", "2025-06-01", "1.00"), "amount").questions())
        .extracting(Question::id)
        .containsExactly("erisa-annual-compensation");
  }

  @ParameterizedTest
  @CsvSource({"2027-03-14, true", "2027-03-15, false"})
  void a_plan_must_have_paid_within_24_months(String last, boolean inside) {
    TaxCases paid = plan().paying("pay", "2025-06-01", "1.00", last, "1.00");

    assertThat(answer(paid, "months").value()).isEqualTo(inside);
  }

  @Test
  void a_plan_that_pays_nothing_is_not_measured_and_not_noted() {
    TaxCases waived = plan().waived("pay", "2025-06-01", "1.00");

    assertThat(answer(waived, "amount")).isInstanceOf(Answer.NotApplicable.class);
    assertThat(ClaimRules.determine(waived.taxCase(), List.of()).notes()).isEmpty();
  }

  @Test
  void a_plan_that_pays_is_noted_as_a_possible_plan_for_select_management() {
    TaxCases paid = plan().paying("pay", "2025-06-01", "1.00");

    assertThat(ClaimRules.determine(paid.taxCase(), List.of()).notes())
        .extracting(note -> note.id())
        .containsExactly("erisa-top-hat");
  }

  @Test
  void an_agreement_is_not_measured() {
    TaxCases paid = TaxCases.dischargedOn("2025-03-14").paying("pay", "2025-06-01", "1.00");

    assertThat(ClaimRules.determine(paid.taxCase(), List.of()).findings()).isEmpty();
  }

  private static TaxCases plan() {
    return TaxCases.dischargedOn("2025-03-14").ofAPlan();
  }

  private static Answer<?> answer(TaxCases cases, String limit) {
    return TaxCases.byId(ClaimRules.determine(cases.taxCase(), List.of()).findings())
        .get("erisa.severance-" + limit + ".agreement")
        .answer();
  }
}
