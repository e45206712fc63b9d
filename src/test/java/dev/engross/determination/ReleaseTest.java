package dev.engross.determination;

import static dev.engross.determination.Scene.CITED;
import static dev.engross.determination.Scene.day;
import static dev.engross.determination.Scene.on;
import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.casefile.Fact;
import dev.engross.casefile.Party;
import dev.engross.finding.Question;
import dev.engross.determination.result.ReleaseStanding;
import dev.engross.finding.Answer;
import dev.engross.finding.Standing;
import dev.engross.finding.Step;
import dev.engross.terms.DateTerm;
import dev.engross.terms.ReleaseTerm;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReleaseTest {

  private static ReleaseTerm release(
      int consider,
      int revoke,
      int effectiveDay,
      @Nullable DateTerm notBefore,
      @Nullable Boolean programme,
      Party... parties) {
    return new ReleaseTerm(
        "release",
        "Release",
        CITED,
        List.of(parties),
        List.of(Party.EXECUTIVE),
        consider,
        revoke,
        effectiveDay,
        notBefore,
        true,
        programme,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  private static final ReleaseTerm USUAL =
      release(21, 7, 8, on("2003-05-06"), false, Party.EXECUTIVE);

  private static ReleaseStanding standing(Scene scene, ReleaseTerm term, String asOf) {
    return scene.release(term).determine(asOf).release("release");
  }

  private static Scene signed(String date) {
    return new Scene().signed(date, "release", Party.EXECUTIVE);
  }

  @Test
  void a_packet_issued_now_is_the_offer_and_starts_the_time_to_consider() {
    ReleaseStanding standing = standing(new Scene(), USUAL, "2003-05-07");
    assertThat(standing.timeToSign()).isTrue();
    assertThat(standing.offered().answer().value()).isEqualTo("2003-05-07");
    assertThat(standing.considerEnds().answer().value()).isEqualTo("2003-05-28");
    assertThat(standing.signed().answer().isAwaiting()).isTrue();
    Answer.Undetermined<LocalDate> effective =
        (Answer.Undetermined<LocalDate>) standing.effective().answer();
    assertThat(effective.candidates())
        .extracting(Answer.Candidate::value)
        .containsExactly(day("2003-05-15"), day("2003-06-05"));
  }

  @Test
  void an_offer_on_record_counts_instead_and_the_last_one_restarts_the_time() {
    Scene scene = new Scene().fact(offer("2003-05-01")).fact(offer("2003-05-05"));
    ReleaseStanding standing = standing(scene, USUAL, "2003-05-07");
    assertThat(standing.considerEnds().answer().value()).isEqualTo("2003-05-26");
  }

  private static Fact offer(String date) {
    return new Fact.OfferReceived("offer-" + date, day(date), "mail", "release", Party.EXECUTIVE);
  }

  @Test
  void before_its_first_day_it_is_not_time_to_sign() {
    ReleaseStanding standing = standing(new Scene(), USUAL, "2003-05-05");
    assertThat(standing.timeToSign()).isFalse();
    assertThat(standing.offered().answer().isAwaiting()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"2003-05-13, PENDING", "2003-05-14, PENDING", "2003-05-15, MET"})
  void it_is_revocable_through_day_seven_and_effective_on_day_eight(
      String asOf, Standing expected) {
    ReleaseStanding standing = standing(signed("2003-05-07"), USUAL, asOf);
    assertThat(standing.revokeEnds().answer().value()).isEqualTo("2003-05-14");
    assertThat(standing.effective().answer().value()).isEqualTo("2003-05-15");
    assertThat(standing.status().answer().value()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"2003-05-05, PENDING", "2003-05-06, MET"})
  void a_signature_before_the_first_day_does_not_count(String date, Standing expected) {
    assertThat(standing(signed(date), USUAL, "2003-08-01").status().answer().value())
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"2003-05-14, FAILED", "2003-05-15, MET"})
  void a_revocation_counts_through_the_last_day(String received, Standing expected) {
    Scene scene = signed("2003-05-07").fact(revoked(received, null));
    assertThat(standing(scene, USUAL, "2003-06-01").status().answer().value()).isEqualTo(expected);
  }

  @Test
  void a_revocation_sent_in_time_and_received_late_is_asked_about() {
    Scene scene = signed("2003-05-07").fact(revoked("2003-05-16", "2003-05-14"));
    assertThat(standing(scene, USUAL, "2003-06-01").status().answer().isOpen()).isTrue();
  }

  private static Fact revoked(String received, @Nullable String sent) {
    LocalDate postmark = sent == null ? null : day(sent);
    return new Fact.Revoked(
        "rev", day(received), null, "release", Party.EXECUTIVE, null, postmark, null, null);
  }

  @Test
  void a_release_signed_again_after_a_revocation_counts_anew() {
    Scene scene =
        signed("2003-05-07")
            .fact(revoked("2003-05-09", null))
            .signed("2003-05-20", "release", Party.EXECUTIVE);
    ReleaseStanding standing = standing(scene, USUAL, "2003-06-01");
    assertThat(standing.effective().answer().value()).isEqualTo("2003-05-28");
    assertThat(standing.status().answer().value()).isEqualTo(Standing.MET);
  }

  @ParameterizedTest
  @CsvSource({
    "14, false, 2003-05-28",
    "21, false, 2003-05-28",
    "30, false, 2003-06-06",
    "21, true, 2003-06-21",
    "60, true, 2003-07-06"
  })
  void the_law_gives_at_least_21_days_and_45_in_a_programme(
      int given, boolean programme, LocalDate expected) {
    ReleaseTerm term = release(given, 7, 8, null, programme, Party.EXECUTIVE);
    assertThat(standing(new Scene(), term, "2003-05-07").considerEnds().answer().value())
        .isEqualTo(expected);
  }

  @Test
  void fewer_than_seven_days_to_revoke_become_seven() {
    ReleaseTerm term = release(21, 3, 4, null, false, Party.EXECUTIVE);
    ReleaseStanding standing = standing(signed("2003-05-07"), term, "2003-06-01");
    assertThat(standing.revokeEnds().answer().value()).isEqualTo("2003-05-14");
    assertThat(standing.effective().answer().value()).isEqualTo("2003-05-15");
  }

  @Test
  void a_release_of_both_waits_for_the_company_too() {
    ReleaseTerm term = release(21, 7, 8, null, false, Party.EXECUTIVE, Party.COMPANY);
    ReleaseStanding alone = standing(signed("2003-05-07"), term, "2003-06-01");
    assertThat(alone.status().answer().value()).isEqualTo(Standing.PENDING);
    Scene both = signed("2003-05-07").signed("2003-05-20", "release", Party.COMPANY);
    assertThat(standing(both, term, "2003-06-01").effective().answer().value())
        .isEqualTo("2003-05-20");
  }

  @Test
  void signing_early_is_allowed_and_said() {
    Scene scene = signed("2003-05-10").fact(offer("2003-05-07"));
    assertThat(standing(scene, USUAL, "2003-06-01").considerEnds().steps())
        .extracting(Step::text)
        .anyMatch(text -> text.contains("three days after the offer. Signing early is allowed"));
  }

  @Test
  void without_an_offer_on_record_a_signed_release_cannot_be_verified_but_nothing_is_asked() {
    Determination determination = signed("2003-05-10").release(USUAL).determine("2003-06-01");
    assertThat(determination.release("release").offered().answer())
        .isInstanceOf(Answer.NotApplicable.class);
    assertThat(determination.openQuestions()).isEmpty();
  }

  @Test
  void whole_weeks_later_all_its_days_are_whole_weeks_later() {
    for (int weeks = 1; weeks < 60; weeks++) {
      LocalDate signing = LocalDate.parse("2003-05-07").plusWeeks(weeks);
      ReleaseStanding standing = standing(signed(signing.toString()), USUAL, "2005-01-01");
      assertThat(standing.effective().answer().value())
          .isEqualTo(LocalDate.parse("2003-05-15").plusWeeks(weeks));
    }
  }

  private static final ReleaseTerm OF_A_PLAN = release(21, 7, 8, null, null, Party.EXECUTIVE);

  private static Fact settled(boolean group) {
    return new Fact.ProgrammeSettled("settled", day("2003-05-06"), "memo", "release", group);
  }

  @Test
  void whether_the_release_of_a_plan_is_asked_of_others_too_is_asked_and_both_ends_are_shown() {
    ReleaseStanding standing = standing(new Scene(), OF_A_PLAN, "2003-05-07");

    Answer.Undetermined<LocalDate> ends =
        (Answer.Undetermined<LocalDate>) standing.considerEnds().answer();
    assertThat(ends.questions()).extracting(Question::id).containsExactly("release-release-programme");
    assertThat(ends.candidates())
        .extracting(Answer.Candidate::value)
        .containsExactly(day("2003-05-28"), day("2003-06-21"));
  }

  @Test
  void what_is_settled_on_record_answers_it() {
    assertThat(
            standing(new Scene().fact(settled(false)), OF_A_PLAN, "2003-05-07")
                .considerEnds()
                .answer()
                .value())
        .isEqualTo("2003-05-28");
    assertThat(
            standing(new Scene().fact(settled(true)), OF_A_PLAN, "2003-05-07")
                .considerEnds()
                .answer()
                .value())
        .isEqualTo("2003-06-21");
  }

  @Test
  void a_record_that_contradicts_the_release_is_a_conflict() {
    assertThat(
            standing(new Scene().fact(settled(true)), USUAL, "2003-05-07").considerEnds().answer())
        .isInstanceOf(Answer.Conflict.class);
  }

  @Test
  void a_release_that_gives_45_days_need_not_be_asked_about() {
    ReleaseTerm generous = release(45, 7, 8, null, null, Party.EXECUTIVE);

    assertThat(standing(new Scene(), generous, "2003-05-07").considerEnds().answer().value())
        .isEqualTo("2003-06-21");
  }
}
