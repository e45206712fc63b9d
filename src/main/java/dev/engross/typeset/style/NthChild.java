package dev.engross.typeset.style;

import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads {@code :nth-child()}. */
final class NthChild {

  private static final Pattern NTH =
      Pattern.compile(
          ":nth-child\\((?:(odd)|(even)|([+-]?[0-9]{0,9})n([+-][0-9]{1,9})?|([+-]?[0-9]{1,9}))\\)");

  private NthChild() {}

  /** What an element must be to be chosen; null when this is no {@code :nth-child()}. */
  static @Nullable Predicate<Located> read(String written) {
    Matcher nth = NTH.matcher(written.replace(" ", ""));
    if (!nth.matches()) {
      return null;
    }
    if (nth.group(1) != null || nth.group(2) != null) {
      int rest = nth.group(1) != null ? 1 : 0;
      return place -> place.index % 2 == rest;
    }
    if (nth.group(5) != null) {
      int only = Integer.parseInt(nth.group(5));
      return place -> place.index == only;
    }
    int step = step(nth.group(3));
    int start = nth.group(4) == null ? 0 : Integer.parseInt(nth.group(4));
    return place -> isInSeries(place.index - start, step);
  }

  private static int step(String written) {
    return switch (written) {
      case "", "+" -> 1;
      case "-" -> -1;
      default -> Integer.parseInt(written);
    };
  }

  private static boolean isInSeries(int distance, int step) {
    return step == 0 ? distance == 0 : distance % step == 0 && distance / step >= 0;
  }
}
