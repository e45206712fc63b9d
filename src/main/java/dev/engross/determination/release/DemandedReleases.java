package dev.engross.determination.release;

import dev.engross.determination.result.ContinuationCoverage;
import dev.engross.determination.result.Entitlement;
import dev.engross.determination.result.Entitlement.Status;
import dev.engross.terms.Condition;
import dev.engross.terms.CoverageTerm;
import dev.engross.terms.Instrument;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The releases on which something that is, or may become, payable depends. */
public final class DemandedReleases {

  private final List<Instrument> instruments;
  private final Set<String> found = new LinkedHashSet<>();
  private final Set<String> seen = new LinkedHashSet<>();

  private DemandedReleases(List<Instrument> instruments) {
    this.instruments = instruments;
  }

  /**
   * The releases on which a benefit depends that is payable or may become so, or coverage that the
   * company pays or may come to pay.
   *
   * @param demandedBy the releases that the condition of a benefit or promise asks for
   * @param coverage the continuation coverage of the case; null where there is none
   */
  public static List<String> of(
      List<Instrument> instruments,
      Function<Condition, List<String>> demandedBy,
      List<Entitlement> entitlements,
      @Nullable ContinuationCoverage coverage) {
    Set<String> found = new LinkedHashSet<>();
    for (Instrument instrument : instruments) {
      for (Instrument.Benefit benefit : instrument.benefits()) {
        if (isLive(benefit.id(), entitlements)) {
          found.addAll(demandedBy.apply(benefit.when()));
        }
      }
      for (CoverageTerm promise : instrument.coverage()) {
        if (coverage != null && promise.id().equals(coverage.promise())) {
          found.addAll(demandedBy.apply(promise.when()));
        }
      }
    }
    return List.copyOf(found);
  }

  /** The releases that a single condition asks for. */
  public static List<String> of(List<Instrument> instruments, Condition condition) {
    DemandedReleases demanded = new DemandedReleases(instruments);
    demanded.walk(condition);
    return List.copyOf(demanded.found);
  }

  private static boolean isLive(String benefit, List<Entitlement> entitlements) {
    for (Entitlement entitlement : entitlements) {
      if (entitlement.id().equals(benefit) && isLive(entitlement)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLive(Entitlement entitlement) {
    return entitlement.status() == Status.DUE
        || entitlement.status() == Status.CONDITIONAL
        || entitlement.status() == Status.UNDETERMINED;
  }

  private void walk(Condition condition) {
    if (condition instanceof Condition.ReleaseEffective release) {
      found.add(release.release());
    } else if (condition instanceof Condition.Named named && seen.add(named.condition())) {
      for (Instrument instrument : instruments) {
        walkDefined(named.condition(), instrument);
      }
    } else {
      parts(condition).forEach(this::walk);
    }
  }

  private void walkDefined(String id, Instrument instrument) {
    for (Instrument.DefinedCondition term : instrument.conditions()) {
      if (term.id().equals(id)) {
        walk(term.condition());
      }
    }
  }

  private static Collection<Condition> parts(Condition condition) {
    if (condition instanceof Condition.AllOf all) {
      return all.conditions();
    }
    if (condition instanceof Condition.AnyOf any) {
      return any.conditions();
    }
    return condition instanceof Condition.ConditionByReading reading
        ? reading.alternatives().values()
        : List.of();
  }
}
