package dev.engross.typeset;

/**
 * A rectangle on a sheet, in points from the sheet's top left corner.
 *
 * @param leftPoints its left edge
 * @param topPoints its upper edge
 * @param rightPoints its right edge, not left of the left one
 * @param bottomPoints its lower edge, not above the upper one
 */
public record Area(double leftPoints, double topPoints, double rightPoints, double bottomPoints) {

  public double widthPoints() {
    return rightPoints - leftPoints;
  }

  public double heightPoints() {
    return bottomPoints - topPoints;
  }

  /** Whether all of another area lies in this one; edges may touch. */
  public boolean contains(Area other) {
    return other.leftPoints >= leftPoints
        && other.topPoints >= topPoints
        && other.rightPoints <= rightPoints
        && other.bottomPoints <= bottomPoints;
  }

  /** Whether the two share more than an edge. */
  public boolean meets(Area other) {
    return other.leftPoints < rightPoints
        && other.rightPoints > leftPoints
        && other.topPoints < bottomPoints
        && other.bottomPoints > topPoints;
  }

  /** The smallest area that holds both. */
  public Area and(Area other) {
    return new Area(
        Math.min(leftPoints, other.leftPoints),
        Math.min(topPoints, other.topPoints),
        Math.max(rightPoints, other.rightPoints),
        Math.max(bottomPoints, other.bottomPoints));
  }
}
