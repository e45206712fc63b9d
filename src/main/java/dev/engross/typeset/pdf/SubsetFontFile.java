package dev.engross.typeset.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes a TrueType file that holds only some glyphs of a face, renumbered.
 *
 * <p>It has the six tables that a CIDFontType2 font program needs (ISO 32000-1, 9.9). Hinting
 * tables are left out: the faces of the press carry none to speak of, and print does not use them.
 */
final class SubsetFontFile {

  private static final int HAS_MORE_COMPONENTS = 0x0020;
  private static final int ARGUMENTS_ARE_WORDS = 0x0001;
  private static final int[] SCALE_FLAGS = {0x0008, 0x0040, 0x0080};
  private static final int[] SCALE_LENGTHS = {2, 4, 8};

  private final FontFile font;
  private final List<Integer> glyphs;
  private final Map<Integer, Integer> slotOf = new LinkedHashMap<>();

  /**
   * @param slots the glyph of each slot; slot 0 must be glyph 0. A glyph may have several slots
   */
  SubsetFontFile(FontFile font, List<Integer> slots) {
    this.font = font;
    this.glyphs = new ArrayList<>(slots);
    for (int slot = 0; slot < slots.size(); slot++) {
      slotOf.putIfAbsent(slots.get(slot), slot);
    }
  }

  /** The file. Glyphs that others are composed of follow the slots asked for. */
  byte[] bytes() {
    List<byte[]> outlines = new ArrayList<>();
    for (int slot = 0; slot < glyphs.size(); slot++) {
      outlines.add(outline(glyphs.get(slot)));
    }
    Map<String, byte[]> tables = new LinkedHashMap<>();
    int length = outlines.stream().mapToInt(outline -> outline.length).sum();
    ByteBuffer glyf = ByteBuffer.allocate(length);
    ByteBuffer loca = ByteBuffer.allocate(4 * outlines.size() + 4);
    for (byte[] outline : outlines) {
      loca.putInt(glyf.position());
      glyf.put(outline);
    }
    loca.putInt(glyf.position());
    tables.put("glyf", glyf.array());
    tables.put("head", head());
    tables.put("hhea", horizontalHeader());
    tables.put("hmtx", horizontalMetrics());
    tables.put("loca", loca.array());
    tables.put("maxp", profile());
    return assemble(tables);
  }

  private byte[] outline(int glyph) {
    int loca = font.offset("loca");
    boolean isLong = font.unsigned16(font.offset("head") + 50) == 1;
    int from = isLong ? font.signed32(loca + 4 * glyph) : 2 * font.unsigned16(loca + 2 * glyph);
    int to =
        isLong ? font.signed32(loca + 4 * glyph + 4) : 2 * font.unsigned16(loca + 2 * glyph + 2);
    byte[] outline = font.copy(font.offset("glyf") + from, to - from);
    ByteBuffer buffer = ByteBuffer.wrap(outline);
    if (outline.length > 0 && buffer.getShort(0) < 0) {
      renumberComponents(buffer);
    }
    return outline;
  }

  private void renumberComponents(ByteBuffer composite) {
    int at = 10;
    int flags;
    do {
      flags = composite.getShort(at);
      int component = composite.getShort(at + 2) & 0xFFFF;
      composite.putShort(at + 2, (short) slot(component));
      at += 4 + ((flags & ARGUMENTS_ARE_WORDS) != 0 ? 4 : 2);
      for (int i = 0; i < SCALE_FLAGS.length; i++) {
        at += (flags & SCALE_FLAGS[i]) != 0 ? SCALE_LENGTHS[i] : 0;
      }
    } while ((flags & HAS_MORE_COMPONENTS) != 0);
  }

  private int slot(int glyph) {
    return slotOf.computeIfAbsent(
        glyph,
        wanted -> {
          glyphs.add(wanted);
          return glyphs.size() - 1;
        });
  }

  private byte[] head() {
    byte[] head = font.copy(font.offset("head"), 54);
    // No whole-file checksum, and long offsets in loca.
    ByteBuffer.wrap(head).putInt(8, 0).putShort(50, (short) 1);
    return head;
  }

  private byte[] horizontalHeader() {
    byte[] header = font.copy(font.offset("hhea"), 36);
    ByteBuffer.wrap(header).putShort(34, (short) glyphs.size());
    return header;
  }

  private byte[] horizontalMetrics() {
    int hmtx = font.offset("hmtx");
    int measured = font.unsigned16(font.offset("hhea") + 34);
    ByteBuffer metrics = ByteBuffer.allocate(4 * glyphs.size());
    for (int glyph : glyphs) {
      int advance = font.unsigned16(hmtx + 4 * Math.min(glyph, measured - 1));
      int bearing =
          glyph < measured
              ? font.signed16(hmtx + 4 * glyph + 2)
              : font.signed16(hmtx + 4 * measured + 2 * (glyph - measured));
      metrics.putShort((short) advance).putShort((short) bearing);
    }
    return metrics.array();
  }

  private byte[] profile() {
    byte[] profile = font.copy(font.offset("maxp"), 32);
    ByteBuffer.wrap(profile).putShort(4, (short) glyphs.size());
    return profile;
  }

  private static byte[] assemble(Map<String, byte[]> tables) {
    int headerLength = 12 + 16 * tables.size();
    int length =
        headerLength + tables.values().stream().mapToInt(table -> padded(table.length)).sum();
    ByteBuffer file = ByteBuffer.allocate(length);
    int highestPower = Integer.highestOneBit(tables.size());
    file.putInt(0x00010000).putShort((short) tables.size());
    file.putShort((short) (16 * highestPower));
    file.putShort((short) Integer.numberOfTrailingZeros(highestPower));
    file.putShort((short) (16 * (tables.size() - highestPower)));
    int offset = headerLength;
    for (Map.Entry<String, byte[]> table : tables.entrySet()) {
      byte[] content = table.getValue();
      file.put(table.getKey().getBytes(StandardCharsets.ISO_8859_1));
      file.putInt(checksum(content)).putInt(offset).putInt(content.length);
      offset += padded(content.length);
    }
    for (byte[] content : tables.values()) {
      file.put(content).position(padded(file.position()));
    }
    return file.array();
  }

  private static int padded(int length) {
    return length + 3 & ~3;
  }

  private static int checksum(byte[] table) {
    ByteBuffer words = ByteBuffer.allocate(padded(table.length)).put(table).rewind();
    int sum = 0;
    while (words.hasRemaining()) {
      sum += words.getInt();
    }
    return sum;
  }
}
