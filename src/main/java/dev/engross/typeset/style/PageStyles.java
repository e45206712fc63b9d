package dev.engross.typeset.style;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The page styles of a document, by page name; the empty name is the unnamed page.
 *
 * @param first the styles of {@code :first} pages, by page name
 * @param other the styles of all other pages, by page name; always holds the empty name
 */
public record PageStyles(Map<String, PageStyle> first, Map<String, PageStyle> other) {

  /**
   * The style of a page.
   *
   * @param name the named page asked for, or null
   * @param isFirst whether it is the document's first page, or the first of a named run
   */
  public PageStyle of(@Nullable String name, boolean isFirst) {
    String key = name == null || !other.containsKey(name) ? "" : name;
    PageStyle plain = java.util.Objects.requireNonNull(other.get(key));
    return isFirst ? first.getOrDefault(key, plain) : plain;
  }
}
