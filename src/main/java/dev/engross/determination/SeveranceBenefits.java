package dev.engross.determination;

import dev.engross.terms.Condition;
import dev.engross.terms.Instrument;
import dev.engross.terms.Instrument.Benefit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which benefits are severance: those that nobody can receive unless employment ended in a way that
 * the instrument names, on any reading.
 *
 * <p>Worked example: a sum for those who are dismissed without Cause is severance. A sum for those
 * who stay six months or are dismissed earlier is not, since one of its paths asks for no
 * dismissal.
 */
public final class SeveranceBenefits {

  private final List<Instrument> instruments;

  private SeveranceBenefits(List<Instrument> instruments) {
    this.instruments = instruments;
  }

  public static SeveranceBenefits of(List<Instrument> instruments) {
    return new SeveranceBenefits(List.copyOf(instruments));
  }

  /** Whether a benefit of that id, in the latest wording of an instrument or its amendments, is. */
  public boolean isSeverance(String benefit, String instrument) {
    return instruments.stream()
        .filter(paper -> paper.id().equals(instrument) || instrument.equals(paper.amends()))
        .flatMap(paper -> paper.benefits().stream())
        .filter(candidate -> candidate.id().equals(benefit))
        .reduce((earlier, later) -> later)
        .filter(this::isSeverance)
        .isPresent();
  }

  private boolean isSeverance(Benefit benefit) {
    return asksForSeparation(benefit.when(), new HashSet<>());
  }

  private boolean asksForSeparation(Condition condition, Set<String> seen) {
    if (condition instanceof Condition.SeparatedUnder) {
      return true;
    }
    if (condition instanceof Condition.AllOf all) {
      return all.conditions().stream().anyMatch(part -> asksForSeparation(part, seen));
    }
    if (condition instanceof Condition.AnyOf any) {
      return !any.conditions().isEmpty()
          && any.conditions().stream().allMatch(part -> asksForSeparation(part, seen));
    }
    if (condition instanceof Condition.ConditionByReading byReading) {
      return byReading.alternatives().values().stream()
          .allMatch(part -> asksForSeparation(part, seen));
    }
    if (condition instanceof Condition.Named named && seen.add(named.condition())) {
      return defined(named.condition()).filter(part -> asksForSeparation(part, seen)).isPresent();
    }
    return false;
  }

  private Optional<Condition> defined(String id) {
    return instruments.stream()
        .flatMap(instrument -> instrument.conditions().stream())
        .filter(defined -> defined.id().equals(id))
        .map(Instrument.DefinedCondition::condition)
        .findFirst();
  }
}
