package dev.engross.typeset.layout;

import dev.engross.typeset.style.Border;
import dev.engross.typeset.style.Style;
import java.util.Arrays;
import java.util.List;

/**
 * The border lines of a table whose borders collapse: on each edge of the grid the widest wins,
 * then the stronger line, then the cell over its row, group and table (CSS 2.2, 17.6.2.1).
 */
final class TableEdges {
  private final Border[][] horizontal;
  private final Border[][] vertical;
  private final int rows;
  private final int columns;

  TableEdges(TableGrid grid, Style.Box table) {
    this.rows = grid.rows.size();
    this.columns = grid.columns;
    this.horizontal = new Border[rows + 1][columns];
    this.vertical = new Border[rows][columns + 1];
    for (Border[] line : horizontal) {
      Arrays.fill(line, Border.NONE);
    }
    for (Border[] line : vertical) {
      Arrays.fill(line, Border.NONE);
    }
    frame(table, 0, 0, rows, columns);
    int row = 0;
    while (row < rows) {
      Box group = grid.rows.get(row).group();
      int end = row + group.children.size();
      if (!group.anonymous) {
        frame(group.style.box(), row, 0, end, columns);
      }
      row = end;
    }
    for (int i = 0; i < rows; i++) {
      Box box = grid.rows.get(i).box();
      if (!box.anonymous) {
        frame(box.style.box(), i, 0, i + 1, columns);
      }
    }
    List<TableGrid.Cell> cells = grid.cells;
    for (int i = cells.size() - 1; i >= 0; i--) {
      TableGrid.Cell cell = cells.get(i);
      int bottom = cell.row + cell.rows;
      frame(cell.box.style.box(), cell.row, cell.column, bottom, cell.column + cell.columns);
    }
  }

  private void frame(Style.Box box, int top, int left, int bottom, int right) {
    if (top >= bottom || left >= right) {
      return;
    }
    for (int column = left; column < right; column++) {
      horizontal[top][column] = stronger(horizontal[top][column], box.borderTop());
      horizontal[bottom][column] = stronger(horizontal[bottom][column], box.borderBottom());
    }
    for (int row = top; row < bottom; row++) {
      vertical[row][left] = stronger(vertical[row][left], box.borderLeft());
      vertical[row][right] = stronger(vertical[row][right], box.borderRight());
    }
  }

  private static Border stronger(Border held, Border wanted) {
    if (wanted.widthPoints() != held.widthPoints()) {
      return wanted.widthPoints() > held.widthPoints() ? wanted : held;
    }
    return rank(wanted.line()) >= rank(held.line()) ? wanted : held;
  }

  private static int rank(Border.Line line) {
    return switch (line) {
      case DOUBLE -> 3;
      case SOLID -> 2;
      case DASHED -> 1;
      case DOTTED -> 0;
    };
  }

  /** Half the widest line above a range of columns. */
  double halfAbove(int row, int fromColumn, int toColumn) {
    double widest = 0;
    for (int column = fromColumn; column < toColumn; column++) {
      widest = Math.max(widest, horizontal[row][column].widthPoints());
    }
    return widest / 2;
  }

  /** Half the widest line left of a range of rows. */
  double halfLeft(int column, int fromRow, int toRow) {
    double widest = 0;
    for (int row = fromRow; row < toRow; row++) {
      widest = Math.max(widest, vertical[row][column].widthPoints());
    }
    return widest / 2;
  }

  /** Paints the line above a row; neighbours that look alike become one. */
  void paintAbove(Canvas canvas, int row, double[] columnEdges, double x, double y) {
    int from = 0;
    while (from < columns) {
      Border border = horizontal[row][from];
      int to = from + 1;
      while (to < columns && horizontal[row][to].equals(border)) {
        to++;
      }
      if (border.widthPoints() > 0) {
        double top = y - border.widthPoints() / 2;
        canvas.horizontalRule(border, x + columnEdges[from], x + columnEdges[to], top);
      }
      from = to;
    }
  }

  /** Paints the lines beside and between the cells of a row. */
  void paintBeside(
      Canvas canvas, int row, double[] columnEdges, double x, double top, double bottom) {
    for (int column = 0; column <= columns; column++) {
      Border border = vertical[row][column];
      if (border.widthPoints() > 0) {
        double left = x + columnEdges[column] - border.widthPoints() / 2;
        canvas.verticalRule(border, left, top, bottom);
      }
    }
  }
}
