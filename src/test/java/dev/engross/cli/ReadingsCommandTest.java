package dev.engross.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReadingsCommandTest {

  private static final String CASE = "fixtures/capstone/almgren";

  @Test
  void the_report_tells_money_days_and_standing() {
    CommandLineRun run = CommandLineRun.of("readings", CASE);
    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("A6 on-anniversary", "−$285,150.00, 3 entitlements, 1 date, 1 document")
        .contains("$185,150.00 → $183,922.30, −$1,227.70")
        .contains("May 6, 2003 → February 27, 2003, 68 days earlier")
        .contains("conditional → not payable")
        .contains("Nothing would change.")
        .contains("READINGS NOT RELIED ON");
  }

  @Test
  void the_report_says_which_answer_would_be_missing() {
    assertThat(CommandLineRun.of("readings", CASE).out())
        .contains("not applicable → undetermined")
        .contains("? Asked: When does active coverage under the group health plan end");
  }

  @Test
  void both_anniversaries_are_told_with_the_payday_that_makes_one_more_installment() {
    String report = CommandLineRun.of("readings", CASE).out().replaceAll("\\s+", " ");

    assertThat(report)
        .contains("now, if the company pays monthly: 12 payments of $15,429.17")
        .contains("on is after May 7, 2003: 12 payments of $15,429.17")
        .contains("on is that day: 13 payments of $14,242.31, the last of $14,242.28");
  }

  @Test
  void the_report_keeps_to_a_hundred_columns() {
    assertThat(CommandLineRun.of("readings", CASE).out().lines())
        .allMatch(line -> line.length() <= ReportPage.COLUMNS);
  }

  @Test
  void the_same_is_told_to_machines() {
    JsonNode effects =
        JsonMapper.shared().readTree(CommandLineRun.of("readings", CASE, "--format", "json").out());
    JsonNode strict =
        effects
            .get("effects")
            .valueStream()
            .filter(
                effect ->
                    effect.get("alternative").get("key").asString().equals("strict-eighth-day"))
            .findFirst()
            .orElseThrow();
    assertThat(strict.get("payable").get(0).asString()).isEqualTo("USD -286377.70");
    assertThat(strict.get("differences").get(0).get("kind").asString()).isEqualTo("amount-change");
  }

  @Test
  void a_case_that_rests_on_no_reading_says_so() {
    CommandLineRun run = CommandLineRun.of("readings", "fixtures/bad/byte-order-mark");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).endsWith("No result of this case rests on a reading.\n");
  }
}
