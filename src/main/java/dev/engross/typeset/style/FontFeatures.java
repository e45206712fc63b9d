package dev.engross.typeset.style;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@code font-feature-settings} asks for; null where it says nothing of a feature. */
record FontFeatures(@Nullable Boolean kerning, @Nullable Boolean tabularFigures) {

  static @Nullable FontFeatures read(List<Term> terms) {
    if (Values.isWord(Values.single(terms), "normal")) {
      return new FontFeatures(true, false);
    }
    Boolean kerning = null;
    Boolean tabular = null;
    int at = 0;
    while (at < terms.size()) {
      if (!(terms.get(at) instanceof Term.Quoted tag)) {
        return null;
      }
      Term next = at + 1 < terms.size() ? terms.get(at + 1) : null;
      Boolean stated = state(next);
      boolean on = stated == null || stated;
      switch (tag.text()) {
        case "kern" -> kerning = on;
        case "tnum" -> tabular = on;
        default -> {
          return null;
        }
      }
      at += stated == null ? 1 : 2;
      if (at < terms.size() && !(terms.get(at++) instanceof Term.Separator)) {
        return null;
      }
    }
    return new FontFeatures(kerning, tabular);
  }

  private static @Nullable Boolean state(@Nullable Term term) {
    Integer number = Values.integer(term);
    if (number != null) {
      return number > 0;
    }
    return Values.isWord(term, "on") ? (Boolean) true : Values.isWord(term, "off") ? false : null;
  }

  void give(Draft draft) {
    if (kerning != null) {
      draft.kerning = kerning;
    }
    if (tabularFigures != null) {
      draft.tabularFigures = tabularFigures;
    }
  }
}
