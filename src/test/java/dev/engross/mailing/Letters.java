package dev.engross.mailing;

import dev.engross.document.Addressee;
import dev.engross.typeset.Press;
import dev.engross.typeset.TypesetDocument;
import dev.engross.typeset.manuscript.Manuscript;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Short letters in the form and the style of the house. */
final class Letters {

  static final Press PRESS = Press.standard();

  static final List<String> NORDHOFF =
      List.of(
          "c/o Capstone Turbine Corporation",
          "21211 Nordhoff Street",
          "Chatsworth, California 91311");

  private Letters() {}

  /** A letter of some pages to the first line, at the others. */
  static MailPiece letter(String record, int pages, List<String> lines) {
    Addressee to = new Addressee("almgren", lines.subList(0, 1), lines.subList(1, lines.size()));
    StringBuilder body = new StringBuilder("<p>Dear reader: this is page 1 of " + record + ".</p>");
    for (int page = 2; page <= pages; page++) {
      body.append("<p style=\"break-before: page\">Page " + page + " of " + record + ".</p>");
    }
    byte[] pdf = set(String.join("<br/>", lines), body.toString());
    return new MailPiece(record, "Statement of payments", to, "case file", pdf, pages);
  }

  private static byte[] set(String address, String body) {
    String page =
        """
        <!DOCTYPE html>
        <html lang="en"><head><title>Letter</title><link rel="stylesheet" href="letter.css"/></head><body>
        <div class="head"><header class="letterhead"><p class="company">Capstone Turbine Corporation</p>
        <p class="sender">21211 Nordhoff Street, Chatsworth, California 91311</p></header>
        <p class="date">May 7, 2003</p></div>
        <address class="addressee">%s</address>
        %s</body></html>
        """
            .formatted(address, body);
    try {
      return PRESS
          .set(
              new Manuscript(
                  "letter",
                  page,
                  Map.of("letter.css", Files.readAllBytes(Path.of("templates/letter.css"))),
                  Instant.EPOCH,
                  address + body,
                  null,
                  Manuscript.Profile.PDF_A_2A))
          .map(TypesetDocument::pdf)
          .fold(
              success -> success.value(),
              failure -> {
                throw new AssertionError(failure.problems().toString());
              });
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
