package dev.engross.typeset.layout;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/**
 * Which scripts can be set one character after the other. Others reorder, stack or join their
 * letters by rules that the press does not know; setting them without would be misspelling them.
 */
final class Scripts {

  private static final int FIRST_DOUBTFUL = 0x0590;
  private static final int LAST_HEBREW_ACCENT = 0x05C7;
  private static final Set<UnicodeScript> SIMPLE =
      EnumSet.of(
          UnicodeScript.COMMON,
          UnicodeScript.INHERITED,
          UnicodeScript.LATIN,
          UnicodeScript.GREEK,
          UnicodeScript.CYRILLIC,
          UnicodeScript.ARMENIAN,
          UnicodeScript.GEORGIAN,
          UnicodeScript.HEBREW,
          UnicodeScript.ARABIC,
          UnicodeScript.ETHIOPIC,
          UnicodeScript.CHEROKEE,
          UnicodeScript.CANADIAN_ABORIGINAL,
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.BOPOMOFO,
          UnicodeScript.HANGUL,
          UnicodeScript.YI);

  private Scripts() {}

  /** Whether a character cannot be set right by drawing its glyph after the one before. */
  static boolean needsShaping(int codePoint) {
    if (codePoint < FIRST_DOUBTFUL) {
      return false;
    }
    UnicodeScript script = UnicodeScript.of(codePoint);
    if (!SIMPLE.contains(script)) {
      return script != UnicodeScript.UNKNOWN;
    }
    boolean mark = Character.getType(codePoint) == Character.NON_SPACING_MARK;
    // Vowel points hang on letters; single parts of a Hangul syllable stack.
    boolean hangs =
        mark
            && (codePoint <= LAST_HEBREW_ACCENT
                || script == UnicodeScript.ARABIC
                || isPoint(codePoint));
    return hangs || (codePoint >= 0x1100 && codePoint <= 0x11FF);
  }

  /** Whether the character is a letter that joins others, or joins them itself. */
  static boolean isArabicLetter(int codePoint) {
    return codePoint >= 0x620
        && codePoint <= 0x8FF
        && UnicodeScript.of(codePoint) == UnicodeScript.ARABIC
        && Character.isLetter(codePoint);
  }

  /** The vowel points of Arabic are shared with Syriac, hence of no script of their own. */
  private static boolean isPoint(int codePoint) {
    return (codePoint >= 0x0610 && codePoint <= 0x08FF) || codePoint == 0xFB1E;
  }
}
