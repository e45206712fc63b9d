package dev.engross.document;

import dev.engross.finding.ReadingUse;
import dev.engross.terms.Condition;
import dev.engross.terms.Instrument;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The parts of a condition, named conditions opened, on the readings that the case rests on. */
record ConditionTree(Matter matter) {

  /** The condition and everything inside it. */
  Stream<Condition> within(Condition condition) {
    return Stream.concat(
        Stream.of(condition), parts(condition, this::chosen).flatMap(this::within));
  }

  /** The same on every reading, whether or not it is taken. */
  Stream<Condition> onEveryReading(Condition condition) {
    return Stream.concat(
        Stream.of(condition),
        parts(condition, byReading -> byReading.alternatives().values().stream())
            .flatMap(this::onEveryReading));
  }

  private Stream<Condition> parts(
      Condition condition, Function<Condition.ConditionByReading, Stream<Condition>> readings) {
    if (condition instanceof Condition.AllOf all) {
      return all.conditions().stream();
    }
    if (condition instanceof Condition.AnyOf any) {
      return any.conditions().stream();
    }
    if (condition instanceof Condition.Not not) {
      return Stream.of(not.condition());
    }
    if (condition instanceof Condition.ConditionByReading byReading) {
      return readings.apply(byReading);
    }
    if (condition instanceof Condition.Named named) {
      return matter.terms().instruments().stream()
          .map(Instrument::conditions)
          .flatMap(Collection::stream)
          .filter(defined -> defined.id().equals(named.condition()))
          .map(Instrument.DefinedCondition::condition)
          .limit(1);
    }
    return Stream.empty();
  }

  /** The alternative chosen; all of them where nothing rested on the reading. */
  private Stream<Condition> chosen(Condition.ConditionByReading byReading) {
    Map<String, ReadingUse> uses =
        matter.determination().readings().stream()
            .collect(
                Collectors.toMap(
                    use -> use.reading().id(), Function.identity(), (one, other) -> one));
    ReadingUse use = uses.get(byReading.reading());
    Condition chosen = use == null ? null : byReading.alternatives().get(use.chosen().key());
    return chosen == null ? byReading.alternatives().values().stream() : Stream.of(chosen);
  }
}
