package dev.engross.typeset.layout;

import dev.engross.typeset.style.Style;
import java.util.Locale;

/** Numbers as lists and counters write them. */
final class Numbering {
  private static final int LETTERS = 26;
  private static final int MOST_ROMAN = 3999;
  private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] ROMAN_DIGITS = {
    "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
  };

  private Numbering() {}

  /** The number in a style; what a style cannot write is written in figures. */
  static String write(int number, Style.ListType type) {
    return switch (type) {
      case NONE -> "";
      case DISC -> "\u2022";
      case CIRCLE -> "\u25E6";
      case SQUARE -> "\u25AA";
      case DECIMAL -> Integer.toString(number);
      case LOWER_ALPHA -> letters(number).toLowerCase(Locale.ROOT);
      case UPPER_ALPHA -> letters(number);
      case LOWER_ROMAN -> roman(number).toLowerCase(Locale.ROOT);
      case UPPER_ROMAN -> roman(number);
    };
  }

  /** Whether the style draws a bullet rather than a number. */
  static boolean isBullet(Style.ListType type) {
    return type == Style.ListType.DISC
        || type == Style.ListType.CIRCLE
        || type == Style.ListType.SQUARE;
  }

  /** The style's name as the attribute {@code ListNumbering} of PDF spells it. */
  static String attribute(Style.ListType type) {
    return switch (type) {
      case NONE -> "None";
      case DISC -> "Disc";
      case CIRCLE -> "Circle";
      case SQUARE -> "Square";
      case DECIMAL -> "Decimal";
      case LOWER_ALPHA -> "LowerAlpha";
      case UPPER_ALPHA -> "UpperAlpha";
      case LOWER_ROMAN -> "LowerRoman";
      case UPPER_ROMAN -> "UpperRoman";
    };
  }

  private static String letters(int number) {
    if (number < 1) {
      return Integer.toString(number);
    }
    StringBuilder reversed = new StringBuilder();
    for (int rest = number; rest > 0; rest = (rest - 1) / LETTERS) {
      reversed.append((char) ('A' + (rest - 1) % LETTERS));
    }
    return reversed.reverse().toString();
  }

  private static String roman(int number) {
    if (number < 1 || number > MOST_ROMAN) {
      return Integer.toString(number);
    }
    StringBuilder written = new StringBuilder();
    int rest = number;
    for (int i = 0; i < ROMAN_VALUES.length; i++) {
      while (rest >= ROMAN_VALUES[i]) {
        written.append(ROMAN_DIGITS[i]);
        rest -= ROMAN_VALUES[i];
      }
    }
    return written.toString();
  }
}
