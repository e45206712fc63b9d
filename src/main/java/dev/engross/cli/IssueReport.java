package dev.engross.cli;

import dev.engross.document.DocumentKind;
import dev.engross.finding.Question;
import dev.engross.finding.Wording;
import dev.engross.intake.CaseDossier;
import dev.engross.issuance.Issue;
import dev.engross.issuance.Issue.IssuedDocument;
import dev.engross.issuance.Issue.NotIssued;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** What was issued, to whom, and what was not and why. */
final class IssueReport {

  private static final int FILE = 2;
  private static final int ABOUT = 4;

  private final ReportPage page = new ReportPage();
  private final @Nullable Path out;
  private final @Nullable Path archive;

  private IssueReport(@Nullable Path out, @Nullable Path archive) {
    this.out = out;
    this.archive = archive;
  }

  /**
   * @param out the folder that the files were written to; null where they were not
   * @param archive the archive that what is final was entered in; null for none
   */
  static String of(CaseDossier dossier, Issue issue, @Nullable Path out, @Nullable Path archive) {
    return new IssueReport(out, archive).write(dossier.caseFile().title(), issue);
  }

  private String write(String title, Issue issue) {
    page.title(title);
    page.title(
        "As of "
            + Wording.date(issue.determination().asOf())
            + ", documents dated "
            + Wording.date(issue.determination().issuedOn())
            + ".");
    if (issue.documents().isEmpty()) {
      page.blank();
      page.paragraph(0, "", "Nothing was issued.");
    } else {
      page.heading("Issued");
      issue.documents().forEach(this::issued);
    }
    if (!issue.notIssued().isEmpty()) {
      page.heading("Not issued");
      issue.notIssued().forEach(this::notIssued);
    }
    return page.toString();
  }

  private void issued(IssuedDocument document) {
    page.entry(
        FILE,
        document.kind().title() + ", to " + Wording.list(document.addressee().names()),
        document.draft() ? "draft" : "final");
    // Never broken into lines, so that it can be copied.
    if (out != null) {
      page.literal(ABOUT, ArchiveArgument.shown(out.resolve(document.fileName())));
    }
    page.paragraph(
        ABOUT, "", Wording.count(document.pages(), "page") + "; record " + document.recordNumber());
    if (archive != null) {
      page.literal(
          ABOUT,
          document.draft()
              ? "not archived, since it is a draft"
              : "archived in " + ArchiveArgument.shown(archive));
    }
    if (!document.missing().isEmpty()) {
      page.paragraph(ABOUT, "", "To be answered before it can be sent:");
      for (Question question : document.missing()) {
        page.paragraph(ABOUT, "? ", question.text());
      }
    }
  }

  private void notIssued(NotIssued not) {
    page.paragraph(FILE, "", title(not.kind()) + " (" + not.kind() + ")");
    page.paragraph(ABOUT, "· ", not.why());
  }

  private static String title(String kind) {
    return DocumentKind.named(kind).map(DocumentKind::title).orElse("Document");
  }
}
