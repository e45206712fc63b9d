package dev.engross.typeset.markup;

import dev.engross.diagnostic.Place;
import dev.engross.diagnostic.Problem;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers what is wrong with one page, so that all of it is told at once. */
final class Faults {

  private final String sourceName;
  private final List<Problem> problems = new ArrayList<>();

  Faults(String sourceName) {
    this.sourceName = sourceName;
  }

  void add(String code, int line, String message, @Nullable String help) {
    problems.add(Problem.error(code, Place.atLine(sourceName, line), message).withHelp(help));
  }

  boolean isEmpty() {
    return problems.isEmpty();
  }

  /** Every problem, in the order of the page. */
  List<Problem> inOrder() {
    List<Problem> ordered = new ArrayList<>(problems);
    ordered.sort(java.util.Comparator.comparingInt(problem -> problem.place().line()));
    return ordered;
  }
}
