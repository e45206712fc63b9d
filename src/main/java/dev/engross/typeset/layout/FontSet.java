package dev.engross.typeset.layout;

import dev.engross.typeset.style.Style;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The faces of one font style, and the words already shaped in it.
 *
 * <p>How a character is set:
 *
 * <ul>
 *   <li>It takes the first face that covers it. One that no face covers is set as nothing and
 *       reported by whoever asked for the word.
 *   <li>Soft hyphens, zero-width spaces and joiners, word joiners, direction marks and variation
 *       selectors steer line breaking or ligatures and are never drawn, nor do they extract.
 *   <li>Spaces of a fixed width and the no-break hyphen fall back on the plain space and hyphen
 *       where a face lacks them.
 *   <li>A combining mark that does not compose with its letter is set after it, where a face covers
 *       it.
 *   <li>Lower-case letters of a face without small capitals are set as capitals at four fifths of
 *       the size.
 *   <li>Letter-spaced text has no ligatures.
 *   <li>A character of a script that the press cannot shape counts as not covered.
 * </ul>
 *
 * <p>The store of shaped words is of fixed size: a newcomer replaces whatever stood in its slot.
 * Words are immutable and reads of a slot may race; the worst case is shaping a word twice.
 */
final class FontSet {
  private static final int SLOTS = 4096;
  private static final double SYNTHETIC_SMALL_CAPITAL = 0.8;
  private static final int[] NONE = {};

  private final Style.Font style;
  private final Face[] faces;
  private final boolean variants;
  private final @Nullable Word[] words = new Word[SLOTS];

  final double sizePoints;
  final double ascentPoints;
  final double descentPoints;
  final int spaceGlyph;
  final double spacePoints;
  final Word empty;

  FontSet(Style.Font style, Face[] faces) {
    this.style = style;
    this.faces = faces;
    this.variants = style.smallCaps() || style.tabularFigures();
    this.sizePoints = style.sizePoints();
    Face first = faces[0];
    this.ascentPoints = first.ascent() * sizePoints / 1000;
    this.descentPoints = first.descent() * sizePoints / 1000;
    this.spaceGlyph = first.glyph(' ');
    this.spacePoints = first.advance(spaceGlyph) * sizePoints / 1000 + style.letterSpacingPoints();
    this.empty = Word.empty(first, sizePoints);
  }

  Face firstFace() {
    return faces[0];
  }

  java.util.List<String> families() {
    return style.families();
  }

  boolean covers(int codePoint) {
    for (Face face : faces) {
      if (face.glyph(codePoint) != 0) {
        return true;
      }
    }
    return false;
  }

  /** The shaped word of these characters. */
  Word word(char[] text, int from, int to, boolean rightToLeft) {
    int hash = rightToLeft ? 1 : 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + text[i];
    }
    int slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    Word known = words[slot];
    if (known != null
        && known.isRightToLeft() == rightToLeft
        && matches(known.raw, text, from, to)) {
      return known;
    }
    Word shaped = shape(new String(text, from, to - from), rightToLeft);
    if (shaped.uncovered.length == 0) {
      words[slot] = shaped;
    }
    return shaped;
  }

  private static boolean matches(char[] raw, char[] text, int from, int to) {
    int length = to - from;
    if (raw.length != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (raw[i] != text[from + i]) {
        return false;
      }
    }
    return true;
  }

  /** Characters that steer lines and ligatures but have no picture. */
  static boolean isInvisible(int c) {
    if (c < 0x200B) {
      return c == 0xAD;
    }
    return c <= 0x200F
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2060 && c <= 0x2069)
        || (c >= 0xFE00 && c <= 0xFE0F)
        || c == 0xFEFF;
  }

  private Word shape(String raw, boolean rightToLeft) {
    return rightToLeft ? new RightToLeftShaping(this, style, raw).word() : shape(raw, 0);
  }

  private Word shape(String raw, int from) {
    int capacity = raw.length() - from;
    int[] glyphs = new int[capacity];
    int[] clusters = new int[capacity];
    int[] uncovered = NONE;
    StringBuilder text = new StringBuilder(capacity);
    Face face = null;
    double scale = 1;
    int count = 0;
    boolean joins = false;
    int at = from;
    while (at < raw.length()) {
      int codePoint = raw.codePointAt(at);
      int length = Character.charCount(codePoint);
      if (isInvisible(codePoint)) {
        joins = false;
        at += length;
        continue;
      }
      Face own = faceOf(codePoint);
      if (own == null || mustBeShaped(codePoint)) {
        uncovered = Arrays.copyOf(uncovered, uncovered.length + 1);
        uncovered[uncovered.length - 1] = codePoint;
        at += length;
        continue;
      }
      int glyph = own.glyph(drawn(own, codePoint));
      double ownScale = 1;
      if (variants) {
        int variant = own.variant(glyph, style);
        if (variant == glyph && style.smallCaps() && Character.isLowerCase(codePoint)) {
          int capital = own.glyph(Character.toUpperCase(codePoint));
          ownScale = capital == 0 || capital == glyph ? 1 : SYNTHETIC_SMALL_CAPITAL;
          glyph = capital == 0 ? glyph : capital;
        } else {
          glyph = variant;
        }
      }
      if (face == null) {
        face = own;
        scale = ownScale;
      } else if (face != own || scale != ownScale) {
        break;
      }
      int ligature = joins ? face.ligature(glyphs[count - 1], glyph) : 0;
      if (ligature != 0) {
        glyphs[count - 1] = ligature;
      } else {
        clusters[count] = text.length();
        glyphs[count++] = glyph;
      }
      text.appendCodePoint(codePoint);
      joins = style.letterSpacingPoints() == 0;
      at += length;
    }
    Word next = at < raw.length() ? shape(raw, at) : null;
    if (next != null && next.uncovered.length > 0) {
      int own = uncovered.length;
      uncovered = Arrays.copyOf(uncovered, own + next.uncovered.length);
      System.arraycopy(next.uncovered, 0, uncovered, own, next.uncovered.length);
    }
    Face used = face == null ? faces[0] : face;
    String said = text.length() == raw.length() ? raw : text.toString();
    return new Word(
        raw.toCharArray(),
        said,
        null,
        used,
        sizePoints * scale,
        Arrays.copyOf(glyphs, count),
        advances(used, glyphs, count, sizePoints * scale),
        Arrays.copyOf(clusters, count),
        next,
        uncovered);
  }

  private double[] advances(Face face, int[] glyphs, int count, double size) {
    double[] advances = new double[count];
    for (int i = 0; i < count; i++) {
      int thousandths = face.advance(glyphs[i]);
      if (style.kerning() && i + 1 < count) {
        thousandths += face.kerning(glyphs[i], glyphs[i + 1]);
      }
      advances[i] = thousandths * size / 1000 + style.letterSpacingPoints();
    }
    return advances;
  }

  /** Whether a character of a script that joins or stacks its letters cannot be set here. */
  private static boolean mustBeShaped(int codePoint) {
    return Scripts.needsShaping(codePoint) || Scripts.isArabicLetter(codePoint);
  }

  @Nullable Face faceOf(int codePoint) {
    for (Face face : faces) {
      if (face.glyph(codePoint) != 0) {
        return face;
      }
    }
    return drawn(faces[0], codePoint) == codePoint ? null : faces[0];
  }

  /**
   * The character whose glyph stands in for one that the face lacks; itself where there is none.
   */
  static int drawn(Face face, int codePoint) {
    if (face.glyph(codePoint) != 0) {
      return codePoint;
    }
    if (codePoint == 0x2010 || codePoint == 0x2011) {
      return '-';
    }
    boolean space =
        codePoint == 0xA0
            || (codePoint >= 0x2000 && codePoint <= 0x200A)
            || codePoint == 0x202F
            || codePoint == 0x205F;
    return space ? ' ' : codePoint;
  }
}
