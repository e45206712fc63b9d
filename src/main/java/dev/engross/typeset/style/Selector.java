package dev.engross.typeset.style;

import dev.engross.typeset.markup.Tag;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A selector, matched from its right end.
 *
 * @param compounds what each element on the way must be, the selected one first
 * @param combinators how each compound but the first relates to the one before it in that list
 * @param generated the pseudo-element it selects, or null for the element itself
 * @param specificity larger is stronger
 */
record Selector(
    List<Compound> compounds,
    List<Combinator> combinators,
    @Nullable Generated generated,
    int specificity) {

  static final int ID_SPECIFICITY = 1_000_000;
  static final int CLASS_SPECIFICITY = 1_000;
  static final int TYPE_SPECIFICITY = 1;

  static final Selector EVERYTHING =
      new Selector(
          List.of(new Compound(null, false, null, List.of(), List.of())), List.of(), null, 0);

  Selector {
    compounds = List.copyOf(compounds);
    combinators = List.copyOf(combinators);
  }

  /** How two elements stand to one another. */
  enum Combinator {
    DESCENDANT,
    CHILD,
    NEXT
  }

  /** The boxes that a stylesheet can add to an element. */
  enum Generated {
    BEFORE,
    AFTER,
    MARKER
  }

  /**
   * What one element must be.
   *
   * @param tag its kind, or null for any
   * @param root whether it must be the root element
   */
  record Compound(
      @Nullable Tag tag,
      boolean root,
      @Nullable String id,
      List<String> classes,
      List<Predicate<Located>> tests) {

    Compound {
      classes = List.copyOf(classes);
      tests = List.copyOf(tests);
    }

    boolean matches(Located place) {
      if (tag != null && tag != place.tag()) {
        return false;
      }
      if (root && !place.isRoot()) {
        return false;
      }
      if (id != null && !id.equals(place.id)) {
        return false;
      }
      for (int i = 0; i < classes.size(); i++) {
        if (!place.hasClass(classes.get(i))) {
          return false;
        }
      }
      for (int i = 0; i < tests.size(); i++) {
        if (!tests.get(i).test(place)) {
          return false;
        }
      }
      return true;
    }
  }

  /** What the selected element must be. */
  Compound subject() {
    return compounds.get(0);
  }

  boolean matches(Located place) {
    return subject().matches(place) && matchesFrom(1, place);
  }

  /** Whether the rest of the selector, from a compound on, fits around an element. */
  private boolean matchesFrom(int index, Located place) {
    if (index == compounds.size()) {
      return true;
    }
    Compound wanted = compounds.get(index);
    switch (combinators.get(index - 1)) {
      case CHILD -> {
        Located parent = place.parent;
        return parent != null && wanted.matches(parent) && matchesFrom(index + 1, parent);
      }
      case NEXT -> {
        Located previous = place.previous;
        return previous != null && wanted.matches(previous) && matchesFrom(index + 1, previous);
      }
      default -> {
        for (Located above = place.parent; above != null; above = above.parent) {
          if (wanted.matches(above) && matchesFrom(index + 1, above)) {
            return true;
          }
        }
        return false;
      }
    }
  }
}
