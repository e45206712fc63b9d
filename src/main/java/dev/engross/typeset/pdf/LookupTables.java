package dev.engross.typeset.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the OpenType layout tables {@code GSUB} and {@code GPOS} have in common: features that name
 * lookups, coverage tables and glyph classes.
 */
final class LookupTables {

  /** A part of a lookup, extension already followed. */
  record Subtable(int type, int offset) {}

  private static final int NONE = -1;

  private final FontFile font;
  private final int base;
  private final int extensionType;

  LookupTables(FontFile font, String tag) {
    this.font = font;
    this.base = font.has(tag) ? font.offset(tag) : NONE;
    this.extensionType = tag.equals("GPOS") ? 9 : 7;
  }

  /**
   * The subtables of a feature in the default language of Latin text, in lookup order. A feature
   * that only other scripts or languages have gives none, and neither does a face without them.
   */
  List<Subtable> subtables(String feature) {
    int language = base == NONE ? NONE : defaultLanguage();
    if (language == NONE) {
      return List.of();
    }
    TreeSet<Integer> lookups = new TreeSet<>();
    int features = base + font.unsigned16(base + 6);
    int required = font.unsigned16(language + 2);
    for (int i = 0; i < font.unsigned16(language + 4); i++) {
      collect(feature, features, font.unsigned16(language + 6 + 2 * i), lookups);
    }
    if (required != 0xFFFF) {
      collect(feature, features, required, lookups);
    }
    List<Subtable> result = new ArrayList<>();
    lookups.forEach(lookup -> addSubtables(lookup, result));
    return result;
  }

  private void collect(String feature, int features, int index, Set<Integer> lookups) {
    int entry = features + 2 + 6 * index;
    if (!font.text(entry, 4).equals(feature)) {
      return;
    }
    int table = features + font.unsigned16(entry + 4);
    for (int i = 0; i < font.unsigned16(table + 2); i++) {
      lookups.add(font.unsigned16(table + 4 + 2 * i));
    }
  }

  private int defaultLanguage() {
    int scripts = base + font.unsigned16(base + 4);
    int fallback = NONE;
    for (int entry = scripts + 2; entry < scripts + 2 + 6 * font.unsigned16(scripts); entry += 6) {
      int script = scripts + font.unsigned16(entry + 4);
      String tag = font.text(entry, 4);
      if (tag.equals("latn")) {
        return font.unsigned16(script) == 0 ? NONE : script + font.unsigned16(script);
      }
      if (tag.equals("DFLT")) {
        fallback = font.unsigned16(script) == 0 ? NONE : script + font.unsigned16(script);
      }
    }
    return fallback;
  }

  private void addSubtables(int lookupIndex, List<Subtable> result) {
    int lookups = base + font.unsigned16(base + 8);
    int lookup = lookups + font.unsigned16(lookups + 2 + 2 * lookupIndex);
    int type = font.unsigned16(lookup);
    for (int i = 0; i < font.unsigned16(lookup + 4); i++) {
      int subtable = lookup + font.unsigned16(lookup + 6 + 2 * i);
      result.add(
          type == extensionType
              ? new Subtable(font.unsigned16(subtable + 2), subtable + font.signed32(subtable + 4))
              : new Subtable(type, subtable));
    }
  }

  /** The glyphs of a coverage table, in coverage order. */
  int[] coverage(int at) {
    int count = font.unsigned16(at + 2);
    if (font.unsigned16(at) == 1) {
      int[] glyphs = new int[count];
      for (int i = 0; i < count; i++) {
        glyphs[i] = font.unsigned16(at + 4 + 2 * i);
      }
      return glyphs;
    }
    List<Integer> glyphs = new ArrayList<>();
    for (int range = at + 4; range < at + 4 + 6 * count; range += 6) {
      for (int glyph = font.unsigned16(range); glyph <= font.unsigned16(range + 2); glyph++) {
        glyphs.add(glyph);
      }
    }
    return glyphs.stream().mapToInt(Integer::intValue).toArray();
  }

  /** The class of each glyph, by a class definition table; 0 where it names none. */
  char[] classes(int at, int glyphCount) {
    char[] classes = new char[glyphCount];
    if (font.unsigned16(at) == 1) {
      int first = font.unsigned16(at + 2);
      for (int i = 0; i < font.unsigned16(at + 4); i++) {
        classes[first + i] = (char) font.unsigned16(at + 6 + 2 * i);
      }
      return classes;
    }
    int count = font.unsigned16(at + 2);
    for (int range = at + 4; range < at + 4 + 6 * count; range += 6) {
      int past = font.unsigned16(range + 2) + 1;
      Arrays.fill(classes, font.unsigned16(range), past, (char) font.unsigned16(range + 4));
    }
    return classes;
  }
}
