package dev.engross.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.typeset.ArchivalVerdict;
import dev.engross.typeset.PdfText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A docket on paper")
class DocketOnPaperTest {

  private static final String COMPLETED = "fixtures/capstone/almgren-completed";

  @TempDir private Path folder = Path.of("");

  private byte[] pdf(String name, String... more) throws IOException {
    Path file = folder.resolve("docket.pdf");
    String[] words = {"docket", name, "--format", "pdf", "--out", file.toString(), "--overwrite"};
    String[] all = Arrays.copyOf(words, words.length + more.length);
    System.arraycopy(more, 0, all, words.length, more.length);
    CommandLineRun run = CommandLineRun.of(all);
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    return Files.readAllBytes(file);
  }

  private String text(String name, String... more) throws IOException {
    return PdfText.of(pdf(name, more));
  }

  /** A calendar, a list of months, a count that stood still, passed over days, and installments. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "brand/orchard",
        "capstone/what-if/release-signed-on-day-twenty-one",
        "cobra/period-ends-2026",
        "cobra/what-if/suspended-election-on-the-last-day",
        "plans/corvane/discharged",
        "plans/harborlight/first-day-of-the-window",
        "tax/what-if/claim-extended-on-day-90"
      })
  void it_is_archival_and_accessible(String name) throws IOException {
    assertThat(ArchivalVerdict.of(pdf("fixtures/" + name, "--count"))).isEmpty();
  }

  @Test
  void each_day_has_its_count_as_a_calendar_with_the_numbers_beside_it() throws IOException {
    assertThat(text(COMPLETED, "--count"))
        .contains("Days, and how each is counted")
        .contains("Wednesday, May 28, 2003 in 21 days Consider the Supplemental Release")
        .contains(
            "21 days after Wednesday, May 7, 2003 (not counted itself), end on Wednesday, May 28,"
                + " 2003.")
        .contains("May 2003 7 8 9 10 11 0 1 2 3 4 12 13 14 15 16 17 18 5 6 7 8 9 10 11")
        .contains("26 27 28 19 20 21");
  }

  @Test
  void what_is_passed_over_is_a_dash_with_its_reason_below() throws IOException {
    assertThat(text("fixtures/plans/corvane/discharged", "--count"))
        .contains("February 2006 15 16 17 18 19 0 1 2 – – 20 21 22 23 – 3 4 5")
        .contains(
            "– passed over: 1 Saturday; 1 Sunday; Monday, February 20, 2006 (Washington’s"
                + " Birthday)");
  }

  @Test
  void months_stand_as_a_list_with_those_that_have_no_such_day_marked() throws IOException {
    assertThat(text("fixtures/cobra/period-ends-2026", "--count"))
        .containsPattern("No\\. Day No\\. Day No\\. Day 1 \\w{3}, \\w{3} \\d")
        .contains("18 months");
  }

  @Test
  void a_count_that_stood_still_says_so_between_its_weeks() throws IOException {
    assertThat(text("fixtures/cobra/what-if/suspended-election-on-the-last-day", "--count"))
        .contains(
            "August 2020 1 0 Stood still from August 2, 2020 through August 1, 2021: deadlines were"
                + " suspended August 2021 2 3 4");
  }

  @Test
  void installments_stand_in_one_table_with_their_paydays() throws IOException {
    String text = text(COMPLETED, "--count");
    assertThat(text)
        .contains(
            "Of the paydays on or after Wednesday, May 7, 2003, the 24th is Friday, April 30, 2004."
                + " The payroll pays twice a month, on the 15th and the last day of each month.")
        .contains("1 Thu, May 15, 2003 Thu, May 15, 2003 $7,714.58")
        .contains(
            "2 Sat, May 31, 2003 Mon, Jun 2, 2003 $7,714.58 passed over: a Saturday and a Sunday")
        .contains("24 Fri, Apr 30, 2004 Fri, Apr 30, 2004 $7,714.66")
        .doesNotContain("caught up");
    assertThat(
            Pattern.compile("Pay: Incentive consideration in installments").matcher(text).results())
        .hasSize(1);
  }

  @Test
  void an_installment_that_came_too_early_says_on_which_payday_it_is_caught_up()
      throws IOException {
    assertThat(text("fixtures/capstone/what-if/release-signed-on-day-twenty-one", "--count"))
        .contains(
            "What fell due before that is caught up: the first payday on or after Thursday, June 5,"
                + " 2003 is Sunday, June 15, 2003.")
        .contains(
            "2 Sat, May 31, 2003 Mon, Jun 16, 2003 $7,714.58 caught up; passed over: a Sunday")
        .contains("3 Sun, Jun 15, 2003 Mon, Jun 16, 2003 $7,714.58 passed over: a Sunday");
  }

  @Test
  void windows_behind_findings_stand_at_the_end_each_once() throws IOException {
    String windows =
        text("fixtures/plans/harborlight/first-day-of-the-window", "--count")
            .split("Windows and limits behind the findings", 2)[1];
    assertThat(windows)
        .contains("The Protected Period: September 10, 2007 through June 30, 2010.")
        .containsOnlyOnce(
            "6 months before Monday, March 10, 2008 (not counted itself), go back to Monday,"
                + " September 10, 2007.")
        .containsOnlyOnce("24 months after Monday, June 30, 2008 (not counted itself)");
    assertThat(text(COMPLETED)).doesNotContain("Windows and limits");
  }

  @Test
  void without_count_it_lists_the_days_alone() throws IOException {
    assertThat(text(COMPLETED))
        .contains("Days and documents due")
        .contains("Wednesday, May 28, 2003 in 21 days Consider the Supplemental Release")
        .contains("1 Thu, May 15, 2003 Thu, May 15, 2003 $7,714.58")
        .doesNotContain("(not counted itself)")
        .doesNotContain("Of the paydays");
  }

  @Test
  void it_bears_the_letterhead_of_the_company() throws IOException {
    try (PDDocument file = Loader.loadPDF(pdf("fixtures/brand/orchard", "--count"))) {
      String operators =
          new String(file.getPage(0).getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
      assertThat(operators).contains("/Im1 Do").contains("0.122 0.361 0.29 rg");
    }
  }

  @Test
  void the_docket_is_attached_for_machines_and_the_file_is_the_same_each_time() throws IOException {
    byte[] once = pdf(COMPLETED, "--count");
    assertThat(pdf(COMPLETED, "--count")).isEqualTo(once);
    try (PDDocument file = Loader.loadPDF(once)) {
      byte[] data =
          file.getDocumentCatalog()
              .getNames()
              .getEmbeddedFiles()
              .getNames()
              .get("data.json")
              .getEmbeddedFile()
              .toByteArray();
      assertThat(new String(data, StandardCharsets.UTF_8))
          .isEqualTo(CommandLineRun.of("docket", COMPLETED, "--format", "json", "--count").out());
    }
  }

  @Test
  void a_template_of_ones_own_takes_the_place_of_its_like() throws IOException {
    Path own = Files.createDirectories(folder.resolve("own/shared"));
    Files.writeString(
        own.resolve("letterhead.ftlh"),
        "<#macro certificatehead><p>Filed by the office</p></#macro>");
    assertThat(text(COMPLETED, "--templates", folder.resolve("own").toString()))
        .contains("Filed by the office")
        .doesNotContain("21211 Nordhoff Street");
  }

  @Test
  void a_file_goes_with_paper_and_with_nothing_else() {
    assertThat(CommandLineRun.of("docket", COMPLETED, "--format", "pdf").exitCode()).isEqualTo(2);
    CommandLineRun text = CommandLineRun.of("docket", COMPLETED, "--out", "docket.pdf");
    assertThat(text.exitCode()).isEqualTo(2);
    CommandLineRun own = CommandLineRun.of("docket", COMPLETED, "--templates", "own");
    assertThat(own.exitCode()).isEqualTo(2);
    assertThat(text.err()).contains("--format pdf and --out FILE.pdf go with each other");
  }

  @Test
  void a_file_that_is_there_is_kept() throws IOException {
    Path file = Files.writeString(folder.resolve("kept.pdf"), "kept");
    CommandLineRun run =
        CommandLineRun.of("docket", COMPLETED, "--format", "pdf", "--out", file.toString());
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err()).contains("file-exists");
    assertThat(file).hasContent("kept");
  }
}
