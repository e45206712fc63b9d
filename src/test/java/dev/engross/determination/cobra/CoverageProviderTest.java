package dev.engross.determination.cobra;

import static dev.engross.determination.cobra.Cases.EXECUTIVE;
import static dev.engross.determination.cobra.Cases.candidates;
import static dev.engross.determination.cobra.Cases.day;
import static dev.engross.determination.cobra.Cases.questions;
import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.casefile.Fact;
import dev.engross.casefile.Fact.BusinessSold.Form;
import dev.engross.casefile.HealthCoverage.CoverageEnds;
import dev.engross.finding.Answer;
import dev.engross.finding.Finding;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoverageProviderTest {

  @Test
  void without_a_sale_the_question_does_not_arise() {
    assertThat(provider(elected()).answer()).isInstanceOf(Answer.NotApplicable.class);
  }

  @Test
  void the_sellers_plan_must_offer_it_while_the_seller_has_one() {
    assertThat(provider(elected().with(sold(Form.STOCK, null))).answer().value())
        .isEqualTo("that of Company");
    assertThat(provider(elected().with(sold(Form.ASSETS, true))).answer().value())
        .isEqualTo("that of Company");
  }

  @ParameterizedTest(name = "sold on 1 July and the plans ended on {0}: from {1}")
  @CsvSource({"2003-06-15, 'July 1, 2003'", "2003-09-01, 'September 1, 2003'"})
  void after_a_sale_of_stock_the_buyers_plan_takes_over_on_the_later_day(
      String plansEnded, String from) {
    Cases sale = elected().with(sold(Form.STOCK, null)).with(ended(plansEnded, true));

    assertThat(provider(sale).answer().value()).isEqualTo("that of Buyer Inc., from " + from);
    assertThat(endsEarly(sale).answer()).isInstanceOf(Answer.NotApplicable.class);
  }

  @Test
  void after_a_sale_of_assets_it_does_only_if_the_buyer_carries_the_business_on() {
    Cases continued = elected().with(sold(Form.ASSETS, true)).with(ended("2003-09-01", true));
    Cases closed = elected().with(sold(Form.ASSETS, false)).with(ended("2003-09-01", true));
    Cases unknown = elected().with(sold(Form.ASSETS, null)).with(ended("2003-09-01", true));

    assertThat(provider(continued).answer().value())
        .isEqualTo("that of Buyer Inc., from September 1, 2003");
    assertThat(provider(closed).answer().value()).isEqualTo("nobody’s");
    assertThat(endsEarly(closed).answer().value()).isEqualTo("2003-09-01");
    assertThat(questions(provider(unknown))).containsExactly("cobra-buyer-continues");
    assertThat(questions(endsEarly(unknown))).containsExactly("cobra-buyer-continues");
    assertThat(candidates(endsEarly(unknown))).containsExactly(day("2003-09-01"));
  }

  @Test
  void plans_that_ended_without_the_sale_leave_nobody() {
    Cases apart = elected().with(sold(Form.STOCK, null)).with(ended("2003-09-01", false));
    Cases unknown = elected().with(sold(Form.STOCK, null)).with(ended("2003-09-01", null));

    assertThat(provider(apart).answer().value()).isEqualTo("nobody’s");
    assertThat(questions(provider(unknown))).containsExactly("cobra-plans-ended-with-sale");
  }

  @Test
  void the_rule_holds_for_events_from_2002_on() {
    Cases before =
        Cases.employmentEndedOn("2001-12-31").covering(EXECUTIVE).with(sold(Form.STOCK, null));
    Cases after =
        Cases.employmentEndedOn("2002-01-01").covering(EXECUTIVE).with(sold(Form.STOCK, null));

    assertThat(provider(before).answer()).isInstanceOf(Answer.NotApplicable.class);
    assertThat(provider(after).answer().value()).isEqualTo("that of Company");
  }

  @Test
  void the_end_of_all_plans_ends_coverage_on_its_day() {
    assertThat(endsEarly(elected().with(ended("2003-09-01", null))).answer().value())
        .isEqualTo("2003-09-01");
  }

  private static Cases elected() {
    return Cases.employmentEndedOn("2003-05-06")
        .countedFromLoss()
        .coverageEnds(CoverageEnds.END_OF_MONTH)
        .covering(EXECUTIVE)
        .with(
            new Fact.CoverageElected("elected", day("2003-06-10"), null, List.of(EXECUTIVE), null));
  }

  private static Fact sold(Form form, @Nullable Boolean continues) {
    return new Fact.BusinessSold("sold", day("2003-07-01"), null, "Buyer Inc.", form, continues);
  }

  private static Fact ended(String date, @Nullable Boolean withSale) {
    return new Fact.GroupPlansEnded("plans", day(date), null, withSale);
  }

  private static Finding<String> provider(Cases cases) {
    return cases.asOf("2003-10-01", "2003-05-07").coverage().provider();
  }

  private static Finding<LocalDate> endsEarly(Cases cases) {
    return cases.asOf("2003-10-01", "2003-05-07").coverage().periods().get(0).endsEarly();
  }
}
