package dev.engross.typeset.layout;

import dev.engross.typeset.style.Edges;
import dev.engross.typeset.style.Length;
import dev.engross.typeset.style.Style;
import java.util.Objects;

/** How wide a box must be at least, and how wide it would like to be. */
final class Intrinsic {

  private Intrinsic() {}

  /** The least width without running over, margins, borders and paddings included. */
  static double minimum(Box box) {
    return box.anonymous
        ? contentMinimum(box)
        : outer(box.style.box(), fixed(box, contentMinimum(box)));
  }

  /** The width with no line broken, margins, borders and paddings included. */
  static double maximum(Box box) {
    return box.anonymous
        ? contentMaximum(box)
        : outer(box.style.box(), fixed(box, contentMaximum(box)));
  }

  private static double fixed(Box box, double content) {
    Length width = box.style.box().width();
    double used = width instanceof Length.Points points ? points.points() : content;
    return Math.max(used, box.style.box().minWidth().resolve(0, 0));
  }

  /** A content width with the margins, borders and paddings of its frame. */
  static double outer(Style.Box frame, double content) {
    return content + sides(frame.margin()) + inset(frame);
  }

  /** The left and right borders and paddings of a frame. */
  static double inset(Style.Box frame) {
    return sides(frame.padding())
        + frame.borderLeft().widthPoints()
        + frame.borderRight().widthPoints();
  }

  private static double sides(Edges edges) {
    return edges.left().resolve(0, 0) + edges.right().resolve(0, 0);
  }

  static double contentMinimum(Box box) {
    return switch (box.kind) {
      case LINES -> Objects.requireNonNull(box.paragraph).minimumWidth();
      case TABLE -> TableColumns.minimum(box);
      case COLUMNS -> sideBySide(box, true);
      default -> {
        double widest = 0;
        for (Box child : box.children) {
          widest = Math.max(widest, minimum(child));
        }
        yield widest;
      }
    };
  }

  static double contentMaximum(Box box) {
    return switch (box.kind) {
      case LINES -> Objects.requireNonNull(box.paragraph).maximumWidth();
      case TABLE -> TableColumns.maximum(box);
      case COLUMNS -> sideBySide(box, false);
      default -> {
        double widest = 0;
        for (Box child : box.children) {
          widest = Math.max(widest, maximum(child));
        }
        yield widest;
      }
    };
  }

  private static double sideBySide(Box box, boolean least) {
    double widest = 0;
    for (Box child : box.children) {
      widest = Math.max(widest, least ? minimum(child) : maximum(child));
    }
    Style.Flow flow = box.style.flow();
    return widest * flow.columns() + flow.columnGapPoints() * (flow.columns() - 1);
  }
}
