package dev.engross.typeset.layout;

import dev.engross.typeset.style.Border;
import dev.engross.typeset.style.Length;
import dev.engross.typeset.style.Style;
import java.util.ArrayList;
import java.util.List;

/**
 * Lays out tables: column widths, rows tied by spanning cells, heads and feet that repeat. Rows are
 * not parted between pages unless they are taller than one.
 */
final class TableLayout {
  /** Heads and feet that take more of a page than this are not repeated. */
  private static final double MOST_REPEATED_SHARE = 0.4;

  private static final int LONG_TABLE_ROWS = 4;

  private final BlockLayout blocks;

  TableLayout(BlockLayout blocks) {
    this.blocks = blocks;
  }

  /** Lays out a table box; its vertical margins are the caller's business. */
  void layOut(Box table, Flow flow, double x, double available) {
    TableGrid grid = new TableGrid(table);
    Style.Box frame = table.style.box();
    boolean collapses = table.style.table().collapse();
    TableEdges edges = collapses ? new TableEdges(grid, frame) : null;
    TableColumns columns = new TableColumns(grid, edges, table.style.table());
    double left = edges == null ? inset(frame, true) : edges.halfLeft(0, 0, grid.rows.size());
    double right =
        edges == null ? inset(frame, false) : edges.halfLeft(grid.columns, 0, grid.rows.size());
    double marginLeft = frame.margin().left().resolve(available, 0);
    double free = available - marginLeft - frame.margin().right().resolve(available, 0);
    double outside = left + right + columns.spacing();
    double wanted =
        frame.width() == Length.AUTO
            ? Double.NaN
            : BlockLayout.width(frame, available, free) - outside;
    double[] widths = columns.widths(free - outside, wanted);
    double width = outside;
    for (double column : widths) {
      width += column;
    }
    double start = x + marginLeft + BlockLayout.autoShare(frame.margin(), free - width);
    boolean below = table.style.table().captionBelow();
    captions(grid, flow, start, width, below, false);
    double spacing = collapses ? 0 : table.style.table().spacingPoints();
    double[] columnEdges = columnEdges(widths, left + spacing, spacing);
    TableRows rows =
        new TableRows(blocks, grid, columns, edges, columnEdges, widths, spacing, width);
    rows(table, grid, rows, flow, start, width);
    captions(grid, flow, start, width, below, true);
  }

  private static double inset(Style.Box frame, boolean left) {
    return left
        ? frame.borderLeft().widthPoints() + frame.padding().left().resolve(0, 0)
        : frame.borderRight().widthPoints() + frame.padding().right().resolve(0, 0);
  }

  private static double[] columnEdges(double[] widths, double start, double spacing) {
    double[] edges = new double[widths.length + 1];
    edges[0] = start;
    for (int i = 0; i < widths.length; i++) {
      edges[i + 1] = edges[i] + widths[i] + spacing;
    }
    return edges;
  }

  private void captions(
      TableGrid grid, Flow flow, double x, double width, boolean below, boolean now) {
    if (below != now) {
      return;
    }
    for (Box caption : grid.captions) {
      if (below) {
        flow.breakBetween(Style.Break.AVOID);
      }
      blocks.block(caption, flow, x, width);
      if (!below) {
        flow.breakBetween(Style.Break.AVOID);
      }
    }
  }

  private void rows(Box table, TableGrid grid, TableRows rows, Flow flow, double x, double width) {
    Style.Box frame = table.style.box();
    boolean collapses = table.style.table().collapse();
    Slice.Decoration decoration =
        BlockLayout.decoration(collapses ? withoutBorders(frame) : frame, x, width);
    double top = collapses ? 0 : frame.borderTop().widthPoints() + vertical(frame, true);
    double bottom = collapses ? 0 : frame.borderBottom().widthPoints() + vertical(frame, false);
    flow.open(decoration, top);
    List<Slice> head = new ArrayList<>();
    List<Slice> foot = new ArrayList<>();
    List<Slice> all = new ArrayList<>();
    int count = grid.rows.size();
    int bodyEnd = count - grid.footRows;
    int row = 0;
    while (row < count) {
      int end = rows.tiedEnd(row);
      int before = flow.slices().size();
      placeRows(grid, rows, row, end, flow, x);
      List<Slice> placed = flow.slices().subList(before, flow.slices().size());
      boolean tied = (row > 0 && row <= grid.headRows) || row >= bodyEnd;
      boolean lonely =
          bodyEnd - grid.headRows >= LONG_TABLE_ROWS
              && (row == grid.headRows + 1 || end == bodyEnd);
      Slice first = placed.get(0);
      if (tied && row > 0) {
        first.breakCost = Math.max(first.breakCost, Slice.PART_NEIGHBOURS);
      } else if (lonely) {
        first.breakCost = Math.max(first.breakCost, Slice.SPLIT_PARAGRAPH);
      }
      (row < grid.headRows ? head : row >= bodyEnd ? foot : all).addAll(placed);
      row = end;
    }
    flow.close(decoration, bottom, top + bottom > 0);
    repeat(head, foot, all, flow);
  }

  private static double vertical(Style.Box frame, boolean top) {
    return (top ? frame.padding().top() : frame.padding().bottom()).resolve(0, 0);
  }

  static Style.Box withoutBorders(Style.Box frame) {
    return new Style.Box(
        frame.margin(),
        frame.padding(),
        Border.NONE,
        Border.NONE,
        Border.NONE,
        Border.NONE,
        frame.background(),
        frame.width(),
        frame.minWidth(),
        frame.maxWidth(),
        frame.height());
  }

  private void placeRows(TableGrid grid, TableRows rows, int from, int to, Flow flow, double x) {
    TableGrid.Row first = grid.rows.get(from);
    Style.Flow wishes = first.box().style.flow();
    boolean own = !first.box().anonymous;
    if (own) {
      flow.breakBetween(wishes.breakBefore());
    }
    boolean startsGroup = first.group().children.get(0) == first.box();
    Style.Flow group = first.group().style.flow();
    boolean groupOwn = !first.group().anonymous;
    if (startsGroup && groupOwn) {
      flow.breakBetween(group.breakBefore());
      first.group().anchors.forEach(flow::anchor);
    }
    if (groupOwn && group.breakInsideAvoid() && !startsGroup) {
      flow.breakBetween(Style.Break.AVOID);
    }
    for (int row = from; row < to; row++) {
      grid.rows.get(row).box().anchors.forEach(flow::anchor);
    }
    rows.place(from, to, flow, x);
    if (own) {
      flow.breakBetween(grid.rows.get(to - 1).box().style.flow().breakAfter());
    }
  }

  private void repeat(List<Slice> head, List<Slice> foot, List<Slice> body, Flow flow) {
    double headHeight = height(head);
    double footHeight = height(foot);
    Composition composition = blocks.composition();
    double limit = MOST_REPEATED_SHARE * Composition.columnHeight(composition.page(flow.page()));
    boolean repeats = headHeight + footHeight <= limit && headHeight + footHeight > 0;
    if (!repeats) {
      return;
    }
    Slice.TableRun run =
        new Slice.TableRun(List.copyOf(head), headHeight, List.copyOf(foot), footHeight);
    mark(head, run, true);
    mark(foot, run, true);
    mark(body, run, false);
  }

  private static void mark(List<Slice> slices, Slice.TableRun run, boolean repeated) {
    for (Slice slice : slices) {
      slice.table = run;
      slice.tableHead = repeated;
    }
  }

  private static double height(List<Slice> slices) {
    double height = 0;
    for (int i = 0; i < slices.size(); i++) {
      height += slices.get(i).height + (i > 0 ? slices.get(i).space : 0);
    }
    return height;
  }
}
