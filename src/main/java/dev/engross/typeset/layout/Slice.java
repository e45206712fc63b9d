package dev.engross.typeset.layout;

import dev.engross.typeset.style.Style;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of the flow that pages never part: a line, a table row, an empty box. Offsets are from
 * its top, which is below its margin.
 */
final class Slice {
  /** What it costs to break the page before a slice, from nothing to the worst. */
  static final double FREE = 0;

  /** Between lines of a paragraph: about as bad as leaving a line of the page empty. */
  static final double BETWEEN_LINES = 20;

  /** Where too few lines would be left alone. */
  static final double SPLIT_PARAGRAPH = 1e6;

  static final double SPLIT_BOX = 1e7;
  static final double PART_NEIGHBOURS = 1e8;

  /** The collapsed margin above; dropped at the top of a page. */
  final double space;

  /** Borders and paddings of boxes that start here. */
  final double lead;

  final Content content;

  /** The height, with the lead and whatever ends below the content. */
  double height;

  /** The cost of a page break before it. */
  double breakCost;

  /** The page break forced before it, or AUTO. */
  Style.Break forced = Style.Break.AUTO;

  /** The named page it stands on, or null. */
  @Nullable String page;

  /** The table whose row it is, with heads and feet to repeat, or null. */
  @Nullable TableRun table;

  /** Whether it belongs to the table's own head or foot, where nothing is repeated. */
  boolean tableHead;

  List<Opening> openings = List.of();
  List<Closing> closings = List.of();
  List<PlacedAnchor> anchors = List.of();

  Slice(double space, double lead, Content content, double contentHeight) {
    this.space = space;
    this.lead = lead;
    this.content = content;
    this.height = lead + contentHeight;
  }

  /** The height of the footnotes called in it. */
  double notesHeight(Notes notes) {
    double total = 0;
    for (PlacedAnchor placed : anchors) {
      if (placed.anchor() instanceof Anchor.Note note) {
        total += notes.of(note).height();
      }
    }
    return total;
  }

  void addAnchor(Anchor anchor, double offset) {
    if (anchors.isEmpty()) {
      anchors = new ArrayList<>(2);
    }
    anchors.add(new PlacedAnchor(anchor, offset));
  }

  /** A box whose background and borders start at an offset. */
  record Opening(Decoration decoration, double offset) {}

  /** A box whose background and borders end at an offset. */
  record Closing(Decoration decoration, double offset) {}

  /** An anchor and its offset. */
  record PlacedAnchor(Anchor anchor, double offset) {}

  /** The background and borders of one box; {@code x} is from the left edge of the flow. */
  record Decoration(Style.Box box, double x, double width) {}

  /** Rows of a table that repeat on each page it runs on. */
  record TableRun(List<Slice> head, double headHeight, List<Slice> foot, double footHeight) {}

  /** The line of the source on which the first of some slices starts; 0 when unknown. */
  static int sourceLine(java.util.List<Slice> slices) {
    for (Slice slice : slices) {
      if (slice.content.sourceLine() > 0) {
        return slice.content.sourceLine();
      }
    }
    return 0;
  }
}
