package dev.engross.typeset.pdf;

import dev.engross.typeset.layout.Face;
import dev.engross.typeset.style.Style;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A TrueType face read once: glyphs, widths, kerning, ligatures, and the subsets that documents
 * embed.
 */
public final class PreparedFace implements Face {

  /**
   * How far kerning may draw two glyphs apart. Programs that extract text take a gap of a tenth of
   * the type size for a space, and an f with a bracket after it would be two words.
   */
  private static final int WIDEST_GAP = 80;

  private static final float USUAL_CAP_HEIGHT = 0.75f;

  private final FontFile font;
  private final String name;
  private final int unitsPerEm;
  private final int glyphCount;
  private final CharacterMap characters;
  private final short[] advances;
  private final Kerning kerning;
  private final char[] tabular;
  private final char[] smallCapital;
  private final Map<Integer, Integer> ligatures;
  private final boolean[] startsLigature;
  private final Map<Repertoire, GlyphMeanings> meanings = new EnumMap<>(Repertoire.class);
  private final byte[] smallestRepertoire;
  private final Map<Repertoire, FaceSubset> subsets = new ConcurrentHashMap<>();

  /**
   * Reads a face.
   *
   * @param name its PostScript name
   * @throws IllegalArgumentException when the bytes are no TrueType font for Latin text
   */
  public static PreparedFace read(byte[] trueType, String name) {
    return of(new FontFile(trueType), name);
  }

  static PreparedFace of(FontFile font, String name) {
    return new PreparedFace(font, name);
  }

  @SuppressWarnings("EnumOrdinal") // a byte for each glyph; the order is that of size
  private PreparedFace(FontFile font, String name) {
    this.font = font;
    this.name = name;
    this.unitsPerEm = font.unsigned16(font.offset("head") + 18);
    this.glyphCount = font.unsigned16(font.offset("maxp") + 4);
    this.characters = new CharacterMap(font);
    this.advances = readAdvances();
    GlyphSubstitutions substitutions = new GlyphSubstitutions(font);
    Map<Integer, Integer> tabularForms = substitutions.single("tnum");
    Map<Integer, Integer> smallCapitals = substitutions.single("smcp");
    this.tabular = withForms(tabularForms);
    this.smallCapital = withForms(smallCapitals);
    this.ligatures = substitutions.ligatures();
    this.startsLigature = new boolean[glyphCount];
    ligatures.keySet().forEach(pair -> startsLigature[pair >>> 16] = true);
    this.smallestRepertoire = new byte[glyphCount];
    Repertoire[] largestFirst = {Repertoire.WHOLE, Repertoire.EUROPEAN, Repertoire.LETTER};
    for (Repertoire repertoire : largestFirst) {
      GlyphMeanings reached =
          new GlyphMeanings(
              repertoire, characters, ligatures, List.of(tabularForms, smallCapitals));
      meanings.put(repertoire, reached);
      reached
          .byGlyph()
          .keySet()
          .forEach(glyph -> smallestRepertoire[glyph] = (byte) repertoire.ordinal());
    }
    this.kerning = new Kerning(font, glyphCount, meanings(Repertoire.LETTER).byGlyph().keySet());
  }

  private short[] readAdvances() {
    int hmtx = font.offset("hmtx");
    int measured = font.unsigned16(font.offset("hhea") + 34);
    short[] widths = new short[glyphCount];
    for (int glyph = 0; glyph < glyphCount; glyph++) {
      widths[glyph] =
          (short) perThousand(font.unsigned16(hmtx + 4 * Math.min(glyph, measured - 1)));
    }
    return widths;
  }

  private char[] withForms(Map<Integer, Integer> forms) {
    char[] result = new char[glyphCount];
    for (int glyph = 0; glyph < glyphCount; glyph++) {
      result[glyph] = (char) (int) forms.getOrDefault(glyph, glyph);
    }
    return result;
  }

  private int perThousand(int units) {
    return unitsPerEm == 1000 ? units : Math.round(units * 1000f / unitsPerEm);
  }

  @Override
  public int glyph(int codePoint) {
    return characters.glyph(codePoint);
  }

  @Override
  public int advance(int glyph) {
    return advances[glyph];
  }

  @Override
  public int kerning(int left, int right) {
    return Math.min(WIDEST_GAP, perThousand(kerning.between(left, right)));
  }

  @Override
  public int variant(int glyph, Style.Font style) {
    int form = style.tabularFigures() ? tabular[glyph] : glyph;
    return style.smallCaps() ? smallCapital[form] : form;
  }

  @Override
  public int ligature(int left, int right) {
    return startsLigature[left]
        ? ligatures.getOrDefault(GlyphSubstitutions.pair(left, right), 0)
        : 0;
  }

  @Override
  public int ascent() {
    return perThousand(font.signed16(font.offset("hhea") + 4));
  }

  @Override
  public int descent() {
    return perThousand(-font.signed16(font.offset("hhea") + 6));
  }

  @Override
  public int capHeight() {
    int os2 = font.offset("OS/2");
    // Older versions of the table do not have it.
    return font.unsigned16(os2) < 2
        ? Math.round(ascent() * USUAL_CAP_HEIGHT)
        : perThousand(font.signed16(os2 + 88));
  }

  @Override
  public String name() {
    return name;
  }

  /** The angle of the stems from the vertical, in degrees; negative when they lean right. */
  float italicAngle() {
    return font.signed32(font.offset("post") + 4) / 65536f;
  }

  /** The width of upright stems, judged from the weight, since TrueType files do not state it. */
  int stemWidth() {
    return perThousand(font.unsigned16(font.offset("OS/2") + 4) * unitsPerEm / 5000);
  }

  /** The box around all glyphs: left, bottom, right, top. */
  int[] boundingBox() {
    int[] box = new int[4];
    for (int i = 0; i < box.length; i++) {
      box[i] = perThousand(font.signed16(font.offset("head") + 36 + 2 * i));
    }
    return box;
  }

  int glyphCount() {
    return glyphCount;
  }

  FontFile font() {
    return font;
  }

  GlyphMeanings meanings(Repertoire repertoire) {
    return java.util.Objects.requireNonNull(meanings.get(repertoire));
  }

  /** The ordinal of the smallest repertoire that holds a glyph. */
  int smallestRepertoire(int glyph) {
    return smallestRepertoire[glyph];
  }

  /** The prepared subset for a repertoire; made when first asked for. */
  FaceSubset subset(Repertoire repertoire) {
    return subsets.computeIfAbsent(
        repertoire, wanted -> new FaceSubset(this, meanings(wanted).byGlyph()));
  }
}
