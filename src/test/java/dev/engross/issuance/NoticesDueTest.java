package dev.engross.issuance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.determination.Determination;
import dev.engross.determination.DocumentDue;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When each notice, and each letter of the Board, is due; by when; and why not otherwise. */
@DisplayName("Notices due")
class NoticesDueTest {

  private static final Path FIXTURES = Path.of("fixtures");

  @ParameterizedTest(name = "{1} in {0}")
  @CsvSource(
      nullValues = "-",
      value = {
        "capstone/what-if/newly-designated, participant-designation-notice, -",
        "capstone/what-if/window-still-open, participant-designation-notice, -",
        "capstone/what-if/newly-designated, designation-certificate, -",
        "capstone/what-if/window-still-open, designation-certificate, -",
        "capstone/what-if/deleted-the-day-before, participant-deletion-notice, -",
        "capstone/what-if/deleted-the-day-after, participant-deletion-notice, -",
        "capstone/what-if/window-still-open, change-in-control-notice, -",
        "plans/harborlight/still-employed, change-in-control-notice, -",
        "capstone/what-if/plan-participant, severance-entitlement-notice, -",
        "plans/lumenfall/not-signed-yet, severance-entitlement-notice, -",
        "capstone/what-if/claim-after-resignation, severance-denial, 2003-10-13",
        "plans/brackwater/claim-after-resignation, severance-denial, 2005-12-11",
        "capstone/what-if/claim-for-twice-the-amount, severance-denial, 2003-10-13",
        "plans/brackwater/claim-for-a-full-year, severance-denial, 2005-12-11",
        "plans/hazelmere/one-of-two-benefits, severance-denial, 2010-10-24",
        "capstone/what-if/breach-not-yet-notified, breach-notice, -",
        "plans/pellworth/neglect-not-yet-notified, breach-notice, -",
        "capstone/what-if/discharged-early, termination-notice, -",
        "tax/rivera, termination-notice, 2025-03-14",
        "capstone/what-if/revoked-on-day-seven, revocation-received, -",
        "plans/lumenfall/revocation-mailed-on-day-seven, revocation-received, -",
        "capstone/almgren-completed, deadline-notice, 2003-05-28",
        "plans/lumenfall/not-signed-yet, deadline-notice, 2009-04-16",
        "capstone/almgren-completed, terms-clarified, -",
        "capstone/what-if/letter-signed-by-both, terms-clarified, -",
        "capstone/what-if/letter-signed-by-the-chairman-only, executive-acknowledgment, -",
        "capstone/what-if/letter-awaits-the-executive, executive-acknowledgment, -"
      })
  void it_is_due_and_says_by_when_and_why(String name, String kind, @Nullable LocalDate by) {
    DocumentDue document = document(name, kind);
    assertThat(document.due()).as(document.why().text()).isTrue();
    assertThat(document.by()).isEqualTo(by);
    assertThat(document.why().text()).endsWith(".");
  }

  @ParameterizedTest(name = "{1} in {0}: {2}")
  @CsvSource({
    "plans/corvane/discharged, participant-designation-notice, No designation as a participant",
    "capstone/almgren-completed, participant-designation-notice, were given up",
    "capstone/what-if/deleted-the-day-before, participant-designation-notice, The Board deleted",
    "capstone/what-if/plan-participant, participant-designation-notice, ended Jordan Vale’s employment",
    "capstone/what-if/plan-participant, participant-deletion-notice, No deletion",
    "capstone/almgren-completed, designation-certificate, were given up",
    "capstone/what-if/plan-participant, designation-certificate, ended Jordan Vale’s employment",
    "capstone/what-if/resigned-without-reason, designation-certificate, resigned",
    "capstone/what-if/window-over-still-employed, designation-certificate, Nothing that depends",
    "plans/corvane/discharged, change-in-control-notice, defines a change in control",
    "capstone/what-if/newly-designated, change-in-control-notice, No change in control",
    "capstone/what-if/plan-participant, change-in-control-notice, ended Jordan Vale’s employment",
    "capstone/what-if/window-over-still-employed, change-in-control-notice, can still be paid",
    "capstone/what-if/newly-designated, severance-entitlement-notice, No end of employment",
    "capstone/almgren-completed, severance-entitlement-notice, No severance is owed",
    "capstone/almgren-completed, severance-denial, No claim",
    "tax/rivera, severance-denial, still able to become payable",
    "capstone/almgren-completed, breach-notice, No finding of conduct",
    "capstone/what-if/breach-beyond-cure, breach-notice, No finding of conduct that can be put",
    "capstone/what-if/cure-still-open, breach-notice, gave written notice",
    "plans/pellworth/neglect-cured-on-day-ten, breach-notice, was put right",
    "capstone/almgren-completed, termination-notice, Nothing asks for a notice",
    "capstone/what-if/newly-designated, termination-notice, No end of employment",
    "capstone/what-if/died-after-the-change, termination-notice, Nothing asks for a notice",
    "capstone/almgren-completed, revocation-received, No revocation by the executive",
    "plans/pellworth/company-revoked-in-time, revocation-received, No revocation by the executive",
    "plans/corvane/discharged, deadline-notice, no day ahead",
    "capstone/what-if/letter-before-its-date, terms-clarified, No amendment",
    "capstone/almgren-completed, executive-acknowledgment, waits for the executive"
  })
  void it_is_not_due_and_says_why_not(String name, String kind, String why) {
    DocumentDue document = document(name, kind);
    assertThat(document.due()).as(document.why().text()).isFalse();
    assertThat(document.why().text()).contains(why).endsWith(".");
  }

  private static DocumentDue document(String name, String kind) {
    Determination determination = FixtureCases.determined(FIXTURES.resolve(name));
    return determination.documents().stream()
        .filter(document -> document.kind().equals(kind))
        .findFirst()
        .orElseThrow();
  }
}
