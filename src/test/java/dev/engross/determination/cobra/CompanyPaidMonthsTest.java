package dev.engross.determination.cobra;

import static dev.engross.determination.cobra.Cases.EXECUTIVE;
import static dev.engross.determination.cobra.Cases.candidates;
import static dev.engross.determination.cobra.Cases.day;
import static dev.engross.determination.cobra.Cases.questions;
import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.calendar.MonthRule;
import dev.engross.casefile.Fact;
import dev.engross.casefile.HealthCoverage.CoverageEnds;
import dev.engross.casefile.HealthCoverage.Option;
import dev.engross.casefile.HealthCoverage.Premium;
import dev.engross.determination.result.ContinuationCoverage.CoveragePremium;
import dev.engross.finding.Answer;
import dev.engross.finding.Finding;
import dev.engross.finding.Standing;
import dev.engross.finding.Trace;
import dev.engross.law.Citation;
import dev.engross.terms.Condition;
import dev.engross.terms.CoverageTerm;
import dev.engross.terms.DateTerm;
import dev.engross.terms.EventTerm;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CompanyPaidMonthsTest {

  private static final Citation CITATION = Citation.of("Plan", "Severance Benefits ¶ 1");

  @Test
  void run_through_the_month_in_which_the_last_day_falls() {
    Finding<LocalDate> paid =
        leaving("2003-03-14")
            .with(promise(12, true, Standing.MET, "2003-03-14"))
            .asOf("2003-03-20")
            .coverage()
            .companyPays();

    assertThat(paid.answer().value()).isEqualTo(day("2004-03-31"));
    assertThat(paid.citations()).contains(CITATION);
  }

  @Test
  void end_on_the_very_day_where_whole_months_are_not_promised() {
    assertThat(
            leaving("2003-03-14")
                .with(promise(12, false, Standing.MET, "2003-03-14"))
                .asOf("2003-03-20")
                .coverage()
                .companyPays()
                .answer()
                .value())
        .isEqualTo(day("2004-03-14"));
  }

  @Test
  void stay_inside_the_continuation_period() {
    assertThat(
            leaving("2003-03-14")
                .with(promise(24, true, Standing.MET, "2003-03-14"))
                .asOf("2003-03-20")
                .coverage()
                .companyPays()
                .answer()
                .value())
        .isEqualTo(day("2004-09-14"));
  }

  @Test
  void stop_with_the_event_that_the_promise_names() {
    Cases leaving =
        leaving("2003-03-14")
            .with(
                promise(
                    12,
                    true,
                    Standing.MET,
                    "2003-03-14",
                    new EventTerm("new-coverage", null, null, null)))
            .with(new Fact.NewCoverage("new", day("2003-09-10"), null, EXECUTIVE));

    assertThat(leaving.asOf("2003-09-09").coverage().companyPays().answer().value())
        .isEqualTo(day("2004-03-31"));
    assertThat(leaving.asOf("2003-09-10").coverage().companyPays().answer().value())
        .isEqualTo(day("2003-09-10"));
  }

  @Test
  void are_none_without_a_promise_and_none_where_its_condition_failed() {
    assertThat(leaving("2003-03-14").asOf("2003-03-20").coverage().companyPays().answer())
        .isEqualTo(
            Answer.notApplicable(
                "No instrument of the case promises company-paid continuation coverage"));

    Finding<LocalDate> failed =
        leaving("2003-03-14")
            .with(promise(12, true, Standing.FAILED, "2003-03-14"))
            .asOf("2003-03-20")
            .coverage()
            .companyPays();
    assertThat(failed.answer()).isInstanceOf(Answer.NotApplicable.class);
    assertThat(failed.citations()).contains(CITATION);
  }

  @Test
  void wait_for_a_condition_that_can_still_be_met() {
    Finding<LocalDate> paid =
        leaving("2003-03-14")
            .with(promise(12, true, Standing.PENDING, "2003-03-14"))
            .asOf("2003-03-20")
            .coverage()
            .companyPays();

    assertThat(questions(paid)).containsExactly("awaiting:paid");
    assertThat(candidates(paid)).containsExactly(day("2004-03-31"));
  }

  @Test
  void do_not_wait_for_what_has_no_day_such_as_a_discharge_while_employment_goes_on() {
    Promise fixed = promise(12, true, Standing.PENDING, "2003-03-14");
    Finding<LocalDate> paid =
        leaving("2003-03-14")
            .with(new Promise(fixed.term(), fixed.standing(), fixed.awaited(), null))
            .asOf("2003-03-20")
            .coverage()
            .companyPays();

    assertThat(paid.answer()).isInstanceOf(Answer.NotApplicable.class);
  }

  @Test
  void take_the_premium_off_the_beneficiary_month_by_month() {
    List<CoveragePremium> premiums =
        leaving("2003-03-14")
            .costing(medical())
            .with(promise(12, true, Standing.MET, "2003-03-14"))
            .asOf("2003-03-20")
            .coverage()
            .premiums()
            .answer()
            .value();

    assertThat(premiums.get(11).paidByCompany()).isEqualTo(usd("408.00"));
    assertThat(premiums.get(11).paidByBeneficiary()).isEqualTo(usd("0.00"));
    assertThat(premiums.get(12).paidByCompany()).isEqualTo(usd("0.00"));
    assertThat(premiums.get(12).paidByBeneficiary()).isEqualTo(usd("408.00"));
  }

  @Test
  void divide_a_part_month_by_its_days() {
    List<CoveragePremium> premiums =
        leaving("2003-03-14")
            .costing(medical())
            .with(promise(12, false, Standing.MET, "2003-03-14"))
            .asOf("2003-03-20")
            .coverage()
            .premiums()
            .answer()
            .value();

    // 14 of 31 days of March 2004: $408.00 × 14 ÷ 31 = $184.2580…
    assertThat(premiums.get(11).paidByCompany()).isEqualTo(usd("184.26"));
    assertThat(premiums.get(11).paidByBeneficiary()).isEqualTo(usd("223.74"));
  }

  private static Cases leaving(String date) {
    return Cases.employmentEndedOn(date).coverageEnds(CoverageEnds.END_OF_MONTH).countedFromEvent();
  }

  private static Option medical() {
    return new Option(
        "Medical",
        List.of(EXECUTIVE),
        List.of(new Premium(day("2003-01-01"), usd("400.00"), null)));
  }

  private static Promise promise(int months, boolean whole, Standing standing, String from) {
    return promise(months, whole, standing, from, null);
  }

  private static Promise promise(
      int months, boolean whole, Standing standing, String from, @Nullable EventTerm endsOn) {
    CoverageTerm term =
        new CoverageTerm(
            "paid",
            "Company-paid coverage",
            CITATION,
            new Condition.Always(),
            months,
            MonthRule.LAST_DAY,
            new DateTerm.FixedDate(day(from)),
            whole,
            true,
            endsOn == null ? List.of() : List.of(endsOn));
    return new Promise(
        term,
        new Trace().cite(CITATION).find("condition.paid", "Is it owed?", Answer.known(standing)),
        standing == Standing.PENDING ? List.of("the release is signed and effective") : List.of(),
        day(from));
  }

  private static Money usd(String amount) {
    return Money.parse("USD " + amount);
  }
}
