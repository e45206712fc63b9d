package dev.engross.mailing;

import dev.engross.diagnostic.Outcome;
import dev.engross.finding.Wording;
import dev.engross.typeset.Area;
import dev.engross.typeset.Press;
import dev.engross.typeset.TypesetDocument;
import dev.engross.typeset.manuscript.Manuscript;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The sheets that a run adds to its letters. */
final class RunSheets {

  private static final String STYLESHEET = "run.css";
  private static final byte[] STYLE = style();

  private final Press press;
  private final RunOrder order;

  RunSheets(Press press, RunOrder order) {
    this.press = press;
    this.order = order;
  }

  /** A sheet with nothing but an address, where the window shows it. */
  byte[] address(MailPiece piece, int number, double typePoints) {
    Area safe = order.envelope().safe().orElseThrow();
    String lines =
        AddressBlock.lines(piece.addressee()).stream()
            .map(RunSheets::escaped)
            .collect(Collectors.joining("<br/>"));
    // Set as tight as reads well; the ink of the first line then stands just under the upper edge.
    String place =
        String.format(
            Locale.ROOT,
            ".address { left: %.2fpt; top: %.2fpt; font-size: %.1fpt; line-height: %.2fpt }",
            safe.leftPoints() + 1,
            safe.topPoints() - typePoints * 0.1,
            typePoints,
            typePoints * 1.13);
    return set(
        "Address sheet",
        place,
        "<address class=\"address\">"
            + lines
            + "</address><p class=\"piece\">Piece "
            + number
            + ", record "
            + escaped(piece.record())
            + "</p>");
  }

  /** The sheet in front of a run: what is in it, and how it is to be printed. */
  byte[] cover(List<ListedPiece> pieces, int setAside) {
    int letterSheets = pieces.stream().mapToInt(ListedPiece::sheets).sum();
    StringBuilder page = new StringBuilder("<h1>Print run for mailing</h1><table><tbody>");
    row(page, "Day of mailing", Wording.date(order.on()));
    row(page, "Envelope", order.envelope().title());
    row(page, "Letters", Integer.toString(pieces.size()));
    row(
        page,
        "Pages of letters",
        Integer.toString(pieces.stream().mapToInt(ListedPiece::pages).sum()));
    row(
        page,
        "Sheets",
        letterSheets
            + " to be mailed, and this one"
            + (order.addressSheet() ? "; an address sheet in front of each letter" : ""));
    row(
        page,
        "Set aside",
        setAside == 0 ? "none" : setAside + " that did not pass preflight; not in this run");
    if (!pieces.isEmpty()) {
      row(page, "First piece", piece(pieces.get(0)));
      row(page, "Last piece", piece(pieces.get(pieces.size() - 1)));
    }
    page.append("</tbody></table>");
    page.append("<p>Print on both sides, turned on the long edge, at 100 percent, not scaled.</p>");
    page.append("<p>").append(escaped(order.envelope().folding())).append("</p>");
    page.append("<p>Each piece begins on the front of a sheet. This sheet is not mailed.</p>");
    return set("Print run for mailing", "", page.toString());
  }

  private static String piece(ListedPiece piece) {
    return piece.number()
        + ", record "
        + piece.record()
        + ", "
        + String.join(" and ", piece.names());
  }

  private static void row(StringBuilder page, String name, String value) {
    page.append("<tr><th>").append(name).append("</th><td>");
    page.append(escaped(value)).append("</td></tr>");
  }

  private byte[] set(String title, String style, String body) {
    String page =
        """
        <!DOCTYPE html>
        <html lang="en"><head><title>%s</title>
        <link rel="stylesheet" href="run.css"/>
        <style>%s</style></head><body>%s</body></html>
        """
            .formatted(title, style, body);
    Outcome<TypesetDocument> set =
        press.set(
            new Manuscript(
                title,
                page,
                Map.of(STYLESHEET, STYLE),
                order.on().atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC),
                title,
                null,
                Manuscript.Profile.PDF_A_2A));
    return set.fold(
        success -> success.value().pdf(),
        failure -> {
          throw new IllegalStateException(
              "a sheet cannot be set: " + failure.problems() + "; please report this");
        });
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static byte[] style() {
    try (InputStream in =
        Objects.requireNonNull(RunSheets.class.getResourceAsStream("/mailing/" + STYLESHEET))) {
      return in.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException("the jar cannot be read", unreadable);
    }
  }
}
