package dev.engross.typeset.style;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Keeps what was made for the keys used last. Safe to share between threads. */
final class RecentlyUsed<K, V> {

  private final Map<K, V> kept;

  RecentlyUsed(int limit) {
    this.kept =
        new LinkedHashMap<>(16, 0.75f, true) {
          private static final long serialVersionUID = 1L;

          @Override
          protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > limit;
          }
        };
  }

  /** What is kept for the key, or else what the function makes of it. */
  synchronized V get(K key, Function<K, V> make) {
    V value = kept.get(key);
    if (value == null) {
      value = make.apply(key);
      kept.put(key, value);
    }
    return value;
  }
}
