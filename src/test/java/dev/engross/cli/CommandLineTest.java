package dev.engross.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {

  private static final String GOOD = "fixtures/capstone/almgren";

  @TempDir private Path folder = Path.of("");

  @Test
  void a_good_case_is_done_with_nothing_on_standard_error() {
    CommandLineRun run = CommandLineRun.of("check", GOOD);
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("case almgren").contains("good");
    assertThat(run.err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "unknown-field",
        "missing-field",
        "impossible-date",
        "signed-before-offered",
        "not-json",
        "no-case-file"
      })
  void a_bad_case_is_rejected_and_nothing_is_issued(String code) throws IOException {
    Path out = folder.resolve("letters");
    CommandLineRun run =
        CommandLineRun.of("issue", "fixtures/bad/" + code, "--out", out.toString());
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("error[" + code + "]").contains("= help: ");
    assertThat(out).doesNotExist();
    assertNothingWritten();
  }

  @Test
  void an_empty_folder_is_told_as_one() throws IOException {
    CommandLineRun run = CommandLineRun.of("determine", folder.toString());
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err())
        .contains("error[no-case-file]: the folder holds no case.json")
        .contains("= note: the folder is empty")
        .contains("= help: put a case.json into it");
    assertNothingWritten();
  }

  @Test
  void five_errors_are_told_at_once_in_the_order_of_their_lines() {
    CommandLineRun run = CommandLineRun.of("check", "fixtures/bad/all-at-once");
    List<Integer> lines =
        Pattern.compile("case\\.json:(\\d+) at")
            .matcher(run.err())
            .results()
            .map(place -> Integer.valueOf(place.group(1)))
            .toList();
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(lines).hasSize(5).isSorted();
    assertThat(run.err()).endsWith("5 errors\n");
  }

  @Test
  void a_case_and_an_instrument_can_be_checked_together() {
    CommandLineRun run = CommandLineRun.of("check", GOOD, "fixtures/capstone/plan.json");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("plan change-of-control-plan");
  }

  @Test
  void a_wrong_option_is_a_fault_of_usage() {
    CommandLineRun run = CommandLineRun.of("determine", GOOD, "--as-of", "2003-02-29");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("'2003-02-29' is not a date of the calendar");
    assertThat(CommandLineRun.of("determin").exitCode()).isEqualTo(2);
  }

  @Test
  void help_and_version_are_results() {
    assertThat(CommandLineRun.of("--help").out()).contains("Usage: engross").contains("Examples:");
    assertThat(CommandLineRun.of().out()).contains("Usage: engross");
    assertThat(CommandLineRun.of("--version").out()).startsWith("engross ");
  }

  @Test
  void a_diagnostic_is_explained() {
    CommandLineRun run = CommandLineRun.of("explain", "impossible-date");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).startsWith("# impossible-date\n").contains("## The way out");
  }

  @Test
  void a_reading_is_explained_from_its_instrument() {
    CommandLineRun run = CommandLineRun.of("explain", "A2", "--in", GOOD);
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("* confirmed-november-7").contains("(the default)");
  }

  @Test
  void a_note_for_counsel_is_explained_from_its_instrument() {
    CommandLineRun run = CommandLineRun.of("explain", "A29", "--in", GOOD);
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).startsWith("A29  The Agreement does not say");
  }

  @Test
  void a_reading_is_explained_from_a_single_instrument_whatever_its_case() {
    CommandLineRun run =
        CommandLineRun.of("explain", "x4", "--in", "fixtures/capstone/transition-agreement.json");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).startsWith("X4  Does the Company pay for continuation coverage");
  }

  @Test
  void a_schema_is_had_of_five_kinds_of_file_and_no_other() {
    assertThat(CommandLineRun.of("schema", "case").out()).contains("\"$defs\"");
    CommandLineRun run = CommandLineRun.of("schema", "letter");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("the kinds are case, plan, agreement, amendment, determination");
  }

  @Test
  void a_path_cannot_pass_for_a_code() {
    assertThat(CommandLineRun.of("explain", "../law/index").exitCode()).isEqualTo(3);
  }

  private void assertNothingWritten() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).isEmpty();
    }
  }
}
