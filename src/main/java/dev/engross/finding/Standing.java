package dev.engross.finding;

/** How a condition stands on the as-of date. */
public enum Standing {
  /** It is met, for good. */
  MET,
  /** It is not met, but can still be. */
  PENDING,
  /** It is not met, and cannot be any more. */
  FAILED;

  /** Both must be met: the worse of the two. */
  public Standing and(Standing other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /** One suffices: the better of the two. */
  public Standing or(Standing other) {
    return compareTo(other) <= 0 ? this : other;
  }
}
