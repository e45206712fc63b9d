package dev.engross.typeset.layout;

import dev.engross.diagnostic.Outcome;
import dev.engross.typeset.markup.MarkupReader;
import dev.engross.typeset.style.Cascade;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A page laid out for a test: type of 10 points on lines of 10 points, every character 5 points
 * wide, a sheet of 220 by 120 points with margins of 10, so that a line has 40 characters and a
 * page has 10 lines. Elements have no margins of their own.
 */
final class Proof {
  private static final String BASE =
      "@page { size: 220pt 120pt; margin: 10pt }"
          + "body { font-size: 10pt; line-height: 10pt; orphans: 1; widows: 1; margin: 0 }"
          + "p, h1, h2, ol, ul, li, table, dl, blockquote, td, th, caption, hr"
          + " { margin: 0; padding: 0; font-size: 10pt; line-height: 10pt }"
          + "table { border-spacing: 0 } td { vertical-align: top }";
  private static final Cascade CASCADE = new Cascade();
  private static final Layout LAYOUT =
      new Layout(style -> List.of(new SquareFace("Square", !style.italic())));

  final LaidOutDocument document;

  private Proof(LaidOutDocument document) {
    this.document = document;
  }

  static Proof of(String css, String body) {
    Outcome<LaidOutDocument> outcome = outcome(css, body);
    if (!outcome.problems().isEmpty()) {
      throw new AssertionError(outcome.problems().toString());
    }
    return new Proof(((Outcome.Success<LaidOutDocument>) outcome).value());
  }

  static Outcome<LaidOutDocument> outcome(String css, String body) {
    String page =
        "<!DOCTYPE html>\n<html lang=\"en\" xmlns=\"http://www.w3.org/1999/xhtml\">"
            + "<head><title>Proof</title><style>"
            + BASE
            + css
            + "</style></head>\n<body>"
            + body
            + "</body></html>";
    return MarkupReader.read("proof.html", page, Map.of())
        .flatMap(CASCADE::style)
        .flatMap(LAYOUT::layOut);
  }

  int pages() {
    return document.pages().size();
  }

  List<Mark> marks(int page) {
    return document.pages().get(page - 1).marks();
  }

  <T extends Mark> List<T> marks(int page, Class<T> kind) {
    return marks(page).stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /** The text of a page, one entry per baseline in drawing order, spaces at line ends removed. */
  List<String> lines(int page) {
    List<String> lines = new ArrayList<>();
    double baseline = Double.NaN;
    for (Mark.Glyphs glyphs : marks(page, Mark.Glyphs.class)) {
      if (glyphs.baseline() == baseline) {
        int last = lines.size() - 1;
        lines.set(last, lines.get(last) + glyphs.text());
      } else {
        lines.add(glyphs.text());
        baseline = glyphs.baseline();
      }
    }
    lines.replaceAll(String::stripTrailing);
    return lines;
  }

  /** The first mark anywhere whose text, without spaces around, is the given one. */
  Mark.Glyphs glyphs(String text) {
    for (int page = 1; page <= pages(); page++) {
      for (Mark.Glyphs glyphs : marks(page, Mark.Glyphs.class)) {
        if (glyphs.text().strip().equals(text)) {
          return glyphs;
        }
      }
    }
    throw new AssertionError("no mark says " + text);
  }

  /** The structure tree as one line: {@code Document(P L(LI(Lbl LBody)))}. */
  String structure() {
    return outline(document.structure());
  }

  private static String outline(Structure node) {
    StringBuilder text = new StringBuilder(node.role().typeName());
    if (!node.children().isEmpty()) {
      List<String> inner = node.children().stream().map(Proof::outline).toList();
      text.append('(').append(String.join(" ", inner)).append(')');
    }
    return text.toString();
  }

  static String paragraphs(int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 1; i <= count; i++) {
      text.append("<p>line ").append(i).append("</p>");
    }
    return text.toString();
  }
}
