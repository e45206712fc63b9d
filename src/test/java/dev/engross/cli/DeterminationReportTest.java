package dev.engross.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.diagnostic.Outcome;
import dev.engross.intake.CaseDossier;
import dev.engross.intake.CaseReader;
import dev.engross.intake.SampleDetermination;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DeterminationReportTest {

  private String report = "";

  @BeforeEach
  void write() throws IOException {
    CaseDossier dossier =
        ((Outcome.Success<CaseDossier>)
                CaseReader.read(Path.of("fixtures/bad/release-period-short")))
            .value();
    report = DeterminationReport.of(dossier, SampleDetermination.determination(), false);
  }

  @Test
  void no_line_is_wider_than_a_hundred_columns() {
    assertThat(report.lines())
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
  }

  @Test
  void a_figure_stands_at_the_right_with_its_basis_under_it() {
    String line = "  Day of signing" + " ".repeat(70) + "April 20, 2003";
    assertThat(report.lines())
        .containsSequence(
            line,
            "      · the agreement was signed on April 20, 2003 [Separation Agreement § 2]",
            "      • April 20, 2003: the executive signed the Separation Agreement (signature page)",
            "      ¶ reading R1: from-signing");
  }

  @Test
  void alike_installments_without_a_day_stand_as_one_line() {
    assertThat(report).contains("If the payroll pays monthly:");
    assertThat(report.lines())
        .anyMatch(line -> line.matches(" +1–12\\. on a payday +each \\$5,000\\.00"));
  }

  @Test
  void an_open_question_says_where_its_answer_belongs() {
    assertThat(report)
        .contains("OPEN QUESTIONS")
        .contains("? When does the company's payroll pay?")
        .contains("answer it in the case file at /payroll");
  }

  @Test
  void a_reading_that_nobody_confirmed_says_so() {
    assertThat(report.lines())
        .anyMatch(
            line ->
                line.startsWith("  R1: From which day") && line.endsWith("default, unconfirmed"));
  }
}
