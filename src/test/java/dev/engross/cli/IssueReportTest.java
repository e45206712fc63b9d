package dev.engross.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IssueReportTest {

  @TempDir private Path out = Path.of("");

  @Test
  void what_is_not_issued_is_told_in_plain_words() {
    CommandLineRun run =
        CommandLineRun.of(
            "issue", "fixtures/capstone/almgren", "--as-of", "2003-02-25", "--out", out.toString());
    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .containsSubsequence(
            "ISSUED",
            "Statement of payments, to Dr. Ake Almgren",
            "draft",
            "NOT ISSUED",
            "Release packet (release-packet)",
            "· The first day on which the Supplemental Release may be signed has not come.",
            "COBRA continuation coverage election notice (cobra-election-notice)",
            "· No event that gives continuation coverage is on record.",
            "Confirmation of accepted resignation (board-confirmation)",
            "· No resignation from office has been accepted.");
  }

  @Test
  void a_draft_says_what_must_be_answered_and_only_paths_pass_the_margin() {
    CommandLineRun run =
        CommandLineRun.of(
            "issue",
            "fixtures/capstone/almgren",
            "--document",
            "cobra-election-notice",
            "--out",
            out.toString());
    assertThat(run.out())
        .contains("To be answered before it can be sent:")
        .contains("? Who was covered under the group health plan on May 5, 2003")
        .contains(out.resolve("almgren-cobra-election-notice-draft.pdf").toString());
    assertThat(run.out().lines().filter(line -> !line.contains(out.toString())))
        .allMatch(line -> line.length() <= ReportPage.COLUMNS);
  }
}
