package dev.engross.typeset.layout;

/** Something that can be painted once its place is known. */
interface Content {
  Content NOTHING = (canvas, x, y) -> {};

  /**
   * Paints on a page.
   *
   * @param x where the content's left edge falls, in points from the sheet's left
   * @param y where its top edge falls, in points from the sheet's top
   */
  void paint(Canvas canvas, double x, double y);

  /** The line of the source on which it starts; 0 when unknown. */
  default int sourceLine() {
    return 0;
  }
}
