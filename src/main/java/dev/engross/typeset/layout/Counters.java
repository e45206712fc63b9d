package dev.engross.typeset.layout;

import dev.engross.typeset.style.Style;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The counters in force at a point of the document, nested as CSS Lists has it: a counter reset by
 * an element holds for its later siblings and their descendants.
 */
final class Counters {
  private static final class Scope {
    final String name;
    final int depth;
    int value;

    Scope(String name, int depth, int value) {
      this.name = name;
      this.depth = depth;
      this.value = value;
    }
  }

  private final Map<String, List<Scope>> scopes = new HashMap<>();
  private final List<Scope> opened = new ArrayList<>();
  private int depth;

  /** Enters an element. */
  void enter() {
    depth++;
  }

  /** Leaves an element; counters that its children reset end here. */
  void leave() {
    while (!opened.isEmpty() && opened.get(opened.size() - 1).depth > depth) {
      Scope ended = opened.remove(opened.size() - 1);
      List<Scope> nested = of(ended.name);
      nested.remove(nested.size() - 1);
    }
    depth--;
  }

  void apply(Style.Flow flow) {
    for (Style.CounterChange change : flow.counterReset()) {
      reset(change.counter(), change.value());
    }
    for (Style.CounterChange change : flow.counterIncrement()) {
      increment(change.counter(), change.value());
    }
  }

  void reset(String name, int value) {
    List<Scope> nested = of(name);
    Scope inner = nested.isEmpty() ? null : nested.get(nested.size() - 1);
    if (inner != null && inner.depth == depth) {
      inner.value = value;
      return;
    }
    Scope scope = new Scope(name, depth, value);
    nested.add(scope);
    opened.add(scope);
  }

  void increment(String name, int by) {
    List<Scope> nested = of(name);
    if (nested.isEmpty()) {
      reset(name, 0);
    }
    nested.get(nested.size() - 1).value += by;
  }

  void set(String name, int value) {
    List<Scope> nested = of(name);
    if (nested.isEmpty()) {
      reset(name, value);
    }
    nested.get(nested.size() - 1).value = value;
  }

  int value(String name) {
    List<Scope> nested = of(name);
    return nested.isEmpty() ? 0 : nested.get(nested.size() - 1).value;
  }

  /** All values of a counter, outermost first, joined. */
  String values(String name, String separator, Style.ListType type) {
    List<Scope> nested = of(name);
    if (nested.isEmpty()) {
      return Numbering.write(0, type);
    }
    StringBuilder joined = new StringBuilder();
    for (Scope scope : nested) {
      if (joined.length() > 0) {
        joined.append(separator);
      }
      joined.append(Numbering.write(scope.value, type));
    }
    return joined.toString();
  }

  private List<Scope> of(String name) {
    return scopes.computeIfAbsent(name, unused -> new ArrayList<>(2));
  }
}
