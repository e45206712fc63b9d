package dev.engross.typeset.layout;

/**
 * Where a line may break: the classes and pair rules of Unicode Standard Annex #14 (revision 53, of
 * Unicode 16) that Latin, Greek and Cyrillic text needs. Ideographs break on both sides; scripts
 * that need a dictionary (Thai, Khmer) do not break inside words.
 *
 * <p>Two rules are stricter than the annex, as a careful compositor would have it: a line does not
 * start with a dash, and guillemets keep to the words that they enclose even across a space.
 */
final class BreakClass {
  static final int AL = 0;
  static final int SP = 1;
  static final int GL = 2;
  static final int BA = 3;
  static final int HY = 4;
  static final int B2 = 5;
  static final int BB = 6;
  static final int CL = 7;
  static final int CP = 8;
  static final int OP = 9;
  static final int QU = 10;
  static final int EX = 11;
  static final int IS = 12;
  static final int SY = 13;
  static final int IN = 14;
  static final int NU = 15;
  static final int PR = 16;
  static final int PO = 17;
  static final int NS = 18;
  static final int CB = 19;
  static final int CM = 20;
  static final int ID = 21;
  static final int ZW = 22;
  static final int WJ = 23;

  private static final int CLASSES = 24;
  private static final byte[] LATIN = new byte[0x300];
  private static final byte[] PUNCTUATION = new byte[0xD0];

  /** For each class, the set of classes after which it may start a line without a space. */
  private static final int[] OPPORTUNITIES = new int[CLASSES];

  static {
    fillLatin();
    fillPunctuation();
    for (int left = 0; left < CLASSES; left++) {
      for (int right = 0; right < CLASSES; right++) {
        if (!joins(left, right)) {
          OPPORTUNITIES[left] |= 1 << right;
        }
      }
    }
  }

  private BreakClass() {}

  static int of(char c) {
    if (c < 0x300) {
      return LATIN[c];
    }
    if (c >= 0x2000 && c < 0x20D0) {
      return PUNCTUATION[c - 0x2000];
    }
    if (c < 0x2000) {
      return c < 0x370 || (c >= 0x483 && c <= 0x489) ? CM : c == 0x37E ? IS : AL;
    }
    return ofRest(c);
  }

  private static int ofRest(char c) {
    if (c == 0xFFFC) {
      return CB;
    }
    if (c == 0xFEFF) {
      return WJ;
    }
    if (c == 0x2116 || c == 0x2212 || c == 0x2213) {
      return PR;
    }
    if (c == 0x2103 || c == 0x2109) {
      return PO;
    }
    if ((c >= 0x20D0 && c <= 0x20FF) || (c >= 0xFE00 && c <= 0xFE0F)) {
      return CM;
    }
    if (c == 0x3001 || c == 0x3002) {
      return CL;
    }
    return (c >= 0x2E80 && c <= 0xA4CF)
            || (c >= 0xAC00 && c <= 0xD7A3)
            || (c >= 0xF900 && c <= 0xFAFF)
        ? ID
        : AL;
  }

  /** Whether a line may break between two characters that touch. */
  static boolean breaksBetween(int left, int right) {
    return (OPPORTUNITIES[left] & (1 << right)) != 0;
  }

  /** Whether a line may break at a space that stands between the two classes. */
  static boolean breaksAtSpace(
      int left, int right, char leftChar, char rightChar, char afterRight) {
    if (left == OP || right == WJ || right == B2 || right == CL || right == CP) {
      return false;
    }
    if (right == EX || right == SY || ((left == CL || left == CP) && right == NS)) {
      return false;
    }
    if (right == IS) {
      return afterRight >= '0' && afterRight <= '9';
    }
    if (leftChar == '\u00AB' || leftChar == '\u2039') {
      return false;
    }
    return rightChar != '\u00BB' && rightChar != '\u203A';
  }

  private static boolean joins(int a, int b) {
    if (a == ZW) {
      return false;
    }
    if (b == ZW || a == WJ || b == WJ || a == GL || b == CM || a == SP) {
      return true;
    }
    if (b == GL) {
      return a != BA && a != HY;
    }
    if (b == CL || b == CP || b == EX || b == IS || b == SY || a == OP || a == QU || b == QU) {
      return true;
    }
    if (a == CB || b == CB) {
      return false;
    }
    if (b == BA || b == HY || b == B2 || b == NS || a == BB || b == IN) {
      return true;
    }
    return joinsWords(a, b);
  }

  private static boolean joinsWords(int a, int b) {
    boolean number = b == NU;
    boolean letter = b == AL;
    boolean sign = b == PR || b == PO;
    return switch (a) {
      case AL, NU -> letter || number || sign || b == OP;
      case PR, PO -> letter || number || b == OP || (a == PR && b == ID);
      case CL -> sign;
      case CP -> sign || letter || number;
      case IS -> letter || number;
      case SY, HY -> number;
      case ID -> b == PO;
      default -> false;
    };
  }

  private static void set(byte[] table, int offset, int breakClass, String characters) {
    for (int i = 0; i < characters.length(); i++) {
      table[characters.charAt(i) - offset] = (byte) breakClass;
    }
  }

  private static void range(byte[] table, int offset, int breakClass, int from, int to) {
    for (int c = from; c <= to; c++) {
      table[c - offset] = (byte) breakClass;
    }
  }

  private static void fillLatin() {
    set(LATIN, 0, SP, " \t\n\r\f");
    set(LATIN, 0, EX, "!?");
    set(LATIN, 0, QU, "\"'\u00AB\u00BB");
    set(LATIN, 0, PR, "$+\\\u00A3\u00A4\u00A5\u00B1");
    set(LATIN, 0, PO, "%\u00A2\u00B0");
    set(LATIN, 0, OP, "([{\u00A1\u00BF");
    set(LATIN, 0, CP, ")]");
    set(LATIN, 0, CL, "}");
    set(LATIN, 0, IS, ",.:;");
    set(LATIN, 0, HY, "-");
    set(LATIN, 0, SY, "/");
    set(LATIN, 0, BA, "|\u00AD");
    set(LATIN, 0, BB, "\u00B4\u02C8\u02CC\u02DF");
    set(LATIN, 0, GL, "\u00A0");
    range(LATIN, 0, NU, '0', '9');
  }

  private static void fillPunctuation() {
    int base = 0x2000;
    range(PUNCTUATION, base, BA, 0x2000, 0x200A);
    set(PUNCTUATION, base, GL, "\u2007\u2011\u202F");
    set(PUNCTUATION, base, ZW, "\u200B");
    range(PUNCTUATION, base, CM, 0x200C, 0x200F);
    range(PUNCTUATION, base, CM, 0x202A, 0x202E);
    range(PUNCTUATION, base, CM, 0x2061, 0x206F);
    set(PUNCTUATION, base, WJ, "\u2060");
    set(
        PUNCTUATION,
        base,
        BA,
        "\u2010\u2012\u2013\u2027\u2056\u2058\u2059\u205A\u205B\u205D\u205E\u205F");
    set(PUNCTUATION, base, B2, "\u2014");
    set(PUNCTUATION, base, QU, "\u2018\u2019\u201B\u201C\u201D\u201F\u2039\u203A");
    set(PUNCTUATION, base, OP, "\u201A\u201E\u2045");
    set(PUNCTUATION, base, CL, "\u2046");
    set(PUNCTUATION, base, IN, "\u2024\u2025\u2026");
    set(PUNCTUATION, base, NS, "\u203C\u203D\u2047\u2048\u2049");
    set(PUNCTUATION, base, IS, "\u2044");
    range(PUNCTUATION, base, PO, 0x2030, 0x2037);
    range(PUNCTUATION, base, PR, 0x20A0, 0x20CF);
    set(PUNCTUATION, base, PO, "\u20A7\u20B6\u20BB\u20BE\u20C0");
  }
}
