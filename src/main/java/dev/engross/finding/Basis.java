package dev.engross.finding;

import dev.engross.law.Citation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What an answer rests on: steps, citations and facts of its own, and the bases that it builds on.
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

  /** In order: steps, citations, facts, bases and {@link WordsOf}. Never changed. */
  private final Object[] parts;

  private final int count;
  private @Nullable Lists lists;

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

  /** The words that a basis relies on, without its steps and facts. */
  record WordsOf(Basis basis) {}

  private record Lists(List<Step> steps, List<Citation> citations, List<FactUse> facts) {}

  /** A basis of lists that have been made, without repetition of citations and facts. */
  static Basis of(List<Step> steps, List<Citation> citations, List<FactUse> facts) {
    Basis basis = of();
    basis.lists = new Lists(steps, citations, facts);
    return basis;
  }

  /** The steps, in order. */
  List<Step> steps() {
    return new View<>(this, Lists::steps);
  }

  /** The words relied on, without repetition. */
  List<Citation> citations() {
    return new View<>(this, Lists::citations);
  }

  /** The facts relied on, without repetition. */
  public List<FactUse> facts() {
    return new View<>(this, Lists::facts);
  }

  private Lists lists() {
    Lists made = lists;
    if (made == null) {
      made = new Reading().of(parts, count);
      lists = made;
    }
    return made;
  }

  /** The basis of which three lists are views, or else one that is made of them. */
  static Basis under(List<Step> steps, List<Citation> citations, List<FactUse> facts) {
    return steps instanceof View<Step> some
            && citations instanceof View<Citation> more
            && facts instanceof View<FactUse> most
            && some.basis == more.basis
            && some.basis == most.basis
        ? some.basis
        : of(steps, citations, facts);
  }

  /** One list of a basis. */
  static final class View<E> extends LateList<E> {

    private final Basis basis;
    private final Function<Lists, List<E>> list;

    View(Basis basis, Function<Lists, List<E>> list) {
      this.basis = basis;
      this.list = list;
    }

    @Override
    List<E> made() {
      return list.apply(basis.lists());
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
        Lists those = basis.lists();
        Finding.addNew(those.steps(), steps);
        Finding.addNew(those.citations(), citations);
        Finding.addNew(those.facts(), facts);
      } else if (part instanceof Step step) {
        add(step);
      } else if (part instanceof WordsOf words) {
        Finding.addNew(words.basis().lists().citations(), citations);
      } else if (part instanceof Citation citation) {
        Finding.addNew(citation, citations);
      } else {
        Finding.addNew((FactUse) part, facts);
      }
    }

    private void add(Step step) {
      steps.add(step);
      if (step.citation() != null) {
        Finding.addNew(step.citation(), citations);
      }
    }
  }
}
