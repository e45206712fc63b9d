package dev.engross.mailing;

import dev.engross.archive.Archive;
import dev.engross.archive.CanonicalJson;
import dev.engross.document.Addressee;
import dev.engross.typeset.pdf.PrintedPage;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A letter as an archive holds it.
 *
 * @param caseId the case that it was issued in
 * @param kind what kind of document it is
 * @param issuedOn the date it bears
 * @param piece what is mailed
 */
public record ArchivedLetter(String caseId, String kind, LocalDate issuedOn, MailPiece piece) {

  /**
   * Reads a letter.
   *
   * @throws java.nio.file.NoSuchFileException when the archive holds none of that record number
   */
  public static ArchivedLetter read(Archive archive, String record) throws IOException {
    Archive.StoredDocument stored = archive.document(record);
    Map<String, Object> shown = archive.shown(record);
    Map<String, Object> receipt = CanonicalJson.read(stored.receipt());
    Addressee addressee =
        new Addressee(
            text(receipt, "addressee"), texts(shown, "addressedTo"), texts(shown, "address"));
    String caseId = text(shown, "caseId");
    LocalDate issuedOn = LocalDate.parse(text(shown, "issuedOn"));
    MailPiece piece =
        new MailPiece(
            record,
            text(shown, "title"),
            addressee,
            "case file " + caseId + ", for the letter of " + issuedOn,
            stored.document(),
            PrintedPage.count(stored.document()));
    return new ArchivedLetter(caseId, text(shown, "document"), issuedOn, piece);
  }

  private static String text(Map<String, Object> object, String name) {
    return object.get(name) instanceof String text ? text : "";
  }

  private static List<String> texts(Map<String, Object> object, String name) {
    return object.get(name) instanceof List<?> list
        ? list.stream().map(String::valueOf).toList()
        : List.of();
  }
}
