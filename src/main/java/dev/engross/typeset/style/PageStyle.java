package dev.engross.typeset.style;

import java.util.Map;

/**
 * A page's size, margins and margin boxes.
 *
 * @param widthPoints the sheet's width
 * @param heightPoints the sheet's height
 * @param margin the margins, all in points
 * @param marginBoxes what stands in the margins
 */
public record PageStyle(
    double widthPoints,
    double heightPoints,
    Edges margin,
    Map<MarginBox, Style.Generated> marginBoxes) {

  /** The margin boxes that a page may fill. */
  public enum MarginBox {
    TOP_LEFT,
    TOP_CENTER,
    TOP_RIGHT,
    BOTTOM_LEFT,
    BOTTOM_CENTER,
    BOTTOM_RIGHT
  }
}
