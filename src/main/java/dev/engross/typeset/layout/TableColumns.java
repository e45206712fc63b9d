package dev.engross.typeset.layout;

import dev.engross.typeset.style.Length;
import dev.engross.typeset.style.Style;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How wide the columns of a table are, from what their cells need and what styles ask for (CSS 2.2,
 * 17.5.2). A table wider than its container is narrowed, its words cut if need be: it never runs
 * off the page.
 */
final class TableColumns {
  private final TableGrid grid;
  private final @Nullable TableEdges edges;
  private final Style.Table style;
  private final double[] least;
  private final double[] most;
  private final double[] fixed;
  private final double[] shares;

  /** For each column, the widest part of a figure before its decimal point, and after. */
  private final double[] beforePoint;

  private final double[] afterPoint;

  TableColumns(TableGrid grid, @Nullable TableEdges edges, Style.Table style) {
    this.grid = grid;
    this.edges = edges;
    this.style = style;
    int columns = grid.columns;
    this.least = new double[columns];
    this.most = new double[columns];
    this.fixed = new double[columns];
    this.shares = new double[columns];
    this.beforePoint = new double[columns];
    this.afterPoint = new double[columns];
    Arrays.fill(fixed, Double.NaN);
    Arrays.fill(shares, Double.NaN);
    for (int i = 0; i < grid.columnBoxes.size(); i++) {
      ask(i, grid.columnBoxes.get(i).style.box().width(), 0);
    }
    measureFigures();
    for (TableGrid.Cell cell : grid.cells) {
      if (cell.columns == 1) {
        measure(cell);
      }
    }
    for (TableGrid.Cell cell : grid.cells) {
      if (cell.columns > 1) {
        spread(cell);
      }
    }
    for (int i = 0; i < columns; i++) {
      most[i] = Math.max(least[i], Double.isNaN(fixed[i]) ? most[i] : fixed[i]);
    }
  }

  /** The least content width of a table. */
  static double minimum(Box table) {
    TableColumns columns = of(table);
    return sum(columns.least) + columns.spacing();
  }

  /** The content width of a table none of whose lines is broken. */
  static double maximum(Box table) {
    TableColumns columns = of(table);
    return sum(columns.most) + columns.spacing();
  }

  private static TableColumns of(Box table) {
    TableGrid grid = new TableGrid(table);
    Style.Table style = table.style.table();
    TableEdges edges = style.collapse() ? new TableEdges(grid, table.style.box()) : null;
    return new TableColumns(grid, edges, style);
  }

  /** The room between cells, all columns together. */
  double spacing() {
    return style.collapse() ? 0 : style.spacingPoints() * (grid.columns + 1);
  }

  /** The left border and padding of a cell. */
  double insetLeft(TableGrid.Cell cell) {
    Style.Box frame = cell.box.style.box();
    double border =
        edges == null
            ? frame.borderLeft().widthPoints()
            : edges.halfLeft(cell.column, cell.row, cell.row + cell.rows);
    return border + frame.padding().left().resolve(0, 0);
  }

  /** The right border and padding of a cell. */
  double insetRight(TableGrid.Cell cell) {
    Style.Box frame = cell.box.style.box();
    double border =
        edges == null
            ? frame.borderRight().widthPoints()
            : edges.halfLeft(cell.column + cell.columns, cell.row, cell.row + cell.rows);
    return border + frame.padding().right().resolve(0, 0);
  }

  private void ask(int column, Length width, double inset) {
    if (width instanceof Length.Points points) {
      double wanted = points.points() + inset;
      fixed[column] = Double.isNaN(fixed[column]) ? wanted : Math.max(fixed[column], wanted);
    } else if (width instanceof Length.Percent percent) {
      double wanted = percent.percent() / 100;
      shares[column] = Double.isNaN(shares[column]) ? wanted : Math.max(shares[column], wanted);
    }
  }

  private void measure(TableGrid.Cell cell) {
    int column = cell.column;
    double inset = insetLeft(cell) + insetRight(cell);
    ask(column, cell.box.style.box().width(), inset);
    double minimum = Intrinsic.contentMinimum(cell.box);
    double maximum = Math.max(minimum, Intrinsic.contentMaximum(cell.box));
    if (isFigure(cell)) {
      maximum = Math.max(maximum, beforePoint[column] + afterPoint[column]);
      minimum = Math.max(minimum, maximum);
    }
    least[column] = Math.max(least[column], minimum + inset);
    most[column] = Math.max(most[column], maximum + inset);
  }

  private void spread(TableGrid.Cell cell) {
    double inset = insetLeft(cell) + insetRight(cell);
    double gaps = style.collapse() ? 0 : style.spacingPoints() * (cell.columns - 1);
    double minimum = Intrinsic.contentMinimum(cell.box) + inset - gaps;
    double maximum = Intrinsic.contentMaximum(cell.box) + inset - gaps;
    raise(least, cell, minimum);
    raise(most, cell, Math.max(minimum, maximum));
  }

  private void raise(double[] widths, TableGrid.Cell cell, double wanted) {
    double held = 0;
    double weight = 0;
    for (int i = cell.column; i < cell.column + cell.columns; i++) {
      held += widths[i];
      weight += most[i];
    }
    double missing = wanted - held;
    if (missing <= 0) {
      return;
    }
    double[] weights = most.clone();
    for (int i = cell.column; i < cell.column + cell.columns; i++) {
      widths[i] += weight > 0 ? missing * weights[i] / weight : missing / cell.columns;
    }
  }

  private void measureFigures() {
    for (TableGrid.Cell cell : grid.cells) {
      if (isFigure(cell)) {
        Paragraph paragraph = Objects.requireNonNull(cell.box.paragraph);
        double point = DecimalPoint.of(paragraph);
        int column = cell.column;
        beforePoint[column] = Math.max(beforePoint[column], point);
        double after = paragraph.maximumWidth() - point;
        afterPoint[column] = Math.max(afterPoint[column], after);
      }
    }
  }

  /** Whether the cell holds a figure to be aligned on its decimal point. */
  static boolean isFigure(TableGrid.Cell cell) {
    return cell.columns == 1
        && cell.box.paragraph != null
        && cell.box.style.text().align() == Style.Align.DECIMAL
        && !Double.isNaN(DecimalPoint.of(cell.box.paragraph));
  }

  /** How far left of its column's right edge a figure ends, so that the points stand in line. */
  double figureInset(TableGrid.Cell cell) {
    Paragraph paragraph = Objects.requireNonNull(cell.box.paragraph);
    double after = paragraph.maximumWidth() - DecimalPoint.of(paragraph);
    return afterPoint[cell.column] - after;
  }

  /**
   * The width of each column.
   *
   * @param available the room for columns in the container
   * @param wanted the room that the table's own width asks for, or NaN
   */
  double[] widths(double available, double wanted) {
    double total = Double.isNaN(wanted) ? Math.min(available, preferred()) : wanted;
    if (style.fixedLayout() && !Double.isNaN(wanted)) {
      return fixedWidths(total);
    }
    total = Math.max(total, Math.min(available, sum(least)));
    int columns = grid.columns;
    double[] widths = new double[columns];
    for (int i = 0; i < columns; i++) {
      double share = Double.isNaN(shares[i]) ? 0 : shares[i] * total;
      double asked = Double.isNaN(fixed[i]) ? share : fixed[i];
      widths[i] = Math.max(least[i], asked);
    }
    double rest = total - sum(widths);
    if (rest < 0) {
      narrow(widths, -rest);
    } else {
      widen(widths, rest);
    }
    return widths;
  }

  private double preferred() {
    double width = sum(most);
    for (int i = 0; i < grid.columns; i++) {
      if (!Double.isNaN(shares[i]) && shares[i] > 0) {
        width = Math.max(width, most[i] / shares[i]);
      }
    }
    return width;
  }

  private double[] fixedWidths(double total) {
    int columns = grid.columns;
    double[] widths = new double[columns];
    double used = 0;
    int open = 0;
    for (int i = 0; i < columns; i++) {
      double share = Double.isNaN(shares[i]) ? Double.NaN : shares[i] * total;
      widths[i] = Double.isNaN(fixed[i]) ? share : fixed[i];
      if (Double.isNaN(widths[i])) {
        open++;
      } else {
        used += widths[i];
      }
    }
    for (int i = 0; i < columns; i++) {
      if (Double.isNaN(widths[i])) {
        widths[i] = Math.max(0, total - used) / open;
      } else if (open == 0 && used > 0) {
        widths[i] *= total / used;
      }
    }
    return widths;
  }

  private void narrow(double[] widths, double by) {
    double room = sum(widths) - sum(least);
    double least = sum(this.least);
    for (int i = 0; i < widths.length; i++) {
      widths[i] =
          room >= by
              ? widths[i] - by * (widths[i] - this.least[i]) / room
              : this.least[i] * (least + room - by) / least;
    }
  }

  private void widen(double[] widths, double rest) {
    double wish = 0;
    double weight = 0;
    for (int i = 0; i < widths.length; i++) {
      if (isAutomatic(i)) {
        wish += most[i] - widths[i];
        weight += most[i];
      }
    }
    if (weight == 0) {
      double total = sum(widths);
      for (int i = 0; i < widths.length; i++) {
        widths[i] += total > 0 ? rest * widths[i] / total : rest / widths.length;
      }
      return;
    }
    double extra = Math.max(0, rest - wish);
    for (int i = 0; i < widths.length; i++) {
      if (isAutomatic(i)) {
        double grown = wish > 0 ? (most[i] - widths[i]) * Math.min(1, rest / wish) : 0;
        widths[i] += grown + extra * most[i] / weight;
      }
    }
  }

  private boolean isAutomatic(int column) {
    return Double.isNaN(fixed[column]) && Double.isNaN(shares[column]);
  }

  private static double sum(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum;
  }
}
