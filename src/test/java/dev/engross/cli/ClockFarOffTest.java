package dev.engross.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.diagnostic.ProblemPrinter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A machine whose clock is wrong writes the same letters: their dates are those of the case. */
class ClockFarOffTest {

  private static final String LETTER = "almgren-completed-board-confirmation.pdf";

  @TempDir private Path folder;

  @Test
  void a_letter_of_a_case_with_dates_is_the_same_in_1970_and_in_2150() throws IOException {
    byte[] early = issued("1970-01-01T00:00:00Z");
    byte[] late = issued("2150-12-31T23:59:59Z");
    assertThat(early).isEqualTo(late);
  }

  private byte[] issued(String now) throws IOException {
    StringWriter err = new StringWriter();
    Console console =
        new Console(
            new PrintWriter(new StringWriter()),
            new PrintWriter(err, true),
            Clock.fixed(Instant.parse(now), ZoneOffset.UTC),
            ProblemPrinter.plain());
    Path out = folder.resolve(now.substring(0, 4));
    int code =
        Engross.run(
            console,
            "issue",
            "fixtures/capstone/almgren-completed",
            "--document",
            "board-confirmation",
            "--out",
            out.toString());
    assertThat(code).as(err.toString()).isZero();
    return Files.readAllBytes(out.resolve(LETTER));
  }
}
