package dev.engross.determination.evaluation;

import dev.engross.terms.Instrument;
import java.util.HashMap;
import java.util.IdentityHashMap;
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

  /** By the instrument: what it names under an id that one before it uses, too. */
  private final IdentityHashMap<Instrument, Map<String, Optional<Named<T>>>> own =
      new IdentityHashMap<>();

  Family(
      List<Instrument> instruments, Function<Instrument, List<T>> terms, Function<T, String> idOf) {
    for (Instrument home : instruments) {
      for (T term : terms.apply(home)) {
        Optional<Named<T>> named = Optional.of(new Named<>(term, home));
        Optional<Named<T>> before = first.putIfAbsent(idOf.apply(term), named);
        if (before != null && before.orElseThrow().home() != home) {
          own.computeIfAbsent(home, instrument -> new HashMap<>())
              .putIfAbsent(idOf.apply(term), named);
        }
      }
    }
  }

  Optional<Named<T>> find(Instrument home, String id) {
    Map<String, Optional<Named<T>>> ofHome = own.isEmpty() ? null : own.get(home);
    Optional<Named<T>> found = ofHome == null ? null : ofHome.get(id);
    if (found == null) {
      found = first.get(id);
    }
    return found == null ? Optional.empty() : found;
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
