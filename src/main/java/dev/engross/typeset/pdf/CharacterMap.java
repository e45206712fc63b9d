package dev.engross.typeset.pdf;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntBinaryOperator;

/** Code points to glyphs, from a font's {@code cmap} table (formats 4 and 12). */
final class CharacterMap {

  private static final int HYPHEN = 0x2010;
  private static final int NO_BREAK_HYPHEN = 0x2011;

  private final char[] basicPlane = new char[0x10000];
  private final SortedMap<Integer, Integer> glyphByCodePoint = new TreeMap<>();

  CharacterMap(FontFile font) {
    int cmap = font.offset("cmap");
    int subtable = 0;
    int best = -1;
    for (int i = 0; i < font.unsigned16(cmap + 2); i++) {
      int at = cmap + font.signed32(cmap + 8 + 8 * i);
      int format = font.unsigned16(at);
      boolean symbols =
          font.unsigned16(cmap + 4 + 8 * i) == 3 && font.unsigned16(cmap + 6 + 8 * i) == 0;
      if ((format == 4 || format == 12) && format > best && !symbols) {
        best = format;
        subtable = at;
      }
    }
    if (best == 12) {
      readGroups(font, subtable);
    } else if (best == 4) {
      readSegments(font, subtable);
    } else {
      throw new IllegalArgumentException("the font file has no Unicode character map");
    }
    // Many faces leave out the no-break hyphen; it looks like the hyphen, whatever the line does.
    if (glyph(NO_BREAK_HYPHEN) == 0) {
      put(NO_BREAK_HYPHEN, glyph(HYPHEN));
    }
  }

  /** The glyph of a code point; 0 when there is none. */
  int glyph(int codePoint) {
    return codePoint < basicPlane.length
        ? basicPlane[codePoint]
        : glyphByCodePoint.getOrDefault(codePoint, 0);
  }

  /** Every mapped code point with its glyph, in code point order. */
  SortedMap<Integer, Integer> entries() {
    return Collections.unmodifiableSortedMap(glyphByCodePoint);
  }

  private void put(int codePoint, int glyph) {
    if (glyph == 0) {
      return;
    }
    glyphByCodePoint.put(codePoint, glyph);
    if (codePoint < basicPlane.length) {
      basicPlane[codePoint] = (char) glyph;
    }
  }

  private void readGroups(FontFile font, int subtable) {
    int groups = font.signed32(subtable + 12);
    for (int group = subtable + 16; group < subtable + 16 + 12 * groups; group += 12) {
      int first = font.signed32(group);
      int last = font.signed32(group + 4);
      int glyph = font.signed32(group + 8);
      for (int codePoint = first; codePoint <= last; codePoint++) {
        put(codePoint, glyph + codePoint - first);
      }
    }
  }

  private void readSegments(FontFile font, int subtable) {
    int doubledCount = font.unsigned16(subtable + 6);
    int ends = subtable + 14;
    int starts = ends + doubledCount + 2;
    int deltas = starts + doubledCount;
    int offsets = deltas + doubledCount;
    for (int i = 0; i < doubledCount; i += 2) {
      int start = font.unsigned16(starts + i);
      int delta = font.unsigned16(deltas + i);
      int offsetAt = offsets + i;
      int rangeOffset = font.unsigned16(offsetAt);
      IntBinaryOperator glyphOf =
          (codePoint, first) -> {
            if (rangeOffset == 0) {
              return codePoint + delta & 0xFFFF;
            }
            int glyph = font.unsigned16(offsetAt + rangeOffset + 2 * (codePoint - first));
            return glyph == 0 ? 0 : glyph + delta & 0xFFFF;
          };
      for (int codePoint = start; codePoint <= font.unsigned16(ends + i); codePoint++) {
        if (codePoint != 0xFFFF) {
          put(codePoint, glyphOf.applyAsInt(codePoint, start));
        }
      }
    }
  }
}
