package dev.engross.typeset.pdf;

import dev.engross.typeset.Area;
import dev.engross.typeset.PrintedGlyph;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * What stands where on a page of a finished file, read from the file and not from what was meant to
 * be in it.
 */
public final class PrintedPage {

  /** Outlines of glyphs are drawn on a square of this side. */
  private static final double EM = 1000;

  private PrintedPage() {}

  /**
   * The glyphs of a page that leave ink, in the order in which they are painted.
   *
   * @param pdf the file
   * @param page the page, counted from 1
   * @throws IOException when the file is no sound PDF
   */
  public static List<PrintedGlyph> glyphs(byte[] pdf, int page) throws IOException {
    try (PDDocument file = Loader.loadPDF(pdf)) {
      PDRectangle sheet = file.getPage(page - 1).getMediaBox();
      Collector collector = new Collector(sheet);
      collector.setStartPage(page);
      collector.setEndPage(page);
      collector.getText(file);
      return collector.glyphs;
    }
  }

  /** How many pages a finished file has. */
  public static int count(byte[] pdf) throws IOException {
    try (PDDocument file = Loader.loadPDF(pdf)) {
      return file.getNumberOfPages();
    }
  }

  private static final class Collector extends PDFTextStripper {
    private final PDRectangle sheet;
    private final List<PrintedGlyph> glyphs = new ArrayList<>();

    Collector(PDRectangle sheet) {
      this.sheet = sheet;
    }

    @Override
    protected void processTextPosition(TextPosition position) {
      try {
        GeneralPath outline = new GeneralPath();
        for (int code : position.getCharacterCodes()) {
          if (position.getFont() instanceof PDVectorFont font) {
            outline.append(font.getNormalizedPath(code), false);
          }
        }
        Rectangle2D ink = outline.getBounds2D();
        if (!ink.isEmpty()) {
          glyphs.add(
              new PrintedGlyph(
                  position.getUnicode(), onSheet(ink, position), position.getFontSizeInPt()));
        }
      } catch (IOException unreadable) {
        throw new java.io.UncheckedIOException("a glyph has no readable outline", unreadable);
      }
    }

    private Area onSheet(Rectangle2D ink, TextPosition position) {
      AffineTransform place = position.getTextMatrix().createAffineTransform();
      place.scale(1 / EM, 1 / EM);
      Rectangle2D box = place.createTransformedShape(ink).getBounds2D();
      double left = sheet.getLowerLeftX();
      double top = sheet.getUpperRightY();
      return new Area(
          box.getMinX() - left, top - box.getMaxY(), box.getMaxX() - left, top - box.getMinY());
    }
  }
}
