package dev.engross.typeset.style;

import dev.engross.typeset.markup.MarkupNode;
import java.util.List;

/** A node of the page with its computed style. */
public sealed interface StyledNode {

  Style style();

  /** An element; what {@code display: none} hides is no longer here. */
  record Element(MarkupNode.Element source, Style style, List<StyledNode> children)
      implements StyledNode {

    public Element {
      children = List.copyOf(children);
    }
  }

  /** Text in the style of its parent; white space is not yet collapsed. */
  record Text(MarkupNode.Text source, Style style) implements StyledNode {}
}
