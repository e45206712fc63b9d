package dev.engross.typeset.style;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A property that stands for several.
 *
 * @param takes its values in the notation of the CSS specifications
 * @param longhands the properties it stands for
 * @param expansion gives each of them its terms, in the same order; null when the terms are no
 *     value
 */
record Shorthand(String name, String takes, List<String> longhands, Expansion expansion) {

  /** Deals the terms out to the longhands. */
  @FunctionalInterface
  interface Expansion {
    @Nullable List<List<Term>> expand(List<Term> terms);
  }

  /** The settings of all longhands, or null when the terms are no value. */
  @Nullable List<Setting> settings(List<Term> terms, Registry registry) {
    Term single = Values.single(terms);
    boolean forAll = Values.isWord(single, "inherit") || Values.isWord(single, "initial");
    List<List<Term>> dealt =
        forAll ? java.util.Collections.nCopies(longhands.size(), terms) : expansion.expand(terms);
    if (dealt == null) {
      return null;
    }
    List<Setting> settings = new java.util.ArrayList<>();
    for (int i = 0; i < longhands.size(); i++) {
      Longhand<?> longhand = registry.longhand(longhands.get(i));
      Setting setting = longhand == null ? null : longhand.setting(dealt.get(i));
      if (setting == null) {
        return null;
      }
      settings.add(setting);
    }
    return settings;
  }
}
