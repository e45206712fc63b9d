package dev.engross.finding;

import dev.engross.law.Citation;
import java.util.ArrayList;
import java.util.List;

/**
 * An answer with everything it rests on. No figure or date reaches a page without one.
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
    steps = List.copyOf(steps);
    citations = distinct(citations);
    facts = distinct(facts);
    readings = distinct(readings);
  }

  private static <E> List<E> distinct(List<E> elements) {
    for (int i = 1; i < elements.size(); i++) {
      if (elements.indexOf(elements.get(i)) < i) {
        List<E> distinct = new ArrayList<>(elements.size());
        addNew(elements, distinct);
        return List.copyOf(distinct);
      }
    }
    return List.copyOf(elements);
  }

  static <E> void addNew(List<E> elements, List<E> to) {
    for (int i = 0; i < elements.size(); i++) {
      addNew(elements.get(i), to);
    }
  }

  /**
   * These lists are short and their elements mostly the same objects: looking is cheaper than
   * hashing.
   */
  static <E> void addNew(E element, List<E> to) {
    if (!to.contains(element)) {
      to.add(element);
    }
  }
}
