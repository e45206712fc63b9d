package dev.engross.determination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.engross.law.Citation;
import dev.engross.terms.ChangeInControlTrigger.BoardTurnover;
import org.junit.jupiter.api.Test;

class BoardTurnoverTest {

  private static final Citation CITATION = Citation.of("Plan", "§ 1");

  @Test
  void a_board_turns_over_within_at_least_one_month() {
    assertThat(new BoardTurnover("ii", CITATION, 1, false).withinMonths()).isEqualTo(1);
    assertThatThrownBy(() -> new BoardTurnover("ii", CITATION, 0, false))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("at least one month");
  }
}
