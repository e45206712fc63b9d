package dev.engross.mailing;

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

  @Override
  public String toString() {
    return text.toString();
  }
}
