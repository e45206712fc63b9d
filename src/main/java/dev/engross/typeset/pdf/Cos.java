package dev.engross.typeset.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

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
}
