package dev.engross.typeset.style;

/** A length that may depend on the width it is set in: {@code auto}, points, or a percentage. */
public sealed interface Length {

  Length AUTO = new Auto();
  Length ZERO = new Points(0);

  static Length ofPoints(double points) {
    return points == 0 ? ZERO : new Points(points);
  }

  /**
   * The length in points inside a container; {@code auto} gives the stated value.
   *
   * <p>Each kind says it for itself: were this a default method, two threads that meet their first
   * lengths at once could wait for each other's class to be initialised (JLS 12.4.1).
   */
  double resolve(double containerPoints, double autoPoints);

  /** Left to layout. */
  record Auto() implements Length {
    @Override
    public double resolve(double containerPoints, double autoPoints) {
      return autoPoints;
    }
  }

  /** A length in points. */
  record Points(double points) implements Length {
    @Override
    public double resolve(double containerPoints, double autoPoints) {
      return points;
    }
  }

  /** A share of the containing width; 100 is the whole. */
  record Percent(double percent) implements Length {
    @Override
    public double resolve(double containerPoints, double autoPoints) {
      return percent / 100 * containerPoints;
    }
  }
}
