package dev.engross.issuance;

import dev.engross.casefile.CaseFile;
import dev.engross.determination.Determination;
import dev.engross.determination.Determiner;
import dev.engross.determination.DocumentDue;
import dev.engross.diagnostic.Outcome;
import dev.engross.diagnostic.Problem;
import dev.engross.document.DocumentKind;
import dev.engross.document.Letter;
import dev.engross.document.Letters;
import dev.engross.document.RenderOptions;
import dev.engross.document.template.ShownFigure;
import dev.engross.intake.CaseDossier;
import dev.engross.intake.DeterminationJson;
import dev.engross.intake.DocumentData;
import dev.engross.intake.LawBookReader;
import dev.engross.intake.LawBookReader.BoundLawBook;
import dev.engross.issuance.Issue.IssuedDocument;
import dev.engross.issuance.Issue.NotIssued;
import dev.engross.law.LawBook;
import dev.engross.typeset.Press;
import dev.engross.typeset.TypesetDocument;
import dev.engross.typeset.manuscript.Manuscript;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Issues the documents of a case: determine, render, set. Prepared once; safe to share between
 * threads.
 *
 * <p>Nothing is written here. A case either gives all its documents, or every problem that stands
 * in their way.
 */
public final class Issuance {

  private final LawBook law;
  private final Letters letters;
  private final Press press;
  private final Equipment equipment;
  private final String engine;

  public Issuance(BoundLawBook law, Letters letters, Press press) {
    this(law, letters, press, Receipt.ENGINE);
  }

  /**
   * @param engine the program that the receipts name
   */
  Issuance(BoundLawBook law, Letters letters, Press press, String engine) {
    this.law = law.book();
    this.letters = letters;
    this.press = press;
    this.equipment = Equipment.of(law, letters, press);
    this.engine = engine;
  }

  /** Issuance with the law book, the templates and the faces that Engross carries. */
  public static Issuance standard() {
    CompletableFuture<Press> press = CompletableFuture.supplyAsync(Press::rehearsed);
    return new Issuance(LawBookReader.bundled(), Letters.standard(), press.join());
  }

  /** The same with letters from other templates. */
  public static Issuance with(Letters letters) {
    return new Issuance(LawBookReader.bundled(), letters, Press.rehearsed());
  }

  /** The line, for one case. */
  public Outcome<Issue> issue(CaseDossier dossier, IssueOrder order) {
    return issue(dossier, order, record -> false);
  }

  /**
   * The same, without what is there already.
   *
   * @param there whether a document of a record number was issued before; it is not made again
   */
  public Outcome<Issue> issue(CaseDossier dossier, IssueOrder order, Predicate<String> there) {
    Determination determination =
        Determiner.determine(
            dossier.caseFile(), dossier.terms(), law, order.asOf(), order.issuedOn());
    List<IssuedDocument> documents = new ArrayList<>();
    List<String> issuedBefore = new ArrayList<>();
    List<NotIssued> notIssued = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (DocumentDue due : determination.documents()) {
      Optional<DocumentKind> kind = DocumentKind.named(due.kind());
      String reason = reasonAgainst(due, kind.orElse(null), order);
      if (reason != null) {
        notIssued.add(new NotIssued(due.kind(), reason));
        continue;
      }
      Receipt receipt = Receipt.of(due, dossier, determination, order, equipment, engine);
      String recordNumber = RecordNumber.of(receipt);
      if (there.test(recordNumber)) {
        issuedBefore.add(recordNumber);
        continue;
      }
      Outcome<IssuedDocument> document =
          document(due, dossier, determination, order, receipt, recordNumber);
      problems.addAll(document.problems());
      if (document instanceof Outcome.Success<IssuedDocument> success) {
        documents.add(success.value());
      }
    }
    return Outcome.of(
        new Issue(determination, FileNames.unique(documents), issuedBefore, notIssued), problems);
  }

  private Outcome<IssuedDocument> document(
      DocumentDue due,
      CaseDossier dossier,
      Determination determination,
      IssueOrder order,
      Receipt receipt,
      String recordNumber) {
    return letters
        .render(
            due,
            dossier.caseFile(),
            dossier.terms(),
            determination,
            law,
            new RenderOptions(order.draft(), recordNumber, dossier.logo()))
        .flatMap(
            letter -> {
              byte[] data = data(letter, recordNumber, receipt, determination);
              return press
                  .set(manuscript(letter, recordNumber, data, order))
                  .map(
                      file ->
                          issued(letter, recordNumber, receipt, dossier.caseFile(), data, file));
            });
  }

  private static byte[] data(
      Letter letter, String recordNumber, Receipt receipt, Determination determination) {
    DocumentData data =
        new DocumentData(
            recordNumber,
            receipt.hash().hex(),
            letter.kind().id(),
            letter.kind().title(),
            letter.addressee().names(),
            letter.addressee().addressLines(),
            determination.caseId(),
            determination.asOf(),
            determination.issuedOn(),
            letter.draft(),
            letter.missing(),
            letter.shown().stream().map(ShownFigure::finding).toList());
    return DeterminationJson.write(data).getBytes(StandardCharsets.UTF_8);
  }

  private static Manuscript manuscript(
      Letter letter, String recordNumber, byte[] data, IssueOrder order) {
    Manuscript.@Nullable Attachment attachment =
        order.profile() == Manuscript.Profile.PDF_A_2A
            ? null
            : new Manuscript.Attachment(
                "data.json",
                "application/json",
                "The figures, dates and sources shown in this document, for machines",
                data);
    return new Manuscript(
        letter.kind().id(),
        letter.xhtml(),
        letter.resources(),
        // Noon, so that the date is the same on every viewer's clock from Hawaii to Tokyo.
        order.issuedOn().atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC),
        recordNumber,
        attachment,
        order.profile());
  }

  private static IssuedDocument issued(
      Letter letter,
      String recordNumber,
      Receipt receipt,
      CaseFile caseFile,
      byte[] data,
      TypesetDocument file) {
    return new IssuedDocument(
        letter.kind(),
        letter.addressee(),
        recordNumber,
        FileNames.of(caseFile, letter),
        file.pdf(),
        data,
        receipt,
        file.pages(),
        letter.draft(),
        letter.missing());
  }

  /** Why a document is not issued, or null when it is. */
  private static @Nullable String reasonAgainst(
      DocumentDue due, @Nullable DocumentKind kind, IssueOrder order) {
    if (!order.kinds().isEmpty() && (kind == null || !order.kinds().contains(kind))) {
      return "It was not asked for.";
    }
    if (!due.due()) {
      return due.why().text();
    }
    return kind == null ? "Engross has no template for it yet." : null;
  }
}
