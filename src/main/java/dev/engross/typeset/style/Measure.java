package dev.engross.typeset.style;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A number with its unit, not yet resolved against a type size. */
record Measure(double value, Unit unit) {

  /** The units of length. */
  enum Unit {
    PT(1),
    PX(0.75),
    IN(72),
    CM(72 / 2.54),
    MM(72 / 25.4),
    PC(12),
    /** The type size. */
    EM(0),
    /** Half the type size, where the x-height is not known. */
    EX(0),
    /** The type size of the root element. */
    REM(0),
    /** A hundredth of whatever the property says. */
    PERCENT(0);

    private final double points;

    Unit(double points) {
      this.points = points;
    }

    /** The unit as written in a stylesheet, or null when there is none of that name. */
    static @Nullable Unit named(String name) {
      if (name.equals("%")) {
        return PERCENT;
      }
      for (Unit unit : values()) {
        if (unit != PERCENT && unit.name().toLowerCase(Locale.ROOT).equals(name)) {
          return unit;
        }
      }
      return null;
    }
  }

  /**
   * The length in points.
   *
   * @param basisPoints what a percentage is a share of
   */
  double points(double sizePoints, double rootSizePoints, double basisPoints) {
    return switch (unit) {
      case EM -> value * sizePoints;
      case EX -> value * sizePoints / 2;
      case REM -> value * rootSizePoints;
      case PERCENT -> value / 100 * basisPoints;
      default -> value * unit.points;
    };
  }

  /** The length in points, in the type size of an element. */
  double points(Draft draft) {
    return points(draft.sizePoints, draft.rootSizePoints, draft.sizePoints);
  }

  /** The length for layout: percentages stay, all else is in points. */
  Length length(Draft draft) {
    return unit == Unit.PERCENT ? new Length.Percent(value) : Length.ofPoints(points(draft));
  }
}
