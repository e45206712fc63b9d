package dev.engross.typeset.style;

/** Counts braces outside strings and comments, which the CSS parser forgives. */
final class Braces {

  private final String css;
  private int at;
  private int line = 1;

  private Braces(String css) {
    this.css = css;
  }

  /** The line of the first closing brace that closes nothing, or 0. */
  static int strayClosing(String css) {
    Braces braces = new Braces(css);
    int depth = 0;
    for (char brace = braces.next(); brace != 0; brace = braces.next()) {
      depth += brace == '{' ? 1 : -1;
      if (depth < 0) {
        return braces.line;
      }
    }
    return 0;
  }

  /** Whether there is any brace. */
  static boolean anyIn(String css) {
    return new Braces(css).next() != 0;
  }

  /** The next brace, or 0 at the end. */
  private char next() {
    char quote = 0;
    while (at < css.length()) {
      char c = css.charAt(at++);
      if (c == '\n') {
        line++;
      }
      if (c == '\\') {
        at++;
      } else if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '/' && css.startsWith("*", at)) {
        skipComment();
      } else if (c == '{' || c == '}') {
        return c;
      }
    }
    return 0;
  }

  private void skipComment() {
    int end = css.indexOf("*/", at + 1);
    int next = end < 0 ? css.length() : end + 2;
    for (; at < next; at++) {
      if (css.charAt(at) == '\n') {
        line++;
      }
    }
  }
}
