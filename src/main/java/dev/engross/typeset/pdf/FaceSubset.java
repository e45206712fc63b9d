package dev.engross.typeset.pdf;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A part of a face as documents embed it: compressed font program, widths, and the code of each
 * glyph.
 *
 * <p>A glyph that says two things has two codes, so that text extracts exactly: the space and the
 * no-break space look the same and are not.
 */
final class FaceSubset {

  private final PreparedFace face;
  private final String fontName;
  private final char[] codes;
  private final char[] characters;
  private final String[] texts;
  private final Map<Integer, Map<String, Character>> furtherCodes;
  private final int[] widths;
  private final Deflated fontProgram;
  private final Deflated toUnicode;

  /**
   * @param meaningsOfGlyphs the glyphs to hold, and what each says, the usual meaning first
   */
  FaceSubset(PreparedFace face, Map<Integer, ? extends Collection<String>> meaningsOfGlyphs) {
    this.face = face;
    this.codes = new char[face.glyphCount()];
    this.characters = new char[face.glyphCount()];
    this.texts = new String[face.glyphCount()];
    this.furtherCodes = new HashMap<>();
    List<Integer> slots = new ArrayList<>(List.of(0));
    List<String> textOfCode = new ArrayList<>(List.of(""));
    meaningsOfGlyphs.forEach(
        (glyph, meanings) -> {
          texts[glyph] = meanings.iterator().next();
          for (String meaning : meanings) {
            assign(glyph, meaning, (char) slots.size());
            slots.add(glyph);
            textOfCode.add(meaning);
          }
        });
    this.widths = slots.stream().mapToInt(face::advance).toArray();
    byte[] program = new SubsetFontFile(face.font(), slots).bytes();
    this.fontProgram = Deflated.best(program);
    this.toUnicode = Deflated.best(ToUnicodeMap.of(textOfCode));
    this.fontName = tag(program) + "+" + face.name();
  }

  private void assign(int glyph, String meaning, char code) {
    if (codes[glyph] == 0) {
      codes[glyph] = code;
      characters[glyph] = meaning.length() == 1 ? meaning.charAt(0) : 0;
    } else {
      furtherCodes.computeIfAbsent(glyph, key -> new HashMap<>()).put(meaning, code);
    }
  }

  /** Six capitals from the hash of the font program (ISO 32000-1, 9.6.4). */
  private static String tag(byte[] program) {
    ByteBuffer hash = ByteBuffer.wrap(Sha256.of(program));
    StringBuilder tag = new StringBuilder();
    for (int i = 0; i < 6; i++) {
      tag.append((char) ('A' + (hash.get() & 0xFF) % 26));
    }
    return tag.toString();
  }

  /** The code of a glyph in its usual meaning. */
  char code(int glyph) {
    return codes[glyph];
  }

  /** The usual meaning of a glyph when it is one character of the basic plane, else 0. */
  char character(int glyph) {
    return characters[glyph];
  }

  /** The usual meaning of a glyph. */
  String text(int glyph) {
    return texts[glyph];
  }

  /** The code under which a glyph says a text that is not its usual one; 0 when there is none. */
  char codeSaying(int glyph, String text) {
    return furtherCodes.getOrDefault(glyph, Map.of()).getOrDefault(text, (char) 0);
  }

  PreparedFace face() {
    return face;
  }

  /** The PostScript name with its subset tag. */
  String fontName() {
    return fontName;
  }

  /** The advance width of each code. */
  int[] widths() {
    return widths;
  }

  Deflated fontProgram() {
    return fontProgram;
  }

  Deflated toUnicode() {
    return toUnicode;
  }
}
