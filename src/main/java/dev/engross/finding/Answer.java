package dev.engross.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * What the facts and terms say: a value, or why there is none.
 *
 * <p>Combining answers keeps every reason. A value is known only when all its parts are.
 *
 * @param <T> the value
 */
public sealed interface Answer<T> {

  /** The facts and terms give this value. */
  record Known<T>(T value) implements Answer<T> {}

  /**
   * A fact is missing.
   *
   * @param questions what to ask; at least one
   * @param candidates what the value would be under each answer that is worth showing; may be empty
   */
  record Undetermined<T>(List<Question> questions, List<Candidate<T>> candidates)
      implements Answer<T> {
    public Undetermined {
      questions = List.copyOf(questions);
      candidates = LateList.unchanging(candidates);
      if (questions.isEmpty()) {
        throw new IllegalArgumentException("an undetermined answer needs its question");
      }
    }
  }

  /** A value that a missing fact would give. {@code assumption} completes "If …". */
  record Candidate<T>(String assumption, T value, List<Step> steps) {
    public Candidate {
      steps = LateList.unchanging(steps);
    }
  }

  /** Facts or terms contradict each other. */
  record Conflict<T>(String about, List<Side> sides) implements Answer<T> {
    public Conflict {
      sides = List.copyOf(sides);
    }

    /** Which side is right: the same question wherever the same conflict stands in the way. */
    public Question question() {
      List<String> words = sides.stream().map(s -> s.statement() + " (" + s.basis() + ")").toList();
      return new Question(
          "conflict-" + about.replace(' ', '-'),
          "Which is right about " + about + ": " + String.join("; or ", words) + "?",
          "/facts",
          "The record contradicts itself about " + about + ".");
    }
  }

  /** One side of a conflict: what it says, and on what it rests. */
  record Side(String statement, String basis) {}

  /** The question does not arise. */
  record NotApplicable<T>(String reason) implements Answer<T> {}

  static <T> Answer<T> known(T value) {
    return new Known<>(value);
  }

  static <T> Answer<T> ask(Question question) {
    return new Undetermined<>(List.of(question), List.of());
  }

  static <T> Answer<T> notApplicable(String reason) {
    return new NotApplicable<>(reason);
  }

  default boolean isKnown() {
    return this instanceof Known;
  }

  /** Whether nothing but the future is missing: the day is not yet fixed. */
  default boolean isAwaiting() {
    return this instanceof Undetermined<T> open && isAwaiting(open.questions());
  }

  private static boolean isAwaiting(List<Question> questions) {
    for (Question question : questions) {
      if (!question.isAwaiting()) {
        return false;
      }
    }
    return true;
  }

  /** Whether somebody must answer a question, or resolve a conflict, before there is a value. */
  default boolean isOpen() {
    return this instanceof Conflict || (this instanceof Undetermined && !isAwaiting());
  }

  /** The questions that stand in the way; none where there is a value. */
  default List<Question> questions() {
    return this instanceof Undetermined<T> open ? open.questions() : List.of();
  }

  /**
   * The value.
   *
   * @throws IllegalStateException when there is none
   */
  default T value() {
    if (this instanceof Known<T> known) {
      return known.value();
    }
    throw new IllegalStateException("asked for the value of " + this + "; please report this");
  }

  /** The value, or another where there is none. */
  default T orElse(T other) {
    return this instanceof Known<T> known ? known.value() : other;
  }

  default <R> Answer<R> map(Function<T, R> function) {
    if (this instanceof Known<T> known) {
      return new Known<>(function.apply(known.value()));
    }
    return this instanceof Undetermined<T> open
        ? new Undetermined<>(open.questions(), candidates(open, function))
        : withoutValue();
  }

  /**
   * As {@link #map}, for a function that only wraps a value: candidates wait until they are read.
   */
  default <R> Answer<R> wrap(Function<T, R> wrapper) {
    return this instanceof Undetermined<T> open && open.candidates() instanceof LateList
        ? new Undetermined<>(open.questions(), LateList.of(() -> candidates(open, wrapper)))
        : map(wrapper);
  }

  private static <T, R> List<Candidate<R>> candidates(
      Undetermined<T> open, Function<T, R> function) {
    List<Candidate<R>> candidates = new ArrayList<>(open.candidates().size());
    for (Candidate<T> c : open.candidates()) {
      candidates.add(new Candidate<>(c.assumption(), function.apply(c.value()), c.steps()));
    }
    return candidates;
  }

  default <R> Answer<R> flatMap(Function<T, Answer<R>> function) {
    return this instanceof Known<T> known ? function.apply(known.value()) : withoutValue();
  }

  /** The combination of two values; when either is missing, every reason of both. */
  default <U, R> Answer<R> combine(Answer<U> other, BiFunction<T, U, R> function) {
    if (this instanceof Known<T> mine) {
      return other.map(theirs -> function.apply(mine.value(), theirs));
    }
    if (other.isKnown()) {
      U theirs = other.value();
      return map(mine -> function.apply(mine, theirs));
    }
    if (this instanceof Undetermined<T> mine && other instanceof Undetermined<U> theirs) {
      List<Question> questions = new ArrayList<>(mine.questions());
      theirs.questions().stream().filter(q -> !questions.contains(q)).forEach(questions::add);
      return new Undetermined<>(questions, List.of());
    }
    return this instanceof Undetermined ? other.withoutValue() : withoutValue();
  }

  private <R> Answer<R> withoutValue() {
    if (this instanceof Undetermined<T> open) {
      return new Undetermined<>(open.questions(), List.of());
    }
    if (this instanceof Conflict<T> conflict) {
      return new Conflict<>(conflict.about(), conflict.sides());
    }
    if (this instanceof NotApplicable<T> none) {
      return new NotApplicable<>(none.reason());
    }
    throw new IllegalStateException("a known answer has a value; please report this");
  }
}
