package dev.engross.typeset.layout;

import dev.engross.typeset.style.Color;
import org.jspecify.annotations.Nullable;

/**
 * Something drawn on a page. Coordinates are points from the page's top left corner, y downwards.
 *
 * <p>Each mark belongs to a node of the structure tree, or is page furniture (an artifact), where
 * {@link #owner()} is null.
 */
public sealed interface Mark {

  @Nullable Structure owner();

  /**
   * Glyphs on one baseline in one face, size and colour.
   *
   * @param x where the first glyph starts
   * @param baseline the baseline
   * @param glyphs glyph ids of the face, in drawing order
   * @param advancesPoints how far the pen moves after each glyph, kerning and justification
   *     included
   * @param text what the glyphs say, exactly as it must extract
   * @param clusters for each glyph, the index in {@code text} of its first character; a glyph's
   *     text runs to the next glyph's index (equal indexes: the first glyph says it all)
   * @param raisedPoints how far the glyphs stand above the baseline (superscripts)
   * @param turned whether the text is read from right to left; glyphs and {@code text} then stand
   *     in the order of drawing
   */
  record Glyphs(
      double x,
      double baseline,
      Face face,
      double sizePoints,
      Color color,
      int[] glyphs,
      double[] advancesPoints,
      String text,
      int[] clusters,
      double raisedPoints,
      @Nullable Structure owner,
      boolean turned)
      implements Mark {}

  /** A filled rectangle: rules, borders, backgrounds, underlines. */
  record Fill(
      double x, double y, double width, double height, Color color, @Nullable Structure owner)
      implements Mark {}

  /** A dashed or dotted line between two points. */
  record Stroke(
      double x1,
      double y1,
      double x2,
      double y2,
      double widthPoints,
      Color color,
      double dashPoints,
      double gapPoints,
      @Nullable Structure owner)
      implements Mark {}

  /**
   * A picture, drawn into a rectangle. {@code source} is the {@code src} as written, {@code line}
   * where it was written.
   */
  record Picture(
      double x,
      double y,
      double width,
      double height,
      String source,
      @Nullable Structure owner,
      int line)
      implements Mark {}

  /** An area that leads to an id in this document ({@code #id}) or to a URI. */
  record Link(
      double x, double y, double width, double height, String target, Structure owner, int line)
      implements Mark {
    public Link {
      java.util.Objects.requireNonNull(owner);
    }
  }
}
