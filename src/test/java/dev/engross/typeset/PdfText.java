package dev.engross.typeset;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** The text of a finished file as a reader takes it in. */
public final class PdfText {

  private PdfText() {}

  /** The words in order, one space between two; the raised numbers of the appendix left out. */
  public static String of(byte[] pdf) {
    try (PDDocument file = Loader.loadPDF(pdf)) {
      return new PDFTextStripper()
          .getText(file)
          .replaceAll("\\s*\\[\\d+\\]", "")
          .replaceAll("\\s+", " ");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
