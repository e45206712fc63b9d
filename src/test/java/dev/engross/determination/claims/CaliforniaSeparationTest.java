package dev.engross.determination.claims;

import static dev.engross.determination.tax.TaxCases.day;
import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.casefile.Fact;
import dev.engross.casefile.Fact.EmploymentEnded.Manner;
import dev.engross.casefile.Party;
import dev.engross.determination.result.Deadline;
import dev.engross.determination.tax.TaxCases;
import dev.engross.finding.Answer;
import dev.engross.finding.Finding;
import dev.engross.finding.Trace;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CaliforniaSeparationTest {

  @Test
  void the_list_is_made_only_where_the_executive_is_recorded_to_have_worked_in_california() {
    TaxCases discharged = TaxCases.dischargedOn("2025-03-14");

    assertThat(due(discharged)).isEmpty();
    assertThat(due(discharged.workingIn("NV"))).isEmpty();
    assertThat(due(discharged.workingIn("CA"))).isNotEmpty();
  }

  @Test
  void final_wages_and_vacation_are_due_on_the_day_of_a_discharge() {
    Map<String, Deadline> due = due(TaxCases.dischargedOn("2025-03-14").workingIn("CA"));

    assertThat(due.get("california.final-wages").adjusted()).isEqualTo(day("2025-03-14"));
    assertThat(due.get("california.vacation").adjusted()).isEqualTo(day("2025-03-14"));
    assertThat(due.get("california.change-in-relationship").actor()).isEqualTo(Party.COMPANY);
    assertThat(due).containsKey("california.for-your-benefit");
  }

  @ParameterizedTest
  @CsvSource({"2025-03-11, 2025-03-14", "2025-03-12, 2025-03-17", "2025-03-14, 2025-03-17"})
  void who_quits_with_72_hours_of_notice_is_paid_on_the_last_day_and_else_within_72_hours(
      String notice, String paid) {
    Deadline wages = due(quits(day(notice))).get("california.final-wages");

    assertThat(wages.adjusted()).isEqualTo(day(paid));
  }

  @Test
  void a_day_of_notice_that_is_not_recorded_is_asked_and_both_days_are_shown() {
    Answer<LocalDate> answer = due(quits(null)).get("california.final-wages").literal().answer();

    assertThat(((Answer.Undetermined<LocalDate>) answer).candidates())
        .extracting(Answer.Candidate::value)
        .containsExactly(day("2025-03-14"), day("2025-03-17"));
  }

  @Test
  void who_quits_is_given_no_notice_of_a_change_in_relationship() {
    assertThat(due(quits(day("2025-03-01"))))
        .doesNotContainKey("california.change-in-relationship");
  }

  @ParameterizedTest
  @EnumSource(
      value = Manner.class,
      names = {"MUTUAL_AT_TERM", "DEATH", "DISABILITY", "RETIRED"})
  void any_other_end_is_paid_as_early_as_a_discharge(Manner manner) {
    Deadline wages =
        due(TaxCases.leaving("2025-03-14", manner).workingIn("CA")).get("california.final-wages");

    assertThat(wages.adjusted()).isEqualTo(day("2025-03-14"));
  }

  @Test
  void the_notice_of_the_premium_program_goes_out_with_the_cobra_notice() {
    Finding<LocalDate> literal =
        new Trace().find("cobra.notice", "By when?", Answer.known(day("2025-04-27")));
    Deadline cobra = new Deadline("n", "Notice", Party.COMPANY, literal, day("2025-04-27"), "");

    assertThat(
            due(TaxCases.dischargedOn("2025-03-14").workingIn("CA"), cobra)
                .get("california.hipp")
                .adjusted())
        .isEqualTo(day("2025-04-27"));
  }

  private static TaxCases quits(@Nullable LocalDate notice) {
    return TaxCases.employed()
        .with(
            new Fact.EmploymentEnded("ended", day("2025-03-14"), "letter", Manner.RESIGNED, notice))
        .workingIn("CA");
  }

  private static Map<String, Deadline> due(TaxCases cases, Deadline... known) {
    return ClaimRules.determine(cases.taxCase(), List.of(known)).deadlines().stream()
        .collect(Collectors.toMap(Deadline::id, Function.identity()));
  }
}
