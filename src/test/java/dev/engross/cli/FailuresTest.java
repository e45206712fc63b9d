package dev.engross.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.diagnostic.ProblemPrinter;
import dev.engross.law.LawBook;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class FailuresTest {

  private final StringWriter err = new StringWriter();

  @Test
  void law_on_a_day_that_the_book_lacks_rejects_the_case() {
    assertThat(codeOf(notCovered())).isEqualTo(3);
    assertThat(err.toString())
        .contains("error[law-not-covered]: the law book has no civil-code-1542 for 1800-01-01")
        .contains("= help: ");
  }

  @Test
  void a_failing_disk_is_the_environments_fault() {
    assertThat(codeOf(new AccessDeniedException("case.json"))).isEqualTo(5);
    assertThat(codeOf(new UncheckedIOException(new IOException("disk full")))).isEqualTo(5);
    assertThat(err.toString()).contains("access is denied: case.json").contains("disk full");
  }

  @Test
  void a_file_in_the_place_of_a_folder_is_told_as_one(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("letters"), "mine");
    CommandLineRun run =
        CommandLineRun.of("issue", "fixtures/capstone/almgren", "--out", file.toString());
    assertThat(run.exitCode()).isEqualTo(5);
    assertThat(run.err())
        .contains("there is a file where a folder is to be: " + file)
        .contains("= help: name a folder");
    assertThat(file).hasContent("mine");
  }

  @Test
  void everything_else_is_our_own_bug_and_asks_to_be_reported() {
    assertThat(codeOf(new IllegalStateException("no such thing"))).isEqualTo(1);
    assertThat(err.toString()).contains("please report this").contains("no such thing");
  }

  private static Exception notCovered() {
    try {
      LawBook.of(List.of()).on("civil-code-1542", LocalDate.of(1800, 1, 1));
      throw new AssertionError("the empty book covers nothing");
    } catch (LawBook.NotCovered cause) {
      return cause;
    }
  }

  private int codeOf(Exception failure) {
    Console console =
        new Console(
            new PrintWriter(Writer.nullWriter()),
            new PrintWriter(err, true),
            Clock.systemUTC(),
            ProblemPrinter.plain());
    CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();
    CommandLine command = new CommandLine(spec);
    return new Failures(console).handleExecutionException(failure, command, command.parseArgs());
  }
}
