package dev.engross.typeset.style;

import dev.engross.typeset.markup.MarkupNode;
import dev.engross.typeset.markup.Tag;
import org.jspecify.annotations.Nullable;

/**
 * An element with its surroundings, as selectors see it. The outermost one stands for {@code html},
 * which has no element of its own in a {@link dev.engross.typeset.markup.MarkupDocument}.
 */
final class Located {

  private static final String[] NO_CLASSES = {};

  final MarkupNode.@Nullable Element element;
  final @Nullable Located parent;
  final @Nullable Located previous;

  /** Its place among its sibling elements, counted from 1. */
  final int index;

  /** How many elements its parent holds. */
  final int siblings;

  final @Nullable String id;
  final String[] classes;

  private Located(
      MarkupNode.@Nullable Element element,
      @Nullable Located parent,
      @Nullable Located previous,
      int siblings) {
    this.element = element;
    this.parent = parent;
    this.previous = previous;
    this.index = previous == null ? 1 : previous.index + 1;
    this.siblings = siblings;
    this.id = element == null ? null : element.attribute("id");
    this.classes = element == null ? NO_CLASSES : classes(element.attribute("class"));
  }

  static Located root() {
    return new Located(null, null, null, 1);
  }

  Located child(MarkupNode.Element child, @Nullable Located before, int count) {
    return new Located(child, this, before, count);
  }

  boolean isRoot() {
    return element == null;
  }

  @Nullable Tag tag() {
    return element == null ? null : element.tag();
  }

  @Nullable String attribute(String name) {
    return element == null ? null : element.attribute(name);
  }

  boolean hasClass(String name) {
    for (String own : classes) {
      if (own.equals(name)) {
        return true;
      }
    }
    return false;
  }

  private static String[] classes(@Nullable String value) {
    if (value == null) {
      return NO_CLASSES;
    }
    String trimmed = value.strip();
    if (trimmed.isEmpty()) {
      return NO_CLASSES;
    }
    boolean several = trimmed.chars().anyMatch(Character::isWhitespace);
    return several ? trimmed.split("\\s+") : new String[] {trimmed};
  }
}
