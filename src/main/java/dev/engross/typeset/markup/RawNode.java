package dev.engross.typeset.markup;

import java.util.List;
import java.util.Map;

/** A node of a well-formed page, before it is known what its elements mean. */
sealed interface RawNode {

  int line();

  /** An element of any name; its children are final once its end tag is read. */
  record Element(String name, Map<String, String> attributes, List<RawNode> children, int line)
      implements RawNode {

    /** The text of the element, where it holds nothing else. */
    String text() {
      StringBuilder all = new StringBuilder();
      for (RawNode child : children) {
        all.append(child instanceof Text run ? run.text() : "");
      }
      return all.toString();
    }
  }

  /** A run of text; comments within it are gone. */
  record Text(String text, int line) implements RawNode {}
}
