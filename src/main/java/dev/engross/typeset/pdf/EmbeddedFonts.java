package dev.engross.typeset.pdf;

import dev.engross.typeset.layout.Face;
import dev.engross.typeset.layout.LaidOutDocument;
import dev.engross.typeset.layout.Mark;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

/**
 * The fonts of one document: for each face it uses, the smallest prepared subset that holds all of
 * its glyphs.
 */
final class EmbeddedFonts {

  private static final int SERIF = 1 << 1;
  private static final int SYMBOLIC = 1 << 2;
  private static final int ITALIC = 1 << 6;
  private static final COSName CID_TO_GID_MAP = Cos.name("CIDToGIDMap");
  private static final COSName SYSTEM_INFO = Cos.name("CIDSystemInfo");

  private final Map<Face, Font> fonts = new LinkedHashMap<>();

  /**
   * A font of the document.
   *
   * @param resourceName its name in content streams, such as {@code F1}
   */
  record Font(String resourceName, FaceSubset subset) {}

  /** Looks through all marks for the faces and glyphs they need. */
  @SuppressWarnings("EnumOrdinal") // the order of repertoires is that of size
  static EmbeddedFonts of(LaidOutDocument document) {
    Map<Face, int[]> needed = new LinkedHashMap<>();
    for (LaidOutDocument.Page page : document.pages()) {
      for (Mark mark : page.marks()) {
        if (mark instanceof Mark.Glyphs run) {
          raise(needed.computeIfAbsent(run.face(), face -> new int[1]), run);
        }
      }
    }
    EmbeddedFonts result = new EmbeddedFonts();
    needed.forEach(
        (face, largest) -> {
          Repertoire repertoire = Repertoire.values()[largest[0]];
          String resourceName = "F" + (result.fonts.size() + 1);
          FaceSubset subset =
              repertoire == Repertoire.WHOLE
                  ? new FaceSubset(prepared(face), UsedGlyphs.of(document, face))
                  : prepared(face).subset(repertoire);
          result.fonts.put(face, new Font(resourceName, subset));
        });
    return result;
  }

  private static void raise(int[] largest, Mark.Glyphs run) {
    PreparedFace face = prepared(run.face());
    for (int glyph : run.glyphs()) {
      largest[0] = Math.max(largest[0], face.smallestRepertoire(glyph));
    }
  }

  private static PreparedFace prepared(Face face) {
    if (face instanceof PreparedFace prepared) {
      return prepared;
    }
    throw new IllegalArgumentException("the face " + face.name() + " was not prepared for files");
  }

  Font font(Face face) {
    Font font = fonts.get(face);
    if (font == null) {
      throw new IllegalStateException(
          "the face " + face.name() + " appeared after fonts were chosen; please report this");
    }
    return font;
  }

  /** The font resources that all pages share. */
  COSDictionary resources() {
    COSDictionary resources = new COSDictionary();
    for (Font font : fonts.values()) {
      resources.setItem(Cos.name(font.resourceName()), dictionary(font.subset()));
    }
    return resources;
  }

  private static COSDictionary dictionary(FaceSubset subset) {
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE0);
    font.setName(COSName.BASE_FONT, subset.fontName());
    font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
    font.setItem(COSName.DESCENDANT_FONTS, Cos.array(descendant(subset)));
    font.setItem(COSName.TO_UNICODE, PreparedStream.of(subset.toUnicode()));
    return font;
  }

  private static COSDictionary descendant(FaceSubset subset) {
    COSDictionary systemInfo = Cos.inline();
    systemInfo.setString(COSName.REGISTRY, "Adobe");
    systemInfo.setString(COSName.ORDERING, "Identity");
    systemInfo.setInt(COSName.SUPPLEMENT, 0);
    COSArray widths = Cos.array();
    for (int width : subset.widths()) {
      widths.add(COSInteger.get(width));
    }
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
    font.setName(COSName.BASE_FONT, subset.fontName());
    font.setItem(SYSTEM_INFO, systemInfo);
    font.setItem(CID_TO_GID_MAP, COSName.IDENTITY);
    font.setItem(COSName.W, Cos.array(COSInteger.ZERO, widths));
    font.setItem(COSName.FONT_DESC, descriptor(subset));
    return font;
  }

  private static COSDictionary descriptor(FaceSubset subset) {
    PreparedFace face = subset.face();
    int italic = face.italicAngle() == 0 ? 0 : ITALIC;
    COSArray box = Cos.array();
    for (int side : face.boundingBox()) {
      box.add(COSInteger.get(side));
    }
    COSDictionary descriptor = new COSDictionary();
    descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
    descriptor.setName(COSName.FONT_NAME, subset.fontName());
    descriptor.setInt(COSName.FLAGS, SERIF | SYMBOLIC | italic);
    descriptor.setItem(COSName.FONT_BBOX, box);
    descriptor.setInt(COSName.ITALIC_ANGLE, Math.round(face.italicAngle()));
    descriptor.setInt(COSName.ASCENT, face.ascent());
    descriptor.setInt(COSName.DESCENT, -face.descent());
    descriptor.setInt(COSName.CAP_HEIGHT, face.capHeight());
    descriptor.setInt(COSName.STEM_V, face.stemWidth());
    PreparedStream program = PreparedStream.of(subset.fontProgram());
    program.setInt(COSName.LENGTH1, subset.fontProgram().plainLength());
    descriptor.setItem(COSName.FONT_FILE2, program);
    return descriptor;
  }
}
