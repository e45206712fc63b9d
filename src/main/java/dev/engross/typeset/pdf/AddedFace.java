package dev.engross.typeset.pdf;

import dev.engross.diagnostic.Outcome;
import dev.engross.diagnostic.Place;
import dev.engross.diagnostic.Problem;
import dev.engross.typeset.style.Style;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A face that a user hands to the press, with what its file says of itself.
 *
 * @param family the name by which stylesheets ask for it
 * @param weight from 100 to 900; 400 is regular
 */
record AddedFace(PreparedFace face, String family, int weight, boolean italic) {

  private static final int TYPOGRAPHIC_FAMILY = 16;
  private static final int FAMILY = 1;
  private static final int POSTSCRIPT_NAME = 6;
  private static final int ITALIC_DISTANCE = 1000;
  private static final String UNREADABLE = "the font file cannot be read";

  /**
   * Reads a font file.
   *
   * @param fileName for problems, and as the name of a face that has none
   * @return the face; or a problem, where the file holds no TrueType outlines, or where its licence
   *     bits keep it from being embedded as a subset
   */
  static Outcome<AddedFace> read(String fileName, byte[] trueType) {
    try {
      FontFile font = new FontFile(trueType);
      String objection = objection(font.unsigned16(font.offset("OS/2") + 8));
      return objection == null
          ? Outcome.success(read(fileName, font))
          : Outcome.failure(List.of(notEmbeddable(fileName, objection)));
    } catch (IllegalArgumentException | IndexOutOfBoundsException unreadable) {
      String reason =
          unreadable instanceof IllegalArgumentException && unreadable.getMessage() != null
              ? unreadable.getMessage()
              : "the file is damaged or of another kind";
      Problem problem = Problem.error("font-unreadable", Place.inFile(fileName), UNREADABLE);
      return Outcome.failure(
          List.of(problem.withNote(reason).withHelp("give a TrueType font file (.ttf)")));
    }
  }

  private static AddedFace read(String fileName, FontFile font) {
    String plainName = fileName.replaceAll("^.*[/\\\\]|\\.[^.]*$", "");
    String family = name(font, TYPOGRAPHIC_FAMILY, name(font, FAMILY, plainName));
    String postScript = name(font, POSTSCRIPT_NAME, plainName).replaceAll("[^A-Za-z0-9-]", "");
    PreparedFace face = PreparedFace.of(font, postScript.isEmpty() ? "Added" : postScript);
    int os2 = font.offset("OS/2");
    boolean italic = (font.unsigned16(os2 + 62) & 1) != 0;
    return new AddedFace(face, family, font.unsigned16(os2 + 4), italic);
  }

  /**
   * What the licence bits forbid (OpenType 1.9, {@code OS/2}, {@code fsType}), or null.
   *
   * <p>Of several levels the most permissive holds, so bit 1 forbids only where it stands alone.
   */
  private static @Nullable String objection(int licence) {
    if ((licence & 0xF) == 2) {
      return "its licence forbids embedding";
    }
    if ((licence & 0x100) != 0) {
      return "its licence allows embedding only as a whole, and the press embeds what is used";
    }
    return (licence & 0x200) != 0 ? "its licence allows embedding of bitmaps only" : null;
  }

  private static Problem notEmbeddable(String fileName, String objection) {
    return Problem.error(
            "font-not-embeddable", Place.inFile(fileName), "the face may not be embedded")
        .withNote(objection)
        .withHelp("take a face with a licence for it, such as the SIL Open Font License");
  }

  private static String name(FontFile font, int wanted, String otherwise) {
    int table = font.offset("name");
    int texts = table + font.unsigned16(table + 4);
    int end = table + 6 + 12 * font.unsigned16(table + 2);
    for (int entry = table + 6; entry < end; entry += 12) {
      int platform = font.unsigned16(entry);
      if (font.unsigned16(entry + 6) == wanted && (platform == 3 || platform == 0)) {
        Charset utf16 = StandardCharsets.UTF_16BE;
        byte[] text = font.copy(texts + font.unsigned16(entry + 10), font.unsigned16(entry + 8));
        return new String(text, utf16).strip();
      }
    }
    return otherwise;
  }

  boolean isOf(String wantedFamily) {
    return family.toLowerCase(Locale.ROOT).equals(wantedFamily.toLowerCase(Locale.ROOT));
  }

  /** How far the face is from what a style asks for; slope counts for more than weight. */
  int distance(Style.Font style) {
    return Math.abs(weight - style.weight()) + (italic == style.italic() ? 0 : ITALIC_DISTANCE);
  }
}
