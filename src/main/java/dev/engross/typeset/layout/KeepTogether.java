package dev.engross.typeset.layout;

import java.util.Set;

/**
 * Pairs of words that a line must not part, beyond what Unicode says: a month and its day, a
 * currency sign and its amount, the section sign or the word for a part and its number, a title of
 * courtesy and the name, a state and its ZIP code, a code of law and the numbers around it.
 */
final class KeepTogether {
  private static final Set<String> MONTHS =
      Set.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December",
          "Jan.",
          "Feb.",
          "Mar.",
          "Apr.",
          "Jun.",
          "Jul.",
          "Aug.",
          "Sept.",
          "Sep.",
          "Oct.",
          "Nov.",
          "Dec.");

  private static final Set<String> PARTS =
      Set.of(
          "section",
          "sections",
          "article",
          "articles",
          "part",
          "paragraph",
          "paragraphs",
          "subparagraph",
          "subsection",
          "clause",
          "clauses",
          "exhibit",
          "schedule",
          "appendix",
          "annex",
          "chapter",
          "title",
          "step",
          "page",
          "pages",
          "item",
          "items",
          "no.",
          "nos.",
          "note",
          "footnote",
          "form",
          "line",
          "table",
          "rule",
          "sec.",
          "secs.",
          "art.",
          "para.",
          "p.",
          "pp.",
          "ch.",
          "cl.",
          "reading",
          "figure",
          "box",
          "room",
          "suite",
          "apartment",
          "apt.",
          "unit");

  private static final Set<String> COURTESIES =
      Set.of(
          "Mr.", "Mrs.", "Ms.", "Mx.", "Dr.", "Prof.", "Hon.", "Rev.", "Messrs.", "St.", "Sen.",
          "Rep.", "Gov.");

  private static final Set<String> CODES =
      Set.of("U.S.C.", "C.F.R.", "CFR", "USC", "U.S.", "Stat.", "F.2d", "F.3d", "F.4th", "Fed.");

  private KeepTogether() {}

  /**
   * Whether the words around a space stay on one line.
   *
   * @param left the start of the word before the space
   * @param space the space
   * @param right the start of the word after it
   * @param length where the text ends
   */
  static boolean keeps(char[] text, int left, int space, int right, int length) {
    char first = text[right];
    if (first >= 'a' && first <= 'z') {
      return isDigit(text[space - 1]) && isHalfOfDay(text, right, length);
    }
    char last = text[space - 1];
    if (isDigit(first) || first == '(') {
      return keepsNumber(text, left, space, right, length, first, last);
    }
    if (first == '\u00A7') {
      return last == '.' || isDigit(last) || last == 'C' || last == 'R';
    }
    if (last == '\u00A7' || last == '\u00B6') {
      return true;
    }
    return first >= 'A' && first <= 'Z' && keepsName(text, left, space, right, length, last);
  }

  private static boolean keepsNumber(
      char[] text, int left, int space, int right, int length, char first, char last) {
    if (last == '\u00A7' || last == '\u00B6') {
      return true;
    }
    boolean digit = isDigit(first);
    if (digit && (last == '$' || last == '\u00A3' || last == '\u20AC')) {
      return true;
    }
    int start = text[left] == '(' ? left + 1 : left;
    if (space - start > 12 || space <= start) {
      return false;
    }
    String word = new String(text, start, space - start);
    if (PARTS.contains(word.toLowerCase(java.util.Locale.ROOT))) {
      return true;
    }
    if (!digit) {
      return false;
    }
    return (MONTHS.contains(word) && isDayOfMonth(text, right, length))
        || (isState(word) && digitsAt(text, right, length) == 5)
        || CODES.contains(word);
  }

  private static boolean keepsName(
      char[] text, int left, int space, int right, int length, char last) {
    if (last == '.') {
      boolean initial = space - left == 2 && text[left] >= 'A' && text[left] <= 'Z';
      return initial || COURTESIES.contains(new String(text, left, space - left));
    }
    if (isDigit(last) && space - left <= 4) {
      String next = new String(text, right, wordEnd(text, right, length) - right);
      return CODES.contains(next) || MONTHS.contains(stripped(next));
    }
    int end = wordEnd(text, right, length);
    boolean letter = end - right == 1 || !Character.isLetter(text[right + 1]);
    return letter
        && space - left <= 12
        && PARTS.contains(new String(text, left, space - left).toLowerCase(java.util.Locale.ROOT));
  }

  private static boolean isHalfOfDay(char[] text, int right, int length) {
    return right + 3 < length
        && (text[right] == 'a' || text[right] == 'p')
        && text[right + 1] == '.'
        && text[right + 2] == 'm'
        && text[right + 3] == '.';
  }

  private static boolean isDayOfMonth(char[] text, int right, int length) {
    int digits = digitsAt(text, right, length);
    return digits == 1 || digits == 2;
  }

  private static boolean isState(String word) {
    return word.length() == 2
        && word.charAt(0) >= 'A'
        && word.charAt(0) <= 'Z'
        && word.charAt(1) >= 'A'
        && word.charAt(1) <= 'Z';
  }

  private static int digitsAt(char[] text, int from, int length) {
    int at = from;
    while (at < length && isDigit(text[at])) {
      at++;
    }
    return at - from;
  }

  private static int wordEnd(char[] text, int from, int length) {
    int at = from;
    while (at < length && text[at] > ' ') {
      at++;
    }
    return at;
  }

  private static String stripped(String word) {
    return word.endsWith(",") ? word.substring(0, word.length() - 1) : word;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
