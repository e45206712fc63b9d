package dev.engross.typeset.layout;

import dev.engross.typeset.style.Edges;
import dev.engross.typeset.style.Length;
import dev.engross.typeset.style.Style;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Lays boxes out into a flow of slices. */
final class BlockLayout {
  private final Composition composition;
  private final TableLayout tables = new TableLayout(this);

  BlockLayout(Composition composition) {
    this.composition = composition;
  }

  Composition composition() {
    return composition;
  }

  /** The slices of the whole document. */
  Flow document(Box body) {
    Flow flow = Flow.ofPages();
    block(body, flow, 0, composition.measure(null));
    flow.finish();
    return flow;
  }

  /**
   * A box laid out apart from the flow, such as a footnote or an absolute box, margins, border and
   * all. A box on a line or on the sheet is no wider than it needs.
   */
  Stack alone(Box box, double width) {
    boolean shrinks =
        box.style.box().width() == Length.AUTO
            && (box.style.flow().position() == Style.Position.ABSOLUTE
                || box.style.flow().display() == Style.Display.INLINE_BLOCK);
    Flow flow = Flow.within(box.style.flow().page());
    block(box, flow, 0, shrinks ? Math.min(width, Intrinsic.maximum(box)) : width);
    return finished(flow);
  }

  /** The width of a box that stands on a line, margins, borders and all. */
  double outerWidth(Box box, double container) {
    return box.style.box().width() == Length.AUTO
        ? Math.min(container, Intrinsic.maximum(box))
        : Intrinsic.outer(box.style.box(), box.style.box().width().resolve(container, 0));
  }

  /** The contents of a cell, without its own border, padding and margin. */
  Stack inside(Box box, double width) {
    Flow flow = Flow.within(box.style.flow().page());
    contents(box, flow, 0, width);
    return finished(flow);
  }

  /** A paragraph of figures whose last line ends a little before the right edge. */
  Stack figures(Paragraph paragraph, double width, double rightInset) {
    Flow flow = Flow.within(null);
    new LineStacker(this, paragraph, width, rightInset).stack(flow, 0);
    return finished(flow);
  }

  private static Stack finished(Flow flow) {
    flow.settle();
    flow.finish();
    return new Stack(flow);
  }

  /** Lays out a box with its margins in a container of the given width. */
  void block(Box box, Flow flow, double x, double container) {
    if (box.anonymous) {
      box.anchors.forEach(flow::anchor);
      contents(box, flow, x, container);
      return;
    }
    Style style = box.style;
    String outerPage = flow.page();
    double available = container;
    String name = style.flow().page();
    if (name != null && flow.turnsPages() && !Objects.equals(name, outerPage)) {
      available += composition.measure(name) - composition.measure(outerPage);
      flow.page(name);
    }
    flow.breakBetween(style.flow().breakBefore());
    flow.margin(style.box().margin().top().resolve(available, 0));
    box.anchors.forEach(flow::anchor);
    boolean whole = style.flow().breakInsideAvoid();
    if (whole) {
      flow.startUnbreakable();
    }
    if (box.kind == Box.Kind.TABLE) {
      tables.layOut(box, flow, x, available);
    } else {
      framed(box, flow, x, available);
    }
    if (whole) {
      flow.endUnbreakable();
    }
    flow.margin(style.box().margin().bottom().resolve(available, 0));
    flow.breakBetween(style.flow().breakAfter());
    flow.page(outerPage);
  }

  private void framed(Box box, Flow flow, double x, double available) {
    Style.Box frame = box.style.box();
    Edges padding = frame.padding();
    double left = frame.borderLeft().widthPoints() + padding.left().resolve(available, 0);
    double right = frame.borderRight().widthPoints() + padding.right().resolve(available, 0);
    double top = frame.borderTop().widthPoints() + padding.top().resolve(available, 0);
    double bottom = frame.borderBottom().widthPoints() + padding.bottom().resolve(available, 0);
    double marginLeft = frame.margin().left().resolve(available, 0);
    double marginRight = frame.margin().right().resolve(available, 0);
    double free = available - marginLeft - marginRight - left - right;
    double width = width(frame, available, free);
    if (frame.width() != Length.AUTO && width < free) {
      marginLeft += autoShare(frame.margin(), free - width);
    }
    double start = x + marginLeft;
    Slice.Decoration decoration = decoration(frame, start, left + width + right);
    flow.open(decoration, top);
    if (box.marker != null) {
      flow.marker(box.marker, start + left, BoxBuilder.markerGap(box.marker.style));
    }
    double height = frame.height().resolve(0, 0);
    if (height > 0) {
      flow.settle();
    }
    double since = flow.height();
    contents(box, flow, start + left, width);
    if (height > 0) {
      flow.fill(since, height);
    }
    flow.close(decoration, bottom, top + bottom > 0);
  }

  static Slice.@Nullable Decoration decoration(Style.Box frame, double x, double width) {
    boolean drawn =
        frame.background() != null
            || frame.borderTop().widthPoints() > 0
            || frame.borderRight().widthPoints() > 0
            || frame.borderBottom().widthPoints() > 0
            || frame.borderLeft().widthPoints() > 0;
    return drawn ? new Slice.Decoration(frame, x, width) : null;
  }

  /** The content width of a box that has so much room. */
  static double width(Style.Box frame, double container, double free) {
    double width = frame.width().resolve(container, free);
    double most = frame.maxWidth().resolve(container, Double.MAX_VALUE);
    double least = frame.minWidth().resolve(container, 0);
    return Math.max(0, Math.max(least, Math.min(most, width)));
  }

  /** What an automatic left margin takes of the room beside a box of fixed width. */
  static double autoShare(Edges margin, double room) {
    if (margin.left() != Length.AUTO) {
      return 0;
    }
    return margin.right() == Length.AUTO ? room / 2 : room;
  }

  private void contents(Box box, Flow flow, double x, double width) {
    switch (box.kind) {
      case LINES -> lines(Objects.requireNonNull(box.paragraph), flow, x, width);
      case COLUMNS -> columns(box, flow, x, width);
      case TABLE -> tables.layOut(box, flow, x, width);
      default -> {
        for (Box child : box.children) {
          block(child, flow, x, width);
        }
      }
    }
  }

  private void lines(Paragraph paragraph, Flow flow, double x, double width) {
    if (paragraph.count == 0) {
      paragraph.anchorsWithin(0, 1).forEach(flow::anchor);
      return;
    }
    new LineStacker(this, paragraph, width, 0).stack(flow, x);
  }

  /** Boxes side by side in equal columns, filled row by row. */
  private void columns(Box box, Flow flow, double x, double width) {
    int count = Math.max(1, box.style.flow().columns());
    double gap = box.style.flow().columnGapPoints();
    double column = (width - gap * (count - 1)) / count;
    List<Box> children = box.children;
    for (int first = 0; first < children.size(); first += count) {
      SideBySide row = new SideBySide();
      for (int i = first; i < Math.min(children.size(), first + count); i++) {
        Flow inner = Flow.within(flow.page());
        block(children.get(i), inner, 0, column);
        Stack stack = finished(inner);
        row.add(stack, x + (i - first) * (column + gap), 0);
      }
      row.place(flow, composition);
    }
  }
}
