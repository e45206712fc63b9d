package dev.engross.typeset.pdf;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfparser.xref.XReferenceEntry;
import org.apache.pdfbox.pdfwriter.COSStandardOutputStream;
import org.apache.pdfbox.pdfwriter.COSWriter;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * PDFBox's file writer, with three things of our own: streams prepared earlier go out as they are,
 * the small objects follow the large ones in one object stream, and the cross references are a
 * plain table of bytes.
 */
final class ArchiveFileWriter extends COSWriter {

  private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm', '\r', '\n'};
  private static final byte[] END_STREAM = {
    '\r', '\n', 'e', 'n', 'd', 's', 't', 'r', 'e', 'a', 'm', '\n'
  };

  /** Type, offset or object stream, index: how long an entry of the cross references is. */
  private static final int ENTRY_LENGTH = 1 + 2 * Integer.BYTES;

  /** The predictor and the row filter of PNG that subtract the row above (7.4.4.4). */
  private static final int ROWS_ABOVE = 12;

  private static final byte UP = 2;

  private static final byte IN_FILE = 1;
  private static final byte IN_OBJECT_STREAM = 2;

  private final List<COSDictionary> pages;
  private final ObjectStream objects;
  private final Consumer<long[]> writeObjects;
  private final int streamNumber;

  /**
   * @param pages the dictionaries of the pages
   * @param objects the small objects, all numbered
   * @param writeObjects writes the small objects, once the numbers of the pages are known
   */
  ArchiveFileWriter(
      PdfBuffer file,
      List<COSDictionary> pages,
      ObjectStream objects,
      Consumer<long[]> writeObjects) {
    super(file, CompressParameters.NO_COMPRESSION);
    this.pages = pages;
    this.objects = objects;
    this.writeObjects = writeObjects;
    this.streamNumber = objects.number();
  }

  /** A reference to a small object. */
  static COSObject reference(int number) {
    // Without an object of its own, PDFBox writes the reference and leaves the rest alone.
    return new COSObject((COSBase) null, new COSObjectKey(number, 0));
  }

  @Override
  public void write(PDDocument document) throws IOException {
    COSDocument body = document.getDocument();
    body.setVersion(1.7f);
    // PDFBox numbers its own objects from here on.
    body.setHighestXRefObjectNumber(objects.lastNumber());
    super.write(document);
  }

  @Override
  public void visitFromDocument(COSDocument document) throws IOException {
    doWriteHeader(document);
    doWriteBody(document);
    int[] small = writeObjectStream();
    long start = getStandardOutput().getPos();
    writeCrossReferences(document.getTrailer(), small, start);
    getStandardOutput()
        .write(("startxref\n" + start + "\n%%EOF\n").getBytes(StandardCharsets.US_ASCII));
  }

  /** Writes the small objects; gives their numbers in the order they stand in the stream. */
  private int[] writeObjectStream() throws IOException {
    writeObjects.accept(pages.stream().mapToLong(page -> page.getKey().getNumber()).toArray());
    ObjectStream.Content content = objects.content();
    int[] written = objects.written();
    PreparedStream stream = PreparedStream.of(content.bytes());
    stream.setItem(COSName.TYPE, COSName.OBJ_STM);
    stream.setInt(COSName.N, written.length);
    stream.setInt(COSName.FIRST, content.firstOffset());
    doWriteObject(new COSObjectKey(streamNumber, 0), stream);
    return written;
  }

  /** Where every object is (ISO 32000-1, 7.5.8); PDFBox's own took a sixth of this room's time. */
  private void writeCrossReferences(COSDictionary trailer, int[] small, long start)
      throws IOException {
    int last = streamNumber;
    for (XReferenceEntry entry : getXRefEntries()) {
      last = Math.max(last, (int) entry.getReferencedKey().getNumber());
    }
    int own = last + 1;
    ByteBuffer table = ByteBuffer.allocate((own + 1) * ENTRY_LENGTH);
    table.putInt(1 + Integer.BYTES, 0xFFFF);
    for (XReferenceEntry entry : getXRefEntries()) {
      int number = (int) entry.getReferencedKey().getNumber();
      putEntry(table, number, IN_FILE, entry.getSecondColumnValue(), 0);
    }
    for (int i = 0; i < small.length; i++) {
      putEntry(table, small[i], IN_OBJECT_STREAM, streamNumber, i);
    }
    putEntry(table, own, IN_FILE, start, 0);
    byte[] rows = differences(table.array());
    PreparedStream stream = PreparedStream.of(Deflated.fast(rows, rows.length));
    COSDictionary parameters = Cos.inline();
    parameters.setInt(COSName.PREDICTOR, ROWS_ABOVE);
    parameters.setInt(COSName.COLUMNS, ENTRY_LENGTH);
    stream.setItem(COSName.DECODE_PARMS, parameters);
    stream.setItem(COSName.TYPE, COSName.XREF);
    stream.setInt(COSName.SIZE, own + 1);
    stream.setItem(COSName.W, Cos.numbers(1, Integer.BYTES, Integer.BYTES));
    for (COSName key : List.of(COSName.ROOT, COSName.INFO, COSName.ID)) {
      stream.setItem(key, trailer.getItem(key));
    }
    doWriteObject(new COSObjectKey(own, 0), stream);
  }

  /** Each entry as what it differs by from the one above, which is mostly nothing. */
  private static byte[] differences(byte[] table) {
    int entries = table.length / ENTRY_LENGTH;
    byte[] rows = new byte[entries * (ENTRY_LENGTH + 1)];
    int to = 0;
    for (int from = 0; from < table.length; from++) {
      if (from % ENTRY_LENGTH == 0) {
        rows[to++] = UP;
      }
      rows[to++] = (byte) (table[from] - (from < ENTRY_LENGTH ? 0 : table[from - ENTRY_LENGTH]));
    }
    return rows;
  }

  private static void putEntry(ByteBuffer table, int number, byte type, long second, int third) {
    int at = number * ENTRY_LENGTH;
    table.put(at, type).putInt(at + 1, (int) second).putInt(at + 1 + Integer.BYTES, third);
  }

  @Override
  public void visitFromStream(COSStream stream) throws IOException {
    if (stream instanceof PreparedStream prepared) {
      visitFromDictionary(prepared);
      COSStandardOutputStream out = getStandardOutput();
      out.write(STREAM);
      prepared.writeTo(out);
      out.write(END_STREAM);
      out.setOnNewLine(true);
    } else {
      super.visitFromStream(stream);
    }
  }
}
