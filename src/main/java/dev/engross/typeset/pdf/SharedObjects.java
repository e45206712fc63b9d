package dev.engross.typeset.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;

/**
 * Copies objects from one file to another, each that is the same only once. It must not be given
 * anything that leads back to itself, such as a page's parent.
 */
final class SharedObjects {

  private static final int DEEPEST = 64;

  private final Map<String, COSBase> byDigest = new HashMap<>();

  /** A copy that needs nothing of the file it came from; the same object for the same content. */
  COSBase copy(COSBase object) {
    return copied(object, 0).object();
  }

  /** A copy and what its content comes to. */
  private record Copied(COSBase object, String digest) {}

  private Copied copied(COSBase object, int depth) {
    if (depth > DEEPEST) {
      throw new IllegalArgumentException("the file's objects lead back to themselves");
    }
    if (object instanceof COSObject reference) {
      COSBase meant = reference.getObject();
      return meant == null ? leaf(org.apache.pdfbox.cos.COSNull.NULL) : copied(meant, depth + 1);
    }
    if (object instanceof COSStream stream) {
      return stream(stream, depth);
    }
    if (object instanceof COSDictionary dictionary) {
      COSDictionary copy = new COSDictionary();
      return once(entries(dictionary, copy, depth), copy);
    }
    if (object instanceof COSArray array) {
      COSArray copy = new COSArray();
      StringBuilder content = new StringBuilder("[");
      for (COSBase element : array) {
        Copied member =
            copied(element == null ? org.apache.pdfbox.cos.COSNull.NULL : element, depth + 1);
        copy.add(member.object());
        content.append(member.digest()).append(' ');
      }
      return once(content.append(']').toString(), copy);
    }
    return leaf(object);
  }

  /** Fills a dictionary; returns what identifies its content. */
  private String entries(COSDictionary from, COSDictionary to, int depth) {
    Map<String, String> digests = new TreeMap<>();
    from.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            entry -> {
              Copied value = copied(entry.getValue(), depth + 1);
              to.setItem(entry.getKey(), value.object());
              digests.put(entry.getKey().getName(), value.digest());
            });
    return "<<" + digests + ">>";
  }

  private Copied stream(COSStream from, int depth) {
    COSStream copy = new COSStream();
    String entries = entries(from, copy, depth);
    try {
      ByteArrayOutputStream raw = new ByteArrayOutputStream();
      try (InputStream in = from.createRawInputStream()) {
        in.transferTo(raw);
      }
      String content = entries + "stream " + HexFormat.of().formatHex(Sha256.of(raw.toByteArray()));
      COSBase known = byDigest.get(digest(content));
      if (known != null) {
        copy.close();
        return new Copied(known, digest(content));
      }
      try (OutputStream out = copy.createRawOutputStream()) {
        raw.writeTo(out);
      }
      return once(content, copy);
    } catch (IOException impossible) {
      throw new UncheckedIOException("a stream of the file cannot be copied", impossible);
    }
  }

  private Copied once(String content, COSBase copy) {
    String digest = digest(content);
    COSBase known = byDigest.putIfAbsent(digest, copy);
    return new Copied(known == null ? copy : known, digest);
  }

  private static Copied leaf(COSBase object) {
    String content =
        object instanceof COSName name
            ? "/" + name.getName()
            : object instanceof COSString text
                ? "(" + text.toHexString()
                : object instanceof COSNumber || object instanceof COSBoolean
                    ? object.toString()
                    : "null";
    return new Copied(object, digest(content));
  }

  private static String digest(String content) {
    return HexFormat.of().formatHex(Sha256.of(content.getBytes(StandardCharsets.UTF_8)));
  }
}
