package dev.engross.determination;

import static dev.engross.determination.Scene.dayOf;
import static dev.engross.determination.Scene.event;
import static dev.engross.determination.Scene.on;
import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.casefile.Fact;
import dev.engross.casefile.Fact.EmploymentEnded.Manner;
import dev.engross.finding.Answer;
import dev.engross.finding.Standing;
import dev.engross.terms.Condition;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionTest {

  private static final Condition THROUGH_MAY_6 = new Condition.EmployedThrough(on("2003-05-06"));

  private static Standing standing(Scene scene, Condition condition, String asOf) {
    return scene.whether("it", condition).standing(asOf).value();
  }

  @ParameterizedTest
  @CsvSource({"2003-05-05, FAILED", "2003-05-06, MET", "2003-05-07, MET"})
  void employment_must_last_through_the_day_itself(String lastDay, Standing expected) {
    Scene scene = new Scene().ended(lastDay, Manner.RESIGNED);
    assertThat(standing(scene, THROUGH_MAY_6, "2003-05-10")).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"2003-05-05, PENDING", "2003-05-06, MET"})
  void while_employment_goes_on_the_day_has_to_come(String asOf, Standing expected) {
    assertThat(standing(new Scene(), THROUGH_MAY_6, asOf)).isEqualTo(expected);
  }

  @Test
  void an_end_before_a_day_that_is_not_fixed_has_failed() {
    Condition condition = new Condition.EmployedThrough(dayOf("change-in-control-event"));
    assertThat(standing(new Scene(), condition, "2003-05-07")).isEqualTo(Standing.PENDING);
    assertThat(standing(new Scene().ended("2003-05-01", Manner.RESIGNED), condition, "2003-05-07"))
        .isEqualTo(Standing.FAILED);
  }

  @Test
  void an_event_that_has_not_happened_is_pending_and_its_contrary_holds() {
    Condition ended = new Condition.Happened(event("employment-ended"));
    assertThat(standing(new Scene(), ended, "2003-05-07")).isEqualTo(Standing.PENDING);
    assertThat(standing(new Scene(), new Condition.Not(ended), "2003-05-07"))
        .isEqualTo(Standing.MET);
    Scene after = new Scene().ended("2003-05-07", Manner.RESIGNED);
    assertThat(standing(after, new Condition.Not(ended), "2003-05-07")).isEqualTo(Standing.FAILED);
  }

  @ParameterizedTest
  @CsvSource({
    "2003-05-05, 2003-05-10, MET",
    "2003-05-06, 2003-05-10, FAILED",
    "2003-05-07, 2003-05-10, FAILED",
    "2003-05-07, 2003-05-05, PENDING"
  })
  void an_event_must_come_before_the_day(String lastDay, String asOf, Standing expected) {
    Condition before =
        new Condition.HappenedBefore(event("employment-ended"), on("2003-05-06"), null);
    assertThat(standing(new Scene().ended(lastDay, Manner.RESIGNED), before, asOf))
        .isEqualTo(expected);
  }

  @Test
  void one_day_comes_before_another_only_if_it_is_earlier() {
    assertThat(
            standing(
                new Scene(),
                new Condition.Before(on("2003-05-06"), on("2003-05-07")),
                "2003-05-07"))
        .isEqualTo(Standing.MET);
    assertThat(
            standing(
                new Scene(),
                new Condition.Before(on("2003-05-07"), on("2003-05-07")),
                "2003-05-07"))
        .isEqualTo(Standing.FAILED);
  }

  @Test
  void a_day_that_has_come_is_before_one_that_is_still_awaited() {
    Condition past = new Condition.Before(on("2003-05-07"), dayOf("employment-ended"));
    Condition future = new Condition.Before(on("2003-05-08"), dayOf("employment-ended"));
    assertThat(standing(new Scene(), past, "2003-05-07")).isEqualTo(Standing.MET);
    assertThat(standing(new Scene(), future, "2003-05-07")).isEqualTo(Standing.PENDING);
  }

  @Test
  void not_all_is_any_not() {
    Condition never = new Condition.Not(new Condition.Always());
    Condition all = new Condition.AllOf(List.of(new Condition.Always(), never));
    assertThat(standing(new Scene(), all, "2003-05-07")).isEqualTo(Standing.FAILED);
    assertThat(standing(new Scene(), new Condition.Not(all), "2003-05-07")).isEqualTo(Standing.MET);
    Condition any = new Condition.AnyOf(List.of(new Condition.Always(), never));
    assertThat(standing(new Scene(), new Condition.Not(any), "2003-05-07"))
        .isEqualTo(Standing.FAILED);
  }

  @Test
  void a_named_condition_can_be_denied_while_it_is_pending() {
    Scene scene =
        new Scene()
            .whether("ended", new Condition.Happened(event("employment-ended")))
            .whether("it", new Condition.Not(new Condition.Named("ended")));
    assertThat(scene.standing("2003-05-07").value()).isEqualTo(Standing.MET);
  }

  @Test
  void only_the_met_alternative_is_traced() {
    Condition any =
        new Condition.AnyOf(
            List.of(
                new Condition.Happened(event("resignation-accepted")),
                new Condition.EmployedThrough(on("2003-05-06"))));
    Scene scene = new Scene().ended("2003-05-06", Manner.RESIGNED).whether("it", any);
    assertThat(scene.finding("condition.it", "2003-05-07").steps())
        .noneMatch(step -> step.text().contains("acceptance"));
  }

  @Test
  void a_reading_decides_between_conditions() {
    Condition byReading =
        new Condition.ConditionByReading(
            "R1",
            Map.of("yes", new Condition.Always(), "no", new Condition.Not(new Condition.Always())));
    Scene scene = new Scene().reading("R1", "yes", "no");
    assertThat(standing(scene, byReading, "2003-05-07")).isEqualTo(Standing.MET);
    Scene chosen = new Scene().reading("R1", "yes", "no").choose("R1", "no");
    assertThat(standing(chosen, byReading, "2003-05-07")).isEqualTo(Standing.FAILED);
  }

  @Test
  void new_coverage_of_the_executive_ends_the_condition_and_that_of_others_does_not() {
    Condition none = new Condition.NoNewCoverage();
    Scene child = new Scene().fact(newCoverage("child"));
    assertThat(standing(child, none, "2003-07-01")).isEqualTo(Standing.MET);
    Scene own = new Scene().fact(newCoverage("doe"));
    assertThat(standing(own, none, "2003-07-01")).isEqualTo(Standing.FAILED);
  }

  private static Fact newCoverage(String person) {
    return new Fact.NewCoverage("new-" + person, Scene.day("2003-07-01"), null, person);
  }

  @ParameterizedTest
  @CsvSource({"2001-08-14, MET", "2001-08-15, FAILED"})
  void an_election_is_in_time_through_sixty_days_after_the_later_of_notice_and_loss(
      String elected, Standing expected) {
    Scene scene =
        new Scene()
            .fact(new Fact.CoverageLost("lost", Scene.day("2001-06-01"), null, "doe"))
            .fact(
                new Fact.Mailed(
                    "mailed", Scene.day("2001-06-15"), null, "cobra-election-notice", "doe"))
            .fact(new Fact.CoverageElected("el", Scene.day(elected), null, List.of("doe"), null));
    assertThat(standing(scene, new Condition.CoverageElectedInTime(), "2001-09-01"))
        .isEqualTo(expected);
  }

  /** The time to elect stood still in the outbreak period, for each deadline at most a year. */
  @ParameterizedTest(name = "lost on {0}, notice of {1}, elected on {2}: {3}")
  @CsvSource({
    "2019-12-31, 2019-12-31, 2020-02-29, MET", // sixty days end before the outbreak period
    "2019-12-31, 2019-12-31, 2020-03-01, FAILED",
    "2020-07-31, 2020-08-01, 2021-09-30, MET", // a year and sixty days
    "2020-07-31, 2020-08-01, 2021-10-01, FAILED",
    "2023-04-30, 2023-05-01, 2023-09-08, MET", // sixty days after the outbreak period
    "2023-04-30, 2023-05-01, 2023-09-09, FAILED",
    "2023-07-10, 2023-07-11, 2023-09-09, MET", // after it, nothing is left to stand still
    "2023-07-10, 2023-07-11, 2023-09-10, FAILED"
  })
  void an_election_may_come_later_where_its_time_was_suspended(
      String lost, String noticed, String elected, Standing expected) {
    Scene scene =
        new Scene()
            .fact(new Fact.CoverageLost("lost", Scene.day(lost), null, "doe"))
            .fact(
                new Fact.Mailed("mailed", Scene.day(noticed), null, "cobra-election-notice", "doe"))
            .fact(new Fact.CoverageElected("el", Scene.day(elected), null, List.of("doe"), null));
    assertThat(standing(scene, new Condition.CoverageElectedInTime(), "2024-01-01"))
        .isEqualTo(expected);
  }

  @Test
  void an_election_that_is_not_made_fails_only_when_the_suspended_time_is_over() {
    Scene scene =
        new Scene()
            .fact(new Fact.CoverageLost("lost", Scene.day("2020-07-31"), null, "doe"))
            .fact(
                new Fact.Mailed(
                    "mailed", Scene.day("2020-08-01"), null, "cobra-election-notice", "doe"));
    assertThat(standing(scene, new Condition.CoverageElectedInTime(), "2021-09-30"))
        .isEqualTo(Standing.PENDING);
    assertThat(standing(scene, new Condition.CoverageElectedInTime(), "2021-10-01"))
        .isEqualTo(Standing.FAILED);
  }

  @Test
  void unknown_names_are_questions_and_never_skipped() {
    for (Condition condition :
        List.of(
            new Condition.Named("x"),
            new Condition.SeparatedUnder("x"),
            new Condition.ConductMeets("x"),
            new Condition.ReleaseEffective("x"),
            new Condition.Waived("x"),
            new Condition.InsideWindow("x", on("2003-05-07")))) {
      Answer<Standing> answer = new Scene().whether("it", condition).standing("2003-05-07");
      assertThat(answer.isOpen()).as("%s", condition).isTrue();
    }
  }

  @Test
  void the_contrary_of_what_a_reading_asks_for_holds_while_nothing_is_on_record() {
    Condition byReading =
        new Condition.ConditionByReading(
            "R1",
            Map.of(
                "yes",
                new Condition.Happened(event("new-employment")),
                "no",
                new Condition.Always()));
    Condition contrary = new Condition.Not(byReading);
    assertThat(standing(new Scene().reading("R1", "yes", "no"), contrary, "2003-05-07"))
        .isEqualTo(Standing.MET);
    Scene chosen = new Scene().reading("R1", "yes", "no").choose("R1", "no");
    assertThat(standing(chosen, contrary, "2003-05-07")).isEqualTo(Standing.FAILED);
  }
}
