package dev.engross.determination;

import static dev.engross.determination.Scene.CITED;
import static dev.engross.determination.Scene.day;
import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.casefile.Fact;
import dev.engross.casefile.Fact.DirectorJoined.Seating;
import dev.engross.finding.Answer;
import dev.engross.finding.Question;
import dev.engross.finding.Standing;
import dev.engross.terms.ChangeInControlTrigger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Six directors since 1999; contested elections on January 10, 2004. */
@DisplayName("On a board of six")
class BoardRosterTest {

  private int facts;

  private Fact joined(String date, String director, @Nullable Seating how) {
    return new Fact.DirectorJoined("j" + facts++, day(date), "minutes", director, how);
  }

  private Fact left(String date, String director, boolean contested) {
    return new Fact.DirectorLeft("l" + facts++, day(date), "minutes", director, contested);
  }

  private Scene board() {
    Scene scene =
        new Scene().trigger(new ChangeInControlTrigger.BoardTurnover("ii", CITED, 12, true));
    for (String director : "A B C D E F".split(" ")) {
      scene.fact(joined("1999-01-04", director, Seating.NOMINATED_BY_INCUMBENTS));
    }
    return scene;
  }

  /** So many of the first directors lose their seats to opponents. */
  private Scene replaced(Scene scene, int count) {
    for (int i = 0; i < count; i++) {
      scene.fact(left("2004-01-10", "ABCDEF".substring(i, i + 1), true));
      scene.fact(joined("2004-01-10", "New " + i, Seating.CONTESTED_ELECTION));
    }
    return scene;
  }

  private static Answer<Standing> control(Scene scene) {
    return scene.finding("control.plan", "2004-06-30").answer();
  }

  @ParameterizedTest
  @CsvSource({"2, PENDING", "3, MET"})
  void exactly_half_of_the_directors_are_no_majority(int lost, Standing expected) {
    assertThat(control(replaced(board(), lost)).value()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"2, PENDING", "3, MET"})
  void whoever_is_elected_again_holds_one_seat_and_not_two(int lost, Standing expected) {
    Scene scene = board();
    for (String director : "A B C D E F".split(" ")) {
      scene.fact(joined("2003-05-01", director, Seating.NOMINATED_BY_INCUMBENTS));
    }
    assertThat(control(replaced(scene, lost)).value()).isEqualTo(expected);
  }

  @Test
  void an_election_that_is_recorded_twice_is_one() {
    Scene scene = replaced(board(), 2);
    scene.fact(joined("2004-01-10", "New 0", Seating.CONTESTED_ELECTION));
    scene.fact(joined("2004-01-10", "New 1", Seating.CONTESTED_ELECTION));
    assertThat(control(scene).value()).isEqualTo(Standing.PENDING);
  }

  @Test
  void whoever_stands_against_an_opponent_and_wins_never_left() {
    Scene scene = replaced(board(), 2);
    scene.fact(left("2003-12-01", "F", false));
    scene.fact(joined("2003-12-01", "F", Seating.CONTESTED_ELECTION));
    assertThat(control(scene).value()).isEqualTo(Standing.PENDING);
  }

  @Test
  void whoever_comes_back_later_is_new() {
    Scene scene = replaced(board(), 2);
    scene.fact(left("2003-11-30", "F", true));
    scene.fact(joined("2003-12-02", "F", Seating.CONTESTED_ELECTION));
    assertThat(control(scene).value()).isEqualTo(Standing.MET);
  }

  @Test
  void a_newcomer_whom_the_incumbents_nominate_afterwards_is_a_continuing_director() {
    Scene scene = board();
    scene.fact(left("2003-06-02", "F", true));
    scene.fact(joined("2003-06-02", "Newcomer", Seating.CONTESTED_ELECTION));
    scene.fact(joined("2003-12-01", "Newcomer", Seating.NOMINATED_BY_INCUMBENTS));
    assertThat(control(replaced(scene, 2)).value()).isEqualTo(Standing.PENDING);
  }

  @Test
  void a_seat_left_empty_by_a_death_is_not_counted() {
    Scene scene = board().fact(left("2003-10-01", "F", false));
    assertThat(control(replaced(scene, 2)).value()).isEqualTo(Standing.PENDING);
    Scene three = board().fact(left("2003-10-01", "F", false));
    assertThat(control(replaced(three, 3)).value()).isEqualTo(Standing.MET);
  }

  @Test
  void whoever_left_without_having_joined_is_asked_about() {
    assertThat(control(board().fact(left("2004-01-10", "Stranger", true))).questions())
        .extracting(Question::text)
        .containsExactly("Since when was Stranger a member of the Board?");
  }
}
