package dev.engross.typeset.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/**
 * Whether two files hold the same objects, however these are packed: another Java may compress the
 * same content to other bytes.
 */
public final class PdfComparison {

  /** What describes the packing of a stream. */
  private static final Set<COSName> PACKING =
      Set.of(COSName.LENGTH, COSName.FILTER, COSName.DECODE_PARMS);

  /** What describes the packing of a file. */
  private static final Set<COSName> FILE_PACKING =
      Set.of(
          COSName.LENGTH,
          COSName.FILTER,
          COSName.DECODE_PARMS,
          COSName.W,
          COSName.INDEX,
          COSName.TYPE,
          COSName.PREV,
          COSName.SIZE);

  private final Set<COSObjectKey> compared = new HashSet<>();

  private PdfComparison() {}

  /** True when every object of one is in the other; false also when one cannot be read. */
  public static boolean sameObjects(byte[] one, byte[] other) {
    try (PDDocument first = Loader.loadPDF(one);
        PDDocument second = Loader.loadPDF(other)) {
      return new PdfComparison()
          .sameEntries(
              first.getDocument().getTrailer(), second.getDocument().getTrailer(), FILE_PACKING);
    } catch (IOException unreadable) {
      return false;
    }
  }

  private boolean same(@Nullable COSBase one, @Nullable COSBase other) throws IOException {
    if (one instanceof COSObject first && other instanceof COSObject second) {
      // An object compared once is not followed again, or parents and children would go in circles.
      return first.getKey().equals(second.getKey())
          && (!compared.add(first.getKey()) || same(first.getObject(), second.getObject()));
    }
    if (one instanceof COSStream first && other instanceof COSStream second) {
      return sameEntries(first, second, PACKING) && Arrays.equals(content(first), content(second));
    }
    if (one instanceof COSDictionary first && other instanceof COSDictionary second) {
      return sameEntries(first, second, Set.of());
    }
    if (one instanceof COSArray first && other instanceof COSArray second) {
      return sameMembers(first, second);
    }
    return one == null ? other == null : one.equals(other);
  }

  private boolean sameEntries(COSDictionary one, COSDictionary other, Set<COSName> except)
      throws IOException {
    Set<COSName> names = new HashSet<>(one.keySet());
    names.addAll(other.keySet());
    names.removeAll(except);
    for (COSName name : names) {
      if (!same(one.getItem(name), other.getItem(name))) {
        return false;
      }
    }
    return true;
  }

  private boolean sameMembers(COSArray one, COSArray other) throws IOException {
    for (int i = 0; i < Math.max(one.size(), other.size()); i++) {
      if (i >= one.size() || i >= other.size() || !same(one.get(i), other.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static byte[] content(COSStream stream) throws IOException {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    try (InputStream decoded = stream.createInputStream()) {
      decoded.transferTo(content);
    }
    return content.toByteArray();
  }
}
