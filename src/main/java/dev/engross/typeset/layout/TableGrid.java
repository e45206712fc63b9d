package dev.engross.typeset.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** The rows and columns of a table, with every cell at its place (HTML, 4.9.12). */
final class TableGrid {

  /** A cell that covers the slots of its spans from its row and column. */
  static final class Cell {
    final Box box;
    final int row;
    final int column;
    final int rows;
    final int columns;

    private Cell(Box box, int row, int column, int rows, int columns) {
      this.box = box;
      this.row = row;
      this.column = column;
      this.rows = rows;
      this.columns = columns;
    }
  }

  /** A row: its box, that of the group around it, and its cells. */
  record Row(Box box, Box group, List<Cell> cells) {}

  final List<Row> rows = new ArrayList<>();
  final List<Cell> cells = new ArrayList<>();
  final List<Box> captions = new ArrayList<>(1);

  /** The boxes of the columns, where the table has any. */
  final List<Box> columnBoxes = new ArrayList<>();

  final int columns;
  final int headRows;
  final int footRows;

  /** For each row, which columns are covered. */
  private BitSet[] covered = new BitSet[0];

  private int width;

  TableGrid(Box table) {
    List<Box> heads = new ArrayList<>(1);
    List<Box> bodies = new ArrayList<>(1);
    List<Box> feet = new ArrayList<>(1);
    for (Box part : table.children) {
      if (part.kind == Box.Kind.COLUMN) {
        for (int i = 0; i < part.columnSpan; i++) {
          columnBoxes.add(part);
        }
      } else if (part.kind != Box.Kind.ROWS) {
        captions.add(part);
      } else {
        groupOf(part, heads, bodies, feet).add(part);
      }
    }
    width = columnBoxes.size();
    heads.forEach(this::addRows);
    headRows = rows.size();
    bodies.forEach(this::addRows);
    int bodyEnd = rows.size();
    feet.forEach(this::addRows);
    footRows = rows.size() - bodyEnd;
    columns = width;
  }

  private static List<Box> groupOf(Box part, List<Box> heads, List<Box> bodies, List<Box> feet) {
    if (part.anonymous) {
      return bodies;
    }
    return switch (part.style.flow().display()) {
      case TABLE_HEADER_GROUP -> heads;
      case TABLE_FOOTER_GROUP -> feet;
      default -> bodies;
    };
  }

  private void addRows(Box group) {
    int end = rows.size() + group.children.size();
    covered = Arrays.copyOf(covered, end);
    for (int row = rows.size(); row < end; row++) {
      covered[row] = new BitSet();
    }
    for (Box rowBox : group.children) {
      int row = rows.size();
      Row added = new Row(rowBox, group, new ArrayList<>(rowBox.children.size()));
      rows.add(added);
      int column = 0;
      for (Box box : rowBox.children) {
        column = covered[row].nextClearBit(column);
        Cell cell = new Cell(box, row, column, Math.min(box.rowSpan, end - row), box.columnSpan);
        occupy(cell);
        added.cells().add(cell);
        cells.add(cell);
        column += cell.columns;
      }
    }
  }

  private void occupy(Cell cell) {
    int right = cell.column + cell.columns;
    width = Math.max(width, right);
    for (int row = cell.row; row < cell.row + cell.rows; row++) {
      covered[row].set(cell.column, right);
    }
  }

  /** Where the rows that a row is tied to by spanning cells end. */
  int tiedEnd(int firstRow) {
    int end = firstRow + 1;
    for (int row = firstRow; row < end; row++) {
      for (Cell cell : rows.get(row).cells()) {
        end = Math.max(end, row + cell.rows);
      }
    }
    return end;
  }
}
