package dev.engross.typeset.markup;

import dev.engross.diagnostic.Outcome;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
   * @param xhtml the page; the named characters of HTML need no declaration
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

  /**
   * The stylesheets and pictures that a page names, in its order, for whoever has to fetch them;
   * what is wrong with the page is left to {@link #read}.
   */
  public static Set<String> resourceNames(String xhtml) {
    Set<String> names = new LinkedHashSet<>();
    if (xhtml.length() <= SIZE_LIMIT) {
      RawNode.Element root = PageParser.parse(xhtml.replace("\r\n", "\n"), new Faults(""));
      if (root != null) {
        addResources(root, names);
      }
    }
    return names;
  }

  private static void addResources(RawNode.Element element, Set<String> names) {
    String attribute =
        element.name().equals("link") ? "href" : element.name().equals("img") ? "src" : "";
    String name = element.attributes().get(attribute);
    if (name != null) {
      names.add(name);
    }
    for (RawNode child : element.children()) {
      if (child instanceof RawNode.Element inner) {
        addResources(inner, names);
      }
    }
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
    RawNode.Element root = PageParser.parse(xhtml.replace("\r\n", "\n"), faults);
    if (root != null && root.name().equals("html")) {
      return page(root);
    }
    if (faults.isEmpty() || root != null) {
      int line = root == null ? 1 : root.line();
      faults.add("markup-missing-root", line, "the page has no <html> element", null);
    }
    return null;
  }

  private @Nullable MarkupDocument page(RawNode.Element html) {
    String language = language(html);
    HeadReader head = new HeadReader(sourceName, resources, faults);
    MarkupNode.Element body = null;
    for (RawNode node : html.children()) {
      if (node instanceof RawNode.Element element && element.name().equals("head")) {
        head.read(element);
      } else if (node instanceof RawNode.Element element
          && element.name().equals("body")
          && body == null) {
        body = new BodyReader(resources, faults).read(element);
      } else {
        misplaced(node);
      }
    }
    if (head.title().isBlank()) {
      faults.add(
          "markup-missing-title",
          html.line(),
          "the page has no title",
          "write <title>...</title> into <head> (PDF/UA-1, 7.1)");
    }
    if (body == null) {
      faults.add("markup-missing-body", html.line(), "the page has no <body> element", null);
      return null;
    }
    return new MarkupDocument(
        sourceName,
        language,
        head.title(),
        Map.copyOf(head.meta()),
        List.copyOf(head.styles()),
        body);
  }

  private void misplaced(RawNode node) {
    boolean element = node instanceof RawNode.Element;
    if (element || (node instanceof RawNode.Text text && !text.text().isBlank())) {
      faults.add(
          element ? "markup-misplaced-element" : "markup-misplaced-text",
          node.line(),
          "<html> holds <head> and <body>, nothing else",
          "put it into <body>");
    }
  }

  private String language(RawNode.Element html) {
    int line = html.line();
    for (Map.Entry<String, String> attribute : html.attributes().entrySet()) {
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
    String xmlLanguage = html.attributes().getOrDefault("xml:lang", "");
    String language = html.attributes().getOrDefault("lang", xmlLanguage);
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
