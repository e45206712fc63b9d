package dev.engross.typeset.pdf;

import dev.engross.typeset.layout.LaidOutDocument;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;

/** Places in the document as PDF writes them: a page and a height on it, at the reader's zoom. */
final class Destinations {

  private static final COSName XYZ = Cos.name("XYZ");

  private final List<LaidOutDocument.Page> pages;
  private final List<COSDictionary> dictionaries;

  Destinations(List<LaidOutDocument.Page> pages, List<COSDictionary> dictionaries) {
    this.pages = pages;
    this.dictionaries = dictionaries;
  }

  COSArray of(LaidOutDocument.Destination destination) {
    double height = pages.get(destination.page()).heightPoints();
    return Cos.array(
        dictionaries.get(destination.page()),
        XYZ,
        COSNull.NULL,
        COSInteger.get(Math.round(height - destination.yPoints())),
        COSNull.NULL);
  }
}
