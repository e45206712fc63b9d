package dev.engross.typeset.layout;

import java.util.List;
import java.util.Map;

/**
 * A document whose every mark has its place.
 *
 * @param pages the pages, in order; at least one
 * @param structure the structure tree, rooted in {@link Structure.Role#DOCUMENT}
 * @param bookmarks the outline, in reading order
 * @param destinations where each {@code id} of the page stands
 */
public record LaidOutDocument(
    List<Page> pages,
    Structure structure,
    List<Bookmark> bookmarks,
    Map<String, Destination> destinations) {

  /**
   * One page.
   *
   * @param label the page label as shown by a viewer, such as {@code 3} or {@code A-2}
   * @param marks what is drawn, in drawing order
   */
  public record Page(double widthPoints, double heightPoints, String label, List<Mark> marks) {}

  /** An entry of the outline; level 1 is outermost. */
  public record Bookmark(int level, String title, Destination destination) {}

  /** A place to go to: a page, counted from 0, and the distance from its top. */
  public record Destination(int page, double yPoints) {}
}
