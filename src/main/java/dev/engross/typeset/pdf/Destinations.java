package dev.engross.typeset.pdf;

import dev.engross.typeset.layout.LaidOutDocument;
import java.util.List;

/** Places in the document as PDF writes them: a page and a height on it, at the reader's zoom. */
final class Destinations {

  private final List<LaidOutDocument.Page> pages;
  private final long[] pageNumbers;

  /**
   * @param pageNumbers the object number of each page
   */
  Destinations(List<LaidOutDocument.Page> pages, long[] pageNumbers) {
    this.pages = pages;
    this.pageNumbers = pageNumbers;
  }

  void write(LaidOutDocument.Destination destination, PdfBuffer out) {
    double height = pages.get(destination.page()).heightPoints();
    out.ascii("/Dest[").number(pageNumbers[destination.page()]).ascii(" 0 R/XYZ null ");
    out.number(Math.round(height - destination.yPoints())).ascii(" null]");
  }
}
