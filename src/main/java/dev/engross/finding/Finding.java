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
 * @param steps how it came about, in order
 * @param citations the words relied on, without repetition
 * @param facts the facts relied on, without repetition
 * @param readings the readings relied on, without repetition
 * @param <T> the value: a {@link java.time.LocalDate}, a Joda-Money amount, a {@link Standing} or a
 *     record of the core
 */
public record Finding<T>(
    String id,
    String question,
    Answer<T> answer,
    List<Step> steps,
    List<Citation> citations,
    List<FactUse> facts,
    List<ReadingUse> readings) {

  public Finding {
    steps = LateList.unchanging(steps);
    citations = LateList.unchanging(citations);
    facts = LateList.unchanging(facts);
    readings = List.copyOf(readings);
  }

  /** Steps, citations and facts as one, to be built on. */
  Basis basis() {
    return Basis.under(steps, citations, facts);
  }

  static <E> void addNew(List<E> elements, ArrayList<E> to) {
    int count = elements.size();
    for (int i = 0; i < count; i++) {
      addNew(elements.get(i), to);
    }
  }

  /**
   * These lists are short and what they have in common is mostly the same object: looking, for the
   * object itself first, is cheaper than hashing.
   */
  static <E> void addNew(E element, ArrayList<E> to) {
    int count = to.size();
    for (int i = 0; i < count; i++) {
      if (to.get(i) == element) {
        return;
      }
    }
    if (!to.contains(element)) {
      to.add(element);
    }
  }
}
