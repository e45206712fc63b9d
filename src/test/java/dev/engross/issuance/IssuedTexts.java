package dev.engross.issuance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.diagnostic.Outcome;
import dev.engross.document.DocumentKind;
import dev.engross.intake.CaseDossier;
import dev.engross.issuance.Issue.IssuedDocument;
import dev.engross.typeset.PdfText;
import dev.engross.typeset.manuscript.Manuscript.Profile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** The text of documents as it stands in their finished files. */
final class IssuedTexts {

  private static final Issuance ISSUANCE = Issuance.standard();

  private IssuedTexts() {}

  /** The document of a kind, issued for a case of the fixtures on the case’s own date. */
  static IssuedDocument document(String name, DocumentKind kind) {
    CaseDossier dossier = FixtureCases.read(Path.of("fixtures").resolve(name));
    return document(dossier, kind, Objects.requireNonNull(dossier.caseFile().asOf()));
  }

  /** The document of a kind, issued for a case of the fixtures as it stood on a day. */
  static IssuedDocument document(String name, DocumentKind kind, LocalDate day) {
    return document(FixtureCases.read(Path.of("fixtures").resolve(name)), kind, day);
  }

  /** The document of a kind, issued for a case as it stood on a day. */
  static IssuedDocument document(CaseDossier dossier, DocumentKind kind, LocalDate day) {
    Outcome<Issue> issue =
        ISSUANCE.issue(dossier, new IssueOrder(day, day, List.of(kind), false, Profile.PDF_A_3A));
    assertThat(issue.problems()).isEmpty();
    return ((Outcome.Success<Issue>) issue).value().documents().get(0);
  }

  static String text(String name, DocumentKind kind) {
    return PdfText.of(document(name, kind).pdf());
  }

  /** The letter without its appendix, where it has one. */
  static String letter(String name, DocumentKind kind) {
    return text(name, kind).split("Basis of calculation", 2)[0];
  }
}
