package dev.engross.typeset.pdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the glyphs of a face say within a repertoire: the text of each, the usual one first.
 *
 * <p>One glyph may say several things: the space is also the no-break space. A ligature says its
 * parts, so that {@code fi} extracts as two letters, and its presentation form only where the text
 * has that.
 */
final class GlyphMeanings {

  private final Map<Integer, List<String>> byGlyph = new LinkedHashMap<>();

  GlyphMeanings(
      Repertoire repertoire,
      CharacterMap characters,
      Map<Integer, Integer> ligatures,
      List<Map<Integer, Integer>> forms) {
    characters
        .entries()
        .forEach(
            (codePoint, glyph) -> {
              if (repertoire.holds(codePoint) && !isPresentationForm(codePoint)) {
                add(glyph, Character.toString(codePoint));
              }
            });
    // Twice: a ligature of three is made of one of two.
    addLigatures(ligatures);
    addLigatures(ligatures);
    if (repertoire != Repertoire.LETTER) {
      forms.forEach(this::addForms);
    }
    characters
        .entries()
        .forEach(
            (codePoint, glyph) -> {
              if (repertoire.holds(codePoint) && isPresentationForm(codePoint)) {
                add(glyph, Character.toString(codePoint));
              }
            });
  }

  /** The texts of each glyph; never empty lists; in a fixed order. */
  Map<Integer, List<String>> byGlyph() {
    return byGlyph;
  }

  private void addLigatures(Map<Integer, Integer> ligatures) {
    ligatures.forEach(
        (pair, ligature) -> {
          List<String> left = byGlyph.get(pair >>> 16);
          List<String> right = byGlyph.get(pair & 0xFFFF);
          if (left != null && right != null) {
            add(ligature, left.get(0) + right.get(0));
          }
        });
  }

  private void addForms(Map<Integer, Integer> forms) {
    forms.forEach(
        (plain, form) -> {
          List<String> texts = byGlyph.get(plain);
          if (texts != null) {
            add(form, texts.get(0));
          }
        });
  }

  private void add(int glyph, String text) {
    List<String> texts = byGlyph.computeIfAbsent(glyph, key -> new ArrayList<>(1));
    if (!texts.contains(text)) {
      texts.add(text);
    }
  }

  private static boolean isPresentationForm(int codePoint) {
    return codePoint >= 0xFB00 && codePoint <= 0xFB06;
  }
}
