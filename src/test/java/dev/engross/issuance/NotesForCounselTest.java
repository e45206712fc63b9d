package dev.engross.issuance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.diagnostic.Outcome;
import dev.engross.document.DocumentKind;
import dev.engross.intake.CaseDossier;
import dev.engross.issuance.Issue.IssuedDocument;
import dev.engross.typeset.manuscript.Manuscript.Profile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What counsel reads before a letter is sent is not for the person who receives it. */
@DisplayName("Notes for counsel")
class NotesForCounselTest {

  private static final String HEADING = "Notes for counsel";

  @ParameterizedTest
  @CsvSource({
    "cobra/gross-misconduct, COBRA_UNAVAILABILITY, the employer bears the burden of proof",
    "capstone/what-if/claim-after-resignation, SEVERANCE_DENIAL, Counsel confirms to whom",
    "capstone/almgren-completed, RELEASE_PACKET, weigh what is left to support the waiver",
    "capstone/what-if/breach-not-yet-notified, BREACH_NOTICE, Keep proof of the day",
  })
  void stand_on_a_draft_and_not_in_the_letter_that_is_sent(
      String fixture, DocumentKind kind, String words) {
    assertThat(text(fixture, kind, true)).contains(HEADING, words, "review of counsel");
    assertThat(text(fixture, kind, false)).doesNotContain(HEADING, words, "review of counsel");
  }

  @Test
  void do_not_take_with_them_the_notes_on_the_papers() {
    assertThat(text("capstone/almgren-completed", DocumentKind.RELEASE_PACKET, false))
        .contains("Notes on the papers", "A14,", "does not say how a revocation is delivered");
  }

  @Test
  void leave_no_empty_list_behind() {
    assertThat(text("cobra/gross-misconduct", DocumentKind.COBRA_UNAVAILABILITY, false))
        .doesNotContain("Notes on the papers");
  }

  private static String text(String fixture, DocumentKind kind, boolean draft) {
    CaseDossier dossier = FixtureCases.read(Path.of("fixtures").resolve(fixture));
    LocalDate day = Objects.requireNonNull(dossier.caseFile().asOf());
    IssueOrder order = new IssueOrder(day, day, List.of(kind), draft, Profile.PDF_A_3A);
    Outcome<Issue> issue = Issuance.standard().issue(dossier, order);
    IssuedDocument document = ((Outcome.Success<Issue>) issue).value().documents().get(0);
    assertThat(document.draft()).isEqualTo(draft);
    return FinishedDocuments.text(document);
  }
}
