package dev.engross.cli;

import dev.engross.diagnostic.Outcome;
import dev.engross.diagnostic.Problem;
import java.util.List;

/** The input was rejected; carries every problem to the one place that prints them. */
final class Rejected extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  Rejected(List<Problem> problems) {
    super("the input was rejected");
    this.problems = List.copyOf(problems);
  }

  List<Problem> problems() {
    return problems;
  }

  /** The value of an outcome, its warnings told. */
  static <T> T unlessGood(Outcome<T> outcome, Console console) throws Rejected {
    if (outcome instanceof Outcome.Success<T> success) {
      console.tell(success.warnings());
      return success.value();
    }
    throw new Rejected(outcome.problems());
  }
}
