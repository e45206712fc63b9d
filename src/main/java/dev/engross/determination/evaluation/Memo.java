package dev.engross.determination.evaluation;

import java.util.IdentityHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Results of named terms, each worked out once; a term that leads back to itself is caught. Keyed
 * by the term object itself, since terms are large records and each exists once.
 */
final class Memo<V> {

  /** A result, or that it is being worked out. */
  private record Entry<V>(@Nullable V result) {}

  private final Entry<V> underWay = new Entry<>(null);
  private final IdentityHashMap<Object, Entry<V>> entries = new IdentityHashMap<>();

  /**
   * The result for a term.
   *
   * @param work works it out
   * @param circular the result when working it out asks for it again
   */
  V of(Object term, Supplier<V> work, Supplier<V> circular) {
    Entry<V> entry = entries.get(term);
    if (entry != null) {
      return entry.result() == null ? circular.get() : entry.result();
    }
    entries.put(term, underWay);
    V result = work.get();
    entries.put(term, new Entry<>(result));
    return result;
  }
}
