package dev.engross.typeset.style;

import dev.engross.typeset.markup.Tag;
import dev.engross.typeset.style.Selector.Compound;
import dev.engross.typeset.style.Stylesheet.Rule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The rules of some stylesheets in the order in which they win, found by the right end of their
 * selectors. Immutable.
 */
final class RuleSet {

  private static final int[] NONE = {};

  private record Ranked(Rule rule, int origin, int order) {}

  private final Rule[] rules;
  private final Map<Tag, int[]> byTag = new EnumMap<>(Tag.class);
  private final Map<String, int[]> byClass = new HashMap<>();
  private final Map<String, int[]> byId = new HashMap<>();
  private final int[] forRoot;
  private final int[] forAny;

  /**
   * @param base the press's own stylesheet, which any other overrides
   * @param authors the page's stylesheets, later ones overriding earlier ones
   */
  RuleSet(Stylesheet base, List<Stylesheet> authors) {
    List<Ranked> ranked = new ArrayList<>();
    base.rules().forEach(rule -> ranked.add(new Ranked(rule, 0, ranked.size())));
    for (Stylesheet sheet : authors) {
      sheet.rules().forEach(rule -> ranked.add(new Ranked(rule, 1, ranked.size())));
    }
    ranked.sort(
        Comparator.comparingInt(Ranked::origin)
            .thenComparingInt(one -> one.rule().selector().specificity())
            .thenComparingInt(Ranked::order));
    rules = ranked.stream().map(Ranked::rule).toArray(Rule[]::new);
    int[] root = NONE;
    int[] any = NONE;
    for (int i = 0; i < rules.length; i++) {
      Compound subject = rules[i].selector().subject();
      Tag tag = subject.tag();
      if (subject.root()) {
        root = with(root, i);
      } else if (subject.id() != null) {
        byId.merge(subject.id(), new int[] {i}, (known, added) -> with(known, added[0]));
      } else if (!subject.classes().isEmpty()) {
        String name = subject.classes().get(0);
        byClass.merge(name, new int[] {i}, (known, added) -> with(known, added[0]));
      } else if (tag != null) {
        byTag.merge(tag, new int[] {i}, (known, added) -> with(known, added[0]));
      } else {
        any = with(any, i);
      }
    }
    forRoot = root;
    forAny = any;
  }

  Rule rule(int number) {
    return rules[number];
  }

  /** The numbers of the rules that select the element or its generated text, weakest first. */
  int[] matching(Located place) {
    Matches matches = new Matches(place);
    matches.addFrom(forAny);
    Tag tag = place.tag();
    matches.addFrom(tag == null ? forRoot : byTag.getOrDefault(tag, NONE));
    for (String name : place.classes) {
      matches.addFrom(byClass.getOrDefault(name, NONE));
    }
    if (place.id != null) {
      matches.addFrom(byId.getOrDefault(place.id, NONE));
    }
    return matches.inOrder();
  }

  private static int[] with(int[] numbers, int added) {
    int[] longer = Arrays.copyOf(numbers, numbers.length + 1);
    longer[numbers.length] = added;
    return longer;
  }

  /** Gathers the rules that match one element. */
  private final class Matches {

    private final Located place;
    private int[] numbers = new int[8];
    private int count;

    Matches(Located place) {
      this.place = place;
    }

    void addFrom(int[] candidates) {
      for (int candidate : candidates) {
        if (rules[candidate].selector().matches(place)) {
          if (count == numbers.length) {
            numbers = Arrays.copyOf(numbers, count * 2);
          }
          numbers[count++] = candidate;
        }
      }
    }

    int[] inOrder() {
      int[] found = Arrays.copyOf(numbers, count);
      Arrays.sort(found);
      return found;
    }
  }
}
