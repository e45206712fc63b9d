package dev.engross.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.batch.BatchTally;
import dev.engross.diagnostic.Place;
import dev.engross.diagnostic.Problem;
import dev.engross.diagnostic.ProblemPrinter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an operator sees while a batch of 3,000 cases runs. */
class BatchProgressTest {

  private static final long SECOND = 1_000_000_000L;

  private final StringWriter told = new StringWriter();
  private long now;

  private BatchProgress progress(boolean terminal) {
    Console console =
        new Console(
            new PrintWriter(new StringWriter()),
            new PrintWriter(told),
            Clock.systemUTC(),
            ProblemPrinter.plain());
    return new BatchProgress(console, 3_000, true, terminal, () -> now);
  }

  private static BatchTally tally(int cases, int documents) {
    return new BatchTally(cases, 0, 0, documents, 0, 0, 3L * documents, 48_000L * documents);
  }

  @Test
  void on_a_terminal_one_line_is_written_over_with_the_rate_and_the_time_left() {
    BatchProgress progress = progress(true);
    now = 4 * SECOND;
    progress.stored(tally(1_000, 2_000));
    now = 8 * SECOND;
    progress.stored(tally(2_000, 4_000));
    assertThat(told.toString())
        .isEqualTo(
            "\r1,000 of 3,000 cases, 2,000 documents, 500 a second, 0:00:08 left\u001b[K"
                + "\r2,000 of 3,000 cases, 4,000 documents, 500 a second, 0:00:04 left\u001b[K");
  }

  @Test
  void elsewhere_a_plain_line_comes_every_ten_seconds() {
    BatchProgress progress = progress(false);
    now = 10 * SECOND - 1;
    progress.stored(tally(10, 10));
    assertThat(told.toString()).isEmpty();
    now = 10 * SECOND;
    progress.stored(tally(20, 20));
    now = 20 * SECOND - 1;
    progress.stored(tally(30, 30));
    assertThat(told.toString().lines())
        .containsExactly("20 of 3,000 cases, 20 documents, 2 a second, 0:24:50 left");
  }

  @Test
  void a_problem_does_not_run_into_the_open_line() {
    BatchProgress progress = progress(true);
    now = SECOND;
    progress.stored(tally(1, 1));
    progress.problems(
        List.of(Problem.error("impossible-date", Place.inFile("roster.csv"), "no such day")));
    assertThat(told.toString())
        .contains("left\u001b[K" + System.lineSeparator() + "error[impossible-date]: no such day");
  }

  @Test
  void at_the_end_it_says_what_came_of_it_and_what_it_took() {
    BatchProgress progress = progress(false);
    now = 10 * SECOND;
    assertThat(progress.report(tally(3_000, 2_800), false))
        .startsWith("3000 cases: 2800 documents issued (8400 pages).\n")
        .contains("10.0 s; 280.0 documents a second", " 48,000 bytes a document");
  }

  @Test
  void a_batch_that_was_stopped_says_how_many_cases_there_would_have_been() {
    assertThat(progress(false).report(tally(587, 587), true)).startsWith("587 cases of 3000: ");
  }
}
