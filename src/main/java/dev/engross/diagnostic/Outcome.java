package dev.engross.diagnostic;

import java.util.List;
import java.util.function.Function;

/**
 * What became of an input: a value (perhaps with warnings), or every problem that stands in its
 * way.
 *
 * <p>Bad input is an {@code Outcome}; a failing disk is an {@link java.io.IOException}; our own bug
 * is an {@link IllegalStateException}.
 *
 * @param <T> the value on success
 */
public sealed interface Outcome<T> {

  /** The input was good. */
  record Success<T>(T value, List<Problem> warnings) implements Outcome<T> {
    public Success {
      warnings = List.copyOf(warnings);
    }
  }

  /** The input was rejected, for all of these reasons; at least one is an error. */
  record Failure<T>(List<Problem> problems) implements Outcome<T> {
    public Failure {
      problems = List.copyOf(problems);
      if (problems.stream().noneMatch(problem -> problem.severity() == Severity.ERROR)) {
        throw new IllegalArgumentException("a failure needs at least one error");
      }
    }
  }

  static <T> Outcome<T> success(T value) {
    return new Success<>(value, List.of());
  }

  static <T> Outcome<T> failure(List<Problem> problems) {
    return new Failure<>(problems);
  }

  /** A success unless one of the problems is an error; the problems are then its warnings. */
  static <T> Outcome<T> of(T value, List<Problem> problems) {
    boolean rejected = problems.stream().anyMatch(p -> p.severity() == Severity.ERROR);
    return rejected ? new Failure<>(problems) : new Success<>(value, problems);
  }

  /** All problems: the warnings of a success, or the reasons of a failure. */
  default List<Problem> problems() {
    return this instanceof Success<T> success ? success.warnings() : ((Failure<T>) this).problems();
  }

  /** One of the two branches, whichever applies. */
  default <R> R fold(Function<Success<T>, R> onSuccess, Function<Failure<T>, R> onFailure) {
    return this instanceof Success<T> success
        ? onSuccess.apply(success)
        : onFailure.apply((Failure<T>) this);
  }

  /** The next stage, run only on success; warnings of both stages are kept. */
  default <R> Outcome<R> flatMap(Function<T, Outcome<R>> next) {
    if (this instanceof Success<T> success) {
      Outcome<R> result = next.apply(success.value());
      List<Problem> all = new java.util.ArrayList<>(success.warnings());
      all.addAll(result.problems());
      return result instanceof Success<R> done
          ? new Success<>(done.value(), all)
          : new Failure<>(all);
    }
    return new Failure<>(problems());
  }

  default <R> Outcome<R> map(Function<T, R> function) {
    return flatMap(value -> success(function.apply(value)));
  }
}
