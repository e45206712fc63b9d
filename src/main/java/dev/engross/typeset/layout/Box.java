package dev.engross.typeset.layout;

import dev.engross.typeset.style.Style;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A box of the page: an element, or an anonymous box around text between blocks. */
final class Box {

  /** What a box holds. */
  enum Kind {
    /** Other boxes, one below the other. */
    FLOW,
    /** Lines of text. */
    LINES,
    TABLE,
    /** A head, body or foot of a table. */
    ROWS,
    ROW,
    /** A column, for its width. */
    COLUMN,
    /** Boxes side by side. */
    COLUMNS
  }

  final Kind kind;
  final Style style;
  final @Nullable Structure structure;

  /** Whether the box is not an element's own: it then has no margins, borders or breaks. */
  final boolean anonymous;

  final List<Box> children;
  final @Nullable Paragraph paragraph;
  final List<Anchor> anchors = new ArrayList<>(0);

  /** The list item's marker outside the box, or null. */
  @Nullable Paragraph marker;

  int columnSpan = 1;
  int rowSpan = 1;

  private Box(
      Kind kind,
      Style style,
      @Nullable Structure structure,
      boolean anonymous,
      List<Box> children,
      @Nullable Paragraph paragraph) {
    this.kind = kind;
    this.style = style;
    this.structure = structure;
    this.anonymous = anonymous;
    this.children = children;
    this.paragraph = paragraph;
  }

  static Box of(Kind kind, Style style, @Nullable Structure structure, List<Box> children) {
    return new Box(kind, style, structure, false, children, null);
  }

  static Box ofLines(Style style, @Nullable Structure structure, Paragraph paragraph) {
    return new Box(Kind.LINES, style, structure, false, List.of(), paragraph);
  }

  static Box anonymousLines(Style style, Paragraph paragraph) {
    return new Box(Kind.LINES, style, null, true, List.of(), paragraph);
  }

  /** An anonymous box around others, such as the row around a stray cell. */
  static Box anonymous(Kind kind, Style style, List<Box> children) {
    return new Box(kind, style, null, true, children, null);
  }

  /** What the box says, its parts separated by spaces. */
  String text() {
    StringBuilder text = new StringBuilder();
    appendText(text);
    return text.toString().trim();
  }

  private void appendText(StringBuilder target) {
    if (marker != null) {
      marker.appendText(target);
      target.append(' ');
    }
    if (paragraph != null) {
      paragraph.appendText(target);
    }
    for (Box child : children) {
      child.appendText(target);
      target.append(' ');
    }
  }
}
