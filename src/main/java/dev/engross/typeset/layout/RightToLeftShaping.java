package dev.engross.typeset.layout;

import dev.engross.typeset.style.Style;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Shapes a word that runs from right to left: Arabic letters joined, brackets mirrored, glyphs in
 * the order in which they stand on paper.
 *
 * <p>There is no kerning, and no letter-spacing where letters join.
 */
final class RightToLeftShaping {

  /** Openers and closers, each before its mirror image (UAX #9, BidiMirroring.txt). */
  private static final String MIRRORED = "()[]{}<>\u00AB\u00BB\u2039\u203A\u2264\u2265";

  private final FontSet font;
  private final Style.Font style;
  private final String raw;
  private int[] uncovered = {};

  RightToLeftShaping(FontSet font, Style.Font style, String raw) {
    this.font = font;
    this.style = style;
    this.raw = raw;
  }

  Word word() {
    List<Joining.Letter> letters = drawable();
    Word next = null;
    int end = 0;
    // Backwards on paper is forwards in reading; each piece is linked before the one already made.
    while (end < letters.size()) {
      int start = end;
      Face face = face(letters.get(start));
      while (end < letters.size() && face(letters.get(end)) == face) {
        end++;
      }
      next = piece(letters.subList(start, end), face, next, new int[0]);
    }
    Face first = next == null ? font.firstFace() : next.face;
    return next == null
        ? piece(List.of(), first, null, uncovered)
        : new Word(
            raw.toCharArray(),
            next.text,
            next.reading,
            first,
            font.sizePoints,
            next.glyphs,
            next.advancesPoints,
            next.clusters,
            next.next,
            uncovered);
  }

  /** The letters that have a glyph; those that have none are noted. */
  private List<Joining.Letter> drawable() {
    List<Joining.Letter> letters = new ArrayList<>(raw.length());
    for (Joining.Letter letter : Joining.join(raw)) {
      int said = letter.text().codePointAt(0);
      if (letter.drawn() == 0 || FontSet.isInvisible(said)) {
        continue;
      }
      boolean unjoined = Scripts.isArabicLetter(said) && !Joining.knows(said);
      Joining.Letter shown = mirrored(letter);
      if (unjoined || Scripts.needsShaping(said) || font.faceOf(shown.drawn()) == null) {
        uncovered = Arrays.copyOf(uncovered, uncovered.length + 1);
        uncovered[uncovered.length - 1] = said;
      } else {
        letters.add(shown);
      }
    }
    return letters;
  }

  private static Joining.Letter mirrored(Joining.Letter letter) {
    int at = MIRRORED.indexOf(letter.drawn());
    if (at < 0) {
      return letter;
    }
    char mirror = MIRRORED.charAt(at ^ 1);
    return new Joining.Letter(mirror, letter.text());
  }

  private @Nullable Face face(Joining.Letter letter) {
    return font.faceOf(letter.drawn());
  }

  private Word piece(
      List<Joining.Letter> letters, @Nullable Face known, @Nullable Word next, int[] missing) {
    Face face = known == null ? font.firstFace() : known;
    int count = letters.size();
    int[] glyphs = new int[count];
    int[] clusters = new int[count];
    double[] advances = new double[count];
    StringBuilder text = new StringBuilder(count);
    StringBuilder reading = new StringBuilder(count);
    for (int i = 0; i < count; i++) {
      Joining.Letter drawn = letters.get(count - 1 - i);
      glyphs[i] = face.glyph(FontSet.drawn(face, drawn.drawn()));
      boolean joins = Scripts.isArabicLetter(drawn.text().codePointAt(0));
      double spacing = joins ? 0 : style.letterSpacingPoints();
      advances[i] = face.advance(glyphs[i]) * font.sizePoints / 1000 + spacing;
      clusters[i] = text.length();
      text.append(visual(drawn));
      reading.append(letters.get(i).text());
    }
    return new Word(
        raw.toCharArray(),
        text.toString(),
        reading.toString(),
        face,
        font.sizePoints,
        glyphs,
        advances,
        clusters,
        next,
        missing);
  }

  /** What a glyph says where it stands: a mirrored bracket is the one that is seen. */
  private static String visual(Joining.Letter letter) {
    return MIRRORED.indexOf(letter.drawn()) >= 0 || letter.text().length() > 1
        ? Character.toString(letter.drawn())
        : letter.text();
  }
}
