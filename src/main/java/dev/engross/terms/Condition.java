package dev.engross.terms;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whether: a condition, said as an instrument says it. */
public sealed interface Condition {

  /** Nothing more is asked. */
  record Always() implements Condition {}

  /** A condition that an instrument names, by its id. */
  record Named(String condition) implements Condition {}

  /** All of them. */
  record AllOf(List<Condition> conditions) implements Condition {}

  /** Any of them. */
  record AnyOf(List<Condition> conditions) implements Condition {}

  /** Not it. */
  record Not(Condition condition) implements Condition {}

  /** Employment lasts through a day, that day included. */
  record EmployedThrough(DateTerm date) implements Condition {}

  /** The event is on record; where a day is given, on or before it. */
  record Happened(EventTerm event) implements Condition {}

  /**
   * The event is on record, on a day before another.
   *
   * @param sameDay what an event on that very day counts as; null: it did not come before
   */
  record HappenedBefore(EventTerm event, DateTerm date, @Nullable SameDay sameDay)
      implements Condition {}

  /** What an event counts as that falls on the very day before which it had to happen. */
  enum SameDay {
    BEFORE,
    /** The paper does not say; which came first is asked. */
    UNRESOLVED
  }

  /** One day comes before another. */
  record Before(DateTerm date, DateTerm other) implements Condition {}

  /** A day falls inside a protection window. */
  record InsideWindow(String window, DateTerm date) implements Condition {}

  /** Control has changed in one of the ways that the instrument lists. */
  record ControlChanged() implements Condition {}

  /** Employment ended under one of the limbs of a separation term, by its id. */
  record SeparatedUnder(String separation) implements Condition {}

  /** Conduct meets a standard that the instrument defines ({@link CauseTerm}), by its id. */
  record ConductMeets(String standard) implements Condition {}

  /** A release has become effective, by its id. */
  record ReleaseEffective(String release) implements Condition {}

  /** An instrument's benefits were given up by a waiver of that id. */
  record Waived(String waiver) implements Condition {}

  /** Continuation coverage was elected in time. */
  record CoverageElectedInTime() implements Condition {}

  /** No other group health coverage has begun. */
  record NoNewCoverage() implements Condition {}

  /** The condition depends on how ambiguous words are read. */
  record ConditionByReading(String reading, Map<String, Condition> alternatives)
      implements Condition {}
}
