package dev.engross.cli;

import dev.engross.finding.Question;
import dev.engross.finding.Wording;
import dev.engross.intake.CaseDossier;
import dev.engross.issuance.Issue;
import dev.engross.issuance.Issue.IssuedDocument;
import dev.engross.issuance.Issue.NotIssued;
import java.nio.file.Path;

/** What was issued, to whom, and what was not and why. */
final class IssueReport {

  private IssueReport() {}

  static String of(CaseDossier dossier, Issue issue, Path out) {
    StringBuilder report = new StringBuilder();
    report
        .append(dossier.caseFile().title())
        .append("\nas of ")
        .append(Wording.date(issue.determination().asOf()))
        .append(", documents dated ")
        .append(Wording.date(issue.determination().issuedOn()))
        .append("\n\n");
    issue.documents().forEach(document -> issued(report, document, out));
    if (issue.documents().isEmpty()) {
      report.append("Nothing was issued.\n\n");
    }
    if (!issue.notIssued().isEmpty()) {
      report.append("Not issued\n");
      for (NotIssued not : issue.notIssued()) {
        report.append("  ").append(not.kind()).append(": ").append(not.why()).append('\n');
      }
    }
    return report.toString();
  }

  private static void issued(StringBuilder report, IssuedDocument document, Path out) {
    report
        .append(document.draft() ? "Draft   " : "Issued  ")
        .append(out.resolve(document.fileName()).toString().replace('\\', '/'))
        .append("\n        ")
        .append(document.kind().title())
        .append(", to ")
        .append(Wording.list(document.addressee().names()))
        .append("; ")
        .append(Wording.count(document.pages(), "page"))
        .append("; record ")
        .append(document.recordNumber())
        .append('\n');
    if (!document.missing().isEmpty()) {
      report.append("        before it can be sent:\n");
      for (Question question : document.missing()) {
        report.append("          - ").append(question.text()).append('\n');
      }
    }
    report.append('\n');
  }
}
