package dev.engross.typeset.style;

import java.util.List;

/**
 * A token of a stylesheet (CSS Syntax Module Level 3, section 4), or the end of the text.
 *
 * @param text as written; an at-keyword with its at sign, a function with its bracket
 * @param line where it begins, from 1
 */
record CssToken(Kind kind, String text, int line) {

  /** What kinds there are; a symbol is any single character that is none of the others. */
  enum Kind {
    NAME,
    FUNCTION,
    AT_NAME,
    HASH,
    STRING,
    NUMBER,
    URL,
    SPACE,
    SYMBOL,
    /** A string that its line ends. */
    UNCLOSED_STRING,
    /** The end of the text. */
    END,
    /** The end of the text within a string or comment. */
    EARLY_END
  }

  boolean is(char symbol) {
    return kind == Kind.SYMBOL && text.charAt(0) == symbol;
  }

  boolean isSpace() {
    return kind == Kind.SPACE;
  }

  boolean isEnd() {
    return kind == Kind.END || kind == Kind.EARLY_END;
  }

  /** Whether something is opened here that a bracket or brace must close. */
  boolean opens() {
    return kind == Kind.FUNCTION || is('(') || is('[') || is('{');
  }

  boolean closes() {
    return is(')') || is(']') || is('}');
  }

  /** What a name says, its escapes resolved. */
  String name() {
    return unescaped(text);
  }

  /** What a string says, without its quotes, escapes resolved. */
  String quoted() {
    return unescaped(text.substring(1, text.length() - 1));
  }

  /** Tokens as they were written, each run of white space as one space. */
  static String written(List<CssToken> tokens) {
    StringBuilder written = new StringBuilder();
    for (CssToken token : tokens) {
      written.append(token.isSpace() ? " " : token.text());
    }
    return written.toString().strip();
  }

  /** Resolves escapes: {@code \201C} is a left quotation mark, {@code \A} a line feed. */
  private static String unescaped(String text) {
    if (text.indexOf('\\') < 0) {
      return text;
    }
    StringBuilder plain = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c != '\\' || at == text.length()) {
        plain.append(c);
        continue;
      }
      int end = at;
      while (end < Math.min(text.length(), at + 6) && Character.digit(text.charAt(end), 16) >= 0) {
        end++;
      }
      if (end > at) {
        int meant = Integer.parseInt(text.substring(at, end), 16);
        plain.appendCodePoint(Character.isValidCodePoint(meant) ? meant : 0xFFFD);
        at = end < text.length() && CssScanner.isSpace(text.charAt(end)) ? end + 1 : end;
      } else if (text.charAt(at) == '\n') {
        at++;
      } else {
        plain.append(text.charAt(at++));
      }
    }
    return plain.toString();
  }
}
