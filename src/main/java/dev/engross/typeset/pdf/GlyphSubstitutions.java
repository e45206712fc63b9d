package dev.engross.typeset.pdf;

import java.util.Map;
import java.util.TreeMap;

/**
 * The substitutions of a font's {@code GSUB} table that letters use: single ones by feature, and
 * the standard ligatures, taken pair by pair.
 */
final class GlyphSubstitutions {

  private static final int SINGLE = 1;
  private static final int LIGATURE = 4;

  private final FontFile font;
  private final LookupTables lookups;

  GlyphSubstitutions(FontFile font) {
    this.font = font;
    this.lookups = new LookupTables(font, "GSUB");
  }

  /** The glyph that replaces each glyph under a feature such as {@code tnum}; empty without it. */
  Map<Integer, Integer> single(String feature) {
    Map<Integer, Integer> replacements = new TreeMap<>();
    for (LookupTables.Subtable subtable : lookups.subtables(feature)) {
      if (subtable.type() == SINGLE) {
        readSingle(subtable.offset(), replacements);
      }
    }
    return replacements;
  }

  private void readSingle(int at, Map<Integer, Integer> replacements) {
    int[] covered = lookups.coverage(at + font.unsigned16(at + 2));
    boolean byDelta = font.unsigned16(at) == 1;
    for (int i = 0; i < covered.length; i++) {
      int replacement =
          byDelta ? covered[i] + font.signed16(at + 4) & 0xFFFF : font.unsigned16(at + 6 + 2 * i);
      replacements.putIfAbsent(covered[i], replacement);
    }
  }

  /**
   * The ligature that replaces two neighbours, keyed by {@link #pair}. One of three components is
   * listed as its first two, joined, and its third: {@code ffi} is {@code ff} and {@code i}.
   */
  Map<Integer, Integer> ligatures() {
    Map<Integer, Integer> ligatures = new TreeMap<>();
    Map<Integer, int[]> longer = new TreeMap<>();
    for (LookupTables.Subtable subtable : lookups.subtables("liga")) {
      if (subtable.type() == LIGATURE) {
        readLigatures(subtable.offset(), ligatures, longer);
      }
    }
    longer.forEach(
        (ligature, parts) -> {
          Integer start = ligatures.get(pair(parts[0], parts[1]));
          if (start != null) {
            ligatures.put(pair(start, parts[2]), ligature);
          }
        });
    return ligatures;
  }

  private void readLigatures(int at, Map<Integer, Integer> ligatures, Map<Integer, int[]> longer) {
    int[] covered = lookups.coverage(at + font.unsigned16(at + 2));
    for (int i = 0; i < covered.length; i++) {
      int set = at + font.unsigned16(at + 6 + 2 * i);
      for (int j = 0; j < font.unsigned16(set); j++) {
        int entry = set + font.unsigned16(set + 2 + 2 * j);
        int ligature = font.unsigned16(entry);
        int second = font.unsigned16(entry + 4);
        int components = font.unsigned16(entry + 2);
        if (components == 2) {
          ligatures.put(pair(covered[i], second), ligature);
        } else if (components == 3) {
          longer.put(ligature, new int[] {covered[i], second, font.unsigned16(entry + 6)});
        }
      }
    }
  }

  /** Two glyphs as one key. */
  static int pair(int left, int right) {
    return left << 16 | right;
  }
}
