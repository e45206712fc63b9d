package dev.engross.typeset.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Stacks that stand beside each other: the cells of a row, the columns of a signature block. */
final class SideBySide implements Content {
  private static final double TOLERANCE_POINTS = 0.01;

  private final List<Stack> stacks = new ArrayList<>();
  private final List<double[]> places = new ArrayList<>();
  private final List<Slice.PlacedAnchor> anchors = new ArrayList<>(0);
  private double height;

  /** Adds a stack at a place from the top left corner. */
  void add(Stack stack, double x, double y) {
    stacks.add(stack);
    places.add(new double[] {x, y});
    stack.addAnchorsTo(anchors, y);
    height = Math.max(height, y + stack.height());
  }

  List<Slice.PlacedAnchor> anchors() {
    return anchors;
  }

  /** Adds the whole to a flow, in one slice unless it is taller than a page. */
  void place(Flow flow, Composition composition) {
    double limit = Composition.columnHeight(composition.page(flow.page()));
    if (height <= limit) {
      Slice slice =
          stacks.isEmpty() ? flow.place(this, height) : flow.line(this, height, baseline());
      for (Slice.PlacedAnchor placed : anchors) {
        slice.addAnchor(placed.anchor(), slice.lead + placed.offset());
      }
      return;
    }
    double[] cuts = cuts(height);
    for (int i = 0; i + 1 < cuts.length; i++) {
      double from = cuts[i];
      double to = cuts[i + 1];
      Slice slice = flow.place((canvas, x, y) -> paintRange(canvas, x, y, from, to), to - from);
      addAnchors(slice, from, to);
    }
  }

  void addAnchors(Slice slice, double from, double to) {
    for (Slice.PlacedAnchor placed : anchors) {
      if (placed.offset() >= from && placed.offset() < to) {
        slice.addAnchor(placed.anchor(), slice.lead + placed.offset() - from);
      }
    }
  }

  @Override
  public int sourceLine() {
    return stacks.isEmpty() ? 0 : stacks.get(0).sourceLine();
  }

  private double baseline() {
    return places.get(0)[1] + stacks.get(0).firstBaseline();
  }

  @Override
  public void paint(Canvas canvas, double x, double y) {
    for (int i = 0; i < stacks.size(); i++) {
      stacks.get(i).paint(canvas, x + places.get(i)[0], y + places.get(i)[1]);
    }
  }

  /** Paints the slices whose middle lies between two heights, the first of which falls on y. */
  void paintRange(Canvas canvas, double x, double y, double from, double to) {
    boolean reachesEnd = to >= height - TOLERANCE_POINTS;
    for (int i = 0; i < stacks.size(); i++) {
      Stack.Painter painter = new Stack.Painter(canvas, x + places.get(i)[0]);
      double top = places.get(i)[1];
      for (Slice slice : stacks.get(i).slices()) {
        top += slice.space;
        double middle = top + slice.height / 2;
        if (middle >= from && (middle < to || reachesEnd)) {
          painter.paint(slice, y + top - from);
        }
        top += slice.height;
      }
      painter.suspend(y + to - from);
    }
  }

  /** Heights at which a horizontal cut meets no line of any stack, from 0 to the end. */
  double[] cuts(double end) {
    List<double[]> intervals = new ArrayList<>();
    for (int i = 0; i < stacks.size(); i++) {
      double top = places.get(i)[1];
      for (Slice slice : stacks.get(i).slices()) {
        top += slice.space;
        intervals.add(new double[] {top, top + slice.height});
        top += slice.height;
      }
    }
    intervals.sort((a, b) -> Double.compare(a[0], b[0]));
    double[] cuts = new double[intervals.size() + 2];
    int count = 1;
    double reached = intervals.isEmpty() ? 0 : intervals.get(0)[1];
    for (double[] interval : intervals) {
      if (interval[0] >= reached - TOLERANCE_POINTS) {
        cuts[count++] = interval[0];
      }
      reached = Math.max(reached, interval[1]);
    }
    cuts[count++] = end;
    return Arrays.copyOf(cuts, count);
  }
}
