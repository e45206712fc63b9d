package dev.engross.typeset.layout;

import dev.engross.typeset.style.Style;
import java.util.concurrent.ConcurrentHashMap;

/** The font sets of a press, each made once and shared by all documents and threads. */
final class Shaper {
  private static final int MOST_STYLES = 256;

  private final Face.Case faces;
  private final ConcurrentHashMap<Style.Font, FontSet> sets = new ConcurrentHashMap<>();

  Shaper(Face.Case faces) {
    this.faces = faces;
  }

  /**
   * The font set of a style.
   *
   * @throws IllegalArgumentException when no face is known for it
   */
  FontSet of(Style.Font style) {
    FontSet known = sets.get(style);
    if (known != null) {
      return known;
    }
    if (sets.size() >= MOST_STYLES) {
      sets.clear();
    }
    FontSet made = new FontSet(style, faces.faces(style).toArray(Face[]::new));
    FontSet earlier = sets.putIfAbsent(style, made);
    return earlier == null ? made : earlier;
  }
}
