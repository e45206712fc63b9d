package dev.engross.typeset.layout;

import dev.engross.typeset.style.Border;
import java.util.List;

/** Border lines as marks; all are page furniture. */
final class Rule {
  private static final double DASH_WIDTHS = 3;

  private Rule() {}

  /** A horizontal line whose upper edge is {@code top}. */
  static void horizontal(List<Mark> target, Border border, double x1, double x2, double top) {
    double width = border.widthPoints();
    if (width <= 0 || x2 <= x1) {
      return;
    }
    switch (border.line()) {
      case SOLID -> target.add(new Mark.Fill(x1, top, x2 - x1, width, border.color(), null));
      case DOUBLE -> {
        double third = width / 3;
        target.add(new Mark.Fill(x1, top, x2 - x1, third, border.color(), null));
        target.add(new Mark.Fill(x1, top + 2 * third, x2 - x1, third, border.color(), null));
      }
      case DASHED, DOTTED -> {
        double middle = top + width / 2;
        target.add(stroke(border, x1, middle, x2, middle));
      }
    }
  }

  /** A vertical line whose left edge is {@code left}. */
  static void vertical(List<Mark> target, Border border, double left, double y1, double y2) {
    double width = border.widthPoints();
    if (width <= 0 || y2 <= y1) {
      return;
    }
    switch (border.line()) {
      case SOLID -> target.add(new Mark.Fill(left, y1, width, y2 - y1, border.color(), null));
      case DOUBLE -> {
        double third = width / 3;
        target.add(new Mark.Fill(left, y1, third, y2 - y1, border.color(), null));
        target.add(new Mark.Fill(left + 2 * third, y1, third, y2 - y1, border.color(), null));
      }
      case DASHED, DOTTED -> {
        double middle = left + width / 2;
        target.add(stroke(border, middle, y1, middle, y2));
      }
    }
  }

  private static Mark.Stroke stroke(Border border, double x1, double y1, double x2, double y2) {
    double width = border.widthPoints();
    double dash = border.line() == Border.Line.DASHED ? DASH_WIDTHS * width : width;
    return new Mark.Stroke(x1, y1, x2, y2, width, border.color(), dash, dash, null);
  }
}
