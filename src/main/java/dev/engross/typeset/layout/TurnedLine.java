package dev.engross.typeset.layout;

/** A line of which at least a part runs from right to left. */
final class TurnedLine {

  private final Line line;
  private final Paragraph paragraph;
  private final int from;
  private final int to;
  private final double extraPerSpace;

  TurnedLine(Line line, Paragraph paragraph, int from, int to, double extraPerSpace) {
    this.line = line;
    this.paragraph = paragraph;
    this.from = from;
    this.to = to;
    this.extraPerSpace = extraPerSpace;
  }

  /** Paints the parts as they stand on paper, from left to right. */
  void paint(Canvas canvas, double x, double baseline) {
    Integer[] parts = Direction.visualOrder(paragraph, from, to);
    boolean fromRight = Direction.isRightToLeft(paragraph.baseLevel);
    // The space that ends a line stands outside its measure, on the side where the line ends.
    double pen = fromRight ? x - width(2 * to - 1) : x;
    int i = 0;
    while (i < parts.length) {
      Span span = paragraph.spans[parts[i] / 2];
      double start = pen;
      for (; i < parts.length && paragraph.spans[parts[i] / 2].decoratesLike(span); i++) {
        pen = part(canvas, parts[i], pen, baseline);
      }
      if (span.isDecorated()) {
        Line.decorate(canvas, span, start, pen, baseline);
      }
    }
    canvas.flush();
  }

  private double width(int part) {
    int item = part / 2;
    return part % 2 == 0
        ? paragraph.widths[item]
        : spaces(item) * (paragraph.spans[item].font.spacePoints + extraPerSpace);
  }

  private int spaces(int item) {
    boolean forced = item + 1 == to && paragraph.breaks[item] == Paragraph.MUST_BREAK;
    boolean goesOn = item + 1 < paragraph.count;
    return forced && goesOn ? Math.max(1, paragraph.spaces[item]) : paragraph.spaces[item];
  }

  private double part(Canvas canvas, int part, double pen, double baseline) {
    int item = part / 2;
    Span span = paragraph.spans[item];
    if (part % 2 == 1) {
      int spaces = spaces(item);
      double advance = span.font.spacePoints + extraPerSpace;
      return spaces == 0
          ? pen
          : canvas.space(span, spaces, advance, pen, baseline, isSpaceTurned(item));
    }
    Atom atom = paragraph.atoms[item];
    if (atom == null) {
      return canvas.word(paragraph.words[item], span, pen, baseline);
    }
    canvas.flush();
    line.paintAtom(canvas, atom, item, pen, baseline);
    return pen + paragraph.widths[item];
  }

  private boolean isSpaceTurned(int item) {
    byte level = item + 1 == to ? paragraph.baseLevel : paragraph.spaceLevel(item);
    return Direction.isRightToLeft(level);
  }
}
