package dev.engross.issuance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.document.DocumentKind;
import dev.engross.issuance.Issue.IssuedDocument;
import dev.engross.typeset.ArchivalVerdict;
import dev.engross.typeset.PdfText;
import dev.engross.typeset.manuscript.Manuscript.Profile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the notices, and the letters of the Board, say in their finished files; and what not. */
@DisplayName("Texts of the notices")
class NoticeTextsTest {

  private static final String CASES =
      """
      PARTICIPANT_DESIGNATION_NOTICE, capstone/what-if/newly-designated, Jordan Vale
      PARTICIPANT_DESIGNATION_NOTICE, capstone/what-if/window-still-open, Jordan Vale
      PARTICIPANT_DELETION_NOTICE, capstone/what-if/deleted-the-day-before, Jordan Vale
      PARTICIPANT_DELETION_NOTICE, capstone/what-if/deleted-the-day-after, Jordan Vale
      CHANGE_IN_CONTROL_NOTICE, capstone/what-if/window-still-open, Jordan Vale
      CHANGE_IN_CONTROL_NOTICE, plans/harborlight/still-employed, Dana Okoye
      SEVERANCE_ENTITLEMENT_NOTICE, capstone/what-if/plan-participant, Jordan Vale
      SEVERANCE_ENTITLEMENT_NOTICE, plans/lumenfall/not-signed-yet, Petra Novak
      SEVERANCE_DENIAL, capstone/what-if/claim-after-resignation, Jordan Vale
      SEVERANCE_DENIAL, plans/brackwater/claim-after-resignation, Sam Reyes
      BREACH_NOTICE, capstone/what-if/breach-not-yet-notified, Dr. Almgren
      BREACH_NOTICE, plans/pellworth/neglect-not-yet-notified, Leela Iyer
      TERMINATION_NOTICE, capstone/what-if/discharged-early, Dr. Almgren
      TERMINATION_NOTICE, tax/rivera, Jo Rivera
      REVOCATION_RECEIVED, capstone/what-if/revoked-on-day-seven, Dr. Almgren
      REVOCATION_RECEIVED, plans/lumenfall/age-claims-waiver-revoked-alone, Petra Novak
      DEADLINE_NOTICE, capstone/almgren-completed, Dr. Almgren
      DEADLINE_NOTICE, plans/lumenfall/not-signed-yet, Petra Novak
      TERMS_CLARIFIED, capstone/almgren-completed, Dr. Almgren
      TERMS_CLARIFIED, capstone/what-if/letter-signed-by-both, Dr. Almgren
      EXECUTIVE_ACKNOWLEDGMENT, capstone/what-if/letter-awaits-the-executive, Dr. Almgren
      EXECUTIVE_ACKNOWLEDGMENT, capstone/what-if/letter-signed-by-the-chairman-only, Dr. Almgren
      """;

  @ParameterizedTest(name = "{0} of {1}")
  @CsvSource(textBlock = CASES)
  void a_letter_says_you_and_never_names_its_reader(
      DocumentKind kind, String name, String salutation) {
    String letter = IssuedTexts.letter(name, kind);
    assertThat(letter).contains("Dear " + salutation + ":");
    String body = letter.substring(letter.indexOf("Dear " + salutation));
    String said =
        body.substring(("Dear " + salutation).length())
            .replaceFirst("Employee \\S+( \\S+)+? Action", "")
            .replaceFirst("Signature Date .*", "")
            .replaceFirst("Signature .* Date", "");
    assertThat(said).containsIgnoringCase("you").doesNotContain("the executive ", "The executive ");
    assertThat(said.split("Sincerely", -1)[0]).doesNotContain(salutation.replace("Dr. ", "Ake "));
  }

  @ParameterizedTest(name = "{0} of {1}")
  @CsvSource(textBlock = CASES)
  void marks_are_curved_and_the_plans_salary_never_stands_alone(
      DocumentKind kind, String name, String salutation) {
    String text = IssuedTexts.text(name, kind);
    assertThat(text).doesNotContain("'", "\"");
    assertThat(text.replace("(the Plan’s “Salary”)", "")).doesNotContain("“Salary”", "your Salary");
  }

  @ParameterizedTest(name = "{0} of {1}")
  @CsvSource(textBlock = CASES)
  void every_notice_is_archival_and_accessible(DocumentKind kind, String name, String salutation) {
    IssuedDocument document = IssuedTexts.document(name, kind);
    assertThat(ArchivalVerdict.of(document.pdf(), Profile.PDF_A_3A)).isEmpty();
  }

  @Test
  void a_designation_says_what_the_plan_promises_and_what_can_take_it_away() {
    String letter =
        IssuedTexts.letter(
            "capstone/what-if/newly-designated", DocumentKind.PARTICIPANT_DESIGNATION_NOTICE);
    assertThat(letter)
        .contains(
            "On April 24, 2002, the Board of Directors of Capstone Turbine Corporation named you")
        .contains("You need not sign or return anything.")
        .contains("Company-paid continuation coverage under the Plan")
        .contains("a merger or consolidation in which the Company is not the surviving entity")
        .contains("fraud, embezzlement, theft or dishonesty")
        .contains("prior to the consummation of the applicable Change of Control")
        .doesNotContain("$", "deleted", "has changed in the sense");
  }

  @Test
  void a_deletion_before_the_change_counts_and_one_after_it_does_not() {
    DocumentKind kind = DocumentKind.PARTICIPANT_DELETION_NOTICE;
    assertThat(IssuedTexts.letter("capstone/what-if/deleted-the-day-before", kind))
        .contains("On January 14, 2003, the Board of Directors")
        .contains("It is not payable, because")
        .contains("It does not end your employment")
        .doesNotContain("It is owed");
    assertThat(IssuedTexts.letter("capstone/what-if/deleted-the-day-after", kind))
        .contains("On January 16, 2003, the Board of Directors")
        .contains("It is owed because")
        .doesNotContain("It is not payable");
  }

  @Test
  void a_change_in_control_names_the_words_reached_and_the_last_day_of_protection() {
    assertThat(
            IssuedTexts.letter(
                "capstone/what-if/window-still-open", DocumentKind.CHANGE_IN_CONTROL_NOTICE))
        .contains("(iii): “a merger or consolidation in which the Company is not the surviving")
        .contains("The last day of the twelve months after the change is January 15, 2004.")
        .contains("Nothing is owed to you because of the change alone.")
        .doesNotContain("reverse merger", "before and after the change", "It is owed");
    assertThat(
            IssuedTexts.letter(
                "plans/harborlight/still-employed", DocumentKind.CHANGE_IN_CONTROL_NOTICE))
        .contains("The last day of the Protected Period is June 30, 2010.")
        .doesNotContain("The plan");
  }

  @Test
  void what_a_change_in_control_alone_makes_owed_is_not_denied(@TempDir Path folder)
      throws IOException {
    Path fixtures = Path.of("fixtures/plans/harborlight");
    String bonus =
        """
        "benefits": [
          {"id": "closing-bonus", "label": "Closing Bonus",
           "citation": {"section": "§ 4", "words": "a bonus of $10,000 on a Change in Control"},
           "when": {"kind": "control-changed"},
           "amount": {"kind": "fixed-sum", "sum": "USD 10000.00"},
           "payment": {"kind": "lump-sum", "due": {"kind": "milestone", "milestone": "change"}}},
        """;
    Files.writeString(
        folder.resolve("harborlight-agreement.json"),
        Files.readString(fixtures.resolve("harborlight-agreement.json"))
            .replaceFirst("\"benefits\": \\[", Matcher.quoteReplacement(bonus)));
    Path cases = Files.createDirectories(folder.resolve("case"));
    Files.copy(fixtures.resolve("still-employed/case.json"), cases.resolve("case.json"));

    assertThat(
            PdfText.of(
                IssuedTexts.document(
                        FixtureCases.read(cases),
                        DocumentKind.CHANGE_IN_CONTROL_NOTICE,
                        LocalDate.of(2008, 7, 1))
                    .pdf()))
        .contains("The Change in Control Agreement promises this, on the conditions that")
        .contains("It is owed because control of the company changed")
        .doesNotContain("Nothing is owed to you");
  }

  @Test
  void promises_are_listed_with_what_california_law_makes_of_them() {
    assertThat(
            IssuedTexts.letter(
                "capstone/what-if/discharged-early", DocumentKind.TERMINATION_NOTICE))
        .contains("Non-Competition (Transition Agreement § 12)")
        .contains("California law makes a promise that keeps you from lawful work void");
    assertThat(IssuedTexts.letter("tax/rivera", DocumentKind.TERMINATION_NOTICE))
        .doesNotContain("What you promised", "California law makes a promise");
  }

  @Test
  void severance_owed_is_told_with_its_amount_its_day_and_its_conditions() {
    DocumentKind kind = DocumentKind.SEVERANCE_ENTITLEMENT_NOTICE;
    assertThat(IssuedTexts.letter("capstone/what-if/plan-participant", kind))
        .contains(
            "Your last day of employment with Capstone Turbine Corporation was June 30, 2003.")
        .contains("Severance Amount (the Plan’s “Salary”) The amount is $390,000.00.")
        .contains("because the Board designated you under the Change of Control Severance Plan")
        .contains("It is due on June 30, 2003.")
        .contains("Nothing has to be signed for the payments.")
        .doesNotContain("release");
    assertThat(IssuedTexts.letter("plans/lumenfall/not-signed-yet", kind))
        .contains("The amount is $65,000.00.")
        .contains("What waits for the General Release is paid only if you sign that release")
        .contains("You have through April 16, 2009 to consider it.")
        .doesNotContain("Nothing has to be signed");
  }

  @Test
  void a_breach_is_told_with_its_days_and_what_depends_on_it() {
    DocumentKind kind = DocumentKind.BREACH_NOTICE;
    assertThat(IssuedTexts.letter("capstone/what-if/breach-not-yet-notified", kind))
        .contains("This is written notice under the Transition Agreement, dated October 31, 2002.")
        .contains("On February 3, 2003, the Board found a breach that you can still put right.")
        .contains("was filed in your name on January 27, 2003")
        .contains("a breach of § 7.")
        .contains("You have 15 days after this notice.")
        .contains("the last day is February 18, 2003. That day is included.")
        .contains("Supplemental Payment")
        .contains("This notice does not end your employment")
        .doesNotContain("gross misconduct", "terminated for Cause");
    assertThat(IssuedTexts.letter("plans/pellworth/neglect-not-yet-notified", kind))
        .contains("You have 10 days after this notice.")
        .contains("the last day is February 11, 2012.");
  }

  @Test
  void a_termination_notice_gives_no_reason_and_in_california_the_companys_duties() {
    DocumentKind kind = DocumentKind.TERMINATION_NOTICE;
    assertThat(IssuedTexts.letter("tax/rivera", kind))
        .contains("Example Corporation has ended your employment.")
        .contains("Employer Example Corporation Employee Jo Rivera Action Discharge")
        .contains("Effective March 14, 2025")
        .contains("Pay the final wages March 14, 2025")
        .contains("For Your Benefit (DE 2320)")
        .contains("A letter on your severance")
        .contains("This letter gives no reason for the end of your employment");
    assertThat(IssuedTexts.letter("capstone/what-if/discharged-early", kind))
        .contains("Your last day of employment was February 27, 2003.")
        .contains("Non-Disparagement (Transition Agreement § 10)")
        .doesNotContain("What the law of the place of work asks", "A letter on your severance");
  }

  @Test
  void a_revocation_is_acknowledged_with_what_follows_from_it() {
    DocumentKind kind = DocumentKind.REVOCATION_RECEIVED;
    assertThat(IssuedTexts.letter("capstone/what-if/revoked-on-day-seven", kind))
        .contains("On May 14, 2003 we received your revocation of it.")
        .contains("The last day to revoke was May 14, 2003.")
        .contains("Your revocation came in time. The Supplemental Release does not take effect.")
        .contains("It is not payable, because the Supplemental Release was revoked")
        .doesNotContain("came after the last day");
    assertThat(IssuedTexts.letter("capstone/what-if/revoked-on-day-eight", kind))
        .contains("Your revocation came after the last day.")
        .contains("stands as you signed it")
        .doesNotContain("came in time");
    assertThat(IssuedTexts.letter("plans/lumenfall/age-claims-waiver-revoked-alone", kind))
        .contains("your revocation of its waiver of age discrimination claims")
        .contains(
            "You keep your claims of age discrimination. The rest of the General Release stands")
        .doesNotContain("does not take effect");
    assertThat(IssuedTexts.letter("capstone/what-if/revocation-sent-in-time-received-late", kind))
        .contains("depends on a question that is still open")
        .contains("Draft".toUpperCase(java.util.Locale.ROOT));
  }

  @Test
  void a_deadline_notice_lists_the_days_of_each_side_and_no_payment() {
    assertThat(IssuedTexts.letter("capstone/almgren-completed", DocumentKind.DEADLINE_NOTICE))
        .contains("the last day of the time to consider it May 28, 2003")
        .contains("Send the election of continuation coverage July 30, 2003")
        .contains("What the Company does, and by when")
        .contains("July 14, 2003")
        .doesNotContain("$", "Pay: ");
  }

  @Test
  void a_clarified_term_is_shown_before_and_after() {
    assertThat(IssuedTexts.letter("capstone/almgren-completed", DocumentKind.TERMS_CLARIFIED))
        .contains("The Chairman of the Board signed the Letter of February 26, 2003")
        .contains("You signed the Letter of February 26, 2003 on February 26, 2003.")
        .contains("November 7, 2002")
        .contains("The paper said (Transition Agreement § 1(c)(i)(B)):")
        .contains("It now says (Letter of February 26, 2003, ¶ 2):")
        .contains("The amount is $185,150.00, gross.")
        .contains("24 payments: 23 of $7,714.58 and a last one of $7,714.66")
        .doesNotContain("$100,000.00");
  }

  @Test
  void an_acknowledgment_binds_only_who_signs_it() {
    assertThat(
            IssuedTexts.letter(
                "capstone/what-if/letter-awaits-the-executive",
                DocumentKind.EXECUTIVE_ACKNOWLEDGMENT))
        .contains("You are free to sign it or not to sign it.")
        .contains("Unless you are terminated for Cause (as defined in the Agreement)")
        .contains("Acknowledged and agreed:")
        .contains("Your signature on this form gives up no claim.")
        .doesNotContain("You signed");
  }

  @Test
  void a_certificate_is_the_secretarys_and_is_addressed_to_nobody() {
    DocumentKind kind = DocumentKind.DESIGNATION_CERTIFICATE;
    for (String name :
        List.of("capstone/what-if/newly-designated", "capstone/what-if/window-still-open")) {
      assertThat(IssuedTexts.letter(name, kind))
          .contains("I am the Secretary of Capstone Turbine Corporation and keep the minutes")
          .contains("On April 24, 2002, the Board of Directors designated Jordan Vale")
          .contains("A true and complete copy of each resolution is attached.")
          .contains("Name of the Secretary")
          .doesNotContain("Dear ", "Sincerely", "Protsch");
    }
    IssuedDocument whileEmployed =
        IssuedTexts.document(
            "capstone/what-if/deleted-the-day-after", kind, LocalDate.of(2003, 1, 20));
    assertThat(PdfText.of(whileEmployed.pdf()))
        .contains("On January 16, 2003, the Board of Directors deleted Jordan Vale")
        .doesNotContain("has not deleted");
  }
}
