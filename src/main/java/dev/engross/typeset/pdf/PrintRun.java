package dev.engross.typeset.pdf;

import dev.engross.typeset.Area;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Many finished documents as one file for the printer, printed on both sides: each document begins
 * on the front of a sheet, with a blank back before it where it is needed.
 *
 * <p>The file is a copy for printing, not a record: tags, links, bookmarks and attachments stay
 * behind. What is the same in several documents, such as a face, is written once. Same documents,
 * same bytes.
 */
public final class PrintRun implements AutoCloseable {

  private final PDDocument file = new PDDocument();
  private final SharedObjects shared = new SharedObjects();

  /**
   * An empty run.
   *
   * @param title what the file is called
   * @param created the date in its metadata; whole seconds are kept
   * @param identity text that differs between any two runs, from which the identifier is made
   */
  public PrintRun(String title, Instant created, String identity) {
    PDDocumentInformation information = file.getDocumentInformation();
    information.setTitle(title);
    information.setProducer(PdfWriter.PRODUCER);
    information.setCreationDate(calendar(created));
    file.setDocumentId(
        ByteBuffer.wrap(Sha256.of(identity.getBytes(StandardCharsets.UTF_8))).getLong());
    file.setVersion(1.7f);
  }

  private static Calendar calendar(Instant instant) {
    Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC), Locale.ROOT);
    calendar.setTimeInMillis(instant.getEpochSecond() * 1000);
    return calendar;
  }

  /**
   * Adds a document.
   *
   * @param bars what is drawn in black on its first page
   * @return how many sheets it takes
   * @throws IOException when the document is no sound PDF
   */
  public int add(byte[] pdf, List<Area> bars) throws IOException {
    if (file.getNumberOfPages() % 2 == 1) {
      throw new IllegalStateException("a document would begin on a back; please report this");
    }
    int before = file.getNumberOfPages();
    PDRectangle last = PDRectangle.LETTER;
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (PDPage page : document.getPages()) {
        PDPage copy = copy(page);
        if (file.getNumberOfPages() == before && !bars.isEmpty()) {
          draw(bars, copy);
        }
        file.addPage(copy);
        last = page.getMediaBox();
      }
    }
    if (file.getNumberOfPages() % 2 == 1) {
      file.addPage(new PDPage(new PDRectangle(last.getWidth(), last.getHeight())));
    }
    return (file.getNumberOfPages() - before) / 2;
  }

  /**
   * Puts a sheet in front of the run.
   *
   * @param pdf a document of one page
   */
  public void addInFront(byte[] pdf) throws IOException {
    int before = file.getNumberOfPages();
    add(pdf, List.of());
    List<PDPage> sheet = new ArrayList<>();
    while (file.getNumberOfPages() > before) {
      sheet.add(0, file.getPage(file.getNumberOfPages() - 1));
      file.removePage(file.getNumberOfPages() - 1);
    }
    for (int i = 0; i < sheet.size(); i++) {
      if (before == 0) {
        file.addPage(sheet.get(i));
      } else {
        file.getPages().insertBefore(sheet.get(i), file.getPage(i));
      }
    }
  }

  private PDPage copy(PDPage page) {
    COSDictionary copy = new COSDictionary();
    copy.setItem(COSName.TYPE, COSName.PAGE);
    copy.setItem(COSName.MEDIA_BOX, page.getMediaBox().getCOSArray());
    copy.setInt(COSName.ROTATE, page.getRotation());
    if (page.getResources() != null) {
      copy.setItem(COSName.RESOURCES, shared.copy(page.getResources().getCOSObject()));
    }
    var contents = page.getCOSObject().getDictionaryObject(COSName.CONTENTS);
    if (contents != null) {
      copy.setItem(COSName.CONTENTS, shared.copy(contents));
    }
    return new PDPage(copy);
  }

  /** Draws over a page, whatever state its own content leaves behind. */
  private static void draw(List<Area> bars, PDPage page) throws IOException {
    StringBuilder drawing = new StringBuilder("\nQ\n/Artifact BMC\n0 g\n");
    double top = page.getMediaBox().getUpperRightY();
    double left = page.getMediaBox().getLowerLeftX();
    for (Area bar : bars) {
      drawing.append(
          String.format(
              Locale.ROOT,
              "%.3f %.3f %.3f %.3f re\n",
              left + bar.leftPoints(),
              top - bar.bottomPoints(),
              bar.widthPoints(),
              bar.heightPoints()));
    }
    drawing.append("f\nEMC\n");
    COSArray contents = new COSArray();
    contents.add(stream("q\n"));
    var own = page.getCOSObject().getDictionaryObject(COSName.CONTENTS);
    if (own instanceof COSArray several) {
      contents.addAll(several);
    } else if (own != null) {
      contents.add(own);
    }
    contents.add(stream(drawing.toString()));
    page.getCOSObject().setItem(COSName.CONTENTS, contents);
  }

  private static COSStream stream(String content) throws IOException {
    COSStream stream = new COSStream();
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(content.getBytes(StandardCharsets.US_ASCII));
    }
    return stream;
  }

  /** How many sheets the run takes. */
  public int sheets() {
    return file.getNumberOfPages() / 2;
  }

  /** Writes the run. */
  public void writeTo(OutputStream out) throws IOException {
    file.save(out);
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
