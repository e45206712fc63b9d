package dev.engross.issuance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.diagnostic.Outcome;
import dev.engross.document.DocumentKind;
import dev.engross.intake.CaseDossier;
import dev.engross.issuance.Issue.IssuedDocument;
import dev.engross.typeset.manuscript.Manuscript.Profile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * The documents of fixture cases, as issued, and their text as it can be read out of the finished
 * PDF. The files are left in {@code target/finished-documents} for people to look at.
 */
public final class FinishedDocuments {

  private static final Path FOLDER = Path.of("target/finished-documents");
  private static final Issuance ISSUANCE = Issuance.standard();
  private static final Map<String, Issue> ISSUED = new HashMap<>();
  private static final Map<String, String> TEXTS = new HashMap<>();

  private FinishedDocuments() {}

  /** What a case gives on its own dates, such as that of {@code cobra/spouse-elsewhere}. */
  public static Issue of(String fixture) {
    CaseDossier dossier = FixtureCases.read(Path.of("fixtures").resolve(fixture));
    LocalDate issuedOn = dossier.caseFile().issuedOn();
    return on(fixture, issuedOn == null ? dossier.caseFile().asOf() : issuedOn);
  }

  /** What a case gives on another date: the same facts, letters of that day. */
  public static synchronized Issue on(String fixture, LocalDate issuedOn) {
    return ISSUED.computeIfAbsent(fixture + "@" + issuedOn, key -> issue(fixture, issuedOn));
  }

  private static Issue issue(String fixture, LocalDate issuedOn) {
    CaseDossier dossier = FixtureCases.read(Path.of("fixtures").resolve(fixture));
    LocalDate asOf = Objects.requireNonNull(dossier.caseFile().asOf());
    IssueOrder order =
        new IssueOrder(
            asOf.isAfter(issuedOn) ? issuedOn : asOf, issuedOn, List.of(), false, Profile.PDF_A_3A);
    Outcome<Issue> outcome = ISSUANCE.issue(dossier, order);
    assertThat(outcome.problems()).as(fixture).isEmpty();
    Issue issue = ((Outcome.Success<Issue>) outcome).value();
    issue.documents().forEach(document -> leave(issuedOn, document));
    return issue;
  }

  /** The documents of one kind, in the order in which they are due. */
  public static List<IssuedDocument> ofKind(Issue issue, DocumentKind kind) {
    return issue.documents().stream().filter(document -> document.kind() == kind).toList();
  }

  /** All words of a document, page after page, with single spaces between them. */
  public static synchronized String text(IssuedDocument document) {
    return TEXTS.computeIfAbsent(document.recordNumber(), record -> read(document.pdf()));
  }

  private static String read(byte[] pdf) {
    try (PDDocument opened = Loader.loadPDF(pdf)) {
      return new WithoutReferences()
          .getText(opened)
          .replaceAll("\\s+", " ")
          .replaceAll(" (?=[,;.:)])", "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Leaves out the raised numbers that lead to the appendix, which stand between two words. */
  private static final class WithoutReferences extends PDFTextStripper {
    private static final float SMALLEST_TEXT_POINTS = 7;

    @Override
    protected void processTextPosition(TextPosition text) {
      if (text.getFontSizeInPt() >= SMALLEST_TEXT_POINTS) {
        super.processTextPosition(text);
      }
    }
  }

  private static void leave(LocalDate issuedOn, IssuedDocument document) {
    try {
      Files.createDirectories(FOLDER);
      Files.write(FOLDER.resolve(issuedOn + "-" + document.fileName()), document.pdf());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
