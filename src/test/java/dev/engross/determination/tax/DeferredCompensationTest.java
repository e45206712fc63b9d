package dev.engross.determination.tax;

import static dev.engross.determination.tax.TaxCases.day;
import static dev.engross.determination.tax.TaxCases.dischargedOn;
import static dev.engross.determination.tax.TaxCases.usd;
import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.casefile.Fact;
import dev.engross.casefile.Fact.EmploymentEnded.Manner;
import dev.engross.finding.Answer;
import dev.engross.finding.Question;
import dev.engross.terms.SeparationTerm.GoodReasonTerm;
import dev.engross.terms.SeparationTerm.Ground;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeferredCompensationTest {

  @Test
  void what_vested_in_2004_is_out_of_reach_and_what_vested_in_2005_is_not() {
    Answer<?> before =
        dischargedOn("2004-12-31").paying("pay", "2006-06-01", "1000.00").answer("tax.409a.pay");
    assertThat(before).isInstanceOf(Answer.NotApplicable.class);
    assertThat(((Answer.NotApplicable<?>) before).reason())
        .contains("December 31, 2004")
        .contains("had not vested by then");

    TaxCases after = dischargedOn("2005-01-01").paying("pay", "2006-03-15", "1000.00");
    assertThat(after.value("tax.409a.pay.short-term")).isEqualTo(usd("1000.00"));
  }

  @ParameterizedTest
  @CsvSource({"2026-03-15, 1000.00, 0.00", "2026-03-16, 0.00, 1000.00"})
  void the_fifteenth_of_march_is_the_last_day_of_the_short_term(
      String paid, String shortTerm, String separationPay) {
    TaxCases leaves =
        dischargedOn("2025-03-14")
            .employerYearEnds(12)
            .earning("400000.00", "2024-01-01")
            .paying("pay", paid, "1000.00");

    assertThat(leaves.value("tax.409a.pay.short-term")).isEqualTo(usd(shortTerm));
    assertThat(leaves.value("tax.409a.pay.separation-pay")).isEqualTo(usd(separationPay));
    assertThat(leaves.value("tax.409a.pay.subject")).isEqualTo(usd("0.00"));
  }

  @ParameterizedTest
  @CsvSource({
    "2025-03-14, 12, 2026-03-15",
    "2025-03-31, 3, 2026-03-15",
    "2025-04-01, 3, 2026-06-15",
    "2025-09-30, 9, 2026-03-15",
    "2025-10-01, 9, 2026-12-15",
  })
  void the_later_of_the_two_tax_years_decides(String vested, int month, String ends) {
    TaxCases leaves =
        dischargedOn(vested).employerYearEnds(month).paying("pay", "2025-12-31", "1.00");

    assertThat(leaves.value("tax.409a.pay.short-term-ends")).isEqualTo(day(ends));
  }

  @Test
  void an_employers_year_that_is_not_recorded_is_asked_for_only_where_it_matters() {
    TaxCases early = dischargedOn("2025-03-14").paying("pay", "2026-03-15", "1.00");
    assertThat(early.value("tax.409a.pay.short-term")).isEqualTo(usd("1.00"));
    assertThat(questions(early.answer("tax.409a.pay.short-term-ends")))
        .containsExactly("409a-employer-year");

    TaxCases late = dischargedOn("2025-03-14").paying("pay", "2026-03-16", "1.00");
    assertThat(questions(late.answer("tax.409a.pay.short-term")))
        .containsExactly("409a-employer-year");
  }

  @Test
  void installments_are_split_only_if_the_instrument_makes_them_separate_payments() {
    TaxCases leaves =
        dischargedOn("2025-03-14")
            .employerYearEnds(12)
            .earning("100000.00", "2024-01-01")
            .paying("pay", "2026-03-15", "600.00", "2028-01-01", "400.00");

    assertThat(questions(leaves.answer("tax.409a.pay.short-term")))
        .containsExactly("409a-separate-payments");
    leaves.separatePayments(false);
    assertThat(leaves.value("tax.409a.pay.short-term")).isEqualTo(usd("0.00"));
    assertThat(leaves.value("tax.409a.pay.subject")).isEqualTo(usd("1000.00"));
    leaves.separatePayments(true);
    assertThat(leaves.value("tax.409a.pay.short-term")).isEqualTo(usd("600.00"));
    assertThat(leaves.value("tax.409a.pay.subject")).isEqualTo(usd("400.00"));
  }

  @ParameterizedTest
  @CsvSource({
    // twice the pay of the year before, which is less than the limit of 2025
    "300000.00, 2027-12-31, 600000.00, 600000.00, 0.00",
    "300000.00, 2027-12-31, 600000.01, 600000.00, 0.01",
    // twice the limit of 2025, $350,000
    "500000.00, 2027-12-31, 700000.00, 700000.00, 0.00",
    "500000.00, 2027-12-31, 700000.01, 700000.00, 0.01",
    // a day after the end of the second year
    "500000.00, 2028-01-01, 700000.00, 0.00, 700000.00",
  })
  void separation_pay_is_exempt_up_to_twice_the_lesser_of_pay_and_limit_and_in_time(
      String rate, String paid, String amount, String exempt, String subject) {
    TaxCases leaves =
        dischargedOn("2025-03-14")
            .employerYearEnds(12)
            .earning(rate, "2024-12-31")
            .earning("900000.00", "2025-01-01")
            .paying("pay", paid, amount);

    assertThat(leaves.value("tax.409a.pay.separation-pay")).isEqualTo(usd(exempt));
    assertThat(leaves.value("tax.409a.pay.subject")).isEqualTo(usd(subject));
  }

  @Test
  void the_limit_is_one_for_all_benefits() {
    TaxCases leaves =
        dischargedOn("2025-03-14")
            .employerYearEnds(12)
            .earning("300000.00", "2024-01-01")
            .paying("first", "2026-12-31", "500000.00")
            .paying("second", "2026-12-31", "500000.00");

    assertThat(leaves.value("tax.409a.first.separation-pay")).isEqualTo(usd("500000.00"));
    assertThat(leaves.value("tax.409a.second.separation-pay")).isEqualTo(usd("100000.00"));
  }

  @Test
  void a_resignation_is_involuntary_only_if_counsel_holds_so() {
    TaxCases leaves =
        TaxCases.leaving("2025-03-14", Manner.RESIGNED).paying("pay", "2025-06-01", "1.00");

    assertThat(questions(leaves.answer("tax.409a.pay.vested"))).containsExactly("409a-vested-pay");
    leaves.involuntary(true);
    assertThat(leaves.value("tax.409a.pay.vested")).isEqualTo(day("2025-03-14"));
    leaves.involuntary(false).vested("pay", "2025-02-01");
    assertThat(leaves.value("tax.409a.pay.vested")).isEqualTo(day("2025-02-01"));
  }

  @ParameterizedTest
  @CsvSource({
    // 14 September 2025 is the last day of the six months; the next day is a Monday
    "2025-03-14, 2025-09-15",
    // there is no 31 February: 29 February 2024, and the next day is a Friday
    "2023-08-31, 2024-03-01",
    // Friday, 31 October 2025; and after 1 November a Sunday
    "2025-04-30, 2025-10-31",
    "2025-05-01, 2025-11-03",
  })
  void a_specified_employee_of_a_public_company_waits_six_months(String left, String paid) {
    assertThat(
            subject(left).publicCompany(true).specifiedEmployee(true).value("tax.409a.pay.delay"))
        .isEqualTo(day(paid));
  }

  @Test
  void nobody_else_waits_and_what_is_not_recorded_is_asked() {
    assertThat(subject("2025-03-14").publicCompany(false).answer("tax.409a.pay.delay"))
        .isInstanceOf(Answer.NotApplicable.class);
    assertThat(subject("2025-03-14").specifiedEmployee(false).answer("tax.409a.pay.delay"))
        .isInstanceOf(Answer.NotApplicable.class);
    assertThat(questions(subject("2025-03-14").answer("tax.409a.pay.delay")))
        .containsExactly("409a-public-company");
    assertThat(questions(subject("2025-03-14").publicCompany(true).answer("tax.409a.pay.delay")))
        .containsExactly("409a-specified-employee");
  }

  @ParameterizedTest
  @CsvSource({"2025-09-14, 2025-09-14", "2025-07-01, 2025-07-01", "2025-09-16, 2025-09-15"})
  void the_wait_ends_with_death(String died, String paid) {
    TaxCases dies =
        subject("2025-03-14")
            .publicCompany(true)
            .specifiedEmployee(true)
            .with(new Fact.Died("died", day(died), "certificate", "executive"));

    assertThat(dies.value("tax.409a.pay.delay")).isEqualTo(day(paid));
  }

  @ParameterizedTest
  @CsvSource({"2025-12-23, ''", "2025-12-24, 2026-01-02"})
  void a_release_that_can_become_effective_in_either_of_two_years_is_paid_in_the_second(
      String considerThrough, String from) {
    Answer<?> first =
        dischargedOn("2025-12-01")
            .release(considerThrough)
            .employerYearEnds(12)
            .earning("1.00", "2024-01-01")
            .paying("pay", "2028-01-03", "100.00")
            .answer("tax.409a.pay.release.release");

    if (from.isEmpty()) {
      assertThat(first).isInstanceOf(Answer.NotApplicable.class);
    } else {
      assertThat(first.value()).isEqualTo(day(from));
    }
  }

  @Test
  void good_reason_is_inside_the_safe_harbour_only_with_every_part_of_it() {
    Ground material = new Ground("A", "a material diminution of base pay", null, null);
    Ground any = new Ground("A", "any reduction of base pay", null, null);
    Ground measured = new Ground("A", "a reduction", null, new BigDecimal("10"));

    assertThat(
            insideSafeHarbor(new GoodReasonTerm(List.of(material), true, 90, 30, 730, null, null)))
        .isTrue();
    assertThat(
            insideSafeHarbor(new GoodReasonTerm(List.of(measured), true, 90, 30, 730, null, null)))
        .isTrue();
    assertThat(
            insideSafeHarbor(new GoodReasonTerm(List.of(material), true, 91, 30, 730, null, null)))
        .isFalse();
    assertThat(
            insideSafeHarbor(new GoodReasonTerm(List.of(material), true, 90, 29, 730, null, null)))
        .isFalse();
    assertThat(
            insideSafeHarbor(new GoodReasonTerm(List.of(material), true, 90, 30, 731, null, null)))
        .isFalse();
    assertThat(
            insideSafeHarbor(new GoodReasonTerm(List.of(material), false, 90, 30, 730, null, null)))
        .isFalse();
    assertThat(insideSafeHarbor(new GoodReasonTerm(List.of(any), true, 90, 30, 730, null, null)))
        .isFalse();
    assertThat(
            insideSafeHarbor(new GoodReasonTerm(List.of(any), true, null, null, null, null, null)))
        .isFalse();
  }

  @Test
  void before_any_end_of_employment_the_day_is_awaited() {
    Answer<?> answer = TaxCases.employed().paying("pay", "2026-03-16", "1.00").answer("tax.409a");

    assertThat(answer.isAwaiting()).isTrue();
  }

  /** Too late for any exemption. */
  private static TaxCases subject(String left) {
    return dischargedOn(left)
        .employerYearEnds(12)
        .earning("1000.00", "2020-01-01")
        .paying("pay", "2029-01-01", "5000.00");
  }

  private static boolean insideSafeHarbor(GoodReasonTerm terms) {
    return (boolean)
        dischargedOn("2025-03-14").goodReason(terms).value("tax.409a.good-reason.involuntary.ii");
  }

  private static List<String> questions(Answer<?> answer) {
    return answer.questions().stream().map(Question::id).toList();
  }

  @Test
  void days_to_notify_to_cure_and_to_resign_afterwards_limit_the_time_as_well() {
    Ground material = new Ground("A", "a material diminution of base pay", null, null);
    assertThat(
            insideSafeHarbor(new GoodReasonTerm(List.of(material), true, 90, 30, null, 610, null)))
        .isTrue();
    assertThat(
            insideSafeHarbor(new GoodReasonTerm(List.of(material), true, 90, 30, null, 611, null)))
        .isFalse();
    assertThat(insideSafeHarbor(new GoodReasonTerm(List.of(material), true, 90, 30, 800, 30, null)))
        .isTrue();
    assertThat(
            insideSafeHarbor(new GoodReasonTerm(List.of(material), true, 90, 30, null, null, null)))
        .isFalse();
  }
}
