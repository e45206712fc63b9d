package dev.engross.determination;

import static dev.engross.determination.Scene.CITED;
import static dev.engross.determination.Scene.day;
import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.casefile.ClockTime;
import dev.engross.casefile.ClockTime.Zone;
import dev.engross.casefile.Fact;
import dev.engross.casefile.Party;
import dev.engross.finding.Answer;
import dev.engross.finding.Question;
import dev.engross.finding.Standing;
import dev.engross.terms.ReleaseTerm;
import dev.engross.terms.ReleaseTerm.Counts;
import dev.engross.terms.ReleaseTerm.LastDay;
import dev.engross.terms.ReleaseTerm.RevocationHour;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Signed on Wednesday, 7 May 2003, with seven days: the last day to revoke is Wednesday, 14 May, by
 * 5:00 p.m. Pacific. What is in time undoes the release (failed); what is late leaves it effective.
 */
@DisplayName("A revocation by an hour of the last day")
class RevocationTest {

  private @Nullable Counts counts = Counts.WHEN_RECEIVED;
  private @Nullable LastDay lastDay;
  private boolean waivesAgeClaims;
  private int days = 7;

  private static ClockTime pacific(String time) {
    return new ClockTime(LocalTime.parse(time), Zone.PACIFIC);
  }

  private Answer<Standing> after(Fact.Revoked revoked) {
    ReleaseTerm term =
        new ReleaseTerm(
            "release",
            "Release",
            CITED,
            List.of(Party.EXECUTIVE),
            List.of(Party.EXECUTIVE),
            21,
            days,
            days + 1,
            null,
            waivesAgeClaims,
            false,
            null,
            null,
            counts,
            new RevocationHour(pacific("17:00"), lastDay),
            null,
            null,
            null);
    return new Scene()
        .release(term)
        .signed("2003-05-07", "release", Party.EXECUTIVE)
        .fact(revoked)
        .determine("2003-06-30")
        .release("release")
        .status()
        .answer();
  }

  private static Fact.Revoked received(String date, @Nullable ClockTime at) {
    return new Fact.Revoked(
        "rev", day(date), null, "release", Party.EXECUTIVE, at, null, null, null);
  }

  private static Fact.Revoked mailed(String date, @Nullable ClockTime at, String received) {
    return new Fact.Revoked(
        "rev", day(received), null, "release", Party.EXECUTIVE, null, day(date), at, null);
  }

  private static String asked(Answer<Standing> answer) {
    assertThat(answer.isOpen()).isTrue();
    return answer.questions().stream().map(Question::id).findFirst().orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({"16:59, FAILED", "17:00, FAILED", "17:01, MET"})
  void by_receipt_counts_to_the_minute(String time, Standing expected) {
    assertThat(after(received("2003-05-14", pacific(time))).value()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"16:59, FAILED", "17:00, FAILED", "17:01, MET"})
  void by_postmark_counts_to_the_minute(String time, Standing expected) {
    counts = Counts.WHEN_SENT;
    assertThat(after(mailed("2003-05-14", pacific(time), "2003-05-17")).value())
        .isEqualTo(expected);
  }

  /** In summer time 17:00 Pacific is 20:00 Eastern, 18:00 Mountain, 17:00 Arizona, 14:00 Hawaii. */
  @ParameterizedTest
  @CsvSource({
    "EASTERN, 20:00, FAILED",
    "EASTERN, 20:01, MET",
    "MOUNTAIN, 18:00, FAILED",
    "ARIZONA, 17:00, FAILED",
    "ARIZONA, 17:01, MET",
    "HAWAII, 14:00, FAILED",
    "HAWAII, 14:01, MET"
  })
  void clocks_elsewhere_are_compared_at_the_same_moment(Zone zone, String time, Standing expected) {
    ClockTime at = new ClockTime(LocalTime.parse(time), zone);
    assertThat(after(received("2003-05-14", at)).value()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"2003-05-13, FAILED", "2003-05-15, MET"})
  void on_another_day_no_time_is_asked_for(String date, Standing expected) {
    assertThat(after(received(date, null)).value()).isEqualTo(expected);
  }

  @Test
  void on_the_last_day_the_time_of_receipt_is_asked_for() {
    assertThat(asked(after(received("2003-05-14", null))))
        .isEqualTo("release-release-revocation-time");
  }

  @Test
  void on_the_last_day_the_time_of_sending_is_asked_for_where_that_counts() {
    counts = Counts.WHEN_SENT;
    Answer<Standing> answer = after(mailed("2003-05-14", null, "2003-05-17"));
    assertThat(asked(answer)).isEqualTo("release-release-revocation-time");
    assertThat(answer.questions().get(0).field()).isEqualTo("/facts/1/sentAt");
  }

  @Test
  void where_sending_counts_a_missing_postmark_is_asked_for() {
    counts = Counts.WHEN_SENT;
    assertThat(asked(after(received("2003-05-16", null))))
        .isEqualTo("release-release-revocation-sent");
  }

  @Test
  void sent_by_the_hour_and_received_after_it_the_paper_must_say_which_counts() {
    counts = null;
    assertThat(asked(after(mailed("2003-05-14", pacific("17:00"), "2003-05-15"))))
        .isEqualTo("release-release-late-revocation");
    assertThat(after(mailed("2003-05-14", pacific("17:01"), "2003-05-15")).value())
        .isEqualTo(Standing.MET);
  }

  @Test
  void whether_the_hour_can_shorten_the_seven_days_of_the_law_is_asked() {
    waivesAgeClaims = true;
    assertThat(asked(after(received("2003-05-14", pacific("17:01")))))
        .isEqualTo("release-release-revocation-hour");
    assertThat(after(received("2003-05-14", pacific("17:00"))).value()).isEqualTo(Standing.FAILED);
    assertThat(after(received("2003-05-15", pacific("00:00"))).value()).isEqualTo(Standing.MET);
  }

  @ParameterizedTest
  @CsvSource({"WHOLE, FAILED", "TO_THE_HOUR, MET"})
  void unless_counsel_has_said_it(LastDay said, Standing expected) {
    waivesAgeClaims = true;
    lastDay = said;
    assertThat(after(received("2003-05-14", pacific("17:01"))).value()).isEqualTo(expected);
  }

  @Test
  void a_paper_that_gives_more_days_than_the_law_may_name_an_hour() {
    waivesAgeClaims = true;
    days = 8;
    assertThat(after(received("2003-05-15", pacific("17:00"))).value()).isEqualTo(Standing.FAILED);
    assertThat(after(received("2003-05-15", pacific("17:01"))).value()).isEqualTo(Standing.MET);
  }
}
