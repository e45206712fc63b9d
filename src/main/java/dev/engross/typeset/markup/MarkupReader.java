package dev.engross.typeset.markup;

import dev.engross.diagnostic.Outcome;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.ParseError;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Reads a page of XHTML.
 *
 * <p>Nothing is repaired and nothing is skipped: what is not well-formed, not in the supported set,
 * or not understood is a problem with its line, and all of them are told at once.
 */
public final class MarkupReader {

  /** The largest page read, in characters; a letter of a hundred pages has about half a million. */
  static final int SIZE_LIMIT = 8_000_000;

  private static final int PARSE_ERROR_LIMIT = 100;
  private static final Set<String> ROOT_ATTRIBUTES = Set.of("lang", "xml:lang", "xmlns");

  private final String sourceName;
  private final Map<String, byte[]> resources;
  private final Faults faults;

  private MarkupReader(String sourceName, Map<String, byte[]> resources) {
    this.sourceName = sourceName;
    this.resources = resources;
    this.faults = new Faults(sourceName);
  }

  /**
   * Reads one page.
   *
   * @param sourceName the file or template it came from, for problems
   * @param xhtml the page; named characters such as {@code &nbsp;} need no declaration
   * @param resources stylesheets and pictures by the name the page uses for them
   * @return the page, or everything that is wrong with it
   */
  public static Outcome<MarkupDocument> read(
      String sourceName, String xhtml, Map<String, byte[]> resources) {
    MarkupReader reader = new MarkupReader(sourceName, resources);
    MarkupDocument document = reader.document(xhtml);
    if (document == null || !reader.faults.isEmpty()) {
      return Outcome.failure(reader.faults.inOrder());
    }
    return Outcome.success(document);
  }

  private @Nullable MarkupDocument document(String xhtml) {
    if (xhtml.length() > SIZE_LIMIT) {
      faults.add(
          "markup-too-large",
          1,
          "the page has " + xhtml.length() + " characters; at most " + SIZE_LIMIT + " are read",
          "split it into several documents");
      return null;
    }
    if (!WellFormedness.check(xhtml, faults)) {
      return null;
    }
    Element html = root(parse(xhtml));
    return html == null ? null : page(html);
  }

  private Document parse(String xhtml) {
    Parser parser =
        Parser.xmlParser()
            .setTrackPosition(true)
            .setTrackErrors(PARSE_ERROR_LIMIT)
            .setMaxDepth(WellFormedness.DEPTH_LIMIT + 2);
    Document document = parser.parseInput(xhtml, "");
    for (ParseError error : parser.getErrors()) {
      parseError(xhtml, error);
    }
    return document;
  }

  /** Where our own check has already said what is wrong with a line, the parser adds nothing. */
  private void parseError(String xhtml, ParseError error) {
    int end = Math.min(error.getPosition(), xhtml.length());
    int line = 1 + (int) xhtml.substring(0, end).chars().filter(c -> c == '\n').count();
    if (faults.anyAtLine(line)) {
      return;
    }
    boolean entity = error.getErrorMessage().contains("reference");
    String message = error.getErrorMessage();
    faults.add(
        entity ? "markup-unknown-entity" : "markup-not-well-formed",
        line,
        message.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + message.substring(1),
        entity ? "write the character itself, or &amp; for an ampersand" : null);
  }

  private @Nullable Element root(Document document) {
    Element root = document.firstElementChild();
    if (root == null || !root.tagName().equals("html")) {
      faults.add("markup-missing-body", 1, "the page has no <html> element", null);
      return null;
    }
    for (Node node : document.childNodes()) {
      boolean text = node instanceof TextNode string && !string.isBlank();
      if (text || (node instanceof Element && node != root)) {
        String message = "something stands outside <html>";
        faults.add("markup-misplaced-element", BodyReader.lineOf(node), message, null);
      }
    }
    return root;
  }

  private @Nullable MarkupDocument page(Element html) {
    String language = language(html);
    HeadReader head = new HeadReader(sourceName, resources, faults);
    MarkupNode.Element body = null;
    for (Node node : html.childNodes()) {
      if (node instanceof Element element && element.tagName().equals("head")) {
        head.read(element);
      } else if (node instanceof Element element
          && element.tagName().equals("body")
          && body == null) {
        body = new BodyReader(resources, faults).read(element);
      } else {
        misplaced(node);
      }
    }
    if (head.title().isBlank()) {
      faults.add(
          "markup-missing-title",
          BodyReader.lineOf(html),
          "the page has no title",
          "write <title>...</title> into <head> (PDF/UA-1, 7.1)");
    }
    if (body == null) {
      faults.add(
          "markup-missing-body", BodyReader.lineOf(html), "the page has no <body> element", null);
      return null;
    }
    Map<String, String> meta = new HashMap<>(head.meta());
    return new MarkupDocument(
        sourceName, language, head.title(), Map.copyOf(meta), head.styles(), body);
  }

  private void misplaced(Node node) {
    boolean element = node instanceof Element;
    if (element || (node instanceof TextNode text && !text.isBlank())) {
      faults.add(
          element ? "markup-misplaced-element" : "markup-misplaced-text",
          BodyReader.lineOf(node),
          "<html> holds <head> and <body>, nothing else",
          "put it into <body>");
    }
  }

  private String language(Element html) {
    int line = BodyReader.lineOf(html);
    for (Attribute attribute : html.attributes()) {
      String name = attribute.getKey();
      if (!ROOT_ATTRIBUTES.contains(name)) {
        faults.add(
            "markup-unknown-attribute",
            line,
            "<html> has no attribute " + name,
            "what concerns the whole page belongs on <body>");
      } else if (!name.equals("xmlns")) {
        AttributeRules.check(Tag.BODY, name, attribute.getValue(), line, faults);
      }
    }
    String language = html.hasAttr("lang") ? html.attr("lang") : html.attr("xml:lang");
    if (language.isBlank()) {
      faults.add(
          "markup-missing-language",
          line,
          "the page does not say its language",
          "write <html lang=\"en-US\"> (PDF/UA-1, 7.2)");
    }
    return language;
  }
}
