package dev.engross.typeset.style;

import dev.engross.typeset.style.Style.Display;
import dev.engross.typeset.style.Style.Generated;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/** Makes styles of settled drafts, sharing equal groups. Safe to share between threads. */
final class Composer {

  private static final int GROUP_LIMIT = 20_000;
  private static final int DEFAULT_COLUMNS = 2;

  private final ConcurrentMap<Object, Object> groups = new ConcurrentHashMap<>();

  /** The style of a draft with the text generated for it. */
  Style compose(
      Draft draft,
      @Nullable Generated before,
      @Nullable Generated after,
      @Nullable Generated marker) {
    if (groups.size() > GROUP_LIMIT) {
      groups.clear();
    }
    return shared(
        new Style(
            shared(font(draft)),
            shared(text(draft)),
            shared(box(draft)),
            shared(flow(draft, before, after)),
            shared(table(draft)),
            shared(new Style.Marker(draft.listType, draft.listInside, marker))));
  }

  @SuppressWarnings("unchecked") // a group is equal only to a group of its own class
  private <T> T shared(T group) {
    Object known = groups.putIfAbsent(group, group);
    return known == null ? group : (T) known;
  }

  private static Style.Font font(Draft draft) {
    return new Style.Font(
        draft.families,
        draft.sizePoints,
        draft.weight,
        draft.italic,
        draft.smallCaps,
        draft.letterSpacingPoints,
        draft.tabularFigures,
        draft.kerning);
  }

  private static Style.Text text(Draft draft) {
    return new Style.Text(
        draft.align,
        draft.lineHeight(),
        draft.indentPoints,
        draft.whiteSpace,
        draft.transform,
        draft.effectiveUnderline,
        draft.effectiveLineThrough,
        draft.color,
        draft.effectiveShiftPoints,
        draft.language,
        draft.rightToLeft,
        draft.orphans,
        draft.widows);
  }

  private Style.Box box(Draft draft) {
    return new Style.Box(
        edges(draft.margin),
        edges(draft.padding),
        border(draft, 0),
        border(draft, 1),
        border(draft, 2),
        border(draft, 3),
        draft.background,
        draft.width,
        draft.minWidth,
        draft.maxWidth,
        draft.height);
  }

  private Edges edges(Length[] sides) {
    return shared(new Edges(sides[0], sides[1], sides[2], sides[3]));
  }

  /** A border without a line has no width; without a colour of its own, that of the text. */
  private static Border border(Draft draft, int side) {
    Border.Line line = draft.borderLine[side];
    if (line == null || draft.borderWidth[side] == 0) {
      return Border.NONE;
    }
    Color own = draft.borderColor[side];
    return new Border(draft.borderWidth[side], line, own == null ? draft.color : own);
  }

  private static Style.Flow flow(
      Draft draft, @Nullable Generated before, @Nullable Generated after) {
    boolean columns = draft.display == Display.COLUMNS;
    int count = draft.columns == 0 ? DEFAULT_COLUMNS : draft.columns;
    double gap = Double.isNaN(draft.columnGapPoints) ? draft.sizePoints : draft.columnGapPoints;
    return new Style.Flow(
        draft.display,
        draft.position,
        draft.inset[0],
        draft.inset[1],
        draft.inset[2],
        draft.inset[3],
        draft.breakBefore,
        draft.breakAfter,
        draft.breakInsideAvoid,
        draft.page,
        columns ? count : 1,
        columns ? gap : 0,
        draft.counterReset,
        draft.counterIncrement,
        before,
        after,
        draft.runningName,
        draft.bookmarkLevel);
  }

  private static Style.Table table(Draft draft) {
    return new Style.Table(
        draft.collapse,
        draft.collapse ? 0 : draft.spacingPoints,
        draft.verticalAlign,
        draft.captionBelow,
        draft.fixedLayout);
  }
}
