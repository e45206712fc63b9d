package dev.engross.finding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.law.Citation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What a finding rests on")
class TraceTest {

  private static final Citation PLAN = Citation.of("Plan", "§ 1");
  private static final Citation LETTER = Citation.of("Letter", "¶ 2");
  private static final FactUse SIGNED =
      new FactUse("signed", "It was signed.", LocalDate.of(2002, 10, 31), null);

  @Test
  void comes_in_the_order_in_which_it_was_traced_with_what_is_built_on_in_its_place() {
    Finding<Integer> part = known(new Trace().cite(LETTER).step("two").use(SIGNED));

    Finding<Integer> whole =
        known(new Trace().step("one", PLAN).include(part).step("three", LETTER));

    assertThat(whole.steps()).extracting(Step::text).containsExactly("one", "two", "three");
    assertThat(whole.citations()).containsExactly(PLAN, LETTER);
    assertThat(whole.facts()).containsExactly(SIGNED);
  }

  @Test
  void names_once_what_several_parts_rest_on() {
    Finding<Integer> one = known(new Trace().step("six months later", PLAN).use(SIGNED));
    Finding<Integer> other =
        known(new Trace().step("six months later", Citation.of("Plan", "§ 1")).use(SIGNED));

    Finding<Integer> both = known(new Trace().include(one).include(other));

    assertThat(both.steps()).hasSize(1);
    assertThat(both.citations()).containsExactly(PLAN);
    assertThat(both.facts()).containsExactly(SIGNED);
  }

  @Test
  void keeps_a_step_that_is_taken_twice_by_itself() {
    Finding<Integer> twice = known(new Trace().step("The next day.").step("The next day."));

    assertThat(twice.steps()).hasSize(2);
  }

  @Test
  void takes_only_the_words_of_a_finding_that_is_cited() {
    Finding<Integer> part = known(new Trace().step("two", PLAN).use(SIGNED));

    Finding<Integer> whole = known(new Trace().cite(part));

    assertThat(whole.citations()).containsExactly(PLAN);
    assertThat(whole.steps()).isEmpty();
    assertThat(whole.facts()).isEmpty();
  }

  @Test
  void does_not_grow_with_the_trace_after_it_was_found() {
    Trace trace = new Trace().step("one");
    Finding<Integer> early = known(trace);

    trace.step("two");

    assertThat(early.steps()).extracting(Step::text).containsExactly("one");
  }

  @Test
  void is_put_into_words_when_it_is_read_and_then_kept() {
    AtomicInteger times = new AtomicInteger();
    Finding<Integer> finding =
        known(new Trace().step(() -> "asked " + times.incrementAndGet() + " times", PLAN));

    assertThat(finding.citations()).containsExactly(PLAN);
    assertThat(times).hasValue(0);
    assertThat(finding.steps().get(0).text()).isEqualTo("asked 1 times");
    assertThat(finding.steps().get(0).text()).isEqualTo("asked 1 times");
  }

  @Test
  void is_equal_whether_it_was_made_at_once_or_late() {
    Finding<Integer> late = known(new Trace().step(() -> "one", PLAN).use(SIGNED));

    Finding<Integer> atOnce =
        new Finding<>(
            "id",
            "question",
            Answer.known(1),
            Basis.of(List.of(Step.of("one", PLAN)), List.of(PLAN), List.of(SIGNED)));

    assertThat(late).isEqualTo(atOnce).hasSameHashCodeAs(atOnce);
    assertThat(known(new Trace().include(atOnce))).isEqualTo(late);
  }

  @Test
  void reads_alike_in_threads_that_read_it_at_the_same_time() throws InterruptedException {
    Finding<Integer> part = known(new Trace().step(() -> "one", PLAN).use(SIGNED));
    Finding<Integer> whole = known(new Trace().include(part).step(() -> "two"));
    List<List<Step>> read = new ArrayList<>();
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      threads.add(
          new Thread(
              () -> {
                List<Step> steps = List.copyOf(whole.steps());
                synchronized (read) {
                  read.add(steps);
                }
              }));
    }

    threads.forEach(Thread::start);
    for (Thread thread : threads) {
      thread.join();
    }

    assertThat(read).hasSize(4).allMatch(steps -> steps.equals(read.get(0)));
  }

  private static Finding<Integer> known(Trace trace) {
    return trace.find("id", "question", Answer.known(1));
  }
}
