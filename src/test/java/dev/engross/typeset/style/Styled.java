package dev.engross.typeset.style;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.diagnostic.Outcome;
import dev.engross.diagnostic.Problem;
import dev.engross.typeset.markup.MarkupReader;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Styles small pages for tests. The element of interest has the id {@code x}. */
final class Styled {

  private static final Cascade CASCADE = new Cascade();

  private Styled() {}

  /** The style of {@code x} under a stylesheet. */
  static Style style(String css, String body) {
    return element(document(css, body).body()).orElseThrow().style();
  }

  /** The style of a paragraph with these declarations, in a body of 10 points. */
  static Style paragraph(String declarations) {
    return style("body { font-size: 10pt } p { " + declarations + " }", "<p id=\"x\">t</p>");
  }

  static PageStyles pages(String css) {
    return document(css, "<p>t</p>").pages();
  }

  static StyledDocument document(String css, String body) {
    Outcome<StyledDocument> outcome = outcome(css, body);
    assertThat(outcome.problems()).isEmpty();
    return ((Outcome.Success<StyledDocument>) outcome).value();
  }

  /** The problems of a stylesheet that starts on line 2 of its page. */
  static List<Problem> problems(String css) {
    return outcome(css, "<p id=\"x\">t</p>").problems();
  }

  static Outcome<StyledDocument> outcome(String css, String body) {
    String page =
        "<html lang=\"en-US\"><head><title>T</title><style><![CDATA[\n"
            + css
            + "]]></style></head>\n<body>"
            + body
            + "</body></html>";
    return MarkupReader.read("page.html", page, Map.of("a.png", new byte[0]))
        .flatMap(CASCADE::style);
  }

  private static java.util.Optional<StyledNode.Element> element(StyledNode.Element root) {
    return all(root).filter(e -> "x".equals(e.source().attribute("id"))).findFirst();
  }

  static Stream<StyledNode.Element> all(StyledNode.Element root) {
    Stream<StyledNode.Element> below =
        root.children().stream()
            .filter(StyledNode.Element.class::isInstance)
            .map(StyledNode.Element.class::cast)
            .flatMap(Styled::all);
    return Stream.concat(Stream.of(root), below);
  }
}
