package dev.engross.issuance;

import dev.engross.archive.Deposit;
import dev.engross.determination.Determination;
import dev.engross.document.Addressee;
import dev.engross.document.DocumentKind;
import dev.engross.finding.Question;
import java.util.List;

/**
 * What one case gave: the documents, and what was not issued and why.
 *
 * @param determination what the documents rest on
 * @param issuedBefore the record numbers of the documents that were there already
 */
public record Issue(
    Determination determination,
    List<IssuedDocument> documents,
    List<String> issuedBefore,
    List<NotIssued> notIssued) {
  public Issue {
    documents = List.copyOf(documents);
    issuedBefore = List.copyOf(issuedBefore);
    notIssued = List.copyOf(notIssued);
  }

  /**
   * A finished document.
   *
   * @param recordNumber the number it bears, made from everything it came from
   * @param fileName the name of its file: letters, digits and hyphens only
   * @param pdf the file
   * @param data the machine-readable copy of what it shows
   * @param receipt what it came from
   * @param draft whether every page says that it is a draft
   * @param missing what must be answered before it can be sent
   */
  public record IssuedDocument(
      DocumentKind kind,
      Addressee addressee,
      String recordNumber,
      String fileName,
      byte[] pdf,
      byte[] data,
      Receipt receipt,
      int pages,
      boolean draft,
      List<Question> missing) {
    public IssuedDocument {
      missing = List.copyOf(missing);
    }

    /** The document with all that belongs to it, for an archive. */
    public Deposit deposit() {
      return new Deposit(recordNumber, pdf, data, receipt.json(), receipt.inputs());
    }

    /** The same document under another file name. */
    IssuedDocument called(String name) {
      return new IssuedDocument(
          kind, addressee, recordNumber, name, pdf, data, receipt, pages, draft, missing);
    }

    /** The name of the file that holds {@link #data()}, where it stands beside the document. */
    public String dataFileName() {
      return fileName.substring(0, fileName.length() - ".pdf".length()) + ".json";
    }
  }

  /** A kind of document that was not issued. {@code why} is a sentence. */
  public record NotIssued(String kind, String why) {}
}
