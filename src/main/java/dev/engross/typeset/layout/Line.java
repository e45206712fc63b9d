package dev.engross.typeset.layout;

import org.jspecify.annotations.Nullable;

/** One line of a paragraph. */
final class Line implements Content {
  private static final double UNDERLINE_DEPTH = 0.12;
  private static final double UNDERLINE_THICKNESS = 0.05;
  private static final double STRIKE_HEIGHT = 0.27;

  private final Paragraph paragraph;
  private final int from;
  private final int to;
  private final double offset;
  private final double abovePoints;
  private final double extraPerSpace;
  private final double @Nullable [] markerSpace;

  /**
   * A line of the items of a range.
   *
   * @param offset how far right of its container's left edge it starts
   * @param abovePoints from its top to its baseline
   * @param extraPerSpace what each space is widened by, to justify
   */
  Line(
      Paragraph paragraph,
      int from,
      int to,
      double offset,
      double abovePoints,
      double extraPerSpace) {
    this(paragraph, from, to, offset, abovePoints, extraPerSpace, null);
  }

  private Line(
      Paragraph paragraph,
      int from,
      int to,
      double offset,
      double abovePoints,
      double extraPerSpace,
      double @Nullable [] markerSpace) {
    this.paragraph = paragraph;
    this.from = from;
    this.to = to;
    this.offset = offset;
    this.abovePoints = abovePoints;
    this.extraPerSpace = extraPerSpace;
    this.markerSpace = markerSpace;
  }

  /** The marker of a list item: a line that ends in a space of the given width. */
  static Line marker(Paragraph paragraph, double gapPoints) {
    return new Line(paragraph, 0, paragraph.count, 0, 0, 0, new double[] {gapPoints});
  }

  @Override
  public int sourceLine() {
    return from < to ? paragraph.spans[from].line : 0;
  }

  @Override
  public void paint(Canvas canvas, double x, double y) {
    if (paragraph.levels != null && to > from) {
      new TurnedLine(this, paragraph, from, to, extraPerSpace)
          .paint(canvas, x + offset, y + abovePoints);
      return;
    }
    double pen = x + offset;
    double baseline = y + abovePoints;
    int i = from;
    while (i < to) {
      Span span = paragraph.spans[i];
      int end = i + 1;
      while (end < to && paragraph.spans[end].decoratesLike(span)) {
        end++;
      }
      double start = pen;
      double inked = pen;
      for (; i < end; i++) {
        Atom atom = paragraph.atoms[i];
        if (atom != null) {
          canvas.flush();
          paintAtom(canvas, atom, i, pen, baseline);
          pen += paragraph.widths[i];
        } else {
          pen = canvas.word(paragraph.words[i], paragraph.spans[i], pen, baseline);
        }
        inked = pen;
        pen = paintSpaces(canvas, i, pen, baseline);
      }
      if (span.isDecorated()) {
        decorate(canvas, span, start, i == to ? inked : pen, baseline);
      }
    }
    canvas.flush();
  }

  private double paintSpaces(Canvas canvas, int item, double pen, double baseline) {
    int spaces = paragraph.spaces[item];
    Span span = paragraph.spans[item];
    if (item + 1 == to) {
      if (markerSpace != null) {
        return canvas.space(span, 1, markerSpace[0], pen, baseline, false);
      }
      boolean lineGoesOn = item + 1 < paragraph.count;
      boolean forced = paragraph.breaks[item] == Paragraph.MUST_BREAK;
      if (forced && lineGoesOn && spaces == 0 && to - from > 0 && paragraph.widths[item] > 0) {
        spaces = 1;
      }
    }
    return spaces == 0
        ? pen
        : canvas.space(span, spaces, span.font.spacePoints + extraPerSpace, pen, baseline, false);
  }

  void paintAtom(Canvas canvas, Atom atom, int item, double x, double baseline) {
    if (atom instanceof Atom.Image image) {
      canvas.add(
          new Mark.Picture(
              x,
              baseline - image.heightPoints(),
              image.widthPoints(),
              image.heightPoints(),
              image.source(),
              canvas.owner(image.owner()),
              image.line()));
    } else if (atom instanceof Atom.Checkbox box) {
      canvas.checkbox(box, x, baseline);
    } else if (atom instanceof Atom.InlineBox) {
      Stack stack = paragraph.stackAt(item);
      stack.paint(canvas, x, baseline - stack.baseline());
    }
  }

  static void decorate(Canvas canvas, Span span, double start, double end, double baseline) {
    double width = end - start;
    if (width <= 0) {
      return;
    }
    FontSet font = span.font;
    double shifted = baseline - span.text.baselineShiftPoints();
    double thickness = font.sizePoints * UNDERLINE_THICKNESS;
    if (span.inline.background != null) {
      canvas.background(
          new Mark.Fill(
              start,
              shifted - font.ascentPoints,
              width,
              font.ascentPoints + font.descentPoints,
              span.inline.background,
              null));
    }
    if (span.text.underline() || span.text.lineThrough()) {
      canvas.flush();
    }
    if (span.text.underline()) {
      double top = shifted + font.sizePoints * UNDERLINE_DEPTH;
      canvas.fill(start, top, width, thickness, span.text.color(), span.inline.owner);
    }
    if (span.text.lineThrough()) {
      double top = shifted - font.sizePoints * STRIKE_HEIGHT;
      canvas.fill(start, top, width, thickness, span.text.color(), span.inline.owner);
    }
    Structure link = span.inline.link;
    if (span.inline.target != null && link != null) {
      canvas.flush();
      canvas.link(
          start,
          shifted - font.ascentPoints,
          width,
          font.ascentPoints + font.descentPoints,
          span.inline.target,
          link,
          span.line);
    }
  }
}
