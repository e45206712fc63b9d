package dev.engross.determination.evaluation;

import dev.engross.determination.result.ContinuationCoverage;
import dev.engross.terms.Condition;
import dev.engross.terms.CoverageTerm;
import dev.engross.terms.Instrument;
import dev.engross.terms.Instrument.Benefit;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which benefits are severance: those that nobody can receive unless employment ended in a way that
 * the instrument names, on any reading.
 *
 * <p>Worked example: a sum for those who are dismissed without Cause is severance. A sum for those
 * who stay six months or are dismissed earlier is not, since one of its paths asks for no
 * dismissal. Twelve months of coverage for those who are dismissed are severance like the sum.
 */
public final class SeveranceBenefits {

  private final List<Instrument> instruments;

  /** The benefits and promises of coverage that are severance, by themselves. */
  private final Set<Object> severance = Collections.newSetFromMap(new IdentityHashMap<>());

  private SeveranceBenefits(List<Instrument> instruments) {
    this.instruments = instruments;
    for (Instrument instrument : instruments) {
      instrument.benefits().forEach(benefit -> add(benefit, benefit.when()));
      instrument.coverage().forEach(promise -> add(promise, promise.when()));
    }
  }

  public static SeveranceBenefits of(List<Instrument> instruments) {
    return new SeveranceBenefits(List.copyOf(instruments));
  }

  private void add(Object granted, Condition when) {
    if (asksForSeparation(when, new HashSet<>())) {
      severance.add(granted);
    }
  }

  /** Whether a benefit of that id, in the latest wording of an instrument or its amendments, is. */
  public boolean isSeverance(String benefit, String instrument) {
    Benefit latest = null;
    for (Instrument paper : instruments) {
      if (paper.id().equals(instrument) || instrument.equals(paper.amends())) {
        for (Benefit candidate : paper.benefits()) {
          latest = candidate.id().equals(benefit) ? candidate : latest;
        }
      }
    }
    return latest != null && severance.contains(latest);
  }

  /**
   * The promise to pay for continuation coverage that is kept in the case, or can still come to be,
   * where it is severance, too.
   *
   * @param coverage the continuation coverage of the case; null where there is none
   */
  public Optional<CoverageTerm> paidCoverage(@Nullable ContinuationCoverage coverage) {
    if (coverage == null) {
      return Optional.empty();
    }
    for (Instrument instrument : instruments) {
      for (CoverageTerm promise : instrument.coverage()) {
        if (promise.id().equals(coverage.promise()) && severance.contains(promise)) {
          return Optional.of(promise);
        }
      }
    }
    return Optional.empty();
  }

  private boolean asksForSeparation(Condition condition, Set<String> seen) {
    if (condition instanceof Condition.SeparatedUnder) {
      return true;
    }
    if (condition instanceof Condition.AllOf all) {
      return anyAsksForSeparation(all.conditions(), seen);
    }
    if (condition instanceof Condition.AnyOf any) {
      return !any.conditions().isEmpty() && allAskForSeparation(any.conditions(), seen);
    }
    if (condition instanceof Condition.ConditionByReading byReading) {
      return allAskForSeparation(byReading.alternatives().values(), seen);
    }
    if (condition instanceof Condition.Named named && seen.add(named.condition())) {
      Condition defined = defined(named.condition());
      return defined != null && asksForSeparation(defined, seen);
    }
    return false;
  }

  private boolean anyAsksForSeparation(Collection<Condition> parts, Set<String> seen) {
    for (Condition part : parts) {
      if (asksForSeparation(part, seen)) {
        return true;
      }
    }
    return false;
  }

  private boolean allAskForSeparation(Collection<Condition> parts, Set<String> seen) {
    for (Condition part : parts) {
      if (!asksForSeparation(part, seen)) {
        return false;
      }
    }
    return true;
  }

  private @Nullable Condition defined(String id) {
    for (Instrument instrument : instruments) {
      for (Instrument.DefinedCondition defined : instrument.conditions()) {
        if (defined.id().equals(id)) {
          return defined.condition();
        }
      }
    }
    return null;
  }
}
