package dev.engross.typeset.style;

import dev.engross.typeset.style.Style.Align;
import dev.engross.typeset.style.Style.Break;
import dev.engross.typeset.style.Style.CounterChange;
import dev.engross.typeset.style.Style.Display;
import dev.engross.typeset.style.Style.ListType;
import dev.engross.typeset.style.Style.Position;
import dev.engross.typeset.style.Style.Transform;
import dev.engross.typeset.style.Style.VerticalAlign;
import dev.engross.typeset.style.Style.WhiteSpace;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The values of one element while its declarations are applied. Starts with what is inherited;
 * everything else has its initial value. Sides run top, right, bottom, left.
 */
final class Draft {

  /** Every property at its initial value. */
  static final Draft INITIAL = new Draft();

  /** The type size that {@code medium} names, and the press starts from. */
  static final double MEDIUM_POINTS = 10.5;

  /** What {@code line-height: normal} multiplies the type size by. */
  static final double NORMAL_LINE_HEIGHT = 1.2;

  final Draft parent;

  // Inherited.
  List<String> families = List.of("Source Serif 4");
  double sizePoints = MEDIUM_POINTS;
  double rootSizePoints = MEDIUM_POINTS;
  int weight = 400;
  boolean italic;
  boolean smallCaps;
  double letterSpacingPoints;
  boolean tabularFigures;
  boolean kerning = true;
  Align align = Align.START;

  /** Times the type size; NaN where {@link #lineHeightPoints} holds instead. */
  double lineHeightFactor = NORMAL_LINE_HEIGHT;

  double lineHeightPoints;
  double indentPoints;
  WhiteSpace whiteSpace = WhiteSpace.NORMAL;
  Transform transform = Transform.NONE;
  Color color = Color.BLACK;
  String language = "";
  boolean rightToLeft;
  int orphans = 2;
  int widows = 2;
  @Nullable String page;
  boolean collapse;
  double spacingPoints;
  boolean captionBelow;
  ListType listType = ListType.DISC;
  boolean listInside;

  // Not inherited.
  boolean underline;
  boolean lineThrough;
  VerticalAlign verticalAlign = VerticalAlign.BASELINE;
  double shiftPoints;
  final Length[] margin = sides(Length.ZERO);
  final Length[] padding = sides(Length.ZERO);
  final Length[] inset = sides(Length.AUTO);
  final double[] borderWidth = {0.75, 0.75, 0.75, 0.75};
  final Border.@Nullable Line[] borderLine = new Border.Line[4];
  final @Nullable Color[] borderColor = new Color[4];
  @Nullable Color background;
  Length width = Length.AUTO;
  Length minWidth = Length.AUTO;
  Length maxWidth = Length.AUTO;
  Length height = Length.AUTO;
  Display display = Display.INLINE;
  Position position = Position.STATIC;
  @Nullable String runningName;
  boolean footnote;
  Break breakBefore = Break.AUTO;
  Break breakAfter = Break.AUTO;
  boolean breakInsideAvoid;

  /** 0 where {@code column-count} is {@code auto}. */
  int columns;

  /** NaN where {@code column-gap} is {@code normal}: the type size. */
  double columnGapPoints = Double.NaN;

  List<CounterChange> counterReset = List.of();
  List<CounterChange> counterIncrement = List.of();
  @Nullable List<ContentSource> content;
  int bookmarkLevel;
  boolean fixedLayout;

  // What the surroundings make of the values, once all are known.
  boolean effectiveUnderline;
  boolean effectiveLineThrough;
  double effectiveShiftPoints;

  // Of pages only.
  double pageWidthPoints = 612;
  double pageHeightPoints = 792;

  private Draft() {
    this.parent = this;
  }

  /** A child's draft: the inherited values of its parent, all else initial. */
  Draft(Draft parent) {
    this.parent = parent;
    families = parent.families;
    sizePoints = parent.sizePoints;
    rootSizePoints = parent.rootSizePoints;
    weight = parent.weight;
    italic = parent.italic;
    smallCaps = parent.smallCaps;
    letterSpacingPoints = parent.letterSpacingPoints;
    tabularFigures = parent.tabularFigures;
    kerning = parent.kerning;
    align = parent.align;
    lineHeightFactor = parent.lineHeightFactor;
    lineHeightPoints = parent.lineHeightPoints;
    indentPoints = parent.indentPoints;
    whiteSpace = parent.whiteSpace;
    transform = parent.transform;
    color = parent.color;
    language = parent.language;
    rightToLeft = parent.rightToLeft;
    orphans = parent.orphans;
    widows = parent.widows;
    page = parent.page;
    collapse = parent.collapse;
    spacingPoints = parent.spacingPoints;
    captionBelow = parent.captionBelow;
    listType = parent.listType;
    listInside = parent.listInside;
  }

  /** The distance from baseline to baseline, in points. */
  double lineHeight() {
    return Double.isNaN(lineHeightFactor) ? lineHeightPoints : lineHeightFactor * sizePoints;
  }

  /**
   * Resolves what depends on other values and on the surroundings, once every declaration is
   * applied: a placed box is a block, lines drawn under text run on under the elements within it,
   * and raised text raises what it contains.
   */
  void settle() {
    position = footnote ? Position.FOOTNOTE : position;
    boolean placed = position != Position.STATIC;
    if (placed && (display == Display.INLINE || display == Display.INLINE_BLOCK)) {
      display = Display.BLOCK;
    }
    boolean joined = !placed && display != Display.INLINE_BLOCK;
    effectiveUnderline = underline || (joined && parent.effectiveUnderline);
    effectiveLineThrough = lineThrough || (joined && parent.effectiveLineThrough);
    boolean inLine = display == Display.INLINE || display == Display.INLINE_BLOCK;
    effectiveShiftPoints = inLine ? parent.effectiveShiftPoints + shiftPoints : 0;
  }

  private static Length[] sides(Length length) {
    Length[] sides = new Length[4];
    Arrays.fill(sides, length);
    return sides;
  }
}
