package dev.engross.determination.tax;

import static dev.engross.determination.tax.TaxCases.dischargedOn;
import static dev.engross.determination.tax.TaxCases.usd;
import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.finding.Answer;
import dev.engross.finding.Question;
import dev.engross.finding.Step;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SupplementalWithholdingTest {

  @ParameterizedTest
  @CsvSource({
    "2003-05-28, 27000.00",
    "2003-05-29, 25000.00",
    "2017-12-31, 25000.00",
    "2018-01-01, 22000.00",
  })
  void the_flat_rate_is_that_of_the_day_of_payment(String paid, String withheld) {
    TaxCases leaves = dischargedOn("2003-05-06").paying("pay", paid, "100000.00");

    assertThat(leaves.value("tax.withholding.pay")).isEqualTo(usd(withheld));
  }

  @Test
  void every_figure_says_that_it_is_an_estimate() {
    assertThat(steps(dischargedOn("2025-05-06").paying("pay", "2025-06-01", "1.00")))
        .contains("Estimated; the payroll computes what is withheld.");
  }

  @ParameterizedTest
  @CsvSource({"2003-05-28", "2003-05-29"})
  void both_rates_around_the_act_of_2003_were_checked_at_their_source(String paid) {
    assertThat(steps(dischargedOn("2003-05-06").paying("pay", paid, "1.00")))
        .noneMatch(step -> step.contains("not checked at its source"));
  }

  @ParameterizedTest
  @CsvSource({
    // 22 percent of a million
    "2025-06-01, 0.00, 1000000.00, 220000.00",
    // and 37 percent of the hundred dollars above it
    "2025-06-01, 0.00, 1000100.00, 220037.00",
    // the first million is used up elsewhere
    "2025-06-01, 1000000.00, 100.00, 37.00",
    "2025-06-01, 999900.00, 200.00, 59.00",
    // there was no higher rate before 2005
    "2004-12-31, 0.00, 2000000.00, 500000.00",
    "2005-01-01, 0.00, 2000000.00, 600000.00",
  })
  void above_a_million_in_a_year_the_highest_rate_applies_from_2005(
      String paid, String other, String amount, String withheld) {
    TaxCases leaves =
        dischargedOn("2003-05-06")
            .otherWages(Integer.parseInt(paid.substring(0, 4)), other)
            .paying("pay", paid, amount);

    assertThat(leaves.value("tax.withholding.pay")).isEqualTo(usd(withheld));
  }

  @Test
  void the_million_is_counted_by_calendar_year_and_in_order_of_date_across_benefits() {
    TaxCases leaves =
        dischargedOn("2025-01-01")
            .paying("late", "2025-12-31", "600000.00", "2026-01-01", "600000.00")
            .paying("early", "2025-06-01", "600000.00");

    assertThat(leaves.value("tax.withholding.early")).isEqualTo(usd("132000.00"));
    // 2025: 22 % of 400,000 and 37 % of 200,000; 2026: 22 % of 600,000
    assertThat(leaves.value("tax.withholding.late")).isEqualTo(usd("294000.00"));
  }

  @Test
  void wages_that_are_not_recorded_are_mentioned_where_they_could_matter() {
    assertThat(steps(dischargedOn("2025-05-06").paying("pay", "2025-06-01", "1.00")))
        .anyMatch(step -> step.startsWith("What else was paid in 2025 is not recorded"));
    assertThat(
            steps(
                dischargedOn("2025-05-06")
                    .otherWages(2025, "0.00")
                    .paying("pay", "2025-06-01", "1.00")))
        .noneMatch(step -> step.startsWith("What else was paid"));
  }

  @ParameterizedTest
  @CsvSource({"2009-10-31, 60.00", "2009-11-01, 66.00"})
  void california_withholds_where_the_executive_worked_there(String paid, String withheld) {
    TaxCases leaves = dischargedOn("2003-05-06").paying("pay", paid, "1000.00").workingIn("CA");

    assertThat(leaves.value("tax.withholding-state.pay")).isEqualTo(usd(withheld));
  }

  @Test
  void the_state_of_work_is_never_assumed() {
    TaxCases leaves = dischargedOn("2025-05-06").paying("pay", "2025-06-01", "1.00");

    Answer<?> open = leaves.answer("tax.withholding-state.pay");
    assertThat(open.questions()).extracting(Question::id).containsExactly("tax-work-state");
    assertThat(leaves.workingIn("NV").findings()).doesNotContainKey("tax.withholding-state.pay");
  }

  @Test
  void before_2002_the_law_book_holds_no_rate() {
    assertThat(
            dischargedOn("2001-05-06")
                .paying("pay", "2001-12-31", "1.00")
                .answer("tax.withholding.pay"))
        .isInstanceOf(Answer.NotApplicable.class);
  }

  private static List<String> steps(TaxCases leaves) {
    return leaves.findings().get("tax.withholding.pay").steps().stream().map(Step::text).toList();
  }
}
