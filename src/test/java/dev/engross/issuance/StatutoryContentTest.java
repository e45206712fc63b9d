package dev.engross.issuance;

import static dev.engross.issuance.FinishedDocuments.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.document.DocumentKind;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every item that a statute asks for, in every document that must carry it, read out of the
 * finished PDF; and the items that are law only on one side of a day, on both sides of it.
 */
@DisplayName("What the law asks a document to say")
class StatutoryContentTest {

  private static final String SELF_PAID = "capstone/almgren-completed";

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
        "x     | of a determination of disability, within 60 days after the latest of the determination, the qualifying event and the day on which coverage ended, and before the first 18 months end",
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
    for (String fixture :
        new String[] {SELF_PAID, "cobra/family-at-one-address", "cobra/spouse-elsewhere"}) {
      FinishedDocuments.ofKind(FinishedDocuments.of(fixture), DocumentKind.COBRA_ELECTION_NOTICE)
          .forEach(notice -> assertThat(text(notice)).as(notice.fileName()).contains(words));
    }
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

  /** Each item that came or went on a day: the last day without it and the first with it. */
  @ParameterizedTest(name = "{0} on {2}: {3}")
  @CsvSource(
      delimiter = '|',
      value = {
        "capstone/almgren-completed  | COBRA_ELECTION_NOTICE | 2004-11-25 | yes | The notice follows their fourteen items voluntarily.",
        "capstone/almgren-completed  | COBRA_ELECTION_NOTICE | 2004-11-26 | no  | The notice follows their fourteen items voluntarily.",
        "capstone/almgren-completed  | COBRA_ELECTION_NOTICE | 2014-12-31 | yes | certificate of creditable coverage",
        "capstone/almgren-completed  | COBRA_ELECTION_NOTICE | 2015-01-01 | no  | certificate of creditable coverage",
        "capstone/almgren-completed  | COBRA_ELECTION_NOTICE | 2013-12-31 | no  | Marketplace",
        "capstone/almgren-completed  | COBRA_ELECTION_NOTICE | 2014-01-01 | yes | Marketplace",
        "capstone/almgren-completed  | COBRA_ELECTION_NOTICE | 2013-12-31 | yes | a gap in coverage of 63 days",
        "capstone/almgren-completed  | COBRA_ELECTION_NOTICE | 2014-01-01 | no  | a gap in coverage of 63 days",
        "capstone/almgren-completed  | COBRA_ELECTION_NOTICE | 2003-05-07 | yes | California law may let you keep that coverage",
        "capstone/almgren-completed  | RELEASE_PACKET | 2003-12-31 | yes | in his favor at the time of executing the release",
        "capstone/almgren-completed  | RELEASE_PACKET | 2004-01-01 | yes | in his or her favor at the time of executing the release, which",
        "capstone/almgren-completed  | RELEASE_PACKET | 2018-12-31 | yes | must have materially affected",
        "capstone/almgren-completed  | RELEASE_PACKET | 2019-01-01 | yes | would have materially affected",
        "capstone/almgren-completed  | RELEASE_PACKET | 2003-05-07 | yes | you need not give back what you were paid",
        "capstone/almgren-completed  | RELEASE_PACKET | 2011-08-11 | no  | Securities and Exchange Commission about",
        "capstone/almgren-completed  | RELEASE_PACKET | 2011-08-12 | yes | Securities and Exchange Commission about",
        "capstone/almgren-completed  | RELEASE_PACKET | 2016-05-11 | no  | Trade secrets:",
        "capstone/almgren-completed  | RELEASE_PACKET | 2016-05-12 | yes | Trade secrets:",
        "capstone/almgren-completed  | RELEASE_PACKET | 2021-12-31 | no  | Nothing in this agreement prevents you from discussing",
        "capstone/almgren-completed  | RELEASE_PACKET | 2022-01-01 | yes | Nothing in this agreement prevents you from discussing",
        "capstone/almgren-completed  | RELEASE_PACKET | 2021-12-31 | no  | at least 5 business days",
        "capstone/almgren-completed  | RELEASE_PACKET | 2022-01-01 | yes | at least 5 business days",
        "plans/lumenfall/not-signed-yet | RELEASE_PACKET | 2022-01-01 | no  | Nothing in this agreement prevents you from discussing",
        "plans/lumenfall/not-signed-yet | RELEASE_PACKET | 2022-01-01 | no  | at least 5 business days",
        "plans/lumenfall/not-signed-yet | RELEASE_PACKET | 2019-01-01 | no  | would have materially affected",
        "plans/lumenfall/not-signed-yet | RELEASE_PACKET | 2011-08-11 | no  | Securities and Exchange Commission about",
        "plans/lumenfall/not-signed-yet | RELEASE_PACKET | 2011-08-12 | yes | Securities and Exchange Commission about",
        "plans/lumenfall/not-signed-yet | RELEASE_PACKET | 2016-05-11 | no  | Trade secrets:",
        "plans/lumenfall/not-signed-yet | RELEASE_PACKET | 2016-05-12 | yes | Trade secrets:",
        "capstone/almgren-completed  | RELEASE_PACKET | 2022-12-06 | no  | In a dispute over sexual assault or sexual harassment",
        "capstone/almgren-completed  | RELEASE_PACKET | 2022-12-07 | yes | In a dispute over sexual assault or sexual harassment",
        "plans/lumenfall/not-signed-yet | RELEASE_PACKET | 2022-12-06 | no  | In a dispute over sexual assault or sexual harassment",
        "plans/lumenfall/not-signed-yet | RELEASE_PACKET | 2022-12-07 | yes | In a dispute over sexual assault or sexual harassment",
        "capstone/almgren-completed  | RELEASE_PACKET | 2023-02-20 | no  | As far as the National Labor Relations Act protects you",
        "capstone/almgren-completed  | RELEASE_PACKET | 2023-02-21 | yes | As far as the National Labor Relations Act protects you",
        "plans/lumenfall/not-signed-yet | RELEASE_PACKET | 2023-02-20 | no  | As far as the National Labor Relations Act protects you",
        "plans/lumenfall/not-signed-yet | RELEASE_PACKET | 2023-02-21 | yes | As far as the National Labor Relations Act protects you",
        "capstone/almgren-completed  | RELEASE_PACKET | 2003-05-07 | yes | California law makes a promise that keeps you from it void",
        "capstone/almgren-completed  | RELEASE_PACKET | 2023-12-31 | no  | wherever and whenever it was signed",
        "capstone/almgren-completed  | RELEASE_PACKET | 2024-01-01 | yes | wherever and whenever it was signed",
        "capstone/almgren-completed  | RELEASE_PACKET | 2023-12-31 | no  | Business and Professions Code § 16600.1",
        "capstone/almgren-completed  | RELEASE_PACKET | 2024-01-01 | yes | Business and Professions Code § 16600.1",
        "plans/lumenfall/not-signed-yet | RELEASE_PACKET | 2024-01-01 | no  | § 16600"
      })
  void an_item_appears_with_the_law_and_goes_with_it(
      String fixture, DocumentKind kind, LocalDate day, String stands, String words) {
    String page =
        text(FinishedDocuments.ofKind(FinishedDocuments.on(fixture, day), kind).get(0))
            .replaceAll("(?i)" + java.util.regex.Pattern.quote(words), words);
    if (stands.equals("yes")) {
      assertThat(page).contains(words);
    } else {
      assertThat(page).doesNotContain(words);
    }
  }

  private static String packet(String fixture) {
    return text(
        FinishedDocuments.ofKind(FinishedDocuments.of(fixture), DocumentKind.RELEASE_PACKET)
            .get(0));
  }
}
