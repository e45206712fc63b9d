package dev.engross.finding;

import dev.engross.calendar.DayCount;
import dev.engross.law.Citation;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/**
 * What a finding rests on, collected while it is worked out. Used by one evaluation, then thrown
 * away.
 *
 * <p>Worked example: the election deadline of a notice given on 4 April 2025 for coverage that
 * ended on 31 March 2025 is traced as <em>later of March 31, 2025 and April 4, 2025 is April 4,
 * 2025</em>, then <em>60 days after April 4, 2025 is June 3, 2025</em>, citing 29 U.S.C. §
 * 1165(a)(1).
 */
public final class Trace {

  /** Only ever added to, so that a basis made of the first of them needs no copy. */
  private Object[] parts = new Object[6];

  private int count;

  public Trace step(String text) {
    return part(Step.of(text));
  }

  /** A step that a source allows; the source is also cited. */
  public Trace step(String text, Citation citation) {
    return part(Step.of(text, citation));
  }

  /**
   * A step whose words are put together when somebody reads them.
   *
   * @param words a function of values that do not change, which never fails
   */
  public Trace step(Supplier<String> words) {
    return part(Step.of(words));
  }

  /** Such a step that a source allows; the source is also cited. */
  public Trace step(Supplier<String> words, Citation citation) {
    return part(Step.of(words, citation));
  }

  /** Such a step that tells of a count. */
  public Trace count(DayCount count, Supplier<String> words) {
    return part(Step.of(words).counting(count));
  }

  /** Such a step that tells of a count and that a source allows; the source is also cited. */
  public Trace count(DayCount count, Supplier<String> words, Citation citation) {
    return part(Step.of(words, citation).counting(count));
  }

  /** Such a step that tells of two counts. */
  public Trace counts(DayCount first, DayCount second, Supplier<String> words, Citation citation) {
    return part(Step.of(words, citation).counting(first, second));
  }

  /** A step made before; its source, if it has one, is also cited. */
  public Trace add(Step step) {
    return part(Basis.of(step));
  }

  public Trace cite(Citation citation) {
    return part(citation);
  }

  /** The words that a finding relies on, without the rest. */
  public Trace cite(Finding<?> part) {
    return part(new Basis.WordsOf(part.basis()));
  }

  public Trace use(FactUse fact) {
    return part(fact);
  }

  public Trace rely(ReadingUse reading) {
    return part(reading);
  }

  /** Everything another finding rests on, its steps included. */
  public Trace include(Finding<?> part) {
    return include(part.basis());
  }

  /** Everything that another trace has collected so far. */
  public Trace include(Trace part) {
    return include(part.basis());
  }

  private Trace include(Basis basis) {
    return basis == Basis.NONE ? this : part(basis);
  }

  /** The steps so far. */
  public List<Step> steps() {
    return basis().steps();
  }

  private Basis basis() {
    return count == 0 ? Basis.NONE : new Basis(parts, count);
  }

  private Trace part(Object part) {
    if (count == parts.length) {
      parts = Arrays.copyOf(parts, 2 * count);
    }
    parts[count++] = part;
    return this;
  }

  /** The finding on what is asked, with everything collected so far. */
  public <T> Finding<T> find(Asked asked, Answer<T> answer) {
    return new Finding<>(asked.id(), asked.question(), answer, basis());
  }

  /** The finding, with everything collected so far. */
  public <T> Finding<T> find(String id, String question, Answer<T> answer) {
    return new Finding<>(id, question, answer, basis());
  }
}
