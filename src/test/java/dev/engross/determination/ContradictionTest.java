package dev.engross.determination;

import static dev.engross.determination.Scene.day;
import static dev.engross.determination.Scene.dayOf;
import static dev.engross.determination.Scene.on;
import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.casefile.Fact;
import dev.engross.casefile.Fact.EmploymentEnded.Manner;
import dev.engross.casefile.Fact.TransactionStep.Step;
import dev.engross.finding.Answer;
import dev.engross.finding.Question;
import dev.engross.terms.Condition;
import dev.engross.terms.DateTerm;
import dev.engross.terms.EventTerm;
import dev.engross.terms.PaymentTerm;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Two dates for what happens only once")
class ContradictionTest {

  private static final EventTerm CLOSING = new EventTerm("transaction-step", null, null, "closed");

  private static Scene endedTwice() {
    return new Scene()
        .ended("2003-05-30", Manner.DISCHARGED)
        .ended("2003-06-02", Manner.DISCHARGED);
  }

  private static Fact step(String id, String date, Step step, String transaction) {
    return new Fact.TransactionStep(id, day(date), "minutes", step, transaction);
  }

  private static List<String> asked(Scene scene) {
    return scene.determine("2004-01-01").openQuestions().stream()
        .map(Question::id)
        .filter(id -> id.startsWith("conflict-"))
        .toList();
  }

  @Test
  void two_ends_of_employment_are_both_shown_with_their_evidence() {
    Answer<LocalDate> answer =
        endedTwice().when("it", dayOf("employment-ended")).date("2004-01-01");
    assertThat(answer).isInstanceOf(Answer.Conflict.class);
    assertThat(((Answer.Conflict<LocalDate>) answer).sides())
        .extracting(side -> side.statement() + " " + side.basis())
        .containsExactly(
            "Acme Inc. ended Pat Doe’s employment on May 30, 2003 letter",
            "Acme Inc. ended Pat Doe’s employment on June 2, 2003 letter");
  }

  @Test
  void which_is_right_is_asked_even_where_no_term_depends_on_it() {
    assertThat(asked(endedTwice())).containsExactly("conflict-the-last-day-of-employment");
  }

  @Test
  void before_the_second_is_recorded_there_is_no_contradiction() {
    assertThat(endedTwice().determine("2003-06-01").openQuestions())
        .noneMatch(question -> question.id().startsWith("conflict-"));
  }

  @Test
  void the_same_day_twice_is_no_contradiction_but_another_manner_is() {
    Scene same =
        new Scene().ended("2003-05-30", Manner.RESIGNED).ended("2003-05-30", Manner.RESIGNED);
    assertThat(asked(same)).isEmpty();
    Scene other =
        new Scene().ended("2003-05-30", Manner.RESIGNED).ended("2003-05-30", Manner.DISCHARGED);
    assertThat(asked(other)).containsExactly("conflict-the-last-day-of-employment");
  }

  @Test
  void one_transaction_closes_once_and_another_on_its_own_day() {
    Scene two =
        new Scene()
            .fact(step("a", "2003-05-30", Step.CLOSED, "the merger"))
            .fact(step("b", "2003-06-30", Step.CLOSED, "the spin-off"))
            .fact(step("c", "2003-01-30", Step.TALKS_BEGAN, "the merger"))
            .fact(step("d", "2003-02-28", Step.TALKS_BEGAN, "the merger"));
    assertThat(asked(two)).isEmpty();
    Scene again = two.fact(step("e", "2003-06-01", Step.CLOSED, "the merger"));
    assertThat(asked(again)).containsExactly("conflict-the-day-on-which-the-merger-closed");
  }

  @Test
  void deaths_divorces_and_medicare_are_of_one_person() {
    Scene scene =
        new Scene()
            .fact(new Fact.Died("a", day("2003-05-30"), null, "doe"))
            .fact(new Fact.Died("b", day("2003-05-31"), null, "spouse"))
            .fact(new Fact.MedicareEntitled("c", day("2003-05-30"), null, "doe"))
            .fact(new Fact.Divorced("d", day("2003-05-30"), null, "spouse"));
    assertThat(asked(scene)).isEmpty();
    scene
        .fact(new Fact.Died("e", day("2003-06-30"), null, "doe"))
        .fact(new Fact.MedicareEntitled("f", day("2003-06-30"), null, "doe"))
        .fact(new Fact.Divorced("g", day("2003-06-30"), null, "spouse"));
    assertThat(asked(scene))
        .containsExactlyInAnyOrder(
            "conflict-the-day-of-the-death-of-Pat-Doe",
            "conflict-the-day-of-the-Medicare-entitlement-of-Pat-Doe",
            "conflict-the-day-of-the-divorce-from-spouse");
  }

  @Test
  void what_had_to_come_before_a_day_cannot_be_judged() {
    Scene scene =
        endedTwice()
            .whether(
                "it",
                new Condition.HappenedBefore(
                    Scene.event("employment-ended"), on("2003-06-01"), null));
    assertThat(scene.standing("2004-01-01")).isInstanceOf(Answer.Conflict.class);
  }

  @Test
  void payments_that_it_stops_cannot_be_set_out() {
    Scene scene =
        new Scene()
            .fact(step("a", "2003-05-30", Step.CLOSED, "the merger"))
            .fact(step("b", "2003-06-01", Step.CLOSED, "the merger"))
            .benefit(
                "it",
                new Condition.Always(),
                Scene.usd("100.00"),
                new PaymentTerm.AcceleratedBy(
                    new PaymentTerm.LumpSum(new DateTerm.FixedDate(day("2003-12-01"))), CLOSING));
    assertThat(scene.determine("2004-01-01").entitlement("it").schedule().answer())
        .isInstanceOf(Answer.Conflict.class);
  }
}
