package dev.engross.typeset.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * Pair kerning from a font's {@code GPOS} table, in font units.
 *
 * <p>Reads pair adjustments by glyph and by class (formats 1 and 2) and takes the first glyph's
 * horizontal advance. Contextual kerning is left out: it looks beyond the pair.
 */
final class Kerning {

  private static final int PAIR_ADJUSTMENT = 2;
  private static final int NONE = 0;

  private final FontFile font;
  private final LookupTables lookups;
  private final int glyphCount;
  private final List<PairTable> tables = new ArrayList<>();
  private final short[] dense;
  private final char[] denseRow;
  private final int denseCount;

  /** One subtable; a pair that it does not cover is left to the next one. */
  private interface PairTable {
    boolean covers(int left, int right);

    int value(int left, int right);
  }

  /**
   * @param common the glyphs most text is made of; their pairs are looked up in a plain array
   */
  Kerning(FontFile font, int glyphCount, Collection<Integer> common) {
    this.font = font;
    this.lookups = new LookupTables(font, "GPOS");
    this.glyphCount = glyphCount;
    for (LookupTables.Subtable subtable : lookups.subtables("kern")) {
      if (subtable.type() == PAIR_ADJUSTMENT) {
        tables.add(read(subtable.offset()));
      }
    }
    denseRow = new char[glyphCount];
    denseCount = common.size();
    dense = new short[denseCount * denseCount];
    int row = 0;
    int cell = 0;
    for (int left : common) {
      denseRow[left] = (char) ++row;
      for (int right : common) {
        dense[cell++] = (short) search(left, right);
      }
    }
  }

  /** What is added to the left glyph's advance before the right glyph. */
  int between(int left, int right) {
    int row = denseRow[left];
    int column = denseRow[right];
    return row != 0 && column != 0
        ? dense[(row - 1) * denseCount + column - 1]
        : search(left, right);
  }

  private int search(int left, int right) {
    for (PairTable table : tables) {
      if (table.covers(left, right)) {
        return table.value(left, right);
      }
    }
    return NONE;
  }

  private PairTable read(int at) {
    int firstValue = font.unsigned16(at + 4);
    int secondValue = font.unsigned16(at + 6);
    int recordLength = 2 * (Integer.bitCount(firstValue) + Integer.bitCount(secondValue));
    // Placement fields (bits 0 and 1) stand before the horizontal advance (bit 2).
    int advanceAt = (firstValue & 4) == 0 ? -1 : 2 * Integer.bitCount(firstValue & 3);
    return font.unsigned16(at) == 1
        ? pairsByGlyph(at, recordLength, advanceAt)
        : pairsByClass(at, recordLength, advanceAt);
  }

  private PairTable pairsByGlyph(int at, int recordLength, int advanceAt) {
    int[] covered = lookups.coverage(at + font.unsigned16(at + 2));
    int[][] seconds = new int[glyphCount][];
    short[][] values = new short[glyphCount][];
    for (int i = 0; i < covered.length; i++) {
      int set = at + font.unsigned16(at + 10 + 2 * i);
      int count = font.unsigned16(set);
      int[] rights = new int[count];
      short[] kerns = new short[count];
      for (int j = 0; j < count; j++) {
        int entry = set + 2 + j * (2 + recordLength);
        rights[j] = font.unsigned16(entry);
        kerns[j] = (short) (advanceAt < 0 ? 0 : font.signed16(entry + 2 + advanceAt));
      }
      seconds[covered[i]] = rights;
      values[covered[i]] = kerns;
    }
    return new PairTable() {
      @Override
      public boolean covers(int left, int right) {
        return seconds[left] != null && Arrays.binarySearch(seconds[left], right) >= 0;
      }

      @Override
      public int value(int left, int right) {
        return values[left][Arrays.binarySearch(seconds[left], right)];
      }
    };
  }

  private PairTable pairsByClass(int at, int recordLength, int advanceAt) {
    boolean[] covered = new boolean[glyphCount];
    for (int glyph : lookups.coverage(at + font.unsigned16(at + 2))) {
      covered[glyph] = true;
    }
    char[] leftClass = lookups.classes(at + font.unsigned16(at + 8), glyphCount);
    char[] rightClass = lookups.classes(at + font.unsigned16(at + 10), glyphCount);
    int rightClasses = font.unsigned16(at + 14);
    return new PairTable() {
      @Override
      public boolean covers(int left, int right) {
        return covered[left];
      }

      @Override
      public int value(int left, int right) {
        int entry = at + 16 + recordLength * (leftClass[left] * rightClasses + rightClass[right]);
        return advanceAt < 0 ? 0 : font.signed16(entry + advanceAt);
      }
    };
  }
}
