package dev.engross.typeset.layout;

import dev.engross.typeset.style.Style;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Gathers the text of a paragraph, its white space collapsed and its letter case transformed, and
 * what stands among it; then cuts it into items.
 *
 * <p>White space collapses as CSS has it: a run of spaces, tabs and line feeds is one space, which
 * belongs to the element it starts in; none stands at the start or end of a line. Text is brought
 * into Unicode's composed form (NFC), so that a letter and its accent find their glyph.
 */
final class ParagraphBuilder {
  static final char ATOM = '\uFFFC';
  static final char JOINER = '\u2060';
  private static final int TAB_COLUMNS = 8;
  private static final char FIRST_COMBINING = '\u0300';

  private final Composition composition;
  private final Style style;
  private char[] chars;
  private int length;
  private int[] spanStarts = new int[8];
  private boolean mayTurn;
  private final List<Span> spans = new ArrayList<>(4);
  private final List<Atom> atoms = new ArrayList<>(0);
  private final List<Anchor> anchors = new ArrayList<>(0);
  private final List<Integer> anchorOffsets = new ArrayList<>(0);

  ParagraphBuilder(Composition composition, Style style) {
    this.composition = composition;
    this.style = style;
    this.chars = composition.lendCharacters();
  }

  Style style() {
    return style;
  }

  /** Whether nothing was added that would make a line. */
  boolean isEmpty() {
    return length == 0 && anchors.isEmpty();
  }

  void text(String text, Span span) {
    String cased = transformed(text, span.text.transform());
    mayTurn |= Direction.mayTurn(cased);
    begin(span);
    ensure(cased.length() * (cased.indexOf('\t') >= 0 ? TAB_COLUMNS : 1));
    switch (span.text.whiteSpace()) {
      case PRE, PRE_WRAP -> preserve(cased);
      case PRE_LINE -> collapse(cased, true);
      case NORMAL, NOWRAP -> collapse(cased, false);
    }
  }

  void lineBreak(Span span) {
    begin(span);
    dropTrailingSpace();
    append('\n');
  }

  /** A place where the line may break without a space. */
  void opportunity(Span span) {
    begin(span);
    append('\u200B');
  }

  /** Ties what follows to what precedes; a space that stands between is dropped. */
  void tie(Span span, boolean overSpaces) {
    if (overSpaces) {
      dropTrailingSpace();
    }
    if (length > 0 && chars[length - 1] > ' ') {
      begin(span);
      append(JOINER);
    }
  }

  void atom(Atom atom, Span span) {
    begin(span);
    append(ATOM);
    atoms.add(atom);
  }

  void anchor(Anchor anchor) {
    anchors.add(anchor);
    anchorOffsets.add(length);
  }

  Paragraph build() {
    if (style.text().whiteSpace() != Style.WhiteSpace.PRE
        && style.text().whiteSpace() != Style.WhiteSpace.PRE_WRAP) {
      dropTrailingSpace();
    }
    Span strut =
        new Span(style, composition.font(style.font(), 0), Span.Inline.of(null, ""), null, 0);
    Paragraph paragraph =
        new Paragraph(style, strut, length / 5 + 4, anchors, new int[anchors.size()]);
    boolean rightToLeft = style.text().rightToLeft();
    byte[] levels = mayTurn || rightToLeft ? Direction.levels(chars, length, rightToLeft) : null;
    if (levels != null) {
      paragraph.turn(rightToLeft);
    }
    new Itemizer(composition, chars, length, spans, spanStarts, atoms, levels)
        .into(paragraph, anchorOffsets);
    composition.takeBack(chars);
    return paragraph;
  }

  private void begin(Span span) {
    int count = spans.size();
    if (count > 0 && spans.get(count - 1) == span) {
      return;
    }
    if (count == spanStarts.length) {
      spanStarts = Arrays.copyOf(spanStarts, count * 2);
    }
    spanStarts[count] = length;
    spans.add(span);
  }

  private void ensure(int more) {
    if (length + more > chars.length) {
      chars = Arrays.copyOf(chars, Math.max(chars.length * 2, length + more));
    }
  }

  private void append(char c) {
    ensure(1);
    chars[length++] = c;
  }

  private void dropTrailingSpace() {
    if (length > 0 && chars[length - 1] == ' ') {
      length--;
      for (int i = spans.size() - 1; i >= 0 && spanStarts[i] > length; i--) {
        spanStarts[i] = length;
      }
    }
  }

  private void collapse(String text, boolean keepLines) {
    int end = length + text.length();
    text.getChars(0, text.length(), chars, length);
    char before = length > 0 ? chars[length - 1] : '\n';
    int to = length;
    for (int i = length; i < end; i++) {
      char c = chars[i];
      if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f') {
        if (c == '\n' && keepLines) {
          to = before == ' ' ? to - 1 : to;
        } else if (before == ' ' || before == '\n') {
          continue;
        } else {
          c = ' ';
        }
      }
      chars[to++] = c;
      before = c;
    }
    length = to;
  }

  private void preserve(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\t') {
        do {
          chars[length++] = ' ';
        } while ((length - lineStart()) % TAB_COLUMNS != 0);
      } else if (c != '\r') {
        chars[length++] = c;
      }
    }
  }

  private int lineStart() {
    int at = length;
    while (at > 0 && chars[at - 1] != '\n') {
      at--;
    }
    return at;
  }

  private static String transformed(String text, Style.Transform transform) {
    String composed = hasMarks(text) ? Normalizer.normalize(text, Normalizer.Form.NFC) : text;
    return switch (transform) {
      case NONE -> composed;
      case UPPERCASE -> composed.toUpperCase(Locale.ROOT);
      case LOWERCASE -> composed.toLowerCase(Locale.ROOT);
      case CAPITALIZE -> capitalized(composed);
    };
  }

  private static boolean hasMarks(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= FIRST_COMBINING) {
        return true;
      }
    }
    return false;
  }

  private static String capitalized(String text) {
    StringBuilder result = new StringBuilder(text);
    boolean start = true;
    for (int i = 0; i < result.length(); i++) {
      char c = result.charAt(i);
      if (start && Character.isLetter(c)) {
        result.setCharAt(i, Character.toTitleCase(c));
      }
      start = Character.isWhitespace(c) || c == '-';
    }
    return result.toString();
  }
}
