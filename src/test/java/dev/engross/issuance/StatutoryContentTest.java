package dev.engross.issuance;

import static dev.engross.issuance.FinishedDocuments.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.document.DocumentKind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every item that a statute asks for, in every document that must carry it, read out of the
 * finished PDF. What is law only on one side of a day is in {@link LawSwitchTest}.
 */
@DisplayName("What the law asks a document to say")
class StatutoryContentTest {

  private static final String SELF_PAID = "capstone/almgren-completed";

  private static final List<String> ELECTION_NOTICES =
      List.of(
          SELF_PAID,
          "cobra/family-at-one-address",
          "cobra/spouse-elsewhere",
          "cobra/family-has-longer",
          "cobra/paid-once-released",
          "cobra/corrected-notice");

  /**
   * 29 CFR 2590.606-4(b)(4), items (i) to (xiv): paid and unpaid, executive and spouse, then and
   * now.
   */
  @ParameterizedTest(name = "({0}) {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "i     | The Plan is",
        "i     | Continuation coverage is administered by",
        "i     | telephone (",
        "ii    | The qualifying event is the end of the employment of",
        "iii   | These persons (“qualified beneficiaries”) may elect",
        "iii   | Without an election, coverage under the Plan ends on",
        "iv    | Each qualified beneficiary has an independent right to elect.",
        "iv    | The covered employee or the spouse may elect for the whole family.",
        "iv    | A parent or guardian may elect for a child who is a minor.",
        "v     | To elect, complete the election form",
        "v     | It must be sent no later than",
        "vi    | If you waive coverage, you may revoke the waiver in writing until",
        "vi    | Without an election in time, the right to continue coverage is lost.",
        "vi    | The administrator tells you where to learn more.",
        "vii   | You may continue the coverage that you had on the day before the event: Medical, Dental",
        "vii   | Continued coverage begins on",
        "viii  | coverage can be continued for up to 18 months",
        "viii  | The last day of that period is",
        "viii  | a premium is not paid in full in time",
        "viii  | first becomes entitled to Medicare",
        "ix    | for up to 36 months in all, counted from the first event",
        "ix    | for up to 29 months in all",
        "x     | of a second event, within 60 days after it",
        "x     | of a determination of disability, within 60 days after the",
        "x     | of a final determination that the disability has ended, within 30 days after it",
        "x     | If the first or the second notice is not given in time, coverage is not extended.",
        "xi    | up to 102 percent of what the Plan’s coverage costs",
        "xi    | Monthly premiums",
        "xii   | You have 45 days after the day on which you send it to make the first payment.",
        "xii   | you may pay month by month",
        "xii   | with a grace period of 30 days",
        "xii   | Send payments to",
        "xii   | continued coverage ends and cannot be taken up again",
        "xiii  | tell the administrator of any change of address of a member of your family",
        "xiv   | This notice does not fully describe continuation coverage",
        "xiv   | The summary plan description and the administrator tell you more."
      })
  void an_election_notice_carries_each_of_the_fourteen_items(String item, String words) {
    for (String fixture : ELECTION_NOTICES) {
      assertThat(
              FinishedDocuments.ofKind(
                  FinishedDocuments.of(fixture), DocumentKind.COBRA_ELECTION_NOTICE))
          .isNotEmpty()
          .allSatisfy(notice -> assertThat(text(notice)).as(notice.fileName()).contains(words));
    }
  }

  /** 29 U.S.C. 1166(a)(3); since the rules on notices 29 CFR 2590.606-3(c)(2). */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "capstone/almgren-completed | after the determination, and before the first 18 months end",
        "cobra/family-at-one-address | after the latest of the determination, the qualifying event and the day on which coverage ended, and before the first 18 months end"
      })
  void a_notice_of_disability_is_counted_as_the_law_of_the_event_counts_it(
      String fixture, String words) {
    assertThat(
            FinishedDocuments.ofKind(
                FinishedDocuments.of(fixture), DocumentKind.COBRA_ELECTION_NOTICE))
        .isNotEmpty()
        .allSatisfy(notice -> assertThat(text(notice)).contains(words));
  }

  /** 29 U.S.C. 626(f)(1)(A) to (G); (H) in a programme. */
  @ParameterizedTest(name = "({0}) {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "A  | part of a written agreement between you and the Company, and is meant to be understood by you",
        "B  | gives up rights and claims under the Age Discrimination in Employment Act of 1967, by name",
        "C  | does not give up rights or claims that arise after the day on which you sign",
        "D  | in addition to anything of value to which you are already entitled",
        "E  | You are advised, in this writing, to consult a lawyer before you sign.",
        "G  | you may revoke. These days cannot be shortened. The release is not effective or enforceable until they have passed."
      })
  void a_release_packet_carries_each_condition_of_a_waiver(String item, String words) {
    assertThat(packet(SELF_PAID)).contains(words);
    assertThat(packet("plans/lumenfall/not-signed-yet")).contains(words);
  }

  @ParameterizedTest(name = "{0}: {1} days")
  @CsvSource({
    "capstone/almgren-completed, 21, 'May 28, 2003'",
    "plans/lumenfall/not-signed-yet, 45, 'April 16, 2009'"
  })
  void a_release_packet_gives_the_days_of_626_f_1_F_with_their_end(
      String fixture, int days, String through) {
    assertThat(packet(fixture))
        .contains("You have at least " + days + " days to consider it, through " + through)
        .contains("For 7 days after the day on which you sign, you may revoke.")
        .contains("on day 8 the release is effective");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "All employees of the Springfield studio",
        "How it was decided who is eligible or selected",
        "Within a job title, length of service",
        "The programme is offered once.",
        "Job title Age Number selected Number not selected",
        "Set designer 34 1 3",
        "Set designer 52 2 1",
        "Production manager 58 0 1"
      })
  void a_programme_discloses_the_group_by_job_title_and_age(String words) {
    assertThat(packet("plans/lumenfall/not-signed-yet")).contains(words);
    assertThat(packet(SELF_PAID)).doesNotContain("Number not selected");
  }

  /** What a State's law gives, only where that law governs. */
  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "2003-05-07 | COBRA_ELECTION_NOTICE | California law may let you keep that coverage",
        "2003-05-07 | RELEASE_PACKET | California law makes a promise that keeps you from it void",
        "2022-01-01 | RELEASE_PACKET | Nothing in this agreement prevents you from discussing",
        "2022-01-01 | RELEASE_PACKET | at least 5 business days",
        "2019-01-01 | RELEASE_PACKET | would have materially affected",
        "2024-01-01 | RELEASE_PACKET | § 16600"
      })
  void the_law_of_california_is_printed_where_it_governs_and_nowhere_else(
      LocalDate day, DocumentKind kind, String words) {
    assertThat(on(SELF_PAID, day, kind)).containsIgnoringCase(words);
    assertThat(on("plans/lumenfall/not-signed-yet", day, kind)).doesNotContainIgnoringCase(words);
  }

  private static String on(String fixture, LocalDate day, DocumentKind kind) {
    return FinishedDocuments.ofKind(FinishedDocuments.on(fixture, day), kind).stream()
        .findFirst()
        .map(FinishedDocuments::text)
        .orElse("");
  }

  private static String packet(String fixture) {
    return text(
        FinishedDocuments.ofKind(FinishedDocuments.of(fixture), DocumentKind.RELEASE_PACKET)
            .get(0));
  }
}
