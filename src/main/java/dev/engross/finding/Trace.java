package dev.engross.finding;

import dev.engross.law.Citation;
import java.util.ArrayList;
import java.util.List;

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

  private final ArrayList<Step> steps = new ArrayList<>();
  private final ArrayList<Citation> citations = new ArrayList<>();
  private final ArrayList<FactUse> facts = new ArrayList<>();
  private final ArrayList<ReadingUse> readings = new ArrayList<>();

  public Trace step(String text) {
    steps.add(Step.of(text));
    return this;
  }

  /** A step that a source allows; the source is also cited. */
  public Trace step(String text, Citation citation) {
    steps.add(Step.of(text, citation));
    Finding.addNew(citation, citations);
    return this;
  }

  /** A step made before; its source, if it has one, is also cited. */
  public Trace add(Step step) {
    Finding.addNew(step, steps);
    Citation citation = step.citation();
    return citation == null ? this : cite(citation);
  }

  public Trace cite(Citation citation) {
    Finding.addNew(citation, citations);
    return this;
  }

  public Trace use(FactUse fact) {
    Finding.addNew(fact, facts);
    return this;
  }

  public Trace rely(ReadingUse reading) {
    Finding.addNew(reading, readings);
    return this;
  }

  /** Everything another finding rests on, its steps included. */
  public Trace include(Finding<?> part) {
    return include(part.steps(), part.citations(), part.facts(), part.readings());
  }

  /** Everything that another trace has collected. */
  public Trace include(Trace part) {
    return include(part.steps, part.citations, part.facts, part.readings);
  }

  private Trace include(
      List<Step> moreSteps,
      List<Citation> moreCitations,
      List<FactUse> moreFacts,
      List<ReadingUse> moreReadings) {
    Finding.addNew(moreSteps, steps);
    addDistinct(moreCitations, citations);
    addDistinct(moreFacts, facts);
    addDistinct(moreReadings, readings);
    return this;
  }

  /** Elements without repetition of their own, as findings and traces hold them. */
  private static <E> void addDistinct(List<E> elements, ArrayList<E> to) {
    if (to.isEmpty()) {
      to.addAll(elements);
    } else {
      Finding.addNew(elements, to);
    }
  }

  /** The finding, with everything collected so far. */
  public <T> Finding<T> find(String id, String question, Answer<T> answer) {
    return new Finding<>(id, question, answer, steps, citations, facts, readings);
  }
}
