package dev.engross.diagnostic;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Puts problems in the house form, as shown at {@link Problem}.
 *
 * <p>Notes and help are broken at 100 columns; paths and excerpts never are, so that they can be
 * copied.
 */
public final class ProblemPrinter {

  private static final int COLUMNS = 100;

  private final boolean coloured;

  private ProblemPrinter(boolean coloured) {
    this.coloured = coloured;
  }

  /** Without colour: for files, tests and pipes. */
  public static ProblemPrinter plain() {
    return new ProblemPrinter(false);
  }

  /** With ANSI colours: for a terminal only. */
  public static ProblemPrinter coloured() {
    return new ProblemPrinter(true);
  }

  /** All problems, an empty line between them, and how many there are. */
  public String print(List<Problem> problems) {
    return problems.stream().map(problem -> print(problem) + "\n").collect(Collectors.joining())
        + count(problems)
        + "\n";
  }

  /** One problem, every line ended. */
  public String print(Problem problem) {
    StringBuilder text = new StringBuilder();
    boolean error = problem.severity() == Severity.ERROR;
    text.append(
            paint(
                error ? "1;31" : "1;33",
                (error ? "error" : "warning") + "[" + problem.code() + "]"))
        .append(paint("1", ": " + problem.message()))
        .append('\n')
        .append(paint("34", "  --> "))
        .append(place(problem.place()))
        .append('\n');
    if (problem.excerpt() != null) {
      text.append(paint("34", "   |  ")).append(problem.excerpt()).append('\n');
    }
    problem.notes().forEach(note -> text.append(remark("note: ", note)));
    if (problem.law() != null) {
      text.append(remark("law:  ", problem.law()));
    }
    if (problem.help() != null) {
      text.append(remark("help: ", problem.help()));
    }
    return text.toString();
  }

  private String remark(String label, String words) {
    String margin = "   = " + label;
    String broken =
        String.join("\n" + " ".repeat(margin.length()), lines(words, COLUMNS - margin.length()));
    return paint("34", "   = ") + paint("1", label) + broken + "\n";
  }

  private static String place(Place place) {
    return place.file()
        + (place.line() > 0 ? ":" + place.line() : "")
        + (place.pointer() == null ? "" : " at " + place.pointer());
  }

  private static String count(List<Problem> problems) {
    long errors = problems.stream().filter(p -> p.severity() == Severity.ERROR).count();
    long warnings = problems.size() - errors;
    String told = errors == 1 ? "1 error" : errors + " errors";
    return warnings == 0
        ? told
        : told + ", " + (warnings == 1 ? "1 warning" : warnings + " warnings");
  }

  private String paint(String style, String text) {
    return coloured ? "\u001b[" + style + "m" + text + "\u001b[0m" : text;
  }

  /** The words in lines of at most so many characters; a longer word has a line of its own. */
  public static List<String> lines(String words, int characters) {
    List<String> lines = new java.util.ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : words.strip().split("[ \n]+")) {
      if (line.length() > 0 && line.length() + 1 + word.length() > characters) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() == 0 ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
