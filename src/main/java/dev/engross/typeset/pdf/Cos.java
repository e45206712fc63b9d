package dev.engross.typeset.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** Short ways to make the objects that a PDF is built of. */
final class Cos {

  private Cos() {}

  static COSName name(String name) {
    return COSName.getPDFName(name);
  }

  /** An array written where it is used, not as an object of its own. */
  static COSArray array(COSBase... items) {
    COSArray array = new COSArray();
    array.setDirect(true);
    for (COSBase item : items) {
      array.add(item);
    }
    return array;
  }

  /** A dictionary written where it is used, not as an object of its own. */
  static COSDictionary inline() {
    COSDictionary dictionary = new COSDictionary();
    dictionary.setDirect(true);
    return dictionary;
  }

  /** Numbers rounded to hundredths. */
  static COSArray numbers(double... values) {
    COSArray array = array();
    for (double value : values) {
      long hundredths = Math.round(value * 100);
      array.add(
          hundredths % 100 == 0
              ? COSInteger.get(hundredths / 100)
              : new COSFloat(hundredths / 100f));
    }
    return array;
  }

  /** A stream of compressed bytes. */
  static COSStream stream(byte[] deflated, int length) {
    COSStream stream = plainStream(deflated, length);
    stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
    return stream;
  }

  static COSStream stream(Deflated content) {
    return stream(content.bytes(), content.bytes().length);
  }

  /** A stream of bytes as they stand. */
  static COSStream plainStream(byte[] bytes, int length) {
    COSStream stream = new COSStream();
    try (OutputStream body = stream.createRawOutputStream()) {
      body.write(bytes, 0, length);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return stream;
  }
}
