package dev.engross.determination.evaluation;

import dev.engross.terms.Instrument;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The terms of one family in some instruments, found by id: the one of the instrument that refers
 * to it, or else of the first that has one.
 *
 * <p>Worked example: a plan and an agreement both name a {@code good-reason}. The agreement's terms
 * mean the agreement's own; those of a letter that has none mean the plan's, which comes first.
 */
final class Family<T> {

  private final Map<String, Optional<Named<T>>> first = new HashMap<>();

  /** By the id of the instrument: what it names under an id that one before it uses, too. */
  private final Map<String, Map<String, Optional<Named<T>>>> own = new HashMap<>();

  Family(
      List<Instrument> instruments, Function<Instrument, List<T>> terms, Function<T, String> idOf) {
    for (Instrument home : instruments) {
      for (T term : terms.apply(home)) {
        Optional<Named<T>> named = Optional.of(new Named<>(term, home));
        Optional<Named<T>> before = first.putIfAbsent(idOf.apply(term), named);
        if (before != null && before.orElseThrow().home() != home) {
          own.computeIfAbsent(home.id(), instrument -> new HashMap<>())
              .putIfAbsent(idOf.apply(term), named);
        }
      }
    }
  }

  Optional<Named<T>> find(Instrument home, String id) {
    if (!own.isEmpty()) {
      Optional<Named<T>> its = own.getOrDefault(home.id(), Map.of()).get(id);
      if (its != null) {
        return its;
      }
    }
    return first.getOrDefault(id, Optional.empty());
  }

  /**
   * The id of a finding on a term, unique in the determination: where an instrument before its own
   * uses the id, too, with the name of its own.
   */
  String findingId(String family, Instrument home, String id) {
    return first.getOrDefault(id, Optional.empty()).orElseThrow().home() == home
        ? String.join(".", family, id)
        : String.join(".", family, home.id(), id);
  }
}
