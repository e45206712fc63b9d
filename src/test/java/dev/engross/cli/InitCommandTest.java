package dev.engross.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InitCommandTest {

  @TempDir private Path folder;

  @Test
  void the_starter_passes_check_and_gives_finished_letters() {
    Path first = folder.resolve("first");
    assertThat(CommandLineRun.of("init", first.toString()).exitCode()).isZero();

    CommandLineRun check =
        CommandLineRun.of(
            "check", first.resolve("plan.json").toString(), first.resolve("case").toString());
    assertThat(check.exitCode()).as(check.err()).isZero();

    Path letters = folder.resolve("letters");
    CommandLineRun issue =
        CommandLineRun.of("issue", first.resolve("case").toString(), "--out", letters.toString());
    assertThat(issue.exitCode()).as(issue.err()).isZero();
    assertThat(letters.resolve("example-payment-statement.pdf")).isRegularFile();
    assertThat(letters.resolve("example-cobra-election-notice.pdf")).isRegularFile();
  }

  @Test
  void half_the_salary_is_owed_on_the_thirtieth_day() {
    Path first = folder.resolve("first");
    CommandLineRun.of("init", first.toString());

    String text = CommandLineRun.of("determine", first.resolve("case").toString()).out();

    // One-half of $186,000; June 15, 2026 plus thirty days.
    assertThat(text).contains("$93,000.00").contains("July 15, 2026");
  }

  @Test
  void an_empty_folder_will_do() throws IOException {
    assertThat(CommandLineRun.of("init", folder.toString()).exitCode()).isZero();
    try (Stream<Path> files = Files.walk(folder)) {
      assertThat(files.filter(Files::isRegularFile).map(folder::relativize).map(Path::toString))
          .containsExactlyInAnyOrder("README.md", "plan.json", "case/case.json");
    }
  }

  @Test
  void a_folder_with_anything_in_it_is_left_alone() throws IOException {
    Files.writeString(folder.resolve("plan.json"), "mine");

    CommandLineRun run = CommandLineRun.of("init", folder.toString());

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("is not empty");
    assertThat(Files.readAllLines(folder.resolve("plan.json"))).isEqualTo(List.of("mine"));
    assertThat(folder.resolve("case")).doesNotExist();
  }

  @Test
  void a_file_is_not_taken_for_a_folder() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "mine");
    assertThat(CommandLineRun.of("init", file.toString()).exitCode()).isEqualTo(2);
  }

  @Test
  void completion_knows_every_command() {
    String script = CommandLineRun.of("completion").out();
    assertThat(script)
        .contains("complete -F _complete_engross")
        .contains("check", "determine", "readings", "docket", "issue", "explain", "schema");
  }
}
