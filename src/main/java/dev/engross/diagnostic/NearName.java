package dev.engross.diagnostic;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the name that a mistyped one was meant to be. */
public final class NearName {

  private NearName() {}

  /**
   * The way out for an unknown name: {@code did you mean "margin-top"?}, or null when nothing known
   * is near it.
   */
  public static @Nullable String helpFor(String written, Collection<String> known) {
    return of(written, known).map(name -> "did you mean \"" + name + "\"?").orElse(null);
  }

  /**
   * The known name nearest to the written one, where at most a third of its letters (at least one)
   * would have to change. Of equally near ones, one with the same first letter, which is seldom
   * mistyped; then the first in the alphabet.
   */
  public static Optional<String> of(String written, Collection<String> known) {
    String wanted = written.toLowerCase(Locale.ROOT);
    int limit = Math.max(1, wanted.length() / 3);
    String nearest = null;
    int nearestRank = Integer.MAX_VALUE;
    for (String name : known) {
      int distance = distance(wanted, name.toLowerCase(Locale.ROOT));
      int rank = 2 * distance + (wanted.regionMatches(true, 0, name, 0, 1) ? 0 : 1);
      boolean earlier = nearest == null || name.compareTo(nearest) < 0;
      if (distance <= limit && (rank < nearestRank || (rank == nearestRank && earlier))) {
        nearest = name;
        nearestRank = rank;
      }
    }
    return Optional.ofNullable(nearest);
  }

  /** Letters to insert, delete, replace or swap with their neighbour (optimal string alignment). */
  private static int distance(String a, String b) {
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      cost[i][0] = i;
    }
    for (int j = 0; j <= b.length(); j++) {
      cost[0][j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      for (int j = 1; j <= b.length(); j++) {
        int replaced = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int shifted = Math.min(cost[i - 1][j], cost[i][j - 1]) + 1;
        cost[i][j] = Math.min(replaced, shifted);
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        if (swapped) {
          cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
        }
      }
    }
    return cost[a.length()][b.length()];
  }
}
