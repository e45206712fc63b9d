package dev.engross.typeset.markup;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** The text of a page with a place in it. */
final class Source {

  static final String NOT_WELL_FORMED = "markup-not-well-formed";

  private static final int LONGEST_REFERENCE = 40;
  private static final Pattern REFERENCE =
      Pattern.compile("&(#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]*);");

  /** What stands in every letter, so that the table of all names need not be loaded for it. */
  private static final Map<String, String> USUAL =
      Map.of(
          "&amp;", "&",
          "&lt;", "<",
          "&gt;", ">",
          "&quot;", "\"",
          "&#39;", "'",
          "&nbsp;", "\u00A0");

  private final String text;
  private final Faults faults;
  private int at;
  private int line = 1;

  Source(String text, Faults faults) {
    this.text = text;
    this.faults = faults;
  }

  boolean atEnd() {
    return at >= text.length();
  }

  /** The character here; a space at the end. */
  char here() {
    return atEnd() ? ' ' : text.charAt(at);
  }

  int line() {
    return line;
  }

  boolean startsWith(String start) {
    return text.startsWith(start, at);
  }

  /** Moves past characters that hold no line feed. */
  void skip(int characters) {
    at += characters;
  }

  void skipSpace() {
    while (!atEnd() && Character.isWhitespace(text.charAt(at))) {
      countLine(text.charAt(at));
      at++;
    }
  }

  /** Moves past the end mark and gives what stands before it. */
  String until(String end, String what) {
    int found = text.indexOf(end, at);
    if (found < 0) {
      faults.add(NOT_WELL_FORMED, line, "this " + what + " does not end", "end it with " + end);
    }
    int stop = found < 0 ? text.length() : found;
    String passed = text.substring(at, stop);
    for (; at < stop; at++) {
      countLine(text.charAt(at));
    }
    at += found < 0 ? 0 : end.length();
    return passed;
  }

  /** Reads a name; empty when none stands here. */
  String name() {
    int start = at;
    while (at < text.length() && isNameCharacter(text.charAt(at))) {
      at++;
    }
    return text.substring(start, at);
  }

  /** Whether a name starts that many characters from here. */
  boolean nameStartsAfter(int characters) {
    int place = at + characters;
    return place < text.length() && Character.isLetter(text.charAt(place));
  }

  /** Reads text up to a character, references resolved; the character itself is left. */
  String textUntil(char end) {
    int start = at;
    StringBuilder resolved = null;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == end) {
        break;
      }
      if (c == '&') {
        resolved = resolved == null ? new StringBuilder() : resolved;
        resolved.append(text, start, at).append(reference());
        start = at;
        continue;
      }
      if (c < ' ') {
        control(c);
      }
      at++;
    }
    String rest = text.substring(start, at);
    return resolved == null ? rest : resolved.append(rest).toString();
  }

  /** Reads the value of an attribute up to its closing quote, and moves past that. */
  String quotedValue(String name, char quote) {
    int start = at;
    int startLine = line;
    String value = textUntil(quote);
    int less = text.indexOf('<', start);
    if (atEnd()) {
      String message = "the value of " + name + " does not end";
      faults.add(NOT_WELL_FORMED, startLine, message, "close its quotes");
    } else if (less >= 0 && less < at) {
      String message = "the value of " + name + " holds a \"<\"";
      faults.add(NOT_WELL_FORMED, startLine, message, "close its quotes before, or write &lt;");
    }
    at++;
    return value;
  }

  private void control(char c) {
    countLine(c);
    if (c != '\n' && c != '\t') {
      faults.add(
          NOT_WELL_FORMED,
          line,
          String.format(Locale.ROOT, "the control character U+%04X stands in the page", (int) c),
          "remove it");
    }
  }

  /** Resolves a character written by its name or number. */
  private String reference() {
    int end = text.indexOf(';', at);
    String written = end < 0 || end - at > LONGEST_REFERENCE ? "&" : text.substring(at, end + 1);
    String usual = USUAL.get(written);
    if (usual != null) {
      at = end + 1;
      return usual;
    }
    if (!REFERENCE.matcher(written).matches()) {
      faults.add(
          NOT_WELL_FORMED, line, "\"&\" stands alone", "write &amp; for the character itself");
      at++;
      return "&";
    }
    at = end + 1;
    String meant = Parser.unescapeEntities(written, true);
    boolean known = !meant.equals(written) && meant.codePoints().allMatch(Source::isCharacter);
    if (!known) {
      faults.add(
          "markup-unknown-entity",
          line,
          "there is no character " + written,
          "write the character itself, or &amp; for an ampersand");
    }
    return meant;
  }

  /** Whether XML 1.0, section 2.2, lets the character stand; a replacement character is none. */
  private static boolean isCharacter(int codePoint) {
    boolean control = codePoint < ' ' && codePoint != '\n' && codePoint != '\t';
    boolean surrogate =
        codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    boolean basic = codePoint < 0xFFFD || codePoint > 0xFFFF;
    return basic && !control && !surrogate;
  }

  private void countLine(char c) {
    if (c == '\n') {
      line++;
    }
  }

  private static boolean isNameCharacter(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == ':' || c == '.';
  }
}
