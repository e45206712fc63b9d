package dev.engross.typeset.layout;

import dev.engross.typeset.style.Style;
import java.util.List;

/**
 * A font face as layout sees it: characters to glyphs, and their widths. Implemented where fonts
 * are read, so that geometry never touches a font file.
 *
 * <p>All measures are in thousandths of the type size. Implementations are immutable and safe to
 * share between threads.
 */
public interface Face {

  /** The glyph for a code point, or 0 when the face does not cover it. */
  int glyph(int codePoint);

  /** The advance width of a glyph. */
  int advance(int glyph);

  /** The kerning between two glyphs, added to the first one's advance; 0 for none. */
  int kerning(int left, int right);

  /** The glyph's small-capital, tabular-figure or other form under a style; itself if none. */
  int variant(int glyph, Style.Font style);

  /** The glyph that replaces two neighbours as a ligature, or 0. */
  int ligature(int left, int right);

  int ascent();

  /** Depth below the baseline, as a positive number. */
  int descent();

  int capHeight();

  /** The PostScript name, such as {@code SourceSerif4-Regular}. */
  String name();

  /** Every face of a press. */
  interface Case {

    /**
     * The faces to try for a style, best first; a character takes the first that covers it. Never
     * empty.
     *
     * @throws IllegalArgumentException when no family of the style is known and there is no default
     */
    List<Face> faces(Style.Font style);
  }
}
