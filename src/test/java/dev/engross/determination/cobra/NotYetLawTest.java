package dev.engross.determination.cobra;

import static dev.engross.determination.cobra.Cases.EXECUTIVE;
import static dev.engross.determination.cobra.Cases.SPOUSE;
import static dev.engross.determination.cobra.Cases.candidates;
import static dev.engross.determination.cobra.Cases.day;
import static dev.engross.determination.cobra.Cases.questions;
import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.casefile.Fact;
import dev.engross.casefile.FamilyMember.Relation;
import dev.engross.casefile.HealthCoverage.CoverageEnds;
import dev.engross.casefile.Party;
import dev.engross.determination.result.ContinuationCoverage;
import dev.engross.finding.Answer;
import dev.engross.finding.Finding;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The law first applied to plan years beginning on or after 1 July 1986. */
@DisplayName("Before the law on continuation coverage")
class NotYetLawTest {

  @Test
  void nothing_about_coverage_arises_and_the_reason_is_given() {
    CoverageAnswer answer = leaving("1986-06-30").asOf("1986-07-10");
    ContinuationCoverage coverage = answer.coverage();

    assertThat(reason(coverage.available()))
        .isEqualTo(
            "The event was on June 30, 1986; the law on continuation coverage first applied to plan"
                + " years beginning on or after July 1, 1986");
    assertThat(reason(coverage.electionEnds())).isEqualTo(reason(coverage.available()));
    assertThat(coverage.premiumsOfAll().answer()).isInstanceOf(Answer.NotApplicable.class);
    assertThat(answer.deadlines()).isEmpty();
    assertThat(answer.notes()).isEmpty();
  }

  @Test
  void the_plan_year_is_asked_for_from_its_first_day_on() {
    ContinuationCoverage coverage = leaving("1986-07-01").asOf("1986-07-10").coverage();

    assertThat(questions(coverage.available())).contains("cobra-plan-year");
    assertThat(candidates(coverage.available())).contains(true);
    assertThat(coverage.ends().answer().value()).isEqualTo("1988-01-01");
  }

  @ParameterizedTest
  @CsvSource({"1986-06-30, false", "1986-07-01, true"})
  void the_plan_year_of_the_event_decides(String began, boolean law) {
    ContinuationCoverage coverage =
        leaving("1987-03-31").planYearBegan(began).asOf("1987-04-10").coverage();

    assertThat(coverage.available().answer().isKnown()).isEqualTo(law);
    assertThat(coverage.ends().answer().isKnown()).isEqualTo(law);
  }

  @ParameterizedTest
  @CsvSource({"1987-06-29, false", "1987-06-30, true"})
  void nothing_is_asked_once_every_plan_year_had_begun_late_enough(String ended, boolean known) {
    assertThat(leaving(ended).asOf("1987-07-10").coverage().available().answer().isKnown())
        .isEqualTo(known);
  }

  @ParameterizedTest
  @CsvSource({"1992-03-31, 29", "1992-04-01, 18"})
  void until_1997_a_disability_had_to_exist_on_the_day_of_the_event(
      String disabledFrom, int months) {
    ContinuationCoverage coverage =
        leaving("1992-03-31")
            .with(
                new Fact.DisabilityDetermined(
                    "ssa", day("1992-06-01"), null, EXECUTIVE, day(disabledFrom)))
            .with(new Fact.NoticeGiven("told", day("1992-06-10"), null, Party.EXECUTIVE, "ssa"))
            .asOf("1992-07-01", "1992-04-02")
            .coverage();

    assertThat(coverage.maximumMonths().answer().value()).isEqualTo(months);
  }

  private static Cases leaving(String day) {
    return Cases.employmentEndedOn(day)
        .countedFromEvent()
        .coverageEnds(CoverageEnds.SAME_DAY)
        .family(SPOUSE, Relation.SPOUSE)
        .covering(EXECUTIVE, SPOUSE);
  }

  private static String reason(Finding<?> finding) {
    return ((Answer.NotApplicable<?>) finding.answer()).reason();
  }
}
