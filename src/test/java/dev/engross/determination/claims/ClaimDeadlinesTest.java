package dev.engross.determination.claims;

import static dev.engross.determination.tax.TaxCases.day;
import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.casefile.Fact;
import dev.engross.casefile.Party;
import dev.engross.determination.result.Deadline;
import dev.engross.determination.tax.TaxCases;
import dev.engross.finding.Answer;
import dev.engross.finding.Step;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimDeadlinesTest {

  @Test
  void without_a_claim_there_is_nothing_to_decide() {
    ClaimAnswer answer = determine(TaxCases.dischargedOn("2003-05-06").ofAPlan());

    assertThat(answer.deadlines()).isEmpty();
    assertThat(TaxCases.byId(answer.findings())).doesNotContainKey("erisa.claim.decision");
  }

  @Test
  void a_claim_is_to_be_decided_in_90_days() {
    ClaimAnswer answer = determine(claimed("2003-05-07"));

    assertThat(answer.deadlines()).hasSize(1);
    Deadline decide = answer.deadlines().get(0);
    assertThat(decide.adjusted()).isEqualTo(day("2003-08-05"));
    assertThat(decide.actor()).isEqualTo(Party.PLAN_ADMINISTRATOR);
    assertThat(found(answer, "erisa.claim.appeal").isAwaiting()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"2003-08-05, 2003-11-03", "2003-08-06, 2003-08-05"})
  void notice_of_an_extension_counts_only_within_the_first_90_days(String notice, String decide) {
    ClaimAnswer answer = determine(claimed("2003-05-07").with(notice("claim-extension", notice)));

    assertThat(found(answer, "erisa.claim.decision").value()).isEqualTo(day(decide));
  }

  @Test
  void after_a_denial_there_are_60_days_to_appeal() {
    ClaimAnswer answer =
        determine(claimed("2003-05-07").with(notice("claim-denial", "2003-08-01")));

    assertThat(answer.deadlines())
        .extracting(Deadline::adjusted)
        .containsExactly(day("2003-09-30"));
    assertThat(answer.deadlines()).extracting(Deadline::actor).containsExactly(Party.EXECUTIVE);
  }

  @ParameterizedTest
  @CsvSource({"2003-09-30, false", "2003-10-01, true"})
  void an_appeal_on_the_last_day_is_in_time_and_a_day_after_it_is_late(
      String appealed, boolean late) {
    ClaimAnswer answer =
        determine(
            claimed("2003-05-07")
                .with(notice("claim-denial", "2003-08-01"))
                .with(notice("claim-appeal", appealed)));
    List<String> steps =
        TaxCases.byId(answer.findings()).get("erisa.claim.appeal").steps().stream()
            .map(Step::text)
            .toList();

    assertThat(steps.stream().anyMatch(step -> step.contains("came later"))).isEqualTo(late);
  }

  @ParameterizedTest
  @CsvSource({"'', 2003-11-29", "2003-11-29, 2004-01-28", "2003-11-30, 2003-11-29"})
  void an_appeal_is_to_be_decided_in_60_days_and_60_more(String extended, String decide) {
    TaxCases appealed =
        claimed("2003-05-07")
            .with(notice("claim-denial", "2003-08-01"))
            .with(notice("claim-appeal", "2003-09-30"));
    if (!extended.isEmpty()) {
      appealed.with(notice("appeal-extension", extended));
    }

    assertThat(determine(appealed).deadlines())
        .extracting(Deadline::adjusted)
        .containsExactly(day(decide));
  }

  @ParameterizedTest
  @CsvSource({"2001-12-31, false", "2002-01-01, true"})
  void the_regulation_reaches_claims_filed_from_2002(String filed, boolean reached) {
    assertThat(found(determine(claimed(filed)), "erisa.claim.decision").isKnown())
        .isEqualTo(reached);
  }

  @Test
  void a_claim_under_an_agreement_alone_is_none_under_a_plan() {
    ClaimAnswer answer =
        determine(TaxCases.dischargedOn("2003-05-06").with(notice("claim", "2003-05-07")));

    assertThat(found(answer, "erisa.claim.decision")).isInstanceOf(Answer.NotApplicable.class);
    assertThat(answer.deadlines()).isEmpty();
  }

  private static TaxCases claimed(String filed) {
    return TaxCases.dischargedOn(filed).ofAPlan().with(notice("claim", filed));
  }

  private static Fact notice(String about, String date) {
    return new Fact.NoticeGiven(about, day(date), "letter", Party.EXECUTIVE, about);
  }

  private static ClaimAnswer determine(TaxCases cases) {
    return ClaimRules.determine(cases.taxCase(), List.of());
  }

  private static Answer<?> found(ClaimAnswer answer, String id) {
    return TaxCases.byId(answer.findings()).get(id).answer();
  }

  @Test
  void a_second_notice_of_an_extension_does_not_take_the_first_away() {
    ClaimAnswer answer =
        determine(
            claimed("2003-05-07")
                .with(notice("claim-extension", "2003-08-05"))
                .with(notice("claim-extension", "2003-08-20")));

    assertThat(found(answer, "erisa.claim.decision").value()).isEqualTo(day("2003-11-03"));
  }
}
