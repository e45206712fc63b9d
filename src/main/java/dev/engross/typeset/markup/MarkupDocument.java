package dev.engross.typeset.markup;

import java.util.List;
import java.util.Map;

/**
 * A page read from XHTML.
 *
 * @param sourceName the file or template it came from, for problems
 * @param language the BCP 47 language of the {@code html} element, such as {@code en-US}
 * @param title the document's title; never blank, since PDF/UA requires one
 * @param meta {@code meta} elements by name: {@code author}, {@code subject}, {@code description},
 *     {@code keywords}
 * @param styles the {@code style} elements and linked stylesheets, in document order
 * @param body the {@code body} element
 */
public record MarkupDocument(
    String sourceName,
    String language,
    String title,
    Map<String, String> meta,
    List<StyleSource> styles,
    MarkupNode.Element body) {

  /**
   * A stylesheet as written.
   *
   * @param name the file, or the page's own name for a {@code style} element
   * @param css the text
   * @param firstLine the line of {@code name} on which the text starts, counted from 1
   */
  public record StyleSource(String name, String css, int firstLine) {}
}
