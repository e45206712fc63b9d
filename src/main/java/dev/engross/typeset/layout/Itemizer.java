package dev.engross.typeset.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts a paragraph's text into items, in one pass, and shapes each. */
final class Itemizer {
  private static final int START = -1;

  private final Composition composition;
  private final char[] chars;
  private final int length;
  private final List<Span> spans;
  private final int[] spanStarts;
  private final List<Atom> atoms;
  private final byte @Nullable [] levels;

  private Paragraph paragraph;
  private int spanIndex;
  private int unitStart;
  private int atomIndex;
  private int previous = START;
  private int previousAt;
  private int wordStart;
  private boolean spaced;

  @SuppressWarnings("NullAway.Init")
  Itemizer(
      Composition composition,
      char[] chars,
      int length,
      List<Span> spans,
      int[] spanStarts,
      List<Atom> atoms,
      byte @Nullable [] levels) {
    this.composition = composition;
    this.chars = chars;
    this.length = length;
    this.spans = spans;
    this.spanStarts = spanStarts;
    this.atoms = atoms;
    this.levels = levels;
  }

  void into(Paragraph target, List<Integer> anchorOffsets) {
    this.paragraph = target;
    int nextSpan = spans.size() > 1 ? spanStarts[1] : Integer.MAX_VALUE;
    int anchors = anchorOffsets.size();
    int anchor = 0;
    int nextAnchor = anchors > 0 ? anchorOffsets.get(0) : Integer.MAX_VALUE;
    for (int at = 0; at < length; at++) {
      while (at >= nextAnchor) {
        close(at);
        target.anchorAt(anchor++, target.count);
        nextAnchor = anchor < anchors ? anchorOffsets.get(anchor) : Integer.MAX_VALUE;
      }
      if (at >= nextSpan) {
        close(at);
        nextSpan = advanceSpan(at);
      }
      if (levels != null && at > 0 && levels[at] != levels[at - 1]) {
        close(at);
      }
      char c = chars[at];
      if (c == ' ') {
        space(at);
      } else if (c == '\n') {
        lineFeed(at);
      } else {
        character(c, at);
      }
    }
    close(length);
    while (anchor < anchors) {
      target.anchorAt(anchor++, target.count);
    }
  }

  private int advanceSpan(int at) {
    while (spanIndex + 1 < spans.size() && spanStarts[spanIndex + 1] <= at) {
      spanIndex++;
    }
    return spanIndex + 1 < spans.size() ? spanStarts[spanIndex + 1] : Integer.MAX_VALUE;
  }

  private Span span() {
    return spans.get(spanIndex);
  }

  private void character(char c, int at) {
    int breakClass = c == ParagraphBuilder.ATOM ? atomClass() : BreakClass.of(c);
    if (breakClass == BreakClass.AL && previous == BreakClass.AL && !spaced) {
      previousAt = at;
      return;
    }
    if (spaced) {
      afterSpace(breakClass, c, at);
      wordStart = at;
    } else if (previous != START && breaks(breakClass)) {
      close(at);
      allowBreak();
    }
    spaced = false;
    if (c == ParagraphBuilder.ATOM) {
      close(at);
      Span span = span();
      Atom atom = atoms.get(atomIndex++);
      add(span.font.empty, atom, width(atom), at);
      unitStart = at + 1;
    } else if (c == '\u00A0') {
      close(at);
      addSpace(at);
      unitStart = at + 1;
    } else if (c == '\u200B') {
      close(at);
      unitStart = at + 1;
    }
    if (breakClass != BreakClass.CM || previous == START) {
      previous = breakClass;
    }
    previousAt = at;
  }

  /** An atom's width; that of a box is found when it is laid out. */
  private static double width(Atom atom) {
    if (atom instanceof Atom.Spacer spacer) {
      return spacer.widthPoints();
    }
    if (atom instanceof Atom.Image image) {
      return image.widthPoints();
    }
    return atom instanceof Atom.Checkbox box ? box.sizePoints() : 0;
  }

  private int atomClass() {
    Atom atom = atoms.get(atomIndex);
    if (atom instanceof Atom.Spacer spacer) {
      return spacer.opening() ? BreakClass.OP : BreakClass.CP;
    }
    return BreakClass.CB;
  }

  private boolean breaks(int breakClass) {
    return !paragraph.nowrap && BreakClass.breaksBetween(previous, breakClass);
  }

  private void afterSpace(int breakClass, char c, int at) {
    if (paragraph.nowrap || paragraph.count == 0 || previous == START) {
      return;
    }
    char left = chars[previousAt];
    char following = at + 1 < length ? chars[at + 1] : ' ';
    if (BreakClass.breaksAtSpace(previous, breakClass, left, c, following)
        && !KeepTogether.keeps(chars, wordStart, previousAt + 1, at, length)) {
      allowBreak();
    }
  }

  private void allowBreak() {
    int last = paragraph.count - 1;
    if (last < 0 || (paragraph.spans[last].nowrap && span().nowrap)) {
      return;
    }
    if (paragraph.breaks[last] == Paragraph.JOINED) {
      paragraph.breaks[last] = Paragraph.MAY_BREAK;
    }
  }

  private void space(int at) {
    close(at);
    addSpace(at);
    unitStart = at + 1;
    spaced = true;
  }

  private void add(Word word, @Nullable Atom atom, double width, int at) {
    paragraph.add(word, atom, span(), width, Paragraph.JOINED);
    if (levels != null) {
      paragraph.level(levels[at]);
    }
  }

  /** Whether the spaces after the last item run another way than one to be added. */
  private boolean turns(int last, int at) {
    return levels != null && paragraph.spaces[last] > 0 && paragraph.spaceLevel(last) != levels[at];
  }

  private void addSpace(int at) {
    Span span = span();
    int last = paragraph.count - 1;
    boolean fresh = last < 0 || paragraph.breaks[last] == Paragraph.MUST_BREAK;
    if (fresh || paragraph.spans[last] != span || turns(last, at)) {
      add(span.font.empty, null, 0, at);
      last = paragraph.count - 1;
    }
    paragraph.spaces[last]++;
    paragraph.spaceWidths[last] += span.font.spacePoints;
    if (levels != null) {
      paragraph.spaceLevel(last, levels[at]);
    }
  }

  private void lineFeed(int at) {
    close(at);
    int last = paragraph.count - 1;
    if (last < 0 || paragraph.breaks[last] == Paragraph.MUST_BREAK) {
      add(span().font.empty, null, 0, at);
      last = paragraph.count - 1;
    }
    paragraph.breaks[last] = Paragraph.MUST_BREAK;
    unitStart = at + 1;
    wordStart = at + 1;
    previous = START;
    spaced = false;
  }

  /** Ends the word that is open, if any, before a position. */
  private void close(int end) {
    if (end > unitStart) {
      Span span = span();
      boolean rightToLeft = levels != null && Direction.isRightToLeft(levels[unitStart]);
      Word word = span.font.word(chars, unitStart, end, rightToLeft);
      if (word.uncovered.length > 0) {
        composition.reportUncovered(word, span, chars, length, unitStart);
      }
      add(word, null, word.totalWidthPoints, unitStart);
    }
    unitStart = end;
  }
}
