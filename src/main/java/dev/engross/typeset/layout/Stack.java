package dev.engross.typeset.layout;

import java.util.ArrayList;
import java.util.List;

/** Slices that stand one below the other on one page: a cell, a footnote, a margin box. */
final class Stack implements Content {
  private final List<Slice> slices;
  private final double height;
  private final double trailing;
  private final double firstBaseline;
  private final double lastBaseline;

  /** The slices of a finished flow; the margin below the last belongs to the height. */
  Stack(Flow flow) {
    this.slices = flow.slices();
    this.height = flow.height();
    double used = 0;
    for (Slice slice : slices) {
      used += slice.space + slice.height;
    }
    this.trailing = height - used;
    this.firstBaseline = flow.firstBaseline();
    this.lastBaseline = flow.lastBaseline();
  }

  double height() {
    return height;
  }

  /** Where the first line stands; the bottom edge where there is none. */
  double firstBaseline() {
    return Double.isNaN(firstBaseline) ? height - trailing : firstBaseline;
  }

  /** Where the last line stands; the bottom edge where there is none. */
  double baseline() {
    return Double.isNaN(lastBaseline) ? height - trailing : lastBaseline;
  }

  List<Slice> slices() {
    return slices;
  }

  /** Everything anchored inside, with its offset from the top of the stack. */
  void addAnchorsTo(List<Slice.PlacedAnchor> target, double offset) {
    double y = offset;
    for (Slice slice : slices) {
      y += slice.space;
      for (Slice.PlacedAnchor placed : slice.anchors) {
        target.add(new Slice.PlacedAnchor(placed.anchor(), y + placed.offset()));
      }
      y += slice.height;
    }
  }

  @Override
  public int sourceLine() {
    return Slice.sourceLine(slices);
  }

  @Override
  public void paint(Canvas canvas, double x, double y) {
    Painter painter = new Painter(canvas, x);
    double top = y;
    for (Slice slice : slices) {
      top += slice.space;
      painter.paint(slice, top);
      top += slice.height;
    }
  }

  /** Paints slices one below the other, and the boxes that run over several of them. */
  static final class Painter {
    private final Canvas canvas;
    private final double x;
    private final List<Slice.Decoration> open = new ArrayList<>(4);
    private final List<Canvas.Fragment> fragments = new ArrayList<>(4);

    Painter(Canvas canvas, double x) {
      this.canvas = canvas;
      this.x = x;
    }

    /** Goes on with boxes that started on an earlier page. */
    void resume(List<Slice.Decoration> running, double top) {
      for (Slice.Decoration decoration : running) {
        start(decoration, top, false);
      }
    }

    private void start(Slice.Decoration decoration, double top, boolean startsHere) {
      open.add(decoration);
      fragments.add(
          canvas.open(decoration.box(), x + decoration.x(), top, decoration.width(), startsHere));
    }

    void paint(Slice slice, double top) {
      for (Slice.Opening opening : slice.openings) {
        start(opening.decoration(), top + opening.offset(), true);
      }
      slice.content.paint(canvas, x, top + slice.lead);
      for (Slice.Closing closing : slice.closings) {
        int index = open.lastIndexOf(closing.decoration());
        if (index >= 0) {
          open.remove(index);
          fragments.remove(index).close(top + closing.offset(), true);
        }
      }
    }

    /** Ends the page; returns the boxes that run on to the next. */
    List<Slice.Decoration> suspend(double bottom) {
      for (Canvas.Fragment fragment : fragments) {
        fragment.close(bottom, false);
      }
      return open;
    }
  }
}
