package dev.engross.typeset.layout;

import java.text.Bidi;
import org.jspecify.annotations.Nullable;

/**
 * Which way text runs, by the Unicode bidirectional algorithm (UAX #9): an embedding level for each
 * character, even from left to right, odd from right to left.
 */
final class Direction {

  private static final char FIRST = '\u0590';

  private Direction() {}

  /** Whether a text holds a character that runs from right to left, or a control that makes it. */
  static boolean mayTurn(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= FIRST && turns(c)) {
        return true;
      }
    }
    return false;
  }

  private static boolean turns(char c) {
    return c <= '\u08FF'
        || c == '\u200F'
        || c == '\u202B'
        || c == '\u202E'
        || c == '\u2067'
        || Character.isHighSurrogate(c)
        || (c >= '\uFB1D' && c <= '\uFDFF')
        || (c >= '\uFE70' && c <= '\uFEFC');
  }

  /**
   * The level of each character.
   *
   * @param rightToLeft the direction of the paragraph
   * @return null where everything runs from left to right
   */
  static byte @Nullable [] levels(char[] text, int length, boolean rightToLeft) {
    int base = rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT;
    Bidi bidi = new Bidi(text, 0, null, 0, length, base);
    if (bidi.isLeftToRight()) {
      return null;
    }
    byte[] levels = new byte[length];
    for (int i = 0; i < length; i++) {
      levels[i] = (byte) bidi.getLevelAt(i);
    }
    return levels;
  }

  static boolean isRightToLeft(byte level) {
    return (level & 1) != 0;
  }

  /**
   * The parts of a line from left to right: twice the index of an item for its content, and one
   * more for the spaces after it.
   */
  static Integer[] visualOrder(Paragraph paragraph, int from, int to) {
    byte[] levels = java.util.Objects.requireNonNull(paragraph.levels);
    byte[] spaceLevels = java.util.Objects.requireNonNull(paragraph.spaceLevels);
    Integer[] parts = new Integer[2 * (to - from)];
    byte[] levelOfPart = new byte[parts.length];
    for (int i = from; i < to; i++) {
      int part = 2 * (i - from);
      parts[part] = 2 * i;
      parts[part + 1] = 2 * i + 1;
      levelOfPart[part] = levels[i];
      // Spaces at the end of a line run the way of the paragraph (rule L1).
      levelOfPart[part + 1] =
          i + 1 == to ? paragraph.baseLevel : paragraph.spaces[i] == 0 ? levels[i] : spaceLevels[i];
    }
    Bidi.reorderVisually(levelOfPart, 0, parts, 0, parts.length);
    return parts;
  }
}
