package dev.engross.typeset.layout;

import dev.engross.typeset.style.Border;
import dev.engross.typeset.style.Length;
import dev.engross.typeset.style.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

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

  private static Style.Box withoutBorders(Style.Box frame) {
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

  /** Rows of a grid that are laid out and painted together. */
  static final class TableRows {
    private final BlockLayout blocks;
    private final TableGrid grid;
    private final TableColumns columns;
    private final @Nullable TableEdges edges;
    private final double[] columnEdges;
    private final double[] widths;
    private final double spacing;
    private final double tableWidth;

    TableRows(
        BlockLayout blocks,
        TableGrid grid,
        TableColumns columns,
        @Nullable TableEdges edges,
        double[] columnEdges,
        double[] widths,
        double spacing,
        double tableWidth) {
      this.blocks = blocks;
      this.grid = grid;
      this.columns = columns;
      this.edges = edges;
      this.columnEdges = columnEdges;
      this.widths = widths;
      this.spacing = spacing;
      this.tableWidth = tableWidth;
    }

    int tiedEnd(int row) {
      return grid.tiedEnd(row);
    }

    private double cellWidth(TableGrid.Cell cell) {
      double width = spacing * (cell.columns - 1);
      for (int i = cell.column; i < cell.column + cell.columns; i++) {
        width += widths[i];
      }
      return width;
    }

    private double insetTop(TableGrid.Cell cell) {
      Style.Box frame = cell.box.style.box();
      double border =
          edges == null
              ? frame.borderTop().widthPoints()
              : edges.halfAbove(cell.row, cell.column, cell.column + cell.columns);
      return border + frame.padding().top().resolve(0, 0);
    }

    private double insetBottom(TableGrid.Cell cell) {
      Style.Box frame = cell.box.style.box();
      int below = cell.row + cell.rows;
      double border =
          edges == null
              ? frame.borderBottom().widthPoints()
              : edges.halfAbove(below, cell.column, cell.column + cell.columns);
      return border + frame.padding().bottom().resolve(0, 0);
    }

    private Stack content(TableGrid.Cell cell) {
      double width =
          Math.max(0, cellWidth(cell) - columns.insetLeft(cell) - columns.insetRight(cell));
      if (TableColumns.isFigure(cell)) {
        Paragraph paragraph = Objects.requireNonNull(cell.box.paragraph);
        return blocks.figures(paragraph, width, columns.figureInset(cell));
      }
      return blocks.inside(cell.box, width);
    }

    /** Places rows from one index to another, which spanning cells tie together. */
    void place(int from, int to, Flow flow, double x) {
      List<Placed> placed = new ArrayList<>();
      for (int row = from; row < to; row++) {
        for (TableGrid.Cell cell : grid.rows.get(row).cells()) {
          placed.add(new Placed(cell, content(cell), insetTop(cell), insetBottom(cell)));
        }
      }
      double[] tops = rowTops(placed, from, to);
      SideBySide cells = new SideBySide();
      for (Placed cell : placed) {
        double top = tops[cell.cell.row - from];
        double bottom = tops[cell.cell.row + cell.cell.rows - from] - spacing;
        double down = cell.down + slack(cell, bottom - top);
        double right = x + columnEdges[cell.cell.column] + columns.insetLeft(cell.cell);
        cells.add(cell.content, right, top + down);
      }
      RowGroup group = new RowGroup(this, placed, cells, tops, from, x);
      group.addTo(flow, tops[to - from]);
    }

    private static double slack(Placed cell, double room) {
      double free = Math.max(0, room - cell.height());
      return switch (cell.cell.box.style.table().verticalAlign()) {
        case TOP, BASELINE -> 0;
        case MIDDLE -> free / 2;
        case BOTTOM -> free;
      };
    }

    /** Where each row starts, and where the last ends; baselines of a row are brought in line. */
    private double[] rowTops(List<Placed> placed, int from, int to) {
      double[] heights = new double[to - from];
      double[] baselines = new double[to - from];
      for (Placed cell : placed) {
        int row = cell.cell.row - from;
        baselines[row] = Math.max(baselines[row], cell.baseline());
      }
      for (Placed cell : placed) {
        int row = cell.cell.row - from;
        if (cell.isOnBaseline()) {
          cell.down += baselines[row] - cell.baseline();
        }
        if (cell.cell.rows == 1) {
          heights[row] = Math.max(heights[row], cell.height());
        }
      }
      for (int row = from; row < to; row++) {
        double asked = grid.rows.get(row).box().style.box().height().resolve(0, 0);
        boolean own = !grid.rows.get(row).box().anonymous;
        heights[row - from] = Math.max(heights[row - from], own ? asked : 0);
      }
      for (Placed cell : placed) {
        stretch(cell, heights, from);
      }
      double[] tops = new double[heights.length + 1];
      tops[0] = from == 0 ? spacing : 0;
      if (edges != null && from == 0) {
        tops[0] = edges.halfAbove(0, 0, grid.columns);
      }
      for (int i = 0; i < heights.length; i++) {
        tops[i + 1] = tops[i] + heights[i] + spacing;
      }
      return tops;
    }

    private void stretch(Placed cell, double[] heights, int from) {
      if (cell.cell.rows == 1) {
        return;
      }
      int first = cell.cell.row - from;
      double held = spacing * (cell.cell.rows - 1);
      for (int i = first; i < first + cell.cell.rows; i++) {
        held += heights[i];
      }
      double missing = cell.height() - held;
      if (missing > 0) {
        heights[first + cell.cell.rows - 1] += missing;
      }
    }
  }

  /** A cell with its laid-out content. */
  private static final class Placed {
    final TableGrid.Cell cell;
    final Stack content;
    final double insetBottom;

    /** How far the content stands below the cell's top edge. */
    double down;

    Placed(TableGrid.Cell cell, Stack content, double insetTop, double insetBottom) {
      this.cell = cell;
      this.content = content;
      this.down = insetTop;
      this.insetBottom = insetBottom;
    }

    boolean isOnBaseline() {
      return cell.box.style.table().verticalAlign() == Style.VerticalAlign.BASELINE;
    }

    double baseline() {
      return isOnBaseline() ? down + content.firstBaseline() : 0;
    }

    double height() {
      double asked = cell.box.style.box().height().resolve(0, 0);
      return down + Math.max(asked, content.height()) + insetBottom;
    }
  }

  /** Rows placed together: backgrounds, lines between them, and the contents of their cells. */
  private static final class RowGroup {
    private final TableRows rows;
    private final List<Placed> placed;
    private final SideBySide cells;
    private final double[] tops;
    private final int from;
    private final double x;

    RowGroup(
        TableRows rows, List<Placed> placed, SideBySide cells, double[] tops, int from, double x) {
      this.rows = rows;
      this.placed = placed;
      this.cells = cells;
      this.tops = tops;
      this.from = from;
      this.x = x;
    }

    void addTo(Flow flow, double bottom) {
      Composition composition = rows.blocks.composition();
      double limit = Composition.columnHeight(composition.page(flow.page()));
      int last = from + tops.length - 1;
      double below =
          rows.edges != null && last == rows.grid.rows.size()
              ? rows.edges.halfAbove(last, 0, rows.grid.columns)
              : 0;
      double[] cuts =
          bottom + below <= limit ? new double[] {0, bottom + below} : cells.cuts(bottom + below);
      for (int i = 0; i + 1 < cuts.length; i++) {
        double start = cuts[i];
        double end = cuts[i + 1];
        double painted = i + 2 == cuts.length ? bottom : end;
        Slice slice =
            flow.place((canvas, left, y) -> paint(canvas, left, y, start, painted), end - start);
        for (Placed cell : placed) {
          if (i == 0) {
            cell.cell.box.anchors.forEach(anchor -> slice.addAnchor(anchor, slice.lead));
          }
        }
        cells.addAnchors(slice, start, i + 2 == cuts.length ? Double.MAX_VALUE : end);
      }
    }

    private void paint(Canvas canvas, double left, double y, double start, double end) {
      double origin = y - start;
      for (int i = 0; i + 1 < tops.length; i++) {
        double top = Math.max(start, tops[i]);
        double bottom = Math.min(end, tops[i + 1] - rows.spacing);
        if (bottom > top) {
          rowBackground(canvas, from + i, left + x, origin + top, bottom - top);
        }
      }
      for (Placed cell : placed) {
        cellFrame(canvas, cell, left + x, origin, start, end);
      }
      cells.paintRange(canvas, left, y, start, end);
      if (rows.edges != null) {
        rules(canvas, rows.edges, left + x, origin, start, end);
      }
    }

    private void rules(
        Canvas canvas, TableEdges edges, double left, double origin, double start, double end) {
      for (int i = 0; i < tops.length; i++) {
        boolean isTop = i == 0;
        if (isTop ? from == 0 && start == 0 : tops[i] > start && tops[i] <= end + 0.001) {
          edges.paintAbove(canvas, from + i, rows.columnEdges, left, origin + tops[i]);
        }
        if (i + 1 < tops.length) {
          double top = Math.max(start, tops[i]);
          double bottom = Math.min(end, tops[i + 1]);
          double[] columnEdges = rows.columnEdges;
          edges.paintBeside(canvas, from + i, columnEdges, left, origin + top, origin + bottom);
        }
      }
    }

    private void rowBackground(Canvas canvas, int row, double left, double top, double height) {
      TableGrid.Row at = rows.grid.rows.get(row);
      for (Box box : List.of(at.group(), at.box())) {
        if (!box.anonymous && box.style.box().background() != null) {
          canvas.background(
              new Mark.Fill(
                  left, top, rows.tableWidth, height, box.style.box().background(), null));
        }
      }
    }

    private void cellFrame(
        Canvas canvas, Placed cell, double left, double origin, double start, double end) {
      Style.Box frame = cell.cell.box.style.box();
      int row = cell.cell.row - from;
      double top = tops[row];
      double bottom = tops[row + cell.cell.rows] - rows.spacing;
      double shownTop = Math.max(start, top);
      double shownBottom = Math.min(end, bottom);
      if (shownBottom <= shownTop) {
        return;
      }
      Style.Box drawn = rows.edges == null ? frame : withoutBorders(frame);
      Slice.Decoration decoration =
          BlockLayout.decoration(
              drawn, rows.columnEdges[cell.cell.column], rows.cellWidth(cell.cell));
      if (decoration != null) {
        canvas
            .open(
                drawn,
                left + decoration.x(),
                origin + shownTop,
                decoration.width(),
                shownTop == top)
            .close(origin + shownBottom, shownBottom == bottom);
      }
    }
  }
}
