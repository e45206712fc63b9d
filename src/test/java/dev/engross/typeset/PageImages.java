package dev.engross.typeset;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** How the pages of a file look, and where two pictures of a page differ. */
public final class PageImages {

  /** A dot differs when a channel is off by more than anti-aliasing may be. */
  private static final int TOLERATED_CHANNEL = 64;

  private static final int SAME = 0xFFFFFF;
  private static final int DIFFERENT = 0xCC0000;

  private PageImages() {}

  /** Every page of a file. */
  public static List<BufferedImage> of(byte[] pdf, int dotsPerInch) throws IOException {
    try (PDDocument file = Loader.loadPDF(pdf)) {
      PDFRenderer renderer = new PDFRenderer(file);
      List<BufferedImage> images = new ArrayList<>();
      for (int i = 0; i < file.getNumberOfPages(); i++) {
        images.add(renderer.renderImageWithDPI(i, dotsPerInch, ImageType.RGB));
      }
      return images;
    }
  }

  /** The first page of a file in shades of grey, which take little room. */
  public static BufferedImage firstOf(byte[] pdf, int dotsPerInch) throws IOException {
    try (PDDocument file = Loader.loadPDF(pdf)) {
      return new PDFRenderer(file).renderImageWithDPI(0, dotsPerInch, ImageType.GRAY);
    }
  }

  /** A picture of the size of the second, red where the two differ. */
  public static BufferedImage difference(BufferedImage expected, BufferedImage actual) {
    BufferedImage difference = blank(actual);
    for (int y = 0; y < actual.getHeight(); y++) {
      for (int x = 0; x < actual.getWidth(); x++) {
        boolean inside = x < expected.getWidth() && y < expected.getHeight();
        boolean same = inside && isClose(expected.getRGB(x, y), actual.getRGB(x, y));
        difference.setRGB(x, y, same ? SAME : DIFFERENT);
      }
    }
    return difference;
  }

  /** Whether two pictures are of one size, and no larger share of their dots differs. */
  public static boolean alike(BufferedImage expected, BufferedImage actual, double toleratedShare) {
    BufferedImage difference = difference(expected, actual);
    int differing = 0;
    for (int y = 0; y < difference.getHeight(); y++) {
      for (int x = 0; x < difference.getWidth(); x++) {
        differing += (difference.getRGB(x, y) & SAME) == SAME ? 0 : 1;
      }
    }
    return differing <= toleratedShare * actual.getWidth() * actual.getHeight()
        && expected.getWidth() == actual.getWidth()
        && expected.getHeight() == actual.getHeight();
  }

  /** An empty picture of the size of another. */
  public static BufferedImage blank(BufferedImage like) {
    return new BufferedImage(like.getWidth(), like.getHeight(), BufferedImage.TYPE_INT_RGB);
  }

  private static boolean isClose(int expected, int actual) {
    for (int shift = 0; shift <= 16; shift += 8) {
      if (Math.abs((expected >> shift & 0xFF) - (actual >> shift & 0xFF)) > TOLERATED_CHANNEL) {
        return false;
      }
    }
    return true;
  }
}
