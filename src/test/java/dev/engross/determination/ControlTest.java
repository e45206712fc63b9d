package dev.engross.determination;

import static dev.engross.determination.Scene.CITED;
import static dev.engross.determination.Scene.dayOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.calendar.MonthRule;
import dev.engross.casefile.ControlEvent;
import dev.engross.casefile.Fact;
import dev.engross.casefile.Fact.EmploymentEnded.Manner;
import dev.engross.finding.Answer;
import dev.engross.finding.FactUse;
import dev.engross.finding.Finding;
import dev.engross.finding.Question;
import dev.engross.finding.Standing;
import dev.engross.finding.Step;
import dev.engross.terms.ChangeInControlTrigger;
import dev.engross.terms.Condition;
import dev.engross.terms.DateTerm;
import dev.engross.terms.EventTerm;
import dev.engross.terms.ProtectionWindow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ControlTest {

  private static final BigDecimal HALF = new BigDecimal("50");

  private static Answer<Standing> control(
      ChangeInControlTrigger trigger, ControlEvent event, String date) {
    return new Scene()
        .trigger(trigger)
        .fact(change("change", date, event))
        .finding("control.plan", "2003-12-31")
        .answer();
  }

  private static Fact change(String id, String date, ControlEvent event) {
    return new Fact.ChangeInControlEvent(id, Scene.day(date), "8-K", event);
  }

  private static ControlEvent bought(
      @Nullable String percent, @Nullable Boolean recommended, @Nullable Boolean affiliate) {
    BigDecimal share = percent == null ? null : new BigDecimal(percent);
    return new ControlEvent.Acquisition("Raider LLC", share, recommended, affiliate);
  }

  private static final ChangeInControlTrigger ACQUISITION =
      new ChangeInControlTrigger.Acquisition("i", CITED, HALF, true, true);

  @ParameterizedTest
  @CsvSource({
    "50, false, false, PENDING",
    "50.001, false, false, MET",
    "51, true, false, PENDING",
    "51, false, true, PENDING",
    "51, false, false, MET"
  })
  void more_than_half_bought_by_a_stranger_against_the_board(
      String percent, boolean recommended, boolean affiliate, Standing expected) {
    assertThat(control(ACQUISITION, bought(percent, recommended, affiliate), "2003-06-02").value())
        .isEqualTo(expected);
  }

  @Test
  void what_is_not_recorded_is_asked_with_its_place_in_the_file() {
    Answer<Standing> answer = control(ACQUISITION, bought("51", null, false), "2003-06-02");
    assertThat(answer.questions())
        .singleElement()
        .extracting(Question::field)
        .isEqualTo("/facts/0/event/recommendedByBoard");
  }

  @Test
  void nothing_is_asked_that_cannot_matter() {
    Answer<Standing> answer = control(ACQUISITION, bought("40", null, null), "2003-06-02");
    assertThat(answer.value()).isEqualTo(Standing.PENDING);
  }

  @ParameterizedTest
  @CsvSource({
    "8, 4, true, 2003-06-02, MET",
    "8, 5, true, 2003-06-02, PENDING",
    "7, 3, true, 2003-06-02, MET",
    "7, 4, true, 2003-06-02, PENDING",
    "8, 4, false, 2003-06-02, PENDING",
    "8, 4, true, 2003-09-30, MET",
    "8, 4, true, 2003-10-01, PENDING"
  })
  void a_majority_of_the_board_lost_in_contested_elections_within_twelve_months(
      int directors, int continuing, boolean contested, String date, Standing expected) {
    ChangeInControlTrigger trigger =
        new ChangeInControlTrigger.BoardTurnover("ii", CITED, 12, true);
    ControlEvent event =
        new ControlEvent.BoardTurnover(contested, Scene.day("2002-10-01"), directors, continuing);
    assertThat(control(trigger, event, date).value()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"false, false, MET", "true, false, PENDING", "false, true, PENDING"})
  void a_merger_that_the_company_does_not_survive_unless_to_reincorporate(
      boolean survives, boolean reincorporation, Standing expected) {
    ChangeInControlTrigger trigger =
        new ChangeInControlTrigger.MergerNotSurvived("iii", CITED, true);
    ControlEvent event = new ControlEvent.Merger(survives, reincorporation, null, null);
    assertThat(control(trigger, event, "2003-06-02").value()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"true, true, MET", "true, false, PENDING", "false, true, PENDING"})
  void substantially_all_assets_sold_in_complete_liquidation(
      boolean all, boolean liquidation, Standing expected) {
    ChangeInControlTrigger trigger = new ChangeInControlTrigger.AssetDisposition("iv", CITED, true);
    assertThat(control(trigger, new ControlEvent.AssetSale(all, liquidation), "2003-06-02").value())
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "true, true, 50.01, MET",
    "true, true, 50, PENDING",
    "false, true, 60, PENDING",
    "true, false, 60, PENDING"
  })
  void a_reverse_merger_that_hands_over_more_than_half(
      boolean survives, boolean reverse, BigDecimal percent, Standing expected) {
    ChangeInControlTrigger trigger = new ChangeInControlTrigger.ReverseMerger("v", CITED, HALF);
    ControlEvent event = new ControlEvent.Merger(survives, null, reverse, percent);
    assertThat(control(trigger, event, "2003-06-02").value()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"50, false, PENDING", "50.5, false, MET", "60, true, PENDING"})
  void more_than_half_issued_to_one_stranger(
      BigDecimal percent, boolean affiliate, Standing expected) {
    ChangeInControlTrigger trigger = new ChangeInControlTrigger.Issuance("vi", CITED, HALF, true);
    ControlEvent event = new ControlEvent.Issuance("Fund LP", percent, affiliate);
    assertThat(control(trigger, event, "2003-06-02").value()).isEqualTo(expected);
  }

  @Test
  void an_event_that_no_trigger_is_about_is_no_change() {
    assertThat(control(ACQUISITION, new ControlEvent.AssetSale(true, true), "2003-06-02").value())
        .isEqualTo(Standing.PENDING);
  }

  private static Scene twelveMonthsAfter() {
    return new Scene()
        .trigger(ACQUISITION)
        .when("changed", dayOf("change-in-control-event"))
        .window(
            new ProtectionWindow(
                "w",
                "twelve months",
                CITED,
                0,
                12,
                MonthRule.LAST_DAY,
                Scene.milestone("changed"),
                null,
                null))
        .whether("it", new Condition.InsideWindow("w", dayOf("employment-ended")));
  }

  @ParameterizedTest
  @CsvSource({"2003-01-14, FAILED", "2003-01-15, MET", "2004-01-15, MET", "2004-01-16, FAILED"})
  void the_window_includes_its_first_and_its_last_day(String lastDay, Standing expected) {
    Scene scene =
        twelveMonthsAfter()
            .fact(change("change", "2003-01-15", bought("51", false, false)))
            .ended(lastDay, Manner.DISCHARGED);
    assertThat(scene.standing("2004-06-01").value()).isEqualTo(expected);
  }

  @Test
  void each_change_opens_a_window_and_the_earlier_one_still_covers() {
    Scene scene =
        twelveMonthsAfter()
            .fact(change("one", "2003-01-15", bought("51", false, false)))
            .fact(change("two", "2003-09-01", bought("60", false, false)))
            .ended("2003-06-01", Manner.DISCHARGED);
    assertThat(scene.standing("2004-06-01").value()).isEqualTo(Standing.MET);
    assertThat(scene.determine("2004-06-01").milestone("changed").answer().value())
        .isEqualTo("2003-01-15");
  }

  @Test
  void the_most_recent_change_before_the_end_counts() {
    Scene scene =
        twelveMonthsAfter()
            .fact(change("one", "2003-01-15", bought("51", false, false)))
            .fact(change("two", "2003-09-01", bought("60", false, false)))
            .ended("2003-10-15", Manner.DISCHARGED);
    assertThat(scene.determine("2004-06-01").milestone("changed").answer().value())
        .isEqualTo("2003-09-01");
  }

  /** Two changes, on January 15 and September 1, 2003, each judged for itself. */
  private static Scene eachChangeJudged() {
    return twelveMonthsAfter()
        .when(
            "each",
            new DateTerm.LatestChange(
                new Condition.AllOf(
                    List.of(new Condition.Named("participant"), new Condition.Named("covered")))))
        .whether(
            "participant",
            new Condition.Not(
                new Condition.HappenedBefore(
                    new EventTerm("deleted", "plan", null, null), Scene.milestone("each"), null)))
        .window(
            new ProtectionWindow(
                "of-each",
                "the twelve months after each change",
                CITED,
                0,
                12,
                MonthRule.LAST_DAY,
                Scene.milestone("each"),
                null,
                null))
        .whether("covered", new Condition.InsideWindow("of-each", dayOf("employment-ended")))
        .fact(change("one", "2003-01-15", bought("51", false, false)))
        .fact(change("two", "2003-09-01", bought("60", false, false)))
        .ended("2003-10-15", Manner.DISCHARGED);
  }

  private static Fact deleted(String date) {
    return new Fact.Deleted("deleted", Scene.day(date), "minutes", "plan", "doe");
  }

  @ParameterizedTest
  @CsvSource({
    "2003-01-14, 2003-09-01, FAILED",
    "2003-01-15, 2003-01-15, MET",
    "2003-08-31, 2003-01-15, MET",
    "2003-09-01, 2003-09-01, MET"
  })
  void a_deletion_takes_away_only_the_changes_that_follow_it(
      String deletion, String counts, Standing participant) {
    Scene scene = eachChangeJudged().fact(deleted(deletion));
    assertThat(scene.determine("2004-06-01").milestone("each").answer().value()).isEqualTo(counts);
    assertThat(scene.finding("condition.participant", "2004-06-01").answer().value())
        .isEqualTo(participant);
    assertThat(scene.finding("condition.covered", "2004-06-01").answer().value())
        .isEqualTo(Standing.MET);
  }

  @Test
  void why_a_later_change_is_not_followed_is_said_with_its_facts_and_words() {
    Finding<LocalDate> each =
        eachChangeJudged().fact(deleted("2003-08-31")).determine("2004-06-01").milestone("each");
    assertThat(each.steps())
        .extracting(Step::text)
        .contains(
            "The change in control of September 1, 2003 is not followed, because the Board deleted"
                + " Pat Doe from the participants of the plan on August 31, 2003, before September 1,"
                + " 2003.",
            "More than one change in control is on record; the one of January 15, 2003 counts.");
    assertThat(each.facts()).extracting(FactUse::id).contains("deleted");
    assertThat(each.citations()).contains(CITED);
  }

  @Test
  void a_change_that_qualifies_as_well_is_shown() {
    assertThat(eachChangeJudged().determine("2004-06-01").milestone("each").steps())
        .extracting(Step::text)
        .contains("The change in control of January 15, 2003 qualifies as well.");
  }

  @Test
  void without_a_change_a_window_after_it_has_failed_once_employment_ended() {
    assertThat(twelveMonthsAfter().standing("2003-06-01").value()).isEqualTo(Standing.PENDING);
    assertThat(
            twelveMonthsAfter()
                .ended("2003-05-31", Manner.DISCHARGED)
                .standing("2003-06-01")
                .value())
        .isEqualTo(Standing.FAILED);
  }
}
