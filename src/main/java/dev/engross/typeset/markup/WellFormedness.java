package dev.engross.typeset.markup;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/**
 * Checks that tags nest, attributes are quoted and written once, and {@code <} and {@code &} are
 * escaped.
 *
 * <p>The parser behind {@link MarkupReader} repairs such faults in silence, and a repaired notice
 * may say something else than its author wrote.
 */
final class WellFormedness {

  /** More elements inside one another than any letter needs. */
  static final int DEPTH_LIMIT = 100;

  private static final String CODE = "markup-not-well-formed";

  private record Open(String name, int line) {}

  private final String text;
  private final Faults faults;
  private final Deque<Open> open = new ArrayDeque<>();
  private final Set<String> attributesOfTag = new HashSet<>();
  private int at;
  private int line = 1;
  private boolean tooDeep;

  private WellFormedness(String text, Faults faults) {
    this.text = text;
    this.faults = faults;
  }

  /** Reports every fault; false when the page nests too deep to be read at all. */
  static boolean check(String text, Faults faults) {
    WellFormedness check = new WellFormedness(text, faults);
    check.page();
    return !check.tooDeep;
  }

  private void page() {
    while (at < text.length() && !tooDeep) {
      char c = text.charAt(at);
      if (c == '<') {
        markup();
      } else {
        character(c);
      }
    }
    if (!tooDeep) {
      open.forEach(element -> unclosed(element, "before the page ends"));
    }
  }

  private void character(char c) {
    if (c == '\n') {
      line++;
    } else if (c == '&') {
      reference();
    }
    at++;
  }

  private void reference() {
    int end = at + 1;
    if (end < text.length() && text.charAt(end) == '#') {
      end++;
    }
    int nameStart = end;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    if (end == nameStart || end >= text.length() || text.charAt(end) != ';') {
      faults.add(CODE, line, "\"&\" stands alone", "write &amp; for the character itself");
    }
  }

  private void markup() {
    if (text.startsWith("<!--", at)) {
      skipPast("-->", "comment");
    } else if (text.startsWith("<![CDATA[", at)) {
      skipPast("]]>", "CDATA section");
    } else if (text.startsWith("<?", at)) {
      skipPast("?>", "processing instruction");
    } else if (text.startsWith("<!", at)) {
      skipPast(">", "document type");
    } else if (text.startsWith("</", at)) {
      endTag();
    } else if (at + 1 < text.length() && Character.isLetter(text.charAt(at + 1))) {
      startTag();
    } else {
      faults.add(CODE, line, "\"<\" stands alone", "write &lt; for the character itself");
      at++;
    }
  }

  private void skipPast(String end, String what) {
    int found = text.indexOf(end, at);
    if (found < 0) {
      faults.add(CODE, line, "this " + what + " does not end", "end it with " + end);
    }
    int next = found < 0 ? text.length() : found + end.length();
    for (; at < next; at++) {
      if (text.charAt(at) == '\n') {
        line++;
      }
    }
  }

  private void startTag() {
    int startLine = line;
    at++;
    String name = name();
    boolean closed = attributes(name);
    if (closed) {
      return;
    }
    open.push(new Open(name, startLine));
    if (open.size() > DEPTH_LIMIT) {
      tooDeep = true;
      faults.add(
          "markup-too-deep",
          startLine,
          "more than " + DEPTH_LIMIT + " elements stand inside one another here",
          "flatten the page, or look for an element that is never closed");
    }
  }

  /** Reads to the end of a start tag; true when the tag also closes its element. */
  private boolean attributes(String element) {
    attributesOfTag.clear();
    while (true) {
      skipSpace();
      if (at >= text.length()) {
        faults.add(CODE, line, "the tag of <" + element + "> does not end", "end it with >");
        return true;
      }
      char c = text.charAt(at);
      if (c == '>') {
        at++;
        return false;
      }
      if (c == '/' && text.startsWith("/>", at)) {
        at += 2;
        return true;
      }
      attribute(element);
    }
  }

  private void attribute(String element) {
    String name = name();
    if (name.isEmpty()) {
      String stray = text.substring(at, at + 1);
      faults.add(
          CODE, line, "\"" + stray + "\" has no meaning in the tag of <" + element + ">", null);
      at++;
      return;
    }
    if (!attributesOfTag.add(name)) {
      faults.add(CODE, line, "<" + element + "> has the attribute " + name + " twice", null);
    }
    skipSpace();
    boolean hasValue = at < text.length() && text.charAt(at) == '=';
    if (hasValue) {
      at++;
      skipSpace();
    }
    char quote = hasValue && at < text.length() ? text.charAt(at) : ' ';
    if (quote != '"' && quote != '\'') {
      String help = "write " + name + "=\"...\"";
      faults.add(CODE, line, "the attribute " + name + " has no value in quotes", help);
      return;
    }
    quotedValue(name, quote);
  }

  private void quotedValue(String name, char quote) {
    int startLine = line;
    at++;
    while (at < text.length() && text.charAt(at) != quote) {
      if (text.charAt(at) == '<') {
        faults.add(CODE, line, "the value of " + name + " holds a \"<\"", "write &lt; for it");
      }
      character(text.charAt(at));
    }
    if (at >= text.length()) {
      faults.add(CODE, startLine, "the value of " + name + " does not end", "close its quotes");
    }
    at++;
  }

  private void endTag() {
    at += 2;
    String name = name();
    skipSpace();
    if (at < text.length() && text.charAt(at) == '>') {
      at++;
    } else {
      faults.add(CODE, line, "the end tag of <" + name + "> does not end", "end it with >");
    }
    boolean isOpen = open.stream().anyMatch(element -> element.name().equals(name));
    if (!isOpen) {
      faults.add(
          "markup-stray-end-tag",
          line,
          "</" + name + "> closes nothing",
          "remove it, or open <" + name + "> before it");
      return;
    }
    while (!open.getFirst().name().equals(name)) {
      unclosed(open.pop(), "before </" + name + "> on line " + line);
    }
    open.pop();
  }

  private void unclosed(Open element, String where) {
    Tag tag = Tag.named(element.name());
    boolean empty = tag != null && NestingRules.isEmpty(tag);
    faults.add(
        "markup-unclosed-element",
        element.line(),
        "<" + element.name() + "> is not closed " + where,
        empty
            ? "write <" + element.name() + "/>"
            : "write </" + element.name() + "> where it ends");
  }

  private String name() {
    int start = at;
    while (at < text.length() && isNameCharacter(text.charAt(at))) {
      at++;
    }
    return text.substring(start, at);
  }

  private static boolean isNameCharacter(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == ':' || c == '.';
  }

  private void skipSpace() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      if (text.charAt(at) == '\n') {
        line++;
      }
      at++;
    }
  }
}
