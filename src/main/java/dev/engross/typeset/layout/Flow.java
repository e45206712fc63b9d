package dev.engross.typeset.layout;

import dev.engross.typeset.style.Style;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Builds a linear list of slices from nested boxes. Margins that touch collapse (CSS 2.2, 8.3.1):
 * they are held back until something with a height follows.
 */
final class Flow {
  private final List<Slice> slices = new ArrayList<>();
  private final List<Pending> opening = new ArrayList<>(4);
  private final List<Anchor> anchors = new ArrayList<>(2);
  private final List<Marker> markers = new ArrayList<>(1);
  private final Deque<Integer> unbreakable = new ArrayDeque<>();

  private double positiveMargin;
  private double negativeMargin;
  private double space;
  private double lead;
  private boolean solid;
  private boolean avoid;
  private Style.Break forced = Style.Break.AUTO;
  private final boolean turnsPages;
  private @Nullable String page;
  private double total;
  private double firstBaseline = Double.NaN;
  private double lastBaseline = Double.NaN;

  /** A box that has started but stands on no slice yet; its offset is unknown until margins end. */
  private static final class Pending {
    final Slice.Decoration decoration;
    double offset = Double.NaN;

    Pending(Slice.Decoration decoration) {
      this.decoration = decoration;
    }
  }

  /** A list marker that waits for the first line of its item; {@code x} is its right edge. */
  private record Marker(Paragraph paragraph, double x, double gap) {}

  /** The flow of a document, in which a box may ask for another kind of page. */
  static Flow ofPages() {
    return new Flow(true, null);
  }

  /**
   * The flow of a cell, a column, a footnote or a box on the sheet. It has a width of its own,
   * whatever the margins of its page are, and what stands in it cannot ask for another page.
   */
  static Flow within(@Nullable String page) {
    return new Flow(false, page);
  }

  private Flow(boolean turnsPages, @Nullable String page) {
    this.turnsPages = turnsPages;
    this.page = page;
  }

  List<Slice> slices() {
    return slices;
  }

  /** The height of everything placed and settled so far. */
  double height() {
    return total + space + lead;
  }

  double firstBaseline() {
    return firstBaseline;
  }

  double lastBaseline() {
    return lastBaseline;
  }

  boolean turnsPages() {
    return turnsPages;
  }

  void page(@Nullable String name) {
    this.page = name;
  }

  @Nullable String page() {
    return page;
  }

  void margin(double points) {
    positiveMargin = Math.max(positiveMargin, points);
    negativeMargin = Math.min(negativeMargin, points);
  }

  /** Ends the collapsing of margins here. */
  void settle() {
    double margin = positiveMargin + negativeMargin;
    positiveMargin = 0;
    negativeMargin = 0;
    if (solid) {
      lead += margin;
    } else {
      space += margin;
    }
    for (Pending pending : opening) {
      if (Double.isNaN(pending.offset)) {
        pending.offset = lead;
      }
    }
  }

  /** A break wish between what came before and what comes next. */
  void breakBetween(Style.Break wish) {
    switch (wish) {
      case AVOID -> avoid = true;
      case PAGE, LEFT, RIGHT -> forced = wish;
      case AUTO -> {}
    }
  }

  /** Starts a box that pages should not part. */
  void startUnbreakable() {
    unbreakable.addLast(slices.size());
  }

  void endUnbreakable() {
    unbreakable.removeLast();
  }

  /** Starts a box; {@code inset} is its top border and padding. */
  void open(Slice.@Nullable Decoration decoration, double inset) {
    if (decoration != null) {
      opening.add(new Pending(decoration));
    }
    if (inset > 0) {
      settle();
      lead += inset;
      solid = true;
    }
  }

  /** Ends a box; {@code inset} is its bottom border and padding. */
  @SuppressWarnings("ReferenceEquality") // two boxes that look alike are two
  void close(Slice.@Nullable Decoration decoration, double inset, boolean hasInset) {
    if (hasInset) {
      if (slices.isEmpty() || solid || isOpening(decoration)) {
        place(Content.NOTHING, 0);
      }
      extend(positiveMargin + negativeMargin + inset);
      positiveMargin = 0;
      negativeMargin = 0;
    }
    if (decoration == null) {
      return;
    }
    if (isOpening(decoration)) {
      opening.removeIf(pending -> pending.decoration == decoration);
    } else if (!slices.isEmpty()) {
      Slice last = slices.get(slices.size() - 1);
      if (last.closings.isEmpty()) {
        last.closings = new ArrayList<>(2);
      }
      last.closings.add(new Slice.Closing(decoration, last.height));
    }
  }

  @SuppressWarnings("ReferenceEquality") // two boxes that look alike are two
  private boolean isOpening(Slice.@Nullable Decoration decoration) {
    for (Pending pending : opening) {
      if (pending.decoration == decoration) {
        return true;
      }
    }
    return false;
  }

  /**
   * Makes sure that at least so much height was used since a height was noted. The margin below
   * what stands there is part of it.
   */
  void fill(double since, double wanted) {
    double missing = wanted - (height() - since);
    if (missing <= 0.001) {
      return;
    }
    if (slices.isEmpty() || total <= since + 0.001) {
      place(Content.NOTHING, missing);
    } else {
      extend(missing);
      positiveMargin = 0;
      negativeMargin = 0;
    }
  }

  private void extend(double points) {
    slices.get(slices.size() - 1).height += points;
    total += points;
  }

  void anchor(Anchor anchor) {
    anchors.add(anchor);
  }

  void marker(Paragraph paragraph, double x, double gap) {
    markers.add(new Marker(paragraph, x, gap));
  }

  /** Adds a line with its baseline. */
  Slice line(Content content, double height, double above) {
    Slice slice = place(content, height, above);
    double baseline = total - slice.height + slice.lead + above;
    if (Double.isNaN(firstBaseline)) {
      firstBaseline = baseline;
    }
    lastBaseline = baseline;
    return slice;
  }

  Slice place(Content content, double height) {
    return place(content, height, Double.NaN);
  }

  private Slice place(Content content, double height, double above) {
    settle();
    Content painted =
        markers.isEmpty() || content == Content.NOTHING ? content : marked(content, above);
    Slice slice = new Slice(space, lead, painted, height);
    slice.forced = forced;
    slice.page = page;
    slice.breakCost = avoid ? Slice.PART_NEIGHBOURS : Slice.FREE;
    Integer outermost = unbreakable.peekFirst();
    if (outermost != null && outermost < slices.size()) {
      slice.breakCost = Math.max(slice.breakCost, Slice.SPLIT_BOX);
    }
    if (!opening.isEmpty()) {
      slice.openings = new ArrayList<>(opening.size());
      for (Pending pending : opening) {
        slice.openings.add(new Slice.Opening(pending.decoration, pending.offset));
      }
      opening.clear();
    }
    for (Anchor anchor : anchors) {
      slice.addAnchor(anchor, lead);
    }
    anchors.clear();
    total += space + slice.height;
    space = 0;
    lead = 0;
    solid = false;
    avoid = false;
    forced = Style.Break.AUTO;
    slices.add(slice);
    return slice;
  }

  private Content marked(Content content, double above) {
    List<Marker> waiting = List.copyOf(markers);
    markers.clear();
    return (canvas, x, y) -> {
      for (Marker marker : waiting) {
        Span strut = marker.paragraph.strut;
        double baseline = Double.isNaN(above) ? strut.abovePoints : above;
        double left = marker.x - marker.gap - marker.paragraph.maximumWidth();
        Line.marker(marker.paragraph, marker.gap).paint(canvas, x + left, y + baseline);
      }
      content.paint(canvas, x, y);
    };
  }

  /** Ends the flow: what still waits for a slice finds its place on the last one. */
  void finish() {
    if (!anchors.isEmpty() || !markers.isEmpty()) {
      if (slices.isEmpty() || !markers.isEmpty()) {
        place(Content.NOTHING, 0);
      } else {
        Slice last = slices.get(slices.size() - 1);
        for (Anchor anchor : anchors) {
          last.addAnchor(anchor, last.height);
        }
        anchors.clear();
      }
    }
    keepSignatures();
  }

  /**
   * A box that is neither to be parted nor to part from what precedes it (a signature block) must
   * not take a single line along: a break before that line costs as much as splitting a paragraph.
   */
  private void keepSignatures() {
    for (int i = 2; i + 1 < slices.size(); i++) {
      Slice slice = slices.get(i);
      boolean starts =
          slice.breakCost >= Slice.PART_NEIGHBOURS
              && slices.get(i + 1).breakCost == Slice.SPLIT_BOX;
      Slice before = slices.get(i - 1);
      if (starts && before.forced == Style.Break.AUTO) {
        before.breakCost = Math.max(before.breakCost, Slice.SPLIT_PARAGRAPH);
      }
    }
  }
}
