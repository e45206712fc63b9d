package dev.engross.typeset.markup;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A node of the page as written: an element or a run of text. */
public sealed interface MarkupNode {

  /** The line of the source on which the node starts, counted from 1. */
  int line();

  /**
   * An element of the supported set.
   *
   * @param tag what kind of element
   * @param attributes attributes by lower-case name, in the order written
   * @param children elements and text, in order; white space is kept as written
   * @param line the line of its start tag
   */
  record Element(Tag tag, Map<String, String> attributes, List<MarkupNode> children, int line)
      implements MarkupNode {

    public Element {
      children = List.copyOf(children);
    }

    public @Nullable String attribute(String name) {
      return attributes.get(name);
    }
  }

  /** Text as written, entities resolved, white space not yet collapsed. */
  record Text(String text, int line) implements MarkupNode {}
}
