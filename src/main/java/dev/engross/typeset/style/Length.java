package dev.engross.typeset.style;

/** A length that may depend on the width it is set in: {@code auto}, points, or a percentage. */
public sealed interface Length {

  /** Left to layout. */
  record Auto() implements Length {}

  /** A length in points. */
  record Points(double points) implements Length {}

  /** A share of the containing width; 100 is the whole. */
  record Percent(double percent) implements Length {}

  Length AUTO = new Auto();
  Length ZERO = new Points(0);

  static Length ofPoints(double points) {
    return points == 0 ? ZERO : new Points(points);
  }

  /** The length in points inside a container; {@code auto} gives the stated value. */
  default double resolve(double containerPoints, double autoPoints) {
    if (this instanceof Points fixed) {
      return fixed.points();
    }
    return this instanceof Percent share ? share.percent() / 100 * containerPoints : autoPoints;
  }
}
