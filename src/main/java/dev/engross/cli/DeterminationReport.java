package dev.engross.cli;

import dev.engross.calendar.DayCount;
import dev.engross.casefile.CaseFile;
import dev.engross.determination.Determination;
import dev.engross.determination.DocumentDue;
import dev.engross.determination.result.Deadline;
import dev.engross.determination.result.Entitlement;
import dev.engross.determination.result.Entitlement.Payment;
import dev.engross.determination.result.Entitlement.PaymentSchedule;
import dev.engross.determination.result.ReleaseStanding;
import dev.engross.finding.Answer;
import dev.engross.finding.Answer.Candidate;
import dev.engross.finding.Answer.Undetermined;
import dev.engross.finding.Finding;
import dev.engross.finding.Question;
import dev.engross.finding.ReadingUse;
import dev.engross.finding.Step;
import dev.engross.finding.Wording;
import dev.engross.intake.CaseDossier;
import dev.engross.law.Citation;
import dev.engross.terms.Instrument.CounselNote;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** A determination as a plain-text report: each figure, and under it what it rests on. */
final class DeterminationReport {

  private static final int FIGURE = 2;
  private static final int BASIS = 6;

  private final ReportPage page = new ReportPage();
  private final Determination determination;
  private final boolean counted;
  private final Set<DayCount> printed = new HashSet<>();

  private DeterminationReport(Determination determination, boolean counted) {
    this.determination = determination;
    this.counted = counted;
  }

  /**
   * The report.
   *
   * @param counted whether each count is printed, under the first step that tells of it
   */
  static String of(CaseDossier dossier, Determination determination, boolean counted) {
    return new DeterminationReport(determination, counted).write(dossier.caseFile());
  }

  private String write(CaseFile caseFile) {
    page.title(caseFile.title());
    page.title(
        "Case "
            + caseFile.id()
            + ", as of "
            + Wording.date(determination.asOf())
            + "; letters dated "
            + Wording.date(determination.issuedOn())
            + ".");
    section("Milestones", determination.milestones());
    section("Amounts", determination.amounts());
    section("Findings", determination.findings());
    entitlements();
    releases();
    if (determination.coverage() != null) {
      new CoverageReport(page, this::finding).write(determination.coverage());
    }
    section("Taxes", determination.tax());
    section("Benefit plans", determination.claims());
    deadlines();
    documents();
    questions();
    readings();
    notes();
    return page.toString();
  }

  private void section(String heading, List<? extends Finding<?>> findings) {
    if (!findings.isEmpty()) {
      page.heading(heading);
      findings.forEach(this::finding);
    }
  }

  private void finding(Finding<?> finding) {
    page.entry(FIGURE, finding.question(), AnswerWords.of(finding.answer()));
    basis(finding);
  }

  private void basis(Finding<?> finding) {
    AnswerWords.reasons(finding.answer()).forEach(reason -> page.paragraph(BASIS, "? ", reason));
    AnswerWords.candidates(finding.answer()).forEach(each -> page.paragraph(BASIS, "? ", each));
    finding.steps().forEach(step -> step(BASIS, step));
    List<Citation> inSteps =
        finding.steps().stream().map(Step::citation).filter(Objects::nonNull).toList();
    String others =
        finding.citations().stream()
            .filter(citation -> !inSteps.contains(citation))
            .map(Citation::printed)
            .distinct()
            .collect(Collectors.joining("; "));
    if (!others.isEmpty()) {
      page.paragraph(BASIS, "§ ", others);
    }
    finding.facts().forEach(fact -> page.paragraph(BASIS, "• ", AnswerWords.fact(fact)));
    if (!finding.readings().isEmpty()) {
      page.paragraph(
          BASIS,
          "¶ ",
          finding.readings().stream()
              .map(use -> "reading " + use.reading().id() + ": " + use.chosen().key())
              .collect(Collectors.joining("; ")));
    }
  }

  private void step(int indent, Step step) {
    String words =
        step.citation() == null
            ? step.text()
            : step.text() + " [" + step.citation().printed() + "]";
    page.paragraph(indent, "· ", words);
    List<DayCount> counts =
        counted ? step.counts().stream().filter(printed::add).toList() : List.of();
    counts.forEach(count -> CountReport.write(page, indent + 2, count));
    if (!counts.isEmpty()) {
      page.blank();
    }
  }

  private void entitlements() {
    if (determination.entitlements().isEmpty()) {
      return;
    }
    page.heading("Entitlements");
    boolean first = true;
    for (Entitlement entitlement : determination.entitlements()) {
      if (!first) {
        page.blank();
      }
      first = false;
      entitlement(entitlement);
    }
  }

  private void entitlement(Entitlement entitlement) {
    page.entry(
        0,
        entitlement.label(),
        entitlement.status().name().toLowerCase(Locale.ROOT).replace('_', ' '));
    page.paragraph(FIGURE, "", entitlement.explanation().text());
    finding(entitlement.condition());
    if (entitlement.amount() != null) {
      finding(entitlement.amount());
    }
    finding(entitlement.schedule());
    Answer<PaymentSchedule> schedule = entitlement.schedule().answer();
    if (schedule.isKnown()) {
      payments(schedule.value());
    } else if (schedule instanceof Undetermined<PaymentSchedule> open) {
      open.candidates().forEach(this::candidate);
    }
  }

  private void candidate(Candidate<PaymentSchedule> candidate) {
    page.paragraph(BASIS, "", "If " + candidate.assumption() + ":");
    candidate.steps().forEach(step -> step(BASIS + 2, step));
    payments(candidate.value());
  }

  /** Payments that are alike but for their dates stand as one line. */
  private void payments(PaymentSchedule schedule) {
    List<Payment> payments = schedule.payments();
    int from = 0;
    while (from < payments.size()) {
      int to = from;
      while (to + 1 < payments.size() && alike(payments.get(from), payments.get(to + 1))) {
        to++;
      }
      payment(payments.get(from), payments.get(to));
      from = to + 1;
    }
  }

  /** Only payments without a day of their own; a day is always shown. */
  private static boolean alike(Payment one, Payment other) {
    return one.adjustedDue() == null
        && other.adjustedDue() == null
        && one.gross() != null
        && one.gross().equals(other.gross())
        && one.dueWords().equals(other.dueWords());
  }

  private void payment(Payment first, Payment last) {
    boolean one = first.number() == last.number();
    String due =
        first.adjustedDue() == null
            ? first.dueWords()
            : Wording.date(first.adjustedDue())
                + (first.rule() == null ? "" : " (" + first.rule() + ")");
    String gross = first.gross() == null ? "in kind" : Wording.amount(first.gross());
    page.entry(
        BASIS + 2,
        one
            ? first.number() + ". " + first.label() + ", " + due
            : first.number() + "–" + last.number() + ". " + due,
        one ? gross : "each " + gross);
  }

  private void releases() {
    for (ReleaseStanding release : determination.releases()) {
      page.heading(release.label());
      finding(release.status());
      finding(release.earliestSigning());
      finding(release.offered());
      finding(release.considerEnds());
      finding(release.signed());
      finding(release.revokeEnds());
      finding(release.effective());
    }
  }

  private void deadlines() {
    if (determination.deadlines().isEmpty()) {
      return;
    }
    page.heading("Deadlines");
    for (Deadline deadline : determination.deadlines()) {
      String actor = deadline.actor().name().toLowerCase(Locale.ROOT).replace('_', ' ');
      page.entry(
          FIGURE,
          deadline.what() + " (" + actor + ")",
          deadline.adjusted() == null
              ? AnswerWords.of(deadline.literal().answer())
              : Wording.date(deadline.adjusted()));
      page.paragraph(BASIS, "· ", deadline.rule());
      if (deadline.done() != null) {
        page.paragraph(BASIS, "✓ ", "done: " + AnswerWords.fact(deadline.done()));
      }
      basis(deadline.literal());
    }
  }

  private void documents() {
    if (determination.documents().isEmpty()) {
      return;
    }
    page.heading("Documents");
    for (DocumentDue document : determination.documents()) {
      String when =
          !document.due()
              ? "not due"
              : document.by() == null ? "due" : "due by " + Wording.date(document.by());
      page.entry(FIGURE, document.kind() + " to " + document.addressee(), when);
      page.paragraph(BASIS, "· ", document.why().text());
    }
  }

  private void questions() {
    if (determination.openQuestions().isEmpty()) {
      return;
    }
    page.heading("Open questions");
    for (Question question : determination.openQuestions()) {
      page.paragraph(FIGURE, "? ", question.text());
      page.paragraph(BASIS, "· ", question.why());
      if (question.field() != null) {
        page.paragraph(BASIS, "· ", "answer it in the case file at " + question.field());
      }
    }
  }

  private void readings() {
    if (determination.readings().isEmpty()) {
      return;
    }
    page.heading("Readings relied on");
    for (ReadingUse use : determination.readings()) {
      page.entry(
          FIGURE,
          use.reading().id() + ": " + use.reading().question(),
          use.chosenBy() != null
              ? "chosen by " + use.chosenBy()
              : use.isStandard() ? "default, unconfirmed" : "chosen");
      page.paragraph(
          BASIS, "· ", "read as " + use.chosen().text() + " (" + use.chosen().key() + ")");
      page.paragraph(BASIS, "§ ", use.reading().citation().printed());
    }
  }

  private void notes() {
    if (determination.notes().isEmpty()) {
      return;
    }
    page.heading("Notes for counsel");
    for (CounselNote note : determination.notes()) {
      page.paragraph(FIGURE, note.id() + ": ", note.text());
    }
  }
}
