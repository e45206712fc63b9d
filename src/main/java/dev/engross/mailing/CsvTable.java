package dev.engross.mailing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A table as comma-separated values (RFC 4180): a line for each row, ended by carriage return and
 * line feed, cells quoted where they must be.
 *
 * <p>A spreadsheet takes a cell that begins with {@code =}, {@code +}, {@code -} or {@code @} for a
 * formula and runs it, whoever wrote the name or address that it came from. Such a cell, and one
 * that begins with a tab or a carriage return, gets an apostrophe in front.
 */
final class CsvTable {

  private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r].*", Pattern.DOTALL);

  private final StringBuilder text = new StringBuilder();
  private final int columns;

  CsvTable(List<String> columns) {
    this.columns = columns.size();
    row(columns);
  }

  void row(List<String> cells) {
    if (cells.size() != columns) {
      throw new IllegalStateException("a row of another length; please report this");
    }
    text.append(cells.stream().map(CsvTable::cell).reduce((a, b) -> a + "," + b).orElse(""));
    text.append("\r\n");
  }

  private static String cell(String value) {
    String safe = FORMULA.matcher(value).matches() ? "'" + value : value;
    boolean quoted = safe.chars().anyMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
    return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }

  /**
   * Reads a table back, also from a spreadsheet that ends its lines in another way. Empty lines are
   * left out.
   *
   * @return its rows, the names of the columns first
   */
  static List<List<String>> read(String text) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
        cell.append(c);
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == ',' || c == '\n' || c == '\r')) {
        row.add(cell.toString());
        cell.setLength(0);
        if (c != ',') {
          endRow(row, rows);
        }
      } else {
        cell.append(c);
      }
    }
    row.add(cell.toString());
    endRow(row, rows);
    return rows;
  }

  private static void endRow(List<String> row, List<List<String>> rows) {
    if (row.size() > 1 || !row.get(0).isEmpty()) {
      rows.add(List.copyOf(row));
    }
    row.clear();
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
