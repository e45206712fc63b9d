package dev.engross.typeset.style;

/** One side of a border; a width of 0 points draws nothing. */
public record Border(double widthPoints, Line line, Color color) {
  public static final Border NONE = new Border(0, Line.SOLID, Color.BLACK);

  /** How the side is drawn. */
  public enum Line {
    SOLID,
    DASHED,
    DOTTED,
    DOUBLE
  }
}
