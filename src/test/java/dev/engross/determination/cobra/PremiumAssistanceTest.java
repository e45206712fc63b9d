package dev.engross.determination.cobra;

import static dev.engross.determination.cobra.Cases.EXECUTIVE;
import static dev.engross.determination.cobra.Cases.SPOUSE;
import static dev.engross.determination.cobra.Cases.candidates;
import static dev.engross.determination.cobra.Cases.day;
import static dev.engross.determination.cobra.Cases.questions;
import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.casefile.Fact;
import dev.engross.casefile.Fact.EmploymentEnded.Manner;
import dev.engross.casefile.FamilyMember.Relation;
import dev.engross.casefile.HealthCoverage.CoverageEnds;
import dev.engross.finding.Answer;
import dev.engross.finding.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PremiumAssistanceTest {

  private static final String RECOVERY =
      "65 percent of premiums for coverage from February 17, 2009 on, for at most 15 months";
  private static final String RESCUE =
      "100 percent of premiums for coverage from April 1, 2021 through September 30, 2021";

  @ParameterizedTest
  @ValueSource(strings = {"2008-09-01", "2010-05-31"})
  void may_apply_to_a_discharge_of_late_2008_to_may_2010(String date) {
    assertThat(questions(ended(date, Manner.DISCHARGED)))
        .containsExactly("cobra-assistance-other-coverage");
    assertThat(candidates(ended(date, Manner.DISCHARGED))).containsExactly(RECOVERY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2003-05-06", "2008-08-31", "2010-06-01", "2019-09-30", "2021-10-01"})
  void does_not_apply_outside_its_times(String date) {
    assertThat(ended(date, Manner.DISCHARGED).answer()).isInstanceOf(Answer.NotApplicable.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2019-10-01", "2021-04-15", "2021-09-30"})
  void may_apply_where_the_eighteen_months_reach_into_april_to_september_2021(String date) {
    assertThat(candidates(ended(date, Manner.DISCHARGED))).containsExactly(RESCUE);
  }

  @Test
  void does_not_apply_to_whoever_resigned() {
    assertThat(ended("2009-03-01", Manner.RESIGNED).answer())
        .isInstanceOf(Answer.NotApplicable.class);
  }

  @Test
  void asks_whether_an_end_by_agreement_was_involuntary() {
    assertThat(questions(ended("2009-03-01", Manner.MUTUAL_AT_TERM)))
        .containsExactly("cobra-assistance-involuntary", "cobra-assistance-other-coverage");
  }

  @Test
  void of_2021_applied_after_a_reduction_of_hours_and_that_of_2009_only_if_a_discharge_followed() {
    Cases reducedIn2021 = Cases.nothingHappened().with(reduced("2021-05-03"));
    Cases reducedIn2009 = Cases.nothingHappened().with(reduced("2009-05-03"));
    Cases dischargedTooEarly =
        Cases.nothingHappened()
            .with(reduced("2009-05-03"))
            .with(end("2010-03-01", Manner.DISCHARGED));
    Cases discharged =
        Cases.nothingHappened()
            .with(reduced("2009-05-03"))
            .with(end("2010-03-02", Manner.DISCHARGED));

    assertThat(candidates(assistance(reducedIn2021, "2021-05-04"))).containsExactly(RESCUE);
    assertThat(assistance(reducedIn2009, "2009-05-04").answer())
        .isInstanceOf(Answer.NotApplicable.class);
    assertThat(assistance(dischargedTooEarly, "2010-03-03").answer())
        .isInstanceOf(Answer.NotApplicable.class);
    assertThat(candidates(assistance(discharged, "2010-03-03"))).containsExactly(RECOVERY);
  }

  @Test
  void does_not_apply_after_a_divorce() {
    Cases divorced =
        Cases.nothingHappened()
            .family(SPOUSE, Relation.SPOUSE)
            .with(new Fact.Divorced("divorce", day("2021-05-03"), null, SPOUSE));

    assertThat(assistance(divorced, "2021-05-04").answer())
        .isInstanceOf(Answer.NotApplicable.class);
  }

  private static Fact reduced(String date) {
    return new Fact.HoursReduced("reduced", day(date), null, true);
  }

  private static Fact end(String date, Manner manner) {
    return new Fact.EmploymentEnded("ended", day(date), null, manner, null);
  }

  private static Finding<String> ended(String date, Manner manner) {
    return assistance(Cases.nothingHappened().with(end(date, manner)), date);
  }

  private static Finding<String> assistance(Cases cases, String asOf) {
    return cases
        .countedFromEvent()
        .coverageEnds(CoverageEnds.SAME_DAY)
        .covering(EXECUTIVE, SPOUSE)
        .family(SPOUSE, Relation.SPOUSE)
        .asOf(asOf)
        .coverage()
        .assistance();
  }
}
