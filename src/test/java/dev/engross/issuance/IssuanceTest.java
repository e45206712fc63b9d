package dev.engross.issuance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.diagnostic.Outcome;
import dev.engross.intake.CaseDossier;
import dev.engross.intake.CaseReader;
import dev.engross.issuance.Issue.IssuedDocument;
import dev.engross.typeset.ArchivalVerdict;
import dev.engross.typeset.manuscript.Manuscript.Profile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The whole line, on the real case and on the same case with its gaps filled hypothetically. */
class IssuanceTest {

  private static final LocalDate DAY = LocalDate.of(2003, 5, 7);
  private static final Issuance ISSUANCE = Issuance.standard();

  @ParameterizedTest
  @CsvSource({
    "almgren, PDF_A_3A",
    "almgren, PDF_A_2A",
    "almgren-completed, PDF_A_3A",
    "almgren-completed, PDF_A_2A"
  })
  void every_document_is_archival_and_accessible(String name, Profile profile) {
    List<IssuedDocument> documents = issue(name, profile).documents();
    assertThat(documents).hasSize(6);
    for (IssuedDocument document : documents) {
      assertThat(verdict(document.pdf(), profile)).as(document.fileName()).isEmpty();
    }
  }

  @Test
  void the_real_case_gives_drafts_that_say_what_is_missing() {
    assertThat(issue("almgren", Profile.PDF_A_3A).documents())
        .allMatch(IssuedDocument::draft)
        .allMatch(document -> !document.missing().isEmpty())
        .allMatch(document -> document.fileName().endsWith("-draft.pdf"));
  }

  @Test
  void the_completed_case_gives_finished_documents() {
    assertThat(issue("almgren-completed", Profile.PDF_A_3A).documents())
        .allMatch(document -> !document.draft(), "finished")
        .allMatch(document -> document.missing().isEmpty());
  }

  @Test
  void a_draft_can_be_asked_for() {
    IssueOrder order = new IssueOrder(DAY, DAY, List.of(), true, Profile.PDF_A_3A);
    assertThat(issue("almgren-completed", order).documents()).allMatch(IssuedDocument::draft);
  }

  @Test
  void the_same_case_gives_the_same_bytes() {
    List<IssuedDocument> once = issue("almgren", Profile.PDF_A_3A).documents();
    List<IssuedDocument> again = issue("almgren", Profile.PDF_A_3A).documents();
    for (int i = 0; i < once.size(); i++) {
      assertThat(again.get(i).pdf()).isEqualTo(once.get(i).pdf());
    }
  }

  @Test
  void the_board_letter_carries_no_figure_that_it_does_not_show() {
    IssuedDocument letter =
        issue("almgren", Profile.PDF_A_3A).documents().stream()
            .filter(document -> document.kind().id().equals("board-confirmation"))
            .findFirst()
            .orElseThrow();
    assertThat(new String(letter.data(), StandardCharsets.UTF_8)).doesNotContain("100000.00");
  }

  private static Issue issue(String name, Profile profile) {
    return issue(name, new IssueOrder(DAY, DAY, List.of(), false, profile));
  }

  private static Issue issue(String name, IssueOrder order) {
    try {
      Outcome<CaseDossier> dossier = CaseReader.read(Path.of("fixtures/capstone").resolve(name));
      Outcome<Issue> issue = dossier.flatMap(read -> ISSUANCE.issue(read, order));
      assertThat(issue.problems()).isEmpty();
      return ((Outcome.Success<Issue>) issue).value();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> verdict(byte[] pdf, Profile profile) {
    return ArchivalVerdict.of(pdf, profile);
  }
}
