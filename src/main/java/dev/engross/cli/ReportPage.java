package dev.engross.cli;

import dev.engross.diagnostic.ProblemPrinter;
import java.util.List;

/** Plain text in at most 100 columns: headings, entries with a figure at the right, and remarks. */
final class ReportPage {

  static final int COLUMNS = 100;

  private final StringBuilder text = new StringBuilder();

  void title(String words) {
    ProblemPrinter.lines(words, COLUMNS).forEach(this::line);
  }

  /** A section's heading, ruled, with an empty line above. */
  void heading(String words) {
    blank();
    line(words.toUpperCase(java.util.Locale.ROOT));
    line("─".repeat(COLUMNS));
  }

  /**
   * A label with its figure at the right margin; the figure goes below where both do not fit on a
   * line.
   */
  void entry(int indent, String label, String figure) {
    int room = COLUMNS - indent - figure.length() - 2;
    if (room < 20) {
      paragraph(indent, "", label);
      paragraph(indent + 2, "→ ", figure);
      return;
    }
    List<String> lines = ProblemPrinter.lines(label, room);
    lines.subList(0, lines.size() - 1).forEach(line -> line(" ".repeat(indent) + line));
    String last = lines.get(lines.size() - 1);
    line(
        " ".repeat(indent)
            + last
            + " ".repeat(COLUMNS - indent - last.length() - figure.length())
            + figure);
  }

  /** Words broken into lines, a mark before the first, the rest hanging under it. */
  void paragraph(int indent, String mark, String words) {
    int hanging = indent + mark.length();
    List<String> lines = ProblemPrinter.lines(words, COLUMNS - hanging);
    line(" ".repeat(indent) + mark + lines.get(0));
    lines.subList(1, lines.size()).forEach(line -> line(" ".repeat(hanging) + line));
  }

  /** Something to be copied, such as a path: never broken, however long. */
  void literal(int indent, String words) {
    line(" ".repeat(indent) + words);
  }

  void blank() {
    text.append('\n');
  }

  private void line(String words) {
    text.append(words.stripTrailing()).append('\n');
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
