package dev.engross.typeset.style;

import dev.engross.typeset.style.Measure.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The value of {@code size}: the sheet, upright unless it says otherwise. */
record PageSize(Measure width, Measure height) {

  private static final PageSize LETTER = inches(8.5, 11);

  private static final Map<String, PageSize> NAMED =
      Map.of(
          "auto", LETTER,
          "letter", LETTER,
          "legal", inches(8.5, 14),
          "ledger", inches(11, 17),
          "a3", millimetres(297, 420),
          "a4", millimetres(210, 297),
          "a5", millimetres(148, 210),
          "b5", millimetres(176, 250));

  static @Nullable PageSize read(List<Term> terms) {
    List<Measure> lengths = new ArrayList<>();
    PageSize named = null;
    String orientation = null;
    for (Term term : terms) {
      Measure length = Values.length(term);
      String keyword = Values.keyword(term);
      if (length != null && length.value() > 0) {
        lengths.add(length);
      } else if (keyword != null && NAMED.containsKey(keyword) && named == null) {
        named = NAMED.get(keyword.toLowerCase(Locale.ROOT));
      } else if (keyword != null && isOrientation(keyword) && orientation == null) {
        orientation = keyword;
      } else {
        return null;
      }
    }
    if (!lengths.isEmpty()) {
      boolean only = named == null && orientation == null && lengths.size() <= 2;
      return only ? new PageSize(lengths.get(0), lengths.get(lengths.size() - 1)) : null;
    }
    if (named == null && orientation == null) {
      return null;
    }
    PageSize sheet = named == null ? LETTER : named;
    boolean turned = "landscape".equals(orientation);
    return turned ? sheet.turned() : sheet;
  }

  private static boolean isOrientation(String keyword) {
    return keyword.equals("portrait") || keyword.equals("landscape");
  }

  private PageSize turned() {
    Measure across = height;
    Measure down = width;
    return new PageSize(across, down);
  }

  void give(Draft draft) {
    draft.pageWidthPoints = width.points(draft);
    draft.pageHeightPoints = height.points(draft);
  }

  private static PageSize inches(double width, double height) {
    return new PageSize(new Measure(width, Unit.IN), new Measure(height, Unit.IN));
  }

  private static PageSize millimetres(double width, double height) {
    return new PageSize(new Measure(width, Unit.MM), new Measure(height, Unit.MM));
  }
}
