package dev.engross.determination.cobra;

import static dev.engross.determination.cobra.Cases.candidates;
import static dev.engross.determination.cobra.Cases.day;
import static dev.engross.determination.cobra.Cases.questions;
import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.casefile.Fact;
import dev.engross.casefile.HealthCoverage.CoverageEnds;
import dev.engross.determination.result.ContinuationCoverage;
import dev.engross.determination.result.Deadline;
import dev.engross.finding.Answer;
import dev.engross.finding.Finding;
import dev.engross.finding.Step;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContinuationCoverageRulesTest {

  private final CoverageAnswer capstone = Cases.employmentEndedOn("2003-05-06").asOf("2003-05-07");

  @Test
  void without_an_event_there_is_no_continuation_coverage() {
    CoverageQuestion question = Cases.nothingHappened().question("2003-05-07", "2003-05-07");

    assertThat(ContinuationCoverageRules.determine(question)).isEmpty();
  }

  @Test
  void an_event_after_the_as_of_date_does_not_count() {
    Cases leaves = Cases.employmentEndedOn("2003-05-06");

    assertThat(ContinuationCoverageRules.determine(leaves.question("2003-05-05", "2003-05-07")))
        .isEmpty();
    assertThat(ContinuationCoverageRules.determine(leaves.question("2003-05-06", "2003-05-07")))
        .isPresent();
  }

  @Test
  void the_end_of_employment_gives_eighteen_months() {
    assertThat(capstone.coverage().event().answer().value()).isEqualTo(day("2003-05-06"));
    assertThat(capstone.coverage().eventWords())
        .isEqualTo("the end of the employment of Ake Almgren");
    assertThat(capstone.coverage().available().answer().value()).isTrue();
    assertThat(capstone.coverage().maximumMonths().answer().value()).isEqualTo(18);
  }

  @Test
  void the_end_of_the_period_is_shown_under_each_basis_while_none_is_recorded() {
    Finding<LocalDate> ends = capstone.coverage().ends();

    assertThat(questions(ends)).containsExactly("cobra-measured-from", "cobra-coverage-ends");
    assertThat(candidates(ends)).containsExactly(day("2004-11-06"), day("2004-11-30"));
  }

  @Test
  void with_cover_to_the_end_of_the_month_two_ends_are_possible() {
    ContinuationCoverage coverage =
        Cases.employmentEndedOn("2003-05-06")
            .coverageEnds(CoverageEnds.END_OF_MONTH)
            .asOf("2003-05-07")
            .coverage();

    assertThat(coverage.lossOfCoverage().answer().value()).isEqualTo(day("2003-05-31"));
    assertThat(coverage.begins().answer().value()).isEqualTo(day("2003-06-01"));
    assertThat(candidates(coverage.ends())).containsExactly(day("2004-11-06"), day("2004-11-30"));
    assertThat(questions(coverage.ends())).containsExactly("cobra-measured-from");
  }

  @Test
  void every_candidate_says_what_it_assumes_and_shows_its_steps() {
    Answer.Undetermined<LocalDate> ends =
        (Answer.Undetermined<LocalDate>) capstone.coverage().ends().answer();

    assertThat(ends.candidates())
        .extracting(Answer.Candidate::assumption)
        .containsExactly(
            "the plan counts from the event, or the plan counts from the loss of coverage and active"
                + " coverage ends on the day of the event",
            "the plan counts from the loss of coverage and active coverage ends with the month of"
                + " the event");
    assertThat(ends.candidates().get(1).steps())
        .extracting(Step::text)
        .containsExactly(
            "Coverage ends with the month of the event, on May 31, 2003",
            "The next day, June 1, 2003, is the first of continuation coverage",
            "The plan counts from the loss of coverage",
            "18 months from the first day of continuation coverage, June 1, 2003, end on"
                + " November 30, 2004");
  }

  @Test
  void the_basis_is_not_asked_for_where_both_give_the_same_day() {
    Finding<LocalDate> ends =
        Cases.employmentEndedOn("2003-05-06")
            .coverageEnds(CoverageEnds.SAME_DAY)
            .asOf("2003-05-07")
            .coverage()
            .ends();

    assertThat(ends.answer().value()).isEqualTo(day("2004-11-06"));
    assertThat(ends.steps())
        .extracting(Step::text)
        .last()
        .isEqualTo("The result is the same on the other basis, so nothing need be asked");
  }

  @Test
  void the_notice_of_an_employer_administrator_is_due_after_44_days_on_each_basis() {
    CoverageAnswer answer =
        Cases.employmentEndedOn("2003-05-06")
            .coverageEnds(CoverageEnds.END_OF_MONTH)
            .employerAdministers(true)
            .asOf("2003-05-07");

    assertThat(candidates(deadline(answer, "cobra.notice").literal()))
        .containsExactly(day("2003-06-19"), day("2003-07-14"));
    assertThat(answer.deadlines()).extracting(Deadline::id).doesNotContain("cobra.employer-notice");
  }

  @Test
  void what_is_not_recorded_is_asked() {
    ContinuationCoverage coverage = capstone.coverage();

    assertThat(questions(coverage.beneficiaries())).containsExactly("cobra-covered");
    assertThat(questions(coverage.lossOfCoverage())).containsExactly("cobra-coverage-ends");
    assertThat(questions(coverage.premiums())).containsExactly("cobra-premiums");
    assertThat(coverage.companyPays().answer()).isInstanceOf(Answer.NotApplicable.class);
  }

  @Test
  void the_election_ends_60_days_after_the_later_of_notice_and_loss() {
    assertThat(candidates(capstone.coverage().electionEnds()))
        .containsExactly(day("2003-07-06"), day("2003-07-30"));
  }

  @Test
  void a_finding_of_cause_does_not_take_coverage_away() {
    Cases dismissed =
        Cases.employmentEndedOn("2003-05-06")
            .with(conduct("cause", true))
            .with(conduct("misconduct", true));

    assertThat(dismissed.asOf("2003-05-07").coverage().available().answer().value()).isTrue();
  }

  @Test
  void a_finding_of_gross_misconduct_takes_it_away_from_everybody() {
    CoverageAnswer answer =
        Cases.employmentEndedOn("2003-05-06")
            .with(conduct("gross-misconduct", true))
            .asOf("2003-05-07");

    assertThat(answer.coverage().available().answer().value()).isFalse();
    assertThat(answer.coverage().ends().answer()).isInstanceOf(Answer.NotApplicable.class);
    assertThat(answer.coverage().available().facts()).extracting(f -> f.id()).contains("conduct");
    assertThat(answer.deadlines()).isEmpty();
  }

  @Test
  void a_finding_that_it_was_not_gross_misconduct_leaves_it() {
    CoverageAnswer answer =
        Cases.employmentEndedOn("2003-05-06")
            .with(conduct("gross-misconduct", false))
            .asOf("2003-05-07");

    assertThat(answer.coverage().available().answer().value()).isTrue();
  }

  @Test
  void opposite_findings_of_gross_misconduct_are_a_conflict() {
    CoverageAnswer answer =
        Cases.employmentEndedOn("2003-05-06")
            .with(conduct("gross-misconduct", true))
            .with(conduct("gross-misconduct", false))
            .asOf("2003-05-07");

    assertThat(answer.coverage().available().answer()).isInstanceOf(Answer.Conflict.class);
  }

  @Test
  void without_a_plan_on_record_it_is_asked_for() {
    CoverageAnswer answer = Cases.employmentEndedOn("2003-05-06").withoutPlan().asOf("2003-05-07");

    assertThat(questions(answer.coverage().available())).containsExactly("cobra-plan");
  }

  @Test
  void where_nobody_was_covered_nothing_is_offered() {
    CoverageAnswer answer = Cases.employmentEndedOn("2003-05-06").covering().asOf("2003-05-07");

    assertThat(answer.coverage().available().answer().value()).isFalse();
  }

  private static Fact conduct(String standard, boolean upheld) {
    return new Fact.ConductFound(
        "conduct", day("2003-05-06"), "minutes", standard, null, "General counsel", upheld, null);
  }

  private static Deadline deadline(CoverageAnswer answer, String id) {
    List<Deadline> found = answer.deadlines().stream().filter(d -> d.id().equals(id)).toList();
    assertThat(found).hasSize(1);
    return found.get(0);
  }
}
