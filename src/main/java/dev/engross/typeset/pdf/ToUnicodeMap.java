package dev.engross.typeset.pdf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Writes the CMap by which a reader turns the codes of a font into text (ISO 32000-1, 9.10.3). */
final class ToUnicodeMap {

  /** A block of {@code bfchar} or {@code bfrange} may not be longer. */
  private static final int BLOCK = 100;

  private ToUnicodeMap() {}

  /**
   * @param texts the text of each code, counted from 0; an empty one is not mapped
   */
  static byte[] of(List<String> texts) {
    StringBuilder cmap =
        new StringBuilder(
            """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange
            """);
    int inBlock = 0;
    StringBuilder block = new StringBuilder();
    for (int code = 0; code < texts.size(); code++) {
      if (!texts.get(code).isEmpty()) {
        block.append('<').append(hex(code)).append("> <").append(hex(texts.get(code)));
        block.append(">\n");
        inBlock++;
      }
      if (inBlock == BLOCK || (code == texts.size() - 1 && inBlock > 0)) {
        cmap.append(inBlock).append(" beginbfchar\n").append(block).append("endbfchar\n");
        block.setLength(0);
        inBlock = 0;
      }
    }
    cmap.append(
        """
        endcmap
        CMapName currentdict /CMap defineresource pop
        end
        end
        """);
    return cmap.toString().getBytes(StandardCharsets.US_ASCII);
  }

  private static String hex(String text) {
    StringBuilder hex = new StringBuilder();
    text.chars().forEach(unit -> hex.append(hex(unit)));
    return hex.toString();
  }

  private static String hex(int unit) {
    return String.format(Locale.ROOT, "%04X", unit);
  }
}
