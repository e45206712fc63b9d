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
import dev.engross.determination.result.ContinuationCoverage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class QualifyingEventsTest {

  @Test
  void
      a_reduction_of_hours_that_cost_coverage_is_the_event_and_the_end_of_employment_adds_nothing() {
    ContinuationCoverage coverage = reducedThenEnded(true).asOf("2003-05-07").coverage();

    assertThat(coverage.event().answer().value()).isEqualTo("2003-02-27");
    assertThat(coverage.eventWords()).isEqualTo("the reduction of the hours of Ake Almgren");
    assertThat(coverage.maximumMonths().answer().value()).isEqualTo(18);
    assertThat(coverage.ends().answer().value()).isEqualTo("2004-08-27");
  }

  @Test
  void a_reduction_of_hours_that_cost_nothing_is_no_event() {
    ContinuationCoverage coverage = reducedThenEnded(false).asOf("2003-05-07").coverage();

    assertThat(coverage.event().answer().value()).isEqualTo("2003-05-06");
    assertThat(coverage.ends().answer().value()).isEqualTo("2004-11-06");
  }

  @Test
  void a_loss_of_coverage_the_day_before_the_end_of_employment_shows_that_the_reduction_cost_it() {
    assertThat(reducedAndLost("2003-05-05").event().answer().value()).isEqualTo("2003-02-27");
    assertThat(reducedAndLost("2003-05-06").event().answer().value()).isEqualTo("2003-05-06");
  }

  @Test
  void what_a_reduction_cost_is_asked_where_nothing_shows_it() {
    ContinuationCoverage coverage = reducedThenEnded(null).asOf("2003-05-07").coverage();

    assertThat(questions(coverage.event())).containsExactly("cobra-reduction-of-hours");
    assertThat(candidates(coverage.event())).containsExactly(day("2003-05-06"), day("2003-02-27"));
  }

  @Test
  void a_reduction_alone_may_have_to_be_followed_by_an_offer() {
    ContinuationCoverage coverage =
        Cases.nothingHappened().with(reduced(null)).asOf("2003-05-07").coverage();

    assertThat(coverage.event().answer().value()).isEqualTo("2003-02-27");
    assertThat(questions(coverage.available())).containsExactly("cobra-reduction-of-hours");
    assertThat(candidates(coverage.available())).containsExactly(true, false);
  }

  @Test
  void gross_misconduct_does_not_bar_coverage_after_a_reduction_of_hours() {
    CoverageAnswer answer =
        Cases.nothingHappened()
            .with(reduced(true))
            .with(
                new Fact.ConductFound(
                    "found",
                    day("2003-03-01"),
                    null,
                    "gross-misconduct",
                    null,
                    "Counsel",
                    true,
                    null))
            .asOf("2003-05-07");

    assertThat(answer.coverage().available().answer().value()).isTrue();
  }

  @Test
  void a_divorce_before_the_end_of_employment_is_pointed_to_as_an_event_of_its_own() {
    CoverageAnswer answer =
        Cases.employmentEndedOn("2003-05-06")
            .family(SPOUSE, Relation.SPOUSE)
            .covering(EXECUTIVE)
            .with(new Fact.Divorced("divorce", day("2003-05-05"), null, SPOUSE))
            .asOf("2003-05-07");

    assertThat(answer.coverage().event().answer().value()).isEqualTo("2003-05-06");
    assertThat(answer.notes())
        .filteredOn(note -> note.id().equals("cobra-earlier-event-divorce"))
        .singleElement()
        .satisfies(note -> assertThat(note.text()).contains("a period of its own, of 36 months"));
  }

  private static ContinuationCoverage reducedAndLost(String lost) {
    return reducedThenEnded(null)
        .with(new Fact.CoverageLost("lost", day(lost), null, EXECUTIVE))
        .asOf("2003-05-07")
        .coverage();
  }

  private static Cases reducedThenEnded(@Nullable Boolean cost) {
    return Cases.employmentEndedOn("2003-05-06")
        .countedFromEvent()
        .coverageEnds(CoverageEnds.SAME_DAY)
        .with(reduced(cost));
  }

  private static Fact reduced(@Nullable Boolean cost) {
    return new Fact.HoursReduced("reduced", day("2003-02-27"), "letter", cost);
  }
}
