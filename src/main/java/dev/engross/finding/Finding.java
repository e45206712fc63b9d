package dev.engross.finding;

import dev.engross.law.Citation;
import java.util.ArrayList;
import java.util.List;

/**
 * An answer with everything it rests on. No figure or date reaches a page without one. Whoever
 * makes one, most often by way of a {@link Trace}, leaves repetitions out.
 *
 * @param id unique within a determination, such as {@code milestone.effective-date}
 * @param question what was asked, in words
 * @param answer the value, or why there is none
 * @param basis what it rests on
 * @param <T> the value: a {@link java.time.LocalDate}, a Joda-Money amount, a {@link Standing} or a
 *     record of the core
 */
public record Finding<T>(String id, String question, Answer<T> answer, Basis basis) {

  /** How the answer came about, in order. */
  public List<Step> steps() {
    return basis.steps();
  }

  /** The words relied on, without repetition. */
  public List<Citation> citations() {
    return basis.citations();
  }

  /** The facts relied on, without repetition. */
  public List<FactUse> facts() {
    return basis.facts();
  }

  /** The readings relied on, without repetition. */
  public List<ReadingUse> readings() {
    return basis.readings();
  }

  /** The readings on which findings rely, each once, in order. */
  public static List<ReadingUse> readings(List<Finding<?>> findings) {
    ArrayList<ReadingUse> readings = new ArrayList<>();
    for (Finding<?> finding : findings) {
      Basis.addNew(finding.readings(), readings);
    }
    return readings;
  }
}
