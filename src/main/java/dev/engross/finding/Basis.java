package dev.engross.finding;

import dev.engross.law.Citation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an answer rests on: steps, citations, facts and readings of its own, and the bases that it
 * builds on.
 *
 * <p>A case has hundreds of findings, each resting on others, and a letter shows a few of them. So
 * a basis holds what it builds on as it is; the lists that a page prints are made of it when they
 * are first read, and kept. Immutable for all who look on: threads that read at the same time make
 * equal lists.
 *
 * <p>Worked example: the end of a period rests on its own step and on the day from which it is
 * counted. Its steps, when read, are those of that day, then its own.
 */
public final class Basis {

  /** What rests on nothing. */
  public static final Basis NONE = of();

  /** In order: steps, citations, facts, readings, lists, bases and words. Never changed. */
  private final Object[] parts;

  private final int count;
  private @Nullable Lists lists;
  private @Nullable List<ReadingUse> readings;

  /** The first so many of some parts; what comes after them in the array is none of its own. */
  Basis(Object[] parts, int count) {
    this.parts = parts;
    this.count = count;
  }

  private static Basis of(Object... parts) {
    return new Basis(parts, parts.length);
  }

  /** A step that is left out where an equal one came before. */
  static Basis of(Step step) {
    return of(new Object[] {step});
  }

  /** A basis of lists, which may be made late. */
  public static Basis of(List<Step> steps, List<Citation> citations, List<FactUse> facts) {
    return of(
        new Object[] {
          new Lists(
              LateList.unchanging(steps),
              LateList.unchanging(citations),
              LateList.unchanging(facts))
        });
  }

  /** This and a fact. */
  public Basis and(FactUse fact) {
    return this == NONE ? of(new Object[] {fact}) : of(this, fact);
  }

  /** This and another basis. */
  public Basis and(Basis other) {
    if (this == NONE || other == NONE || this == other) {
      return this == NONE ? other : this;
    }
    return of(this, other);
  }

  /** The words that a basis relies on, without its steps, facts and readings. */
  record WordsOf(Basis basis) {}

  private record Lists(List<Step> steps, List<Citation> citations, List<FactUse> facts) {}

  /**
   * All that an answer rests on, as a record.
   *
   * @param steps how it came about, in order
   * @param citations the words relied on, without repetition
   * @param facts the facts relied on, without repetition
   * @param readings the readings relied on, without repetition
   */
  public record InFull(
      List<Step> steps, List<Citation> citations, List<FactUse> facts, List<ReadingUse> readings) {}

  /** All of it. */
  public InFull inFull() {
    return new InFull(steps(), citations(), facts(), readings());
  }

  /** The steps, in order. */
  public List<Step> steps() {
    return lists().steps();
  }

  /** The words relied on, without repetition. */
  public List<Citation> citations() {
    return lists().citations();
  }

  /** The facts relied on, without repetition. */
  public List<FactUse> facts() {
    return lists().facts();
  }

  /** The readings relied on, without repetition; made without making the rest. */
  public List<ReadingUse> readings() {
    List<ReadingUse> made = readings;
    if (made == null) {
      ArrayList<ReadingUse> found = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        if (parts[i] instanceof ReadingUse reading) {
          addNew(reading, found);
        } else if (parts[i] instanceof Basis basis) {
          addNew(basis.readings(), found);
        }
      }
      made = List.copyOf(found);
      readings = made;
    }
    return made;
  }

  private Lists lists() {
    Lists made = lists;
    if (made == null) {
      made = new Reading().of(parts, count);
      lists = made;
    }
    return made;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other || (other instanceof Basis that && inFull().equals(that.inFull()));
  }

  @Override
  public int hashCode() {
    return inFull().hashCode();
  }

  @Override
  public String toString() {
    return inFull().toString();
  }

  /** Adds the elements that are not there. */
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
  private static <E> void addNew(E element, ArrayList<E> to) {
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

  /** The making of the lists: each basis that is built on gives its own, in its place. */
  private static final class Reading {

    private final ArrayList<Step> steps = new ArrayList<>();
    private final ArrayList<Citation> citations = new ArrayList<>();
    private final ArrayList<FactUse> facts = new ArrayList<>();

    Lists of(Object[] parts, int count) {
      for (int i = 0; i < count; i++) {
        add(parts[i]);
      }
      return new Lists(List.copyOf(steps), List.copyOf(citations), List.copyOf(facts));
    }

    private void add(Object part) {
      if (part instanceof Basis basis) {
        add(basis.lists());
      } else if (part instanceof Lists made) {
        add(made);
      } else if (part instanceof Step step) {
        add(step);
      } else if (part instanceof WordsOf words) {
        addNew(words.basis().lists().citations(), citations);
      } else if (part instanceof Citation citation) {
        addNew(citation, citations);
      } else if (part instanceof FactUse fact) {
        addNew(fact, facts);
      }
    }

    private void add(Lists those) {
      addNew(those.steps(), steps);
      addNew(those.citations(), citations);
      addNew(those.facts(), facts);
    }

    private void add(Step step) {
      steps.add(step);
      if (step.citation() != null) {
        addNew(step.citation(), citations);
      }
    }
  }
}
