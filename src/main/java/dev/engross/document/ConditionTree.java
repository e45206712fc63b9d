package dev.engross.document;

import dev.engross.finding.ReadingUse;
import dev.engross.terms.Condition;
import dev.engross.terms.Instrument;
import dev.engross.terms.SeparationTerm;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a condition, named conditions opened, and ways of leaving opened for the standards
 * of conduct on which they depend, on the readings that the case rests on.
 */
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
    if (condition instanceof Condition.SeparatedUnder separated) {
      return matter.terms().instruments().stream()
          .flatMap(instrument -> instrument.separations().stream())
          .filter(separation -> separation.id().equals(separated.separation()))
          .limit(1)
          .flatMap(separation -> separation.limbs().stream())
          .flatMap(limb -> Stream.ofNullable(standard(limb)))
          .map(Condition.ConductMeets::new);
    }
    return Stream.empty();
  }

  /** The standard of conduct on which a way of leaving depends. */
  private static @Nullable String standard(SeparationTerm.Limb limb) {
    if (limb instanceof SeparationTerm.Dismissal dismissal) {
      return dismissal.exceptConduct();
    }
    if (limb instanceof SeparationTerm.AcceptedResignation accepted) {
      return accepted.exceptConduct();
    }
    return limb instanceof SeparationTerm.DismissalFor dismissal ? dismissal.conduct() : null;
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
