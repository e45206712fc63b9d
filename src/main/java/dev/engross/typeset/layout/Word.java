package dev.engross.typeset.layout;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of text between two places where a line may break, shaped: glyphs of one face and size,
 * followed by a further word where another face or size goes on. Immutable, so that words may be
 * shared between documents and threads.
 */
final class Word {
  private static final int[] NO_INTS = {};
  private static final char[] NO_CHARS = {};

  /** The characters as handed in, which is what the word is found by. */
  final char[] raw;

  /**
   * What the glyphs say, in the order of drawing; characters without a picture (joiners, direction
   * marks) are gone.
   */
  final String text;

  /** The same in the order of reading, where the word runs from right to left; else null. */
  final @Nullable String reading;

  final Face face;
  final double sizePoints;
  final int[] glyphs;
  final double[] advancesPoints;
  final int[] clusters;

  /** The width of this piece alone. */
  final double widthPoints;

  /** The width of this piece and all that follow. */
  final double totalWidthPoints;

  final @Nullable Word next;

  /** Code points that no face covers, in the order met. */
  final int[] uncovered;

  Word(
      char[] raw,
      String text,
      @Nullable String reading,
      Face face,
      double sizePoints,
      int[] glyphs,
      double[] advancesPoints,
      int[] clusters,
      @Nullable Word next,
      int[] uncovered) {
    this.raw = raw;
    this.text = text;
    this.reading = reading;
    this.face = face;
    this.sizePoints = sizePoints;
    this.glyphs = glyphs;
    this.advancesPoints = advancesPoints;
    this.clusters = clusters;
    this.next = next;
    this.uncovered = uncovered;
    double width = 0;
    for (double advance : advancesPoints) {
      width += advance;
    }
    this.widthPoints = width;
    this.totalWidthPoints = next == null ? width : width + next.totalWidthPoints;
  }

  /** A word without glyphs, for a line that holds nothing but spaces. */
  static Word empty(Face face, double sizePoints) {
    return new Word(
        NO_CHARS, "", null, face, sizePoints, NO_INTS, new double[0], NO_INTS, null, NO_INTS);
  }

  /** Appends what the word and all its pieces say, in the order of reading. */
  void appendReading(StringBuilder target) {
    if (reading == null) {
      target.append(text);
    }
    if (next != null) {
      next.appendReading(target);
    }
    if (reading != null) {
      target.append(reading);
    }
  }

  boolean isRightToLeft() {
    return reading != null;
  }

  /**
   * The part of a single-piece left-to-right word from one glyph to another, for a word wider than
   * its line.
   */
  Word part(int fromGlyph, int toGlyph) {
    int fromText = clusters[fromGlyph];
    int toText = toGlyph == glyphs.length ? text.length() : clusters[toGlyph];
    int[] shifted = java.util.Arrays.copyOfRange(clusters, fromGlyph, toGlyph);
    for (int i = 0; i < shifted.length; i++) {
      shifted[i] -= fromText;
    }
    return new Word(
        raw,
        text.substring(fromText, toText),
        null,
        face,
        sizePoints,
        java.util.Arrays.copyOfRange(glyphs, fromGlyph, toGlyph),
        java.util.Arrays.copyOfRange(advancesPoints, fromGlyph, toGlyph),
        shifted,
        null,
        NO_INTS);
  }
}
