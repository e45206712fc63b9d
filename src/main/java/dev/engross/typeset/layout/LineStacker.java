package dev.engross.typeset.layout;

import dev.engross.diagnostic.Problem;
import dev.engross.typeset.style.Style;
import java.util.Locale;

/** Sets a paragraph's lines into a flow: where each ends, how high it is, how it is aligned. */
final class LineStacker {
  private static final double CHECKBOX_ABOVE = 0.9;
  private static final double REPORTED_POINTS = 0.5;

  private final Composition composition;
  private final Paragraph paragraph;
  private final double width;
  private final double rightInset;

  LineStacker(BlockLayout blocks, Paragraph paragraph, double width, double rightInset) {
    this.composition = blocks.composition();
    this.paragraph = paragraph;
    this.width = width;
    this.rightInset = rightInset;
    paragraph.layOutBoxes(blocks, width);
    paragraph.fit(width);
  }

  void stack(Flow flow, double x) {
    Style.Text text = paragraph.style.text();
    boolean justified = text.align() == Style.Align.JUSTIFY;
    double indent = text.indentPoints();
    int[] ends = LineBreaker.breakLines(paragraph, width, indent, justified);
    int from = 0;
    for (int i = 0; i < ends.length; i++) {
      int to = ends[i];
      boolean lastOfText = paragraph.breaks[to - 1] == Paragraph.MUST_BREAK || i + 1 == ends.length;
      double start = i == 0 ? indent : 0;
      Slice slice = line(flow, x + start, from, to, width - start, justified && !lastOfText);
      boolean splits = i < text.orphans() || ends.length - i < text.widows();
      if (i > 0) {
        double cost = splits ? Slice.SPLIT_PARAGRAPH : Slice.BETWEEN_LINES;
        slice.breakCost = Math.max(slice.breakCost, cost);
      }
      if (paragraph.hasAnchors()) {
        for (Anchor anchor : paragraph.anchorsWithin(from, to)) {
          slice.addAnchor(anchor, slice.lead);
        }
      }
      from = to;
    }
  }

  private Slice line(Flow flow, double x, int from, int to, double available, boolean stretched) {
    double above = paragraph.strut.abovePoints;
    double below = paragraph.strut.belowPoints;
    double natural = 0;
    int spaces = 0;
    Span last = paragraph.strut;
    for (int i = from; i < to; i++) {
      Span span = paragraph.spans[i];
      if (span != last) {
        above = Math.max(above, span.abovePoints);
        below = Math.max(below, span.belowPoints);
        last = span;
      }
      Atom atom = paragraph.atoms[i];
      if (atom != null) {
        above = Math.max(above, atomAbove(atom, i));
        below = Math.max(below, atomBelow(atom, i));
      }
      natural += paragraph.widths[i];
      if (i + 1 < to) {
        natural += paragraph.spaceWidths[i];
        spaces += paragraph.spaces[i];
      }
    }
    double slack = available - natural;
    if (slack < -REPORTED_POINTS && paragraph.style.text().align() != Style.Align.JUSTIFY) {
      reportTooWide(from, to, -slack);
    }
    double extra = stretched && spaces > 0 ? Math.max(slack, -shrinkable(spaces)) / spaces : 0;
    if (paragraph.style.text().align() == Style.Align.JUSTIFY && slack < 0 && spaces > 0) {
      extra = Math.max(slack, -shrinkable(spaces)) / spaces;
    }
    Line line = new Line(paragraph, from, to, x + offset(slack), above, extra);
    return flow.line(line, above + below, above);
  }

  private void reportTooWide(int from, int to, double excess) {
    StringBuilder text = new StringBuilder();
    paragraph.appendText(text, from, to);
    composition.report(
        Problem.warning(
                "line-too-wide",
                composition.place(paragraph.spans[from].line),
                String.format(Locale.ROOT, "a line is %.1f points wider than its measure", excess))
            .withExcerpt(text.toString().strip())
            .withHelp("let it wrap, or give it more room"));
  }

  private double shrinkable(int spaces) {
    return spaces * paragraph.strut.font.spacePoints * LineBreaker.SHRINK;
  }

  private double offset(double slack) {
    Style.Text text = paragraph.style.text();
    double room = Math.max(0, slack - rightInset);
    return switch (text.align()) {
      case LEFT, JUSTIFY -> 0;
      case START -> text.rightToLeft() ? room : 0;
      case END -> text.rightToLeft() ? 0 : room;
      case RIGHT, DECIMAL -> room;
      case CENTER -> room / 2;
    };
  }

  private double atomAbove(Atom atom, int item) {
    if (atom instanceof Atom.Image image) {
      return image.heightPoints();
    }
    if (atom instanceof Atom.Checkbox box) {
      return box.sizePoints() * CHECKBOX_ABOVE;
    }
    return atom instanceof Atom.InlineBox ? paragraph.stackAt(item).baseline() : 0;
  }

  private double atomBelow(Atom atom, int item) {
    if (atom instanceof Atom.InlineBox) {
      Stack stack = paragraph.stackAt(item);
      return stack.height() - stack.baseline();
    }
    return 0;
  }
}
