package dev.engross.typeset.pdf;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * The bytes of a TrueType font file and where its tables lie.
 *
 * <p>Offsets handed to the reading methods count from the start of the file; numbers are big-endian
 * (OpenType 1.9, "Data Types").
 */
final class FontFile {

  private final byte[] bytes;
  private final Map<String, Table> tables = new HashMap<>();

  /** Where a table starts, and its length in bytes. */
  record Table(int offset, int length) {}

  /**
   * Reads the table directory.
   *
   * @throws IllegalArgumentException when the file holds no TrueType outlines
   */
  FontFile(byte[] bytes) {
    this.bytes = bytes;
    int count = unsigned16(4);
    for (int entry = 12; entry < 12 + 16 * count; entry += 16) {
      String tag = new String(bytes, entry, 4, StandardCharsets.ISO_8859_1);
      tables.put(tag, new Table(signed32(entry + 8), signed32(entry + 12)));
    }
    if (!has("glyf")) {
      throw new IllegalArgumentException("the font file has no TrueType outlines");
    }
  }

  boolean has(String tag) {
    return tables.containsKey(tag);
  }

  Table table(String tag) {
    Table table = tables.get(tag);
    if (table == null) {
      throw new IllegalArgumentException("the font file has no table " + tag);
    }
    return table;
  }

  /** Where a table starts. */
  int offset(String tag) {
    return table(tag).offset();
  }

  int unsigned8(int at) {
    return bytes[at] & 0xFF;
  }

  int unsigned16(int at) {
    return ((bytes[at] & 0xFF) << 8) | (bytes[at + 1] & 0xFF);
  }

  int signed16(int at) {
    return (short) unsigned16(at);
  }

  int signed32(int at) {
    return unsigned16(at) << 16 | unsigned16(at + 2);
  }

  byte[] copy(int from, int length) {
    byte[] part = new byte[length];
    System.arraycopy(bytes, from, part, 0, length);
    return part;
  }

  String text(int at, int length) {
    return new String(bytes, at, length, StandardCharsets.ISO_8859_1);
  }
}
