package dev.engross.issuance;

import static dev.engross.issuance.FinishedDocuments.of;
import static dev.engross.issuance.FinishedDocuments.ofKind;
import static dev.engross.issuance.FinishedDocuments.on;
import static dev.engross.issuance.FinishedDocuments.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.determination.DocumentDue;
import dev.engross.document.DocumentKind;
import dev.engross.issuance.Issue.IssuedDocument;
import dev.engross.typeset.ArchivalVerdict;
import dev.engross.typeset.manuscript.Manuscript.Profile;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Letters about health coverage")
class CoverageLettersTest {

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "coverage-begins, cobra-general-notice quint 2025-08-30",
    "coverage-begins-2003,"
        + " cobra-general-notice quint 2003-06-01 + cobra-general-notice spouse 2003-06-01",
    "family-at-one-address, cobra-election-notice quint 2025-05-14",
    "spouse-elsewhere,"
        + " cobra-election-notice quint 2025-05-14 + cobra-election-notice spouse 2025-05-14",
    "executive-elected, cobra-premium-statement quint null",
    "spouse-and-child-elected, cobra-premium-statement spouse null",
    "each-may-elect-alone, cobra-election-notice quint 2025-05-14",
    "executive-elected-alone,"
        + " cobra-election-notice spouse 2025-05-14 + cobra-premium-statement quint null",
    "divorced-at-one-address,"
        + " cobra-premium-statement quint null + cobra-premium-statement spouse null",
    "self-paid-elected, cobra-premium-statement quint null",
    "subsidy-ends-soon, cobra-subsidy-end quint 2026-03-31",
    "subsidy-ends-soon-2004,"
        + " cobra-subsidy-end quint 2004-03-31 + cobra-subsidy-end spouse 2004-03-31",
    "family-has-longer,"
        + " cobra-election-notice quint 2025-05-14 + cobra-election-notice spouse 2025-05-14",
    "both-elected-apart,"
        + " cobra-premium-statement quint null + cobra-premium-statement spouse null",
    "corrected-notice, cobra-election-notice spouse 2025-05-14",
    "executive-died, cobra-election-notice spouse 2025-05-14",
    "divorced, cobra-election-notice spouse 2025-03-24",
    "gross-misconduct, cobra-unavailability quint null",
    "gross-misconduct-2003,"
        + " cobra-unavailability quint null + cobra-unavailability spouse null",
    "disability-told-late, cobra-unavailability quint 2025-10-27",
    "premium-unpaid-2003,"
        + " cobra-early-termination quint null + cobra-early-termination spouse null",
    "second-event-told-late, cobra-unavailability spouse 2026-01-20",
    "new-coverage-after-election, cobra-early-termination quint null",
    "premium-unpaid, cobra-early-termination quint null",
    "period-ends-2026, cobra-period-end quint 2026-09-30",
    "period-ends-2004, cobra-period-end quint 2004-09-30 + cobra-period-end spouse 2004-09-30"
  })
  void each_is_due_to_the_right_person_by_the_right_day(String fixture, String expected) {
    List<String> due =
        of("cobra/" + fixture).determination().documents().stream()
            .filter(DocumentDue::due)
            .filter(document -> document.kind().startsWith("cobra-"))
            .filter(
                document ->
                    !document.kind().equals("cobra-premium-statement")
                        || fixture.matches(".*(elected|at-one).*"))
            .map(d -> d.kind() + " " + d.addressee() + " " + d.by())
            .toList();
    assertThat(String.join(" + ", due)).isEqualTo(expected);
  }

  @Test
  void one_letter_goes_to_a_couple_at_one_address_and_two_to_one_that_lives_apart() {
    assertThat(notices("family-at-one-address"))
        .singleElement()
        .satisfies(
            notice -> {
              assertThat(notice.addressee().names()).containsExactly("Jordan Quint", "Robin Quint");
              assertThat(notice.addressee().addressLines()).contains("480 Cannery Row");
            });
    List<IssuedDocument> apart = notices("spouse-elsewhere");
    assertThat(apart)
        .extracting(d -> d.addressee().names())
        .containsExactly(List.of("Jordan Quint"), List.of("Robin Quint"));
    assertThat(apart.get(1).addressee().addressLines())
        .contains("77 Harbor View Road, Apartment 5");
    assertThat(apart)
        .extracting(IssuedDocument::fileName)
        .containsExactly(
            "spouse-elsewhere-cobra-election-notice.pdf",
            "spouse-elsewhere-cobra-election-notice-to-spouse.pdf");
    assertThat(apart.get(0).recordNumber()).isNotEqualTo(apart.get(1).recordNumber());
    assertThat(text(apart.get(1))).contains("Dear Ms. Quint:").doesNotContain("Cannery Row");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "spouse-elsewhere",
        "subsidy-ends-soon-2004",
        "second-event-told-late",
        "second-event-told-in-time",
        "both-elected-apart",
        "divorced-at-one-address",
        "executive-elected-alone",
        "family-has-longer",
        "gross-misconduct-2003",
        "premium-unpaid-2003",
        "period-ends-2004",
        "coverage-begins-2003"
      })
  void a_spouse_is_never_told_what_the_executive_earns_or_is_paid(String fixture) {
    List<IssuedDocument> letters =
        of("cobra/" + fixture).documents().stream()
            .filter(document -> document.addressee().person().equals("spouse"))
            .toList();
    assertThat(letters).isNotEmpty();
    for (IssuedDocument letter : letters) {
      String data =
          new String(letter.data(), StandardCharsets.UTF_8).replaceAll("[0-9a-f]{64}", "(digest)");
      for (String shown : List.of(data, text(letter))) {
        assertThat(shown)
            .doesNotContain("412", "318240", "318,240", "26520", "26,520")
            .doesNotContainIgnoringCase("salary")
            .doesNotContainIgnoringCase("severance pay");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "coverage-begins-2003",
        "spouse-elsewhere",
        "executive-elected",
        "subsidy-ends-soon",
        "gross-misconduct",
        "second-event-told-late",
        "premium-unpaid",
        "period-ends-2004"
      })
  void each_is_archival_and_accessible(String fixture) {
    for (IssuedDocument document : of("cobra/" + fixture).documents()) {
      if (document.kind().family().equals("cobra")) {
        assertThat(ArchivalVerdict.of(document.pdf(), Profile.PDF_A_3A))
            .as(document.fileName())
            .isEmpty();
      }
    }
  }

  @Test
  void the_general_notice_says_what_29_CFR_2590_606_1_c_asks_for() {
    String notice = only("coverage-begins", DocumentKind.COBRA_GENERAL_NOTICE);
    assertThat(notice)
        .contains("Larkmoor Instruments Corporation Group Health Plan")
        .contains("(310) 555-0142")
        .contains("any reason other than gross misconduct")
        .contains("30 days to tell the administrator")
        .contains("after the day on which coverage ends because of it. Write to the administrator")
        .contains("for up to 18 months; after any other event, for up to 36 months")
        .contains("was disabled at any time during the first 60 days of it")
        .contains("up to 102 percent")
        .contains("any change of address")
        .contains("does not fully describe continuation coverage");
  }

  @Test
  void the_statement_of_premiums_shows_both_payers_and_where_nobody_else_pays_only_one() {
    assertThat(only("executive-elected", DocumentKind.COBRA_PREMIUM_STATEMENT))
        .contains("The Company pays the whole premium through March 31, 2026")
        .contains("$1,876.80", "$1,963.50");
    assertThat(only("self-paid-elected", DocumentKind.COBRA_PREMIUM_STATEMENT))
        .contains("You pay the whole premium.")
        .doesNotContain("The Company pays");
  }

  @Test
  void while_the_company_may_come_to_pay_every_amount_is_given_for_both_cases() {
    assertThat(only("paid-once-released", DocumentKind.COBRA_ELECTION_NOTICE))
        .contains(
            "The Company pays the premium through March 31, 2026, if the Separation Release is"
                + " signed and effective.")
        .contains("If it does not come about, you pay the whole premium from the beginning.")
        .contains("Monthly premiums if that does not come about")
        .doesNotContain("the condition of “")
        .contains("April 2025 through December 2025 $1,876.80 $1,876.80 $0.00")
        .contains("April 2025 through December 2025 $1,876.80 $0.00 $1,876.80")
        .doesNotContain("not yet fixed. The premium");
    assertThat(only("paid-since-released", DocumentKind.COBRA_PREMIUM_STATEMENT))
        .contains("The Company pays the whole premium through March 31, 2026");
  }

  @Test
  void a_release_on_which_coverage_alone_waits_is_sent_too() {
    assertThat(only("only-coverage-waits", DocumentKind.RELEASE_PACKET))
        .contains("Company-paid continuation coverage")
        .contains(
            "The Company pays the premiums through March 31, 2026, if the Separation Release is"
                + " signed and effective.")
        .doesNotContain("$412,500.00");
  }

  @ParameterizedTest
  @ValueSource(strings = {"only-coverage-waits", "paid-once-released"})
  void the_notice_of_severance_shows_the_coverage_that_waits_and_for_what(String fixture) {
    assertThat(only(fixture, DocumentKind.SEVERANCE_ENTITLEMENT_NOTICE))
        .contains(
            "The Company pays for continuation coverage through March 31, 2026, if the Separation"
                + " Release is signed and effective.")
        .contains("If it does not come about, you pay the whole premium from the beginning.")
        .contains("Coverage must be elected in time either way")
        .contains("What waits for the Separation Release is paid only if you sign that release");
  }

  @Test
  void a_notice_of_severance_that_brings_coverage_alone_speaks_of_no_payment() {
    assertThat(only("only-coverage-waits", DocumentKind.SEVERANCE_ENTITLEMENT_NOTICE))
        .doesNotContain("gross")
        .doesNotContain("withheld")
        .doesNotContain("Nothing has to be signed");
    assertThat(only("family-at-one-address", DocumentKind.SEVERANCE_ENTITLEMENT_NOTICE))
        .contains("through March 31, 2026, if it is elected in time.")
        .contains("Nothing has to be signed for the payments.")
        .doesNotContain("If it does not come about");
  }

  @Test
  void spouses_at_one_address_share_a_letter_until_they_divorce() {
    DocumentKind statement = DocumentKind.COBRA_PREMIUM_STATEMENT;
    String fixture = "cobra/divorced-at-one-address";
    assertThat(ofKind(on(fixture, LocalDate.of(2025, 9, 1)), statement))
        .extracting(letter -> letter.addressee().names())
        .containsExactly(List.of("Jordan Quint", "Robin Quint"));
    assertThat(ofKind(on(fixture, LocalDate.of(2025, 9, 2)), statement))
        .extracting(letter -> letter.addressee().names())
        .containsExactly(List.of("Jordan Quint"), List.of("Robin Quint"));

    List<IssuedDocument> since = ofKind(of(fixture), statement);
    assertThat(since)
        .extracting(letter -> letter.addressee().addressLines())
        .containsOnly(List.of("480 Cannery Row", "Monterey, California 93940"));
    assertThat(text(since.get(0)))
        .contains("Dear Mr. Quint:")
        .contains("The maximum period ends on September 30, 2026.")
        .contains("Medical covers Jordan Quint, Robin Quint and Sam Quint.")
        .doesNotContain("March 31, 2028")
        .doesNotContain("for Robin Quint");
    assertThat(text(since.get(1)))
        .contains("Dear Ms. Quint:")
        .contains("The maximum period ends on March 31, 2028.");
  }

  @Test
  void whoever_did_not_elect_gets_the_notice_that_is_not_on_record() {
    assertThat(notices("executive-elected-alone"))
        .singleElement()
        .satisfies(
            notice -> {
              assertThat(notice.addressee().names()).containsExactly("Robin Quint");
              assertThat(text(notice)).contains("Dear Ms. Quint:");
            });
  }

  @Test
  void the_end_of_the_paid_months_is_not_the_end_of_coverage() {
    assertThat(only("subsidy-ends-soon", DocumentKind.COBRA_SUBSIDY_END))
        .contains("Coverage does not end on that day.")
        .contains("You can keep it through September 30, 2026")
        .contains("grace period of 30 days");
  }

  @Test
  void a_period_that_is_not_everybodys_is_given_for_whom_it_is() {
    assertThat(notices("family-has-longer"))
        .hasSize(2)
        .allSatisfy(
            notice ->
                assertThat(text(notice))
                    .contains("The last day of that period is September 30, 2026.")
                    .contains("For Robin Quint it ends on September 1, 2027.")
                    .contains("For Sam Quint it ends on September 1, 2027."));
    assertThat(only("second-event-told-in-time", DocumentKind.COBRA_PREMIUM_STATEMENT))
        .contains("Dear Ms. Quint:")
        .contains("The maximum period ends on March 31, 2028.")
        .doesNotContain("For Jordan Quint");
  }

  @Test
  void a_corrected_notice_names_the_one_it_replaces_and_starts_the_days_again() {
    assertThat(only("corrected-notice", DocumentKind.COBRA_ELECTION_NOTICE))
        .contains(
            "This takes the place of the one of March 20, 2025 (record XV45-3EMT-RYWW), which was"
                + " wrong because it left out the dental coverage.")
        .contains("It must be sent no later than May 31, 2025")
        .contains("the corrected one is given on April 1, 2025");
    assertThat(only("spouse-elsewhere", DocumentKind.COBRA_ELECTION_NOTICE))
        .doesNotContain("takes the place of");
  }

  @ParameterizedTest
  @ValueSource(strings = {"executive-died", "divorced"})
  void a_period_of_thirty_six_months_is_not_said_to_be_lengthened_by_anything(String fixture) {
    assertThat(only(fixture, DocumentKind.COBRA_ELECTION_NOTICE))
        .contains("Dear Ms. Quint:", "for up to 36 months", "through March 2028")
        .contains("After this event the period cannot be extended under federal law")
        .doesNotContain("because of a disability", "150 percent", "California law may let you");
  }

  @Test
  void nobody_is_promised_a_special_enrolment_for_a_premium_not_paid() {
    assertThat(only("premium-unpaid", DocumentKind.COBRA_EARLY_TERMINATION))
        .contains("gives no special right to enroll elsewhere, in a group health plan or in the")
        .doesNotContain("special enrollment period of 60 days");
    assertThat(only("premium-unpaid-2003", DocumentKind.COBRA_EARLY_TERMINATION))
        .contains("gives no special right to enroll elsewhere.")
        .doesNotContain("Marketplace");
    assertThat(only("new-coverage-after-election", DocumentKind.COBRA_EARLY_TERMINATION))
        .contains("special enrollment period of 60 days");
  }

  @Test
  void a_refusal_says_why() {
    assertThat(only("disability-told-late", DocumentKind.COBRA_UNAVAILABILITY))
        .contains("The plan was told on October 13, 2025, after September 8, 2025.")
        .contains("Your coverage can go on, as before, through September 30, 2026");
    assertThat(
            text(
                IssuedTexts.document(
                    "cobra/what-if/child-ceased-after-the-last-day",
                    DocumentKind.COBRA_UNAVAILABILITY)))
        .contains("The last day of your period was September 30, 2026.")
        .doesNotContain("Your coverage can go on");

    assertThat(only("gross-misconduct", DocumentKind.COBRA_UNAVAILABILITY))
        .contains("is not available to you or to your family")
        .contains(
            "Outside counsel for the Company found that employment ended for gross misconduct");
    assertThat(only("second-event-told-late", DocumentKind.COBRA_UNAVAILABILITY))
        .contains("Dear Ms. Quint:")
        .contains("the plan was told on January 6, 2026, too late")
        .contains("through September 30, 2026");
  }

  @Test
  void an_early_end_says_whose_when_and_why() {
    assertThat(only("new-coverage-after-election", DocumentKind.COBRA_EARLY_TERMINATION))
        .contains("Jordan Quint")
        .contains("First covered by another group plan on September 1, 2025, after the election")
        .doesNotContain("Dear Mr. Quint and Ms. Quint");
    assertThat(only("premium-unpaid", DocumentKind.COBRA_EARLY_TERMINATION))
        .contains("Dear Mr. Quint and Ms. Quint:")
        .contains("Sam Quint", "July 1, 2025", "was due for July 2025");
  }

  @Test
  void the_end_of_the_period_names_what_the_law_of_the_day_offers_next() {
    assertThat(only("period-ends-2026", DocumentKind.COBRA_PERIOD_END))
        .contains("ends on September 30, 2026", "180 days before that day")
        .contains("Marketplace", "California law may let you keep")
        .doesNotContain("certificate of creditable coverage");
    assertThat(only("period-ends-2004", DocumentKind.COBRA_PERIOD_END))
        .contains("certificate of creditable coverage", "63 days")
        .doesNotContain("Marketplace");
  }

  private static List<IssuedDocument> notices(String fixture) {
    return FinishedDocuments.ofKind(of("cobra/" + fixture), DocumentKind.COBRA_ELECTION_NOTICE);
  }

  private static String only(String fixture, DocumentKind kind) {
    return text(FinishedDocuments.ofKind(of("cobra/" + fixture), kind).get(0));
  }
}
