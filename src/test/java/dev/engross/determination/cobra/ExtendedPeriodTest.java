package dev.engross.determination.cobra;

import static dev.engross.determination.cobra.Cases.CHILD;
import static dev.engross.determination.cobra.Cases.EXECUTIVE;
import static dev.engross.determination.cobra.Cases.SPOUSE;
import static dev.engross.determination.cobra.Cases.day;
import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.casefile.Fact;
import dev.engross.casefile.FamilyMember.Relation;
import dev.engross.casefile.HealthCoverage.CoverageEnds;
import dev.engross.casefile.Party;
import dev.engross.determination.result.Deadline;
import dev.engross.finding.Answer;
import dev.engross.finding.Question;
import dev.engross.finding.Step;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExtendedPeriodTest {

  @Test
  void a_divorce_told_in_time_gives_the_spouse_36_months_from_the_first_event() {
    CoverageAnswer answer =
        family()
            .with(new Fact.Divorced("divorce", day("2004-01-10"), null, SPOUSE))
            .with(told("2004-03-10", "divorced"))
            .asOf("2004-04-01");

    assertThat(ends(answer, SPOUSE)).isEqualTo(day("2006-05-06"));
    assertThat(ends(answer, CHILD)).isEqualTo(day("2004-11-06"));
    assertThat(ends(answer, EXECUTIVE)).isEqualTo(day("2004-11-06"));
  }

  @Test
  void told_on_the_61st_day_it_gives_nothing() {
    CoverageAnswer answer =
        family()
            .with(new Fact.Divorced("divorce", day("2004-01-10"), null, SPOUSE))
            .with(told("2004-03-11", "divorced"))
            .asOf("2004-04-01");

    assertThat(ends(answer, SPOUSE)).isEqualTo(day("2004-11-06"));
  }

  @Test
  void the_executives_death_counts_for_the_family_without_notice_before_the_notice_rules() {
    CoverageAnswer answer =
        family().with(new Fact.Died("died", day("2004-11-06"), null, EXECUTIVE)).asOf("2004-11-10");

    assertThat(ends(answer, SPOUSE)).isEqualTo(day("2006-05-06"));
    assertThat(ends(answer, CHILD)).isEqualTo(day("2006-05-06"));
    assertThat(ends(answer, EXECUTIVE)).isEqualTo(day("2004-11-06"));
  }

  @Test
  void a_second_event_after_the_period_lengthens_nothing() {
    CoverageAnswer answer =
        family().with(new Fact.Died("died", day("2004-11-07"), null, EXECUTIVE)).asOf("2004-11-10");

    assertThat(ends(answer, SPOUSE)).isEqualTo(day("2004-11-06"));
  }

  @Test
  void a_child_that_ceases_to_be_a_dependent_has_36_months_alone() {
    CoverageAnswer answer =
        family()
            .with(new Fact.CeasedDependent("grown", day("2004-01-10"), null, CHILD))
            .with(told("2004-01-20", "grown"))
            .asOf("2004-02-01");

    assertThat(ends(answer, CHILD)).isEqualTo(day("2006-05-06"));
    assertThat(ends(answer, SPOUSE)).isEqualTo(day("2004-11-06"));
  }

  @ParameterizedTest
  @CsvSource({
    "2003-02-01, 2006-02-01",
    "2001-11-06, 2004-11-06",
    "2001-11-07, 2004-11-07",
    "2000-01-01, 2004-11-06",
  })
  void medicare_before_the_event_gives_the_family_the_later_of_the_two(
      LocalDate entitled, LocalDate ends) {
    CoverageAnswer answer =
        family().with(new Fact.MedicareEntitled("m", entitled, null, EXECUTIVE)).asOf("2003-05-07");

    assertThat(ends(answer, SPOUSE)).isEqualTo(ends);
    assertThat(ends(answer, EXECUTIVE)).isEqualTo(day("2004-11-06"));
  }

  @Test
  void medicare_after_the_event_is_no_second_event() {
    CoverageAnswer answer =
        family()
            .with(new Fact.MedicareEntitled("m", day("2003-05-07"), null, EXECUTIVE))
            .asOf("2003-05-08");

    assertThat(ends(answer, SPOUSE)).isEqualTo(day("2004-11-06"));
  }

  @ParameterizedTest
  @CsvSource({
    "2003-07-05, 2003-11-09, 29",
    "2003-07-06, 2003-11-09, 18",
    "2003-07-05, 2003-11-10, 18",
    "2003-01-01, 2003-11-09, 29",
  })
  void a_disability_of_the_first_60_days_told_within_60_days_gives_everybody_29_months(
      LocalDate disabledFrom, LocalDate told, int months) {
    CoverageAnswer answer =
        family()
            .with(
                new Fact.DisabilityDetermined("ssa", day("2003-09-10"), null, SPOUSE, disabledFrom))
            .with(told(told.toString(), "ssa"))
            .asOf("2003-12-01");

    assertThat(answer.coverage().maximumMonths().answer().value()).isEqualTo(months);
    assertThat(ends(answer, EXECUTIVE))
        .isEqualTo(months == 29 ? day("2005-10-06") : day("2004-11-06"));
  }

  @Test
  void a_disability_that_the_plan_is_told_of_after_the_18_months_gives_nothing() {
    Fact determined =
        new Fact.DisabilityDetermined("ssa", day("2004-10-20"), null, SPOUSE, day("2003-06-01"));

    assertThat(
            family()
                .with(determined)
                .with(told("2004-11-06", "ssa"))
                .asOf("2004-12-31")
                .coverage()
                .maximumMonths()
                .answer()
                .value())
        .isEqualTo(29);
    assertThat(
            family()
                .with(determined)
                .with(told("2004-11-07", "ssa"))
                .asOf("2004-12-31")
                .coverage()
                .maximumMonths()
                .answer()
                .value())
        .isEqualTo(18);
  }

  @Test
  void a_disability_that_nobody_told_the_plan_of_sets_a_deadline() {
    CoverageAnswer answer =
        family()
            .with(
                new Fact.DisabilityDetermined(
                    "ssa", day("2003-09-10"), null, SPOUSE, day("2003-06-01")))
            .asOf("2003-09-15");

    assertThat(answer.coverage().maximumMonths().answer().value()).isEqualTo(18);
    assertThat(answer.deadlines())
        .filteredOn(deadline -> deadline.id().equals("cobra.disability-notice"))
        .singleElement()
        .satisfies(
            deadline ->
                assertThat(deadline.literal().answer().value()).isEqualTo(day("2003-11-09")));
  }

  /** Coverage lost at the end of a May, disability determined on the 20th. */
  private static Deadline disabilityNotice(
      String ended, String determined, @Nullable String planYear) {
    Cases cases =
        Cases.employmentEndedOn(ended)
            .countedFromEvent()
            .coverageEnds(CoverageEnds.END_OF_MONTH)
            .family(SPOUSE, Relation.SPOUSE)
            .covering(EXECUTIVE, SPOUSE)
            .with(new Fact.DisabilityDetermined("ssa", day(determined), null, SPOUSE, day(ended)));
    if (planYear != null) {
      cases.planYearBegan(planYear);
    }
    return cases.asOf("2026-01-31").deadlines().stream()
        .filter(deadline -> deadline.id().equals("cobra.disability-notice"))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "2003-05-06, 2003-05-20, , 2003-07-19",
    "2004-11-01, 2004-11-25, , 2005-01-24",
    "2004-11-01, 2004-11-26, 2004-11-26, 2005-01-29",
    "2004-11-01, 2004-11-26, 2004-11-25, 2005-01-25",
    "2005-01-03, 2005-01-10, 2005-01-01, 2005-04-01",
    "2004-12-20, 2004-12-28, 2004-01-01, 2005-02-26",
    "2005-11-02, 2005-11-25, , 2006-01-29",
    "2003-05-06, 2003-06-20, , 2003-08-19"
  })
  void the_sixty_days_of_a_disability_run_from_the_determination_until_the_rule_on_notices(
      String ended, String determined, @Nullable String planYear, LocalDate due) {
    assertThat(disabilityNotice(ended, determined, planYear).literal().answer().value())
        .isEqualTo(due);
  }

  @Test
  void in_the_first_year_of_the_rule_on_notices_the_plan_year_is_asked() {
    Answer<LocalDate> due = disabilityNotice("2004-11-01", "2004-11-26", null).literal().answer();

    assertThat(due.questions()).extracting(Question::id).containsExactly("cobra-plan-year");
    assertThat(((Answer.Undetermined<LocalDate>) due).candidates())
        .extracting(Answer.Candidate::value)
        .containsExactly(day("2005-01-25"), day("2005-01-29"));
  }

  @Test
  void what_the_later_rule_would_give_is_said_and_not_followed() {
    assertThat(disabilityNotice("2003-05-06", "2003-05-20", null).literal().steps())
        .extracting(Step::text)
        .anyMatch(text -> text.contains("would count from May 31, 2003"));
    assertThat(disabilityNotice("2003-05-06", "2003-06-20", null).literal().steps())
        .extracting(Step::text)
        .noneMatch(text -> text.contains("would count from"));
  }

  @Test
  void whether_a_determination_before_the_event_starts_the_days_is_asked_under_the_statute() {
    Answer<LocalDate> due = disabilityNotice("2003-05-06", "2003-05-01", null).literal().answer();

    assertThat(due.questions())
        .extracting(Question::id)
        .containsExactly("cobra-disability-notice-start");
    assertThat(disabilityNotice("2025-05-06", "2025-05-01", null).literal().answer().value())
        .isEqualTo(day("2025-07-30"));
  }

  @Test
  void a_second_event_inside_the_29_months_counts_too() {
    CoverageAnswer answer =
        family()
            .with(
                new Fact.DisabilityDetermined(
                    "ssa", day("2003-09-10"), null, SPOUSE, day("2003-06-01")))
            .with(told("2003-09-20", "ssa"))
            .with(new Fact.Died("died", day("2005-10-06"), null, EXECUTIVE))
            .asOf("2005-11-01");

    assertThat(ends(answer, SPOUSE)).isEqualTo(day("2006-05-06"));
  }

  private static Cases family() {
    return Cases.employmentEndedOn("2003-05-06")
        .countedFromEvent()
        .coverageEnds(CoverageEnds.SAME_DAY)
        .family(SPOUSE, Relation.SPOUSE)
        .family(CHILD, Relation.CHILD)
        .covering(EXECUTIVE, SPOUSE, CHILD);
  }

  private static Fact told(String date, String about) {
    return new Fact.NoticeGiven("told-" + about, day(date), null, Party.SPOUSE, about);
  }

  private static LocalDate ends(CoverageAnswer answer, String person) {
    return answer.coverage().periods().stream()
        .filter(period -> period.personId().equals(person))
        .findFirst()
        .orElseThrow()
        .ends()
        .answer()
        .value();
  }
}
