package dev.engross.determination.cobra;

import dev.engross.finding.Answer;
import dev.engross.finding.Basis;
import dev.engross.finding.FactUse;
import dev.engross.finding.Finding;
import dev.engross.finding.LateList;
import dev.engross.finding.Question;
import dev.engross.finding.Step;
import dev.engross.law.Citation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A value that hangs on facts which may be missing: one way to it when everything is known, one for
 * each assumption otherwise.
 *
 * <p>Each open question is an axis along which the ways differ. Ways that assume different things
 * on the same axis are never combined: "coverage ends the same day" and "coverage ends with the
 * month" cannot both hold in one result.
 *
 * <p>Worked example: the plan's basis is open, and so is the last day covered. The end of the
 * maximum period then has three ways: counted from the event; counted from a loss on the same day;
 * counted from a loss at the end of the month.
 *
 * @param <T> the value
 */
final class Possible<T> {

  private static final Step SAME_ON_THE_OTHER_BASIS =
      Step.of("The result is the same on the other basis, so nothing need be asked");

  /** A value, and how it came about. */
  record Worked<T>(T value, List<Step> steps) {
    Worked {
      steps = LateList.unchanging(steps);
    }

    static <T> Worked<T> of(T value, Step... steps) {
      return new Worked<>(value, List.of(steps));
    }
  }

  /** One way to a value. {@code assumptions} are by axis; each text completes "If …". */
  private record Way<T>(T value, Assumptions assumptions, List<Step> steps) {}

  /** What must be asked, and whether its ways are all there can be. */
  private record Axis(Question question, boolean exhaustive) {

    String id() {
      return question.id();
    }
  }

  private final List<Way<T>> ways;
  private final List<Axis> axes;
  private final Basis facts;
  private final @Nullable Answer<?> barrier;

  private Possible(List<Way<T>> ways, List<Axis> axes, Basis facts, @Nullable Answer<?> barrier) {
    this.ways = ways;
    this.axes = axes;
    this.facts = facts;
    this.barrier = barrier;
  }

  static <T> Possible<T> of(T value, Step... steps) {
    return of(Worked.of(value, steps));
  }

  static <T> Possible<T> of(Worked<T> worked) {
    Way<T> way = new Way<>(worked.value(), Assumptions.NONE, worked.steps());
    return new Possible<>(List.of(way), List.of(), Basis.NONE, null);
  }

  /** Asks, and shows what some answers would give. */
  static <T> Possible<T> open(Question question, Map<String, Worked<T>> shown) {
    return asking(new Axis(question, false), shown);
  }

  /** Asks, where these answers are all there are. If they agree, nothing is left to ask. */
  static <T> Possible<T> oneOf(Question question, Map<String, Worked<T>> all) {
    return asking(new Axis(question, true), all);
  }

  /** Two answers in the order in which they are shown, which {@code Map.of} does not keep. */
  static <T> Map<String, Worked<T>> inOrder(
      String one, Worked<T> first, String other, Worked<T> second) {
    Map<String, Worked<T>> both = new LinkedHashMap<>();
    both.put(one, first);
    both.put(other, second);
    return both;
  }

  private static <T> Possible<T> asking(Axis axis, Map<String, Worked<T>> answers) {
    List<Way<T>> ways = new ArrayList<>(answers.size());
    answers.forEach(
        (assumption, worked) ->
            ways.add(
                new Way<>(worked.value(), Assumptions.of(axis.id(), assumption), worked.steps())));
    return new Possible<>(ways, List.of(axis), Basis.NONE, null);
  }

  /** There is no value: a conflict, or a question that does not arise. */
  static <T> Possible<T> barred(Answer<?> why) {
    return new Possible<>(List.of(), List.of(), Basis.NONE, why);
  }

  Possible<T> using(FactUse fact) {
    return new Possible<>(ways, axes, facts.and(fact), barrier);
  }

  <R> Possible<R> then(Function<T, Worked<R>> next) {
    List<Way<R>> results = new ArrayList<>(ways.size());
    for (Way<T> way : ways) {
      Worked<R> end = next.apply(way.value());
      List<Step> steps = joined(way.steps(), end.steps());
      results.add(new Way<>(end.value(), way.assumptions(), steps));
    }
    return new Possible<>(results, axes, facts, barrier);
  }

  <U, R> Possible<R> with(Possible<U> other, BiFunction<T, U, Worked<R>> next) {
    if (ways.isEmpty() || other.ways.isEmpty()) {
      return new Possible<>(
          List.of(),
          union(axes, other.axes),
          facts.and(other.facts),
          barrier != null ? barrier : other.barrier);
    }
    List<Way<R>> results = new ArrayList<>(ways.size() * other.ways.size());
    for (Way<T> mine : ways) {
      for (Way<U> theirs : other.ways) {
        if (mine.assumptions().agreesWith(theirs.assumptions())) {
          Worked<R> end = next.apply(mine.value(), theirs.value());
          List<Step> steps = joined(mine.steps(), joined(theirs.steps(), end.steps()));
          results.add(new Way<>(end.value(), mine.assumptions().and(theirs.assumptions()), steps));
        }
      }
    }
    return new Possible<>(
        results,
        union(axes, other.axes),
        facts.and(other.facts),
        barrier != null ? barrier : other.barrier);
  }

  <R> Possible<R> flatThen(Function<T, Possible<R>> next) {
    List<Way<R>> results = new ArrayList<>();
    List<Axis> allAxes = axes;
    Basis allFacts = facts;
    Answer<?> stop = barrier;
    for (Way<T> way : ways) {
      Possible<R> part = next.apply(way.value());
      allAxes = union(allAxes, part.axes);
      allFacts = allFacts.and(part.facts);
      stop = stop != null ? stop : part.barrier;
      for (Way<R> end : part.ways) {
        if (way.assumptions().agreesWith(end.assumptions())) {
          results.add(joined(way, end));
        }
      }
    }
    return new Possible<>(results, allAxes, allFacts, stop);
  }

  /** The finding: known where nothing is open or where every answer to what is open agrees. */
  Finding<T> find(String id, String question) {
    if (barrier != null) {
      return new Finding<>(id, question, valueless(barrier), facts);
    }
    Possible<T> plain = withoutIdleAxes();
    List<Step> steps = LateList.of(plain::commonSteps);
    List<Citation> citations = LateList.of(this::citations);
    return new Finding<>(
        id, question, plain.answer(), Basis.of(steps, citations, List.of()).and(facts));
  }

  private List<Citation> citations() {
    Set<Citation> citations = new LinkedHashSet<>();
    for (Way<T> way : ways) {
      for (Step step : way.steps()) {
        if (step.citation() != null) {
          citations.add(step.citation());
        }
      }
    }
    return List.copyOf(citations);
  }

  private Answer<T> answer() {
    if (axes.isEmpty()) {
      return Answer.known(ways.get(0).value());
    }
    List<Question> questions = new ArrayList<>(axes.size());
    axes.forEach(axis -> questions.add(axis.question()));
    return new Answer.Undetermined<>(questions, LateList.of(this::candidates));
  }

  /** One candidate for each value; assumptions that lead to the same value share it. */
  private List<Answer.Candidate<T>> candidates() {
    Map<T, List<Way<T>>> byValue = new LinkedHashMap<>();
    ways.forEach(way -> byValue.computeIfAbsent(way.value(), v -> new ArrayList<>()).add(way));
    List<Answer.Candidate<T>> candidates = new ArrayList<>();
    byValue.forEach(
        (value, same) -> {
          String assumptions = assumption(same.get(0));
          List<Step> alike = new ArrayList<>();
          for (Way<T> other : same.subList(1, same.size())) {
            alike.add(Step.of(() -> "The result is the same if " + assumption(other)));
            assumptions = assumptions + ", or " + assumption(other);
          }
          candidates.add(
              new Answer.Candidate<>(assumptions, value, followed(same.get(0).steps(), alike)));
        });
    return candidates;
  }

  private static String assumption(Way<?> way) {
    return way.assumptions().inWords();
  }

  /** What all ways do alike before they part. */
  private List<Step> commonSteps() {
    if (ways.isEmpty()) {
      return List.of();
    }
    List<Step> common = ways.get(0).steps();
    for (Way<T> way : ways) {
      common = common.subList(0, alike(common, way.steps()));
    }
    return common;
  }

  /** How many steps two ways begin with alike. */
  private static int alike(List<Step> some, List<Step> others) {
    int shorter = Math.min(some.size(), others.size());
    int alike = 0;
    while (alike < shorter && some.get(alike).equals(others.get(alike))) {
      alike++;
    }
    return alike;
  }

  /** Drops each question whose every answer leads to the same value. */
  private Possible<T> withoutIdleAxes() {
    for (Axis axis : axes) {
      if (axis.exhaustive() && isIdle(axis.id())) {
        return without(axis).withoutIdleAxes();
      }
    }
    return this;
  }

  private boolean isIdle(String axis) {
    List<Assumptions> rests = new ArrayList<>(ways.size());
    for (Way<T> way : ways) {
      rests.add(way.assumptions().without(axis));
    }
    for (int i = 0; i < ways.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (rests.get(i).agreesWith(rests.get(j))
            && !ways.get(i).value().equals(ways.get(j).value())) {
          return false;
        }
      }
    }
    return !ways.isEmpty();
  }

  private Possible<T> without(Axis axis) {
    Map<Assumptions, Way<T>> kept = new LinkedHashMap<>();
    for (Way<T> way : ways) {
      List<Step> steps =
          way.assumptions().isOn(axis.id())
              ? followed(way.steps(), List.of(SAME_ON_THE_OTHER_BASIS))
              : way.steps();
      Assumptions rest = way.assumptions().without(axis.id());
      kept.putIfAbsent(rest, new Way<>(way.value(), rest, steps));
    }
    kept.keySet().removeIf(rest -> isWidened(rest, kept.keySet()));
    List<Axis> fewer = new ArrayList<>(axes);
    fewer.remove(axis);
    return new Possible<>(List.copyOf(kept.values()), fewer, facts, null);
  }

  /** Whether other ways assume all this and more; their values are the same, and say when. */
  private static boolean isWidened(Assumptions rest, Set<Assumptions> all) {
    for (Assumptions other : all) {
      if (other.size() > rest.size() && other.includes(rest)) {
        return true;
      }
    }
    return false;
  }

  private static <T, R> Way<R> joined(Way<T> way, Way<R> end) {
    return new Way<>(
        end.value(), way.assumptions().and(end.assumptions()), joined(way.steps(), end.steps()));
  }

  private static List<Step> joined(List<Step> first, List<Step> then) {
    boolean none = !(then instanceof LateList) && then.isEmpty();
    return none ? first : LateList.of(() -> withoutRepetition(first, then));
  }

  private static List<Step> withoutRepetition(List<Step> first, List<Step> then) {
    List<Step> steps = new ArrayList<>(first);
    for (Step step : then) {
      if (!steps.contains(step)) {
        steps.add(step);
      }
    }
    return steps;
  }

  /** The steps of a way and what is said after them. */
  private static List<Step> followed(List<Step> first, List<Step> then) {
    return then.isEmpty()
        ? first
        : LateList.of(
            () -> {
              List<Step> steps = new ArrayList<>(first);
              steps.addAll(then);
              return steps;
            });
  }

  /** Some axes and others, each once. */
  private static List<Axis> union(List<Axis> some, List<Axis> others) {
    if (some == others || some.isEmpty() || others.isEmpty()) {
      return some.isEmpty() ? others : some;
    }
    List<Axis> all = some;
    for (Axis other : others) {
      if (isNew(other, some)) {
        all = all == some ? new ArrayList<>(some) : all;
        all.add(other);
      }
    }
    return all;
  }

  private static boolean isNew(Axis axis, List<Axis> among) {
    for (Axis one : among) {
      if (one.id().equals(axis.id())) {
        return false;
      }
    }
    return true;
  }

  private static <T> Answer<T> valueless(Answer<?> barrier) {
    return barrier.flatMap(
        value -> {
          throw new IllegalStateException("a barrier has no value; please report this");
        });
  }
}
