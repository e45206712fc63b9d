package dev.engross.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class VerdictTest {

  private static final Question ASK = new Question("who", "Who?", null, "Nobody knows.");
  private static final Verdict OPEN = Verdict.ask(ASK);
  private static final Verdict MET = Verdict.met("it rained");
  private static final Verdict PENDING = Verdict.pending("the sun shines");
  private static final Verdict FAILED = Verdict.failed("it snowed");

  @Test
  void of_all_the_worst_counts_and_met_clauses_are_kept() {
    Verdict verdict = Verdict.allOf(List.of(MET, PENDING));
    assertThat(verdict.is(Standing.PENDING)).isTrue();
    assertThat(verdict.met()).containsExactly("it rained");
    assertThat(verdict.pending()).containsExactly("the sun shines");
  }

  @Test
  void one_that_failed_decides_even_while_another_is_open() {
    Verdict verdict = Verdict.allOf(List.of(OPEN, FAILED, PENDING));
    assertThat(verdict.is(Standing.FAILED)).isTrue();
    assertThat(verdict.failed()).containsExactly("it snowed");
  }

  @Test
  void an_open_one_keeps_all_open_until_one_failed() {
    Verdict verdict = Verdict.allOf(List.of(MET, OPEN));
    assertThat(verdict.answer().questions()).containsExactly(ASK);
  }

  @Test
  void one_that_is_met_decides_even_while_another_is_open() {
    assertThat(Verdict.anyOf(List.of(OPEN, MET, FAILED)).is(Standing.MET)).isTrue();
    assertThat(Verdict.anyOf(List.of(OPEN, FAILED)).answer().questions()).containsExactly(ASK);
  }

  @Test
  void of_any_all_must_fail_to_fail() {
    assertThat(Verdict.anyOf(List.of(FAILED, PENDING)).is(Standing.PENDING)).isTrue();
    assertThat(Verdict.anyOf(List.of(FAILED, Verdict.failed("it hailed"))).failed())
        .containsExactly("it snowed", "it hailed");
  }

  @Test
  void two_ways_that_are_both_pending_are_joined_by_or() {
    Verdict verdict = Verdict.anyOf(List.of(PENDING, Verdict.pending("the moon shines")));
    assertThat(verdict.pending()).containsExactly("the sun shines or the moon shines");
  }

  @Test
  void the_contrary_of_what_failed_is_met_for_the_same_reason() {
    assertThat(FAILED.contrary().met()).containsExactly("it snowed");
    assertThat(MET.contrary().failed()).containsExactly("it rained");
    assertThat(OPEN.contrary()).isEqualTo(OPEN);
  }
}
