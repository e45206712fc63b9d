package dev.engross.determination.cobra;

import static dev.engross.determination.cobra.Cases.EXECUTIVE;
import static dev.engross.determination.cobra.Cases.candidates;
import static dev.engross.determination.cobra.Cases.day;
import static dev.engross.determination.cobra.Cases.questions;
import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.casefile.Fact;
import dev.engross.casefile.HealthCoverage.CoverageEnds;
import dev.engross.casefile.HealthCoverage.Option;
import dev.engross.casefile.HealthCoverage.Premium;
import dev.engross.casefile.Party;
import dev.engross.determination.result.Deadline;
import dev.engross.finding.Answer;
import dev.engross.finding.Finding;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Employment ended on 6 May 2003, coverage on 31 May; elected on 10 June, so 25 July is day 45. */
class EarlyTerminationTest {

  @Test
  void nothing_ends_what_was_not_elected() {
    assertThat(early(leaving().asOf("2003-06-01")).answer())
        .isEqualTo(Answer.notApplicable("No election is on record"));
  }

  @Test
  void an_election_after_its_last_day_elects_nothing() {
    // 60 days after 31 May 2003 is 30 July 2003.
    assertThat(early(electedOn("2003-07-30").asOf("2003-08-01", "2003-05-07")).answer())
        .isEqualTo(Answer.notApplicable("Nothing on record ends it early"));
    assertThat(early(electedOn("2003-07-31").asOf("2003-08-01", "2003-05-07")).answer())
        .isEqualTo(Answer.notApplicable("The election came too late"));
  }

  @Test
  void medicare_ends_coverage_if_it_begins_after_the_election() {
    assertThat(early(elected().with(medicare("2003-06-11")).asOf("2003-06-30")).answer().value())
        .isEqualTo(day("2003-06-11"));
    assertThat(early(elected().with(medicare("2003-06-10")).asOf("2003-06-30")).answer())
        .isEqualTo(Answer.notApplicable("Nothing on record ends it early"));
  }

  @Test
  void new_coverage_before_2014_ends_it_only_if_the_new_plan_limits_nothing() {
    Finding<LocalDate> early =
        early(
            elected()
                .with(new Fact.NewCoverage("new", day("2003-07-01"), null, EXECUTIVE))
                .asOf("2003-07-02"));

    assertThat(questions(early)).containsExactly("cobra-new-plan-limits-executive");
    assertThat(candidates(early)).containsExactly(day("2003-07-01"));
  }

  @Test
  void new_coverage_since_2014_ends_it() {
    CoverageAnswer answer =
        Cases.employmentEndedOn("2015-05-06")
            .coverageEnds(CoverageEnds.END_OF_MONTH)
            .countedFromLoss()
            .covering(EXECUTIVE)
            .with(new Fact.CoverageElected("e", day("2015-06-10"), null, List.of(EXECUTIVE), null))
            .with(new Fact.NewCoverage("new", day("2015-07-01"), null, EXECUTIVE))
            .asOf("2015-07-02", "2015-05-07");

    assertThat(early(answer).answer().value()).isEqualTo(day("2015-07-01"));
  }

  @Test
  void new_coverage_from_before_the_election_does_not_end_it() {
    assertThat(
            early(
                    elected()
                        .with(new Fact.NewCoverage("new", day("2003-06-10"), null, EXECUTIVE))
                        .asOf("2003-07-02"))
                .answer())
        .isInstanceOf(Answer.NotApplicable.class);
  }

  @Test
  void a_month_paid_on_the_last_day_of_grace_is_paid() {
    Cases paid =
        elected()
            .with(paid("june", "2003-07-25", "2003-06-01", "408.00"))
            .with(paid("july", "2003-07-31", "2003-07-01", "408.00"));

    assertThat(early(paid.asOf("2003-08-31")).answer()).isInstanceOf(Answer.NotApplicable.class);
  }

  @Test
  void a_month_paid_a_day_later_ends_coverage_on_its_first_day() {
    Cases late =
        elected()
            .with(paid("june", "2003-07-25", "2003-06-01", "408.00"))
            .with(paid("july", "2003-08-01", "2003-07-01", "408.00"));

    assertThat(early(late.asOf("2003-07-31")).answer()).isInstanceOf(Answer.NotApplicable.class);
    assertThat(early(late.asOf("2003-08-01")).answer().value()).isEqualTo(day("2003-07-01"));
  }

  @Test
  void the_first_premium_may_wait_until_its_own_day() {
    Cases inTime = elected().with(paid("june", "2003-07-25", "2003-06-01", "408.00"));
    Cases late = elected().with(paid("june", "2003-07-26", "2003-06-01", "408.00"));

    assertThat(early(inTime.asOf("2003-07-26")).answer()).isInstanceOf(Answer.NotApplicable.class);
    assertThat(early(late.asOf("2003-07-26")).answer().value()).isEqualTo(day("2003-06-01"));
  }

  @Test
  void a_shortfall_of_ten_percent_passes_and_a_cent_more_does_not() {
    // Ten percent of $408.00 is $40.80, less than $50.
    assertThat(early(june("367.20").asOf("2003-07-26")).answer())
        .isInstanceOf(Answer.NotApplicable.class);
    assertThat(early(june("367.19").asOf("2003-07-26")).answer().value())
        .isEqualTo(day("2003-06-01"));
  }

  @Test
  void a_shortfall_that_the_plan_complained_of_must_be_made_up_within_30_days() {
    Cases complained =
        june("400.00")
            .with(
                new Fact.NoticeGiven(
                    "short",
                    day("2003-07-28"),
                    null,
                    Party.PLAN_ADMINISTRATOR,
                    "shortfall 2003-06"));
    Fact july = paid("july", "2003-07-28", "2003-07-01", "408.00");

    assertThat(early(complained.with(july).asOf("2003-08-27")).answer())
        .isInstanceOf(Answer.NotApplicable.class);
    assertThat(early(complained.asOf("2003-08-28")).answer().value()).isEqualTo(day("2003-06-01"));
    assertThat(
            early(
                    complained
                        .with(paid("rest", "2003-08-27", "2003-06-01", "8.00"))
                        .asOf("2003-08-28"))
                .answer())
        .isInstanceOf(Answer.NotApplicable.class);
  }

  @Test
  void where_no_payment_at_all_is_on_record_it_is_asked_for() {
    Finding<LocalDate> early = early(elected().asOf("2003-07-26"));

    assertThat(questions(early)).containsExactly("cobra-premium-payments");
    assertThat(candidates(early)).containsExactly(day("2003-06-01"));
  }

  @Test
  void the_next_premium_is_a_deadline() {
    CoverageAnswer answer =
        elected().with(paid("june", "2003-06-20", "2003-06-01", "408.00")).asOf("2003-07-26");

    assertThat(answer.deadlines())
        .filteredOn(deadline -> deadline.id().equals("cobra.premium"))
        .singleElement()
        .extracting(Deadline::adjusted, Deadline::what)
        .containsExactly(day("2003-07-31"), "Send the premium for July 2003");
  }

  private static Cases leaving() {
    return Cases.employmentEndedOn("2003-05-06")
        .coverageEnds(CoverageEnds.END_OF_MONTH)
        .countedFromLoss()
        .covering(EXECUTIVE)
        .costing(
            new Option(
                "Medical",
                List.of(EXECUTIVE),
                List.of(new Premium(day("2003-01-01"), Money.parse("USD 400.00"), null))));
  }

  private static Cases elected() {
    return electedOn("2003-06-10");
  }

  private static Cases electedOn(String date) {
    return leaving()
        .with(new Fact.CoverageElected("elected", day(date), null, List.of(EXECUTIVE), null));
  }

  private static Cases june(String amount) {
    return elected().with(paid("june", "2003-07-01", "2003-06-01", amount));
  }

  private static Fact paid(String id, String date, String month, String amount) {
    return new Fact.PremiumPaid(id, day(date), null, Money.parse("USD " + amount), day(month));
  }

  private static Fact medicare(String date) {
    return new Fact.MedicareEntitled("medicare", day(date), null, EXECUTIVE);
  }

  private static Finding<LocalDate> early(CoverageAnswer answer) {
    return answer.coverage().periods().get(0).endsEarly();
  }
}
