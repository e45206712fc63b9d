package dev.engross.finding;

import dev.engross.law.Citation;
import java.util.ArrayList;
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

  private final ArrayList<Object> parts = new ArrayList<>();

  /** Immutable, and replaced by a longer one: most traces take over those of what they include. */
  private List<ReadingUse> readings = List.of();

  public Trace step(String text) {
    parts.add(Step.of(text));
    return this;
  }

  /** A step that a source allows; the source is also cited. */
  public Trace step(String text, Citation citation) {
    parts.add(Step.of(text, citation));
    return this;
  }

  /**
   * A step whose words are put together when somebody reads them.
   *
   * @param words a function of values that do not change, which never fails
   */
  public Trace step(Supplier<String> words) {
    parts.add(Step.of(words));
    return this;
  }

  /** Such a step that a source allows; the source is also cited. */
  public Trace step(Supplier<String> words, Citation citation) {
    parts.add(Step.of(words, citation));
    return this;
  }

  /** A step made before; its source, if it has one, is also cited. */
  public Trace add(Step step) {
    parts.add(new Basis(new Object[] {step}));
    return this;
  }

  public Trace cite(Citation citation) {
    parts.add(citation);
    return this;
  }

  /** The words that a finding relies on, without the rest. */
  public Trace cite(Finding<?> part) {
    parts.add(new Basis.WordsOf(part.basis()));
    return this;
  }

  public Trace use(FactUse fact) {
    parts.add(fact);
    return this;
  }

  public Trace rely(ReadingUse reading) {
    if (!isReliedOn(reading)) {
      ArrayList<ReadingUse> more = new ArrayList<>(readings.size() + 1);
      more.addAll(readings);
      more.add(reading);
      readings = List.copyOf(more);
    }
    return this;
  }

  /** Looks for the reading itself first, since mostly it is the same object. */
  private boolean isReliedOn(ReadingUse reading) {
    for (int i = 0; i < readings.size(); i++) {
      if (readings.get(i) == reading) {
        return true;
      }
    }
    return readings.contains(reading);
  }

  /** Everything another finding rests on, its steps included. */
  public Trace include(Finding<?> part) {
    return include(part.basis(), part.readings());
  }

  /** Everything that another trace has collected so far. */
  public Trace include(Trace part) {
    return include(part.basis(), part.readings);
  }

  private Trace include(Basis basis, List<ReadingUse> moreReadings) {
    if (basis != Basis.NONE) {
      parts.add(basis);
    }
    if (readings.isEmpty()) {
      readings = moreReadings;
    } else if (moreReadings != readings) {
      for (int i = 0; i < moreReadings.size(); i++) {
        rely(moreReadings.get(i));
      }
    }
    return this;
  }

  /** The steps so far. */
  public List<Step> steps() {
    return basis().steps();
  }

  private Basis basis() {
    return parts.isEmpty() ? Basis.NONE : new Basis(parts.toArray());
  }

  /** The finding, with everything collected so far. */
  public <T> Finding<T> find(String id, String question, Answer<T> answer) {
    Basis basis = basis();
    return new Finding<>(
        id, question, answer, basis.steps(), basis.citations(), basis.facts(), readings);
  }
}
