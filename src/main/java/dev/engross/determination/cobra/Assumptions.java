package dev.engross.determination.cobra;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one way to a value assumes: on each axis, by the id of its question, at most one answer, in
 * words. There are seldom more than three, so that looking through all of them is cheapest.
 */
final class Assumptions {

  static final Assumptions NONE = new Assumptions();

  /** Axis and answer in turn. */
  private final String[] pairs;

  private Assumptions(String... pairs) {
    this.pairs = pairs;
  }

  static Assumptions of(String axis, String answer) {
    return new Assumptions(axis, answer);
  }

  boolean isEmpty() {
    return pairs.length == 0;
  }

  int size() {
    return pairs.length / 2;
  }

  private int indexOf(String axis) {
    for (int i = 0; i < pairs.length; i += 2) {
      if (pairs[i].equals(axis)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether something is assumed on an axis. */
  boolean isOn(String axis) {
    return indexOf(axis) >= 0;
  }

  /** Whether both can hold: they assume nothing different on the same axis. */
  boolean agreesWith(Assumptions other) {
    for (int i = 0; i < other.pairs.length; i += 2) {
      int mine = indexOf(other.pairs[i]);
      if (mine >= 0 && !pairs[mine + 1].equals(other.pairs[i + 1])) {
        return false;
      }
    }
    return true;
  }

  /** Whether all that others assume is assumed. */
  boolean includes(Assumptions others) {
    for (int i = 0; i < others.pairs.length; i += 2) {
      int mine = indexOf(others.pairs[i]);
      if (mine < 0 || !pairs[mine + 1].equals(others.pairs[i + 1])) {
        return false;
      }
    }
    return true;
  }

  /** These, and others with which they agree. */
  Assumptions and(Assumptions others) {
    if (isEmpty() || this == others) {
      return others;
    }
    String[] all = pairs;
    for (int i = 0; i < others.pairs.length; i += 2) {
      if (!isOn(others.pairs[i])) {
        all = Arrays.copyOf(all, all.length + 2);
        all[all.length - 2] = others.pairs[i];
        all[all.length - 1] = others.pairs[i + 1];
      }
    }
    return all == pairs ? this : new Assumptions(all);
  }

  /** These, but for what is assumed on one axis. */
  Assumptions without(String axis) {
    int at = indexOf(axis);
    if (at < 0) {
      return this;
    }
    String[] rest = new String[pairs.length - 2];
    System.arraycopy(pairs, 0, rest, 0, at);
    System.arraycopy(pairs, at + 2, rest, at, rest.length - at);
    return new Assumptions(rest);
  }

  /** The answers, each once, in order: {@code coverage ends the same day and …}. */
  String inWords() {
    List<String> answers = new ArrayList<>();
    for (int i = 1; i < pairs.length; i += 2) {
      answers.add(pairs[i]);
    }
    return String.join(" and ", new LinkedHashSet<>(answers));
  }

  /** The order in which they were made does not matter. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Assumptions that && size() == that.size() && includes(that));
  }

  @Override
  public int hashCode() {
    int sum = 0;
    for (int i = 0; i < pairs.length; i += 2) {
      sum += 31 * pairs[i].hashCode() + pairs[i + 1].hashCode();
    }
    return sum;
  }
}
