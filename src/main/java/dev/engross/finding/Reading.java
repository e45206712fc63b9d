package dev.engross.finding;

import dev.engross.law.Citation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A named question of interpretation: the words, the ways to read them, and the default.
 *
 * @param id such as {@code A2}; permanent, in the code, on the page and in {@code engross explain}
 * @param question what the words leave open
 * @param citation the words at issue
 * @param alternatives at least two
 * @param standard the key of the alternative taken unless the case chooses another
 * @param note the sentence printed where the reading is relied on; null for the standard form
 */
public record Reading(
    String id,
    String question,
    Citation citation,
    List<Alternative> alternatives,
    String standard,
    @Nullable String note) {

  public Reading {
    alternatives = List.copyOf(alternatives);
    if (alternatives.size() < 2) {
      throw new IllegalArgumentException("reading " + id + " needs two alternatives");
    }
  }

  /** One way to read the words. {@code text} completes "The calculation reads them as …". */
  public record Alternative(String key, String text) {}
}
