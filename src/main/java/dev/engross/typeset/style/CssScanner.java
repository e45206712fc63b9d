package dev.engross.typeset.style;

import dev.engross.typeset.style.CssToken.Kind;
import java.util.ArrayList;
import java.util.List;

/** Cuts the text of a stylesheet into tokens; comments are left out. */
final class CssScanner {

  private final String css;
  private final List<CssToken> tokens = new ArrayList<>();
  private int at;
  private int line = 1;

  private CssScanner(String css) {
    this.css = css;
  }

  /** The tokens of a text, the last of them its end. */
  static List<CssToken> tokens(String css) {
    CssScanner scanner = new CssScanner(css.replace("\r\n", "\n").replace('\r', '\n'));
    scanner.all();
    return scanner.tokens;
  }

  private void all() {
    while (at < css.length()) {
      next();
    }
    if (tokens.isEmpty() || !tokens.get(tokens.size() - 1).isEnd()) {
      add(Kind.END, css.length());
    }
  }

  private void next() {
    char c = css.charAt(at);
    if (isSpace(c)) {
      add(Kind.SPACE, endOfSpace(at));
    } else if (css.startsWith("/*", at)) {
      comment();
    } else if (c == '"' || c == '\'') {
      string(c);
    } else if (startsNumber(at)) {
      add(Kind.NUMBER, endOfNumber(at));
    } else if (startsName(at)) {
      name();
    } else if (c == '@' && startsName(at + 1)) {
      add(Kind.AT_NAME, endOfName(at + 1));
    } else if (c == '#' && endOfName(at + 1) > at + 1) {
      add(Kind.HASH, endOfName(at + 1));
    } else {
      add(Kind.SYMBOL, at + Character.charCount(css.codePointAt(at)));
    }
  }

  private void add(Kind kind, int end) {
    tokens.add(new CssToken(kind, css.substring(at, end), line));
    advance(end);
  }

  private void advance(int end) {
    for (; at < end; at++) {
      if (css.charAt(at) == '\n') {
        line++;
      }
    }
  }

  private void comment() {
    int close = css.indexOf("*/", at + 2);
    if (close < 0) {
      add(Kind.EARLY_END, css.length());
    } else {
      advance(close + 2);
    }
  }

  private void string(char quote) {
    int end = at + 1;
    while (end < css.length() && css.charAt(end) != quote && css.charAt(end) != '\n') {
      end += css.charAt(end) == '\\' ? 2 : 1;
    }
    if (end >= css.length()) {
      add(Kind.EARLY_END, css.length());
    } else if (css.charAt(end) == '\n') {
      add(Kind.UNCLOSED_STRING, end);
    } else {
      add(Kind.STRING, end + 1);
    }
  }

  private void name() {
    int end = endOfName(at);
    if (end == css.length() || css.charAt(end) != '(') {
      add(Kind.NAME, end);
      return;
    }
    int inside = endOfSpace(end + 1);
    boolean unquoted =
        css.substring(at, end).equalsIgnoreCase("url")
            && inside < css.length()
            && css.charAt(inside) != '"'
            && css.charAt(inside) != '\'';
    int close = unquoted ? css.indexOf(')', end) : -1;
    if (close < 0) {
      add(Kind.FUNCTION, end + 1);
    } else {
      add(Kind.URL, close + 1);
    }
  }

  static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\f';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private char charAt(int index) {
    return index < css.length() ? css.charAt(index) : 0;
  }

  private int endOfSpace(int from) {
    int end = from;
    while (end < css.length() && isSpace(css.charAt(end))) {
      end++;
    }
    return end;
  }

  private boolean startsNumber(int from) {
    char c = charAt(from);
    int digits = c == '+' || c == '-' ? from + 1 : from;
    return isDigit(charAt(digits)) || (charAt(digits) == '.' && isDigit(charAt(digits + 1)));
  }

  /** The end of a number with its unit or percent sign. */
  private int endOfNumber(int from) {
    int end = endOfDigits(from + (isDigit(charAt(from)) || charAt(from) == '.' ? 0 : 1));
    if (charAt(end) == '.' && isDigit(charAt(end + 1))) {
      end = endOfDigits(end + 1);
    }
    if (charAt(end) == '%') {
      return end + 1;
    }
    return startsName(end) ? endOfName(end) : end;
  }

  private int endOfDigits(int from) {
    int end = from;
    while (isDigit(charAt(end))) {
      end++;
    }
    return end;
  }

  private boolean startsName(int from) {
    char c = charAt(from);
    if (c == '-') {
      return charAt(from + 1) == '-' || startsName(from + 1);
    }
    return isNameStart(c) || isEscape(from);
  }

  private int endOfName(int from) {
    int end = from;
    while (end < css.length()) {
      char c = css.charAt(end);
      if (isEscape(end)) {
        end += 2;
      } else if (isNameStart(c) || isDigit(c) || c == '-') {
        end++;
      } else {
        break;
      }
    }
    return end;
  }

  private static boolean isNameStart(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c >= 0x80;
  }

  private boolean isEscape(int from) {
    return charAt(from) == '\\' && from + 1 < css.length() && charAt(from + 1) != '\n';
  }
}
