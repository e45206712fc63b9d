package dev.engross.typeset.layout;

import dev.engross.typeset.style.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Rows of a grid that are laid out and painted together. */
final class TableRows {
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
      Style.Box drawn = rows.edges == null ? frame : TableLayout.withoutBorders(frame);
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
