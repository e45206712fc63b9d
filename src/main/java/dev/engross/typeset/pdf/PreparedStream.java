package dev.engross.typeset.pdf;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * A stream whose bytes exist already and are shared, not copied: the font programs of a letter are
 * more than half of it.
 */
final class PreparedStream extends COSStream {

  private final byte[] bytes;

  private PreparedStream(byte[] bytes) {
    this.bytes = bytes;
    setInt(COSName.LENGTH, bytes.length);
  }

  static PreparedStream plain(byte[] bytes) {
    return new PreparedStream(bytes);
  }

  static PreparedStream of(Deflated content) {
    PreparedStream stream = new PreparedStream(content.bytes());
    stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
    return stream;
  }

  void writeTo(OutputStream out) throws IOException {
    out.write(bytes);
  }
}
