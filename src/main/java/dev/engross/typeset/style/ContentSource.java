package dev.engross.typeset.style;

import dev.engross.typeset.markup.MarkupNode;
import org.jspecify.annotations.Nullable;

/** A part of a {@code content} value, some of which depend on the element it is made for. */
sealed interface ContentSource {

  /** The part for an element, or null when the element gives it nothing to say. */
  @Nullable ContentPart part(MarkupNode.@Nullable Element element);

  /** Whether the part is the same for every element. */
  default boolean isFixed() {
    return this instanceof Fixed;
  }

  /** The same for every element. */
  record Fixed(ContentPart same) implements ContentSource {

    @Override
    public ContentPart part(MarkupNode.@Nullable Element element) {
      return same;
    }
  }

  /** {@code attr(name)}: the text of an attribute. */
  record AttributeText(String name) implements ContentSource {

    @Override
    public @Nullable ContentPart part(MarkupNode.@Nullable Element element) {
      String text = element == null ? null : element.attribute(name);
      return text == null ? null : new ContentPart.Literal(text);
    }
  }

  /**
   * {@code target-counter(attr(name), page)}: the page that a link within the document leads to.
   */
  record LinkedPage(String name) implements ContentSource {

    @Override
    public @Nullable ContentPart part(MarkupNode.@Nullable Element element) {
      String target = element == null ? null : element.attribute(name);
      return target == null || !target.startsWith("#")
          ? null
          : new ContentPart.TargetPage(target.substring(1));
    }
  }
}
