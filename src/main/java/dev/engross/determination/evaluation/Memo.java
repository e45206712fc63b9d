package dev.engross.determination.evaluation;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Results of named terms, each worked out once; a term that leads back to itself is caught. Keyed
 * by the term object itself, since terms are large records and each exists once.
 */
final class Memo<V> {

  private final IdentityHashMap<Object, V> done = new IdentityHashMap<>();
  private final Set<Object> underWay = Collections.newSetFromMap(new IdentityHashMap<>());

  /**
   * The result for a term.
   *
   * @param work works it out
   * @param circular the result when working it out asks for it again
   */
  V of(Object term, Supplier<V> work, Supplier<V> circular) {
    V known = done.get(term);
    if (known != null) {
      return known;
    }
    if (!underWay.add(term)) {
      return circular.get();
    }
    V result = work.get();
    underWay.remove(term);
    done.put(term, result);
    return result;
  }
}
