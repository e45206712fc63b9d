package dev.engross.typeset.style;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The computed style of an element: every value absolute, in points, but for widths that depend on
 * the container.
 *
 * <p>Grouped by what layout asks together. Equal groups are shared between elements.
 */
public record Style(Font font, Text text, Box box, Flow flow, Table table, Marker marker) {

  /**
   * What glyphs are taken from a face.
   *
   * @param families the families to try, first first; never empty
   * @param sizePoints the type size
   * @param weight 100 to 900
   * @param features ligatures and figures that the text asks for
   * @param letterSpacingPoints added after each character
   * @param smallCaps lower-case letters are set as small capitals
   */
  public record Font(
      List<String> families,
      double sizePoints,
      int weight,
      boolean italic,
      boolean smallCaps,
      double letterSpacingPoints,
      boolean tabularFigures,
      boolean kerning) {}

  /**
   * How lines are made and drawn.
   *
   * @param lineHeightPoints distance from baseline to baseline
   * @param baselineShiftPoints how far the text is raised (superscript) or lowered, where negative
   * @param language the BCP 47 language in force
   * @param decimalAlign figures of a column are aligned on the decimal point
   */
  public record Text(
      Align align,
      double lineHeightPoints,
      double indentPoints,
      WhiteSpace whiteSpace,
      Transform transform,
      boolean underline,
      boolean lineThrough,
      Color color,
      double baselineShiftPoints,
      String language,
      boolean rightToLeft,
      int orphans,
      int widows) {}

  /** The box around an element. */
  public record Box(
      Edges margin,
      Edges padding,
      Border borderTop,
      Border borderRight,
      Border borderBottom,
      Border borderLeft,
      @Nullable Color background,
      Length width,
      Length minWidth,
      Length maxWidth,
      Length height) {}

  /**
   * How the element takes part in the flow of pages.
   *
   * @param page the named page it asks for, or null
   * @param columns the number of equal columns its children stand side by side in ({@code display:
   *     flex} is not supported; a signature block uses {@code display: columns}); 1 otherwise
   * @param columnGapPoints the space between columns
   * @param top offset from the top of the page, when placed absolutely on it
   * @param runningPosition the name of the running element it becomes, or null
   * @param counterReset counters set to 0 (or the value) here
   * @param counterIncrement counters raised here
   * @param content generated text before and after, or null
   * @param bookmarkLevel 1 to 6 when the element is listed in the outline, else 0
   */
  public record Flow(
      Display display,
      Position position,
      Length top,
      Length right,
      Length bottom,
      Length left,
      Break breakBefore,
      Break breakAfter,
      boolean breakInsideAvoid,
      @Nullable String page,
      int columns,
      double columnGapPoints,
      List<CounterChange> counterReset,
      List<CounterChange> counterIncrement,
      @Nullable Generated before,
      @Nullable Generated after,
      @Nullable String runningPosition,
      int bookmarkLevel) {}

  /** What tables and their cells ask for. */
  public record Table(
      boolean collapse,
      double spacingPoints,
      VerticalAlign verticalAlign,
      boolean captionBelow,
      boolean fixedLayout) {}

  /** The marker of a list item. */
  public record Marker(ListType type, boolean inside, @Nullable Generated content) {}

  /** Text made by {@code ::before}, {@code ::after} or {@code ::marker}, with its own style. */
  public record Generated(List<ContentPart> content, Style style) {}

  /** A counter's name and the value it is set to or raised by. */
  public record CounterChange(String counter, int value) {}

  /** The role of a box. */
  public enum Display {
    BLOCK,
    INLINE,
    INLINE_BLOCK,
    LIST_ITEM,
    TABLE,
    TABLE_ROW_GROUP,
    TABLE_HEADER_GROUP,
    TABLE_FOOTER_GROUP,
    TABLE_ROW,
    TABLE_CELL,
    TABLE_CAPTION,
    TABLE_COLUMN_GROUP,
    TABLE_COLUMN,
    COLUMNS,
    NONE
  }

  /** Whether the box stands in the flow, is placed on its page, repeats there, or is a footnote. */
  public enum Position {
    STATIC,
    ABSOLUTE,
    RUNNING,
    FOOTNOTE
  }

  /** A break before or after a box. */
  public enum Break {
    AUTO,
    AVOID,
    PAGE,
    LEFT,
    RIGHT
  }

  /** How lines stand between the margins. */
  public enum Align {
    START,
    END,
    LEFT,
    RIGHT,
    CENTER,
    JUSTIFY,
    DECIMAL
  }

  /** What becomes of white space and line feeds. */
  public enum WhiteSpace {
    NORMAL,
    NOWRAP,
    PRE,
    PRE_LINE,
    PRE_WRAP
  }

  /** Letter case of the text as drawn. */
  public enum Transform {
    NONE,
    UPPERCASE,
    LOWERCASE,
    CAPITALIZE
  }

  /** Where a cell's content stands in its row. */
  public enum VerticalAlign {
    BASELINE,
    TOP,
    MIDDLE,
    BOTTOM
  }

  /** What a list item is marked with. */
  public enum ListType {
    NONE,
    DISC,
    CIRCLE,
    SQUARE,
    DECIMAL,
    LOWER_ALPHA,
    UPPER_ALPHA,
    LOWER_ROMAN,
    UPPER_ROMAN
  }
}
