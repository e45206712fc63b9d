package dev.engross.issuance;

import dev.engross.casefile.CaseFile;
import dev.engross.document.Letter;
import dev.engross.issuance.Issue.IssuedDocument;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The names of files: the case, the kind of document, and the addressee where it is not the
 * executive.
 */
final class FileNames {

  private static final String EXTENSION = ".pdf";

  private FileNames() {}

  /** Such as {@code almgren-payment-statement-draft.pdf}. */
  static String of(CaseFile caseFile, Letter letter) {
    String person = letter.addressee().person();
    boolean own = person.equals(caseFile.executive().id());
    return safe(caseFile.id())
        + "-"
        + letter.kind().id()
        + (own ? "" : "-to-" + safe(person))
        + (letter.draft() ? "-draft" : "")
        + EXTENSION;
  }

  /** The same documents, a second file of one name numbered: two releases are two packets. */
  static List<IssuedDocument> unique(List<IssuedDocument> documents) {
    Set<String> taken = new HashSet<>();
    List<IssuedDocument> named = new ArrayList<>();
    for (IssuedDocument document : documents) {
      String name = document.fileName();
      for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
        String stem = document.fileName().substring(0, document.fileName().lastIndexOf('.'));
        name = stem + "-" + number + EXTENSION;
      }
      named.add(document.called(name));
    }
    return named;
  }

  /** Letters, digits and hyphens only, whatever an id is made of. */
  private static String safe(String id) {
    return id.replaceAll("[^A-Za-z0-9-]", "-");
  }
}
