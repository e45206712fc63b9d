package dev.engross.typeset.pdf;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfparser.xref.ObjectStreamXReference;
import org.apache.pdfbox.pdfwriter.COSStandardOutputStream;
import org.apache.pdfbox.pdfwriter.COSWriter;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * PDFBox's file writer, with two things of our own: streams prepared earlier go out as they are,
 * and the small objects follow the large ones in one object stream.
 */
final class ArchiveFileWriter extends COSWriter {

  private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm', '\r', '\n'};
  private static final byte[] END_STREAM = {
    '\r', '\n', 'e', 'n', 'd', 's', 't', 'r', 'e', 'a', 'm', '\n'
  };

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
    body.setIsXRefStream(true);
    // PDFBox numbers its own objects from here on.
    body.setHighestXRefObjectNumber(objects.lastNumber());
    super.write(document);
  }

  @Override
  protected void doWriteBody(COSDocument document) throws IOException {
    super.doWriteBody(document);
    writeObjects.accept(pages.stream().mapToLong(page -> page.getKey().getNumber()).toArray());
    ObjectStream.Content content = objects.content();
    PreparedStream stream = PreparedStream.of(content.bytes());
    int[] written = objects.written();
    stream.setItem(COSName.TYPE, COSName.OBJ_STM);
    stream.setInt(COSName.N, written.length);
    stream.setInt(COSName.FIRST, content.firstOffset());
    COSObjectKey streamKey = new COSObjectKey(streamNumber, 0);
    doWriteObject(streamKey, stream);
    for (int i = 0; i < written.length; i++) {
      COSObjectKey key = new COSObjectKey(written[i], 0);
      addXRefEntry(new ObjectStreamXReference(i, key, COSNull.NULL, streamKey));
    }
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
