package dev.engross.intake;

import dev.engross.diagnostic.Place;
import dev.engross.diagnostic.Problem;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads comma-separated values (RFC 4180) row by row, each with the line it starts on: cells may be
 * quoted, a quote within quotes is doubled, and a quoted cell may hold commas and line ends. Lines
 * may end in CR LF, LF or CR. Empty lines are skipped.
 */
final class CsvReader implements Closeable {

  /** Far longer than any cell; a quote that is never closed would swallow the rest of the file. */
  private static final int LONGEST_CELL = 100_000;

  private static final int END = -1;

  private final String file;
  private final BufferedReader text;
  private int line = 1;

  CsvReader(String file, BufferedReader text) {
    this.file = file;
    this.text = text;
  }

  /**
   * A row.
   *
   * @param line the line on which it starts, counted from 1
   */
  record Row(int line, List<String> cells) {}

  /** The quotes of a row make no sense; what follows cannot be read. */
  static final class Malformed extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Problem problem;

    Malformed(Problem problem) {
      super(problem.message());
      this.problem = problem;
    }

    Problem problem() {
      return problem;
    }
  }

  /** The next row, or null after the last. */
  @Nullable Row next() throws IOException, Malformed {
    while (true) {
      int start = line;
      int first = text.read();
      if (first == END) {
        return null;
      }
      List<String> cells = row(first, start);
      if (cells.size() > 1 || !cells.get(0).isEmpty()) {
        return new Row(start, cells);
      }
    }
  }

  private List<String> row(int first, int start) throws IOException, Malformed {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    int next = first;
    while (true) {
      if (next == '"' && cell.length() == 0) {
        next = quoted(cell, start);
      } else {
        while (next != END && next != ',' && next != '\r' && next != '\n') {
          add(next, cell, start);
          next = text.read();
        }
      }
      cells.add(cell.toString());
      cell.setLength(0);
      if (next != ',') {
        endLine(next);
        return cells;
      }
      next = text.read();
    }
  }

  /** Reads to the closing quote; what follows it. */
  private int quoted(StringBuilder cell, int start) throws IOException, Malformed {
    int opened = line;
    while (true) {
      int next = text.read();
      if (next == END) {
        throw malformed(opened, "a quote is opened and never closed");
      }
      if (next == '"') {
        int after = text.read();
        if (after != '"') {
          if (after == END || after == ',' || after == '\r' || after == '\n') {
            return after;
          }
          throw malformed(line, "something stands between a closing quote and the next comma");
        }
      } else if (next == '\n') {
        line++;
      }
      add(next, cell, start);
    }
  }

  private void endLine(int end) throws IOException {
    line++;
    if (end == '\r') {
      text.mark(1);
      if (text.read() != '\n') {
        text.reset();
      }
    }
  }

  private void add(int character, StringBuilder cell, int start) throws Malformed {
    if (cell.length() == LONGEST_CELL) {
      throw malformed(start, "a cell is longer than " + LONGEST_CELL + " characters");
    }
    cell.append((char) character);
  }

  private Malformed malformed(int at, String message) {
    return new Malformed(
        Problem.error("malformed-csv", Place.atLine(file, at), message)
            .withNote("a cell that holds a quote is quoted, and the quote in it doubled")
            .withHelp("mend the quotes of this row, or save the sheet as CSV again"));
  }

  @Override
  public void close() throws IOException {
    text.close();
  }
}
