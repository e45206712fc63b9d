package dev.engross.typeset.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.engross.typeset.layout.Face;
import dev.engross.typeset.style.Style;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;

class PreparedFaceTest {

  private static final Face REGULAR = HandSetLetter.REGULAR;

  @Test
  void the_font_files_are_those_that_were_reviewed() throws IOException {
    String list = new String(resource("SHA256SUMS"), StandardCharsets.US_ASCII);
    for (String line : list.strip().split("\n")) {
      String[] parts = line.split(" {2}");
      assertThat(HexFormat.of().formatHex(Sha256.of(resource(parts[1]))))
          .as(parts[1])
          .isEqualTo(parts[0]);
    }
    assertThat(list.lines()).hasSize(5);
  }

  @Test
  void widths_and_glyphs_agree_with_an_independent_reader() throws IOException {
    try (TrueTypeFont font =
        new TTFParser().parse(new RandomAccessReadBuffer(resource("SourceSerif4-Regular.ttf")))) {
      for (int codePoint = 0x20; codePoint < 0x2700; codePoint++) {
        int glyph = font.getUnicodeCmapLookup().getGlyphId(codePoint);
        if (codePoint != 0x2011) {
          assertThat(REGULAR.glyph(codePoint)).isEqualTo(glyph);
        }
        assertThat(REGULAR.advance(glyph)).isEqualTo(font.getAdvanceWidth(glyph));
      }
    }
  }

  @Test
  void pairs_that_leave_a_gap_are_drawn_together() {
    assertThat(kerning('A', 'V')).isEqualTo(-119);
    assertThat(kerning('T', 'o')).isEqualTo(-55);
    assertThat(kerning('n', 'n')).isZero();
  }

  @Test
  void kerning_never_opens_a_gap_that_extracts_as_a_space() {
    for (char left = '!'; left <= '~'; left++) {
      for (char right = '!'; right <= '~'; right++) {
        assertThat(kerning(left, right)).isLessThanOrEqualTo(80);
      }
    }
    assertThat(kerning('f', ')')).isEqualTo(80);
  }

  @Test
  void kerning_outside_the_common_glyphs_is_found_too() {
    // Cyrillic Ge and a full stop: far outside the table of common pairs.
    assertThat(kerning('\u0413', '.')).isNegative();
  }

  @Test
  void figures_are_of_one_width() {
    for (char figure = '0'; figure <= '9'; figure++) {
      assertThat(REGULAR.advance(REGULAR.glyph(figure))).isEqualTo(529);
    }
  }

  @Test
  void ligatures_of_three_are_reached_through_two() {
    int f = REGULAR.glyph('f');
    int i = REGULAR.glyph('i');

    int ff = REGULAR.ligature(f, f);
    int ffi = REGULAR.ligature(ff, i);

    assertThat(ff).isEqualTo(REGULAR.glyph(0xFB00));
    assertThat(ffi).isEqualTo(REGULAR.glyph(0xFB03));
    assertThat(REGULAR.ligature(i, f)).isZero();
  }

  @Test
  void small_capitals_replace_lower_case_only_when_asked() {
    int a = REGULAR.glyph('a');

    assertThat(REGULAR.variant(a, style(true))).isNotEqualTo(a);
    assertThat(REGULAR.variant(a, style(false))).isEqualTo(a);
    assertThat(REGULAR.variant(REGULAR.glyph('A'), style(true))).isEqualTo(REGULAR.glyph('A'));
  }

  @Test
  void the_no_break_hyphen_is_drawn_as_the_hyphen() {
    assertThat(REGULAR.glyph(0x2011)).isEqualTo(REGULAR.glyph(0x2010)).isNotZero();
  }

  @Test
  void what_the_face_lacks_has_no_glyph() {
    assertThat(REGULAR.glyph(0x4E2D)).isZero();
    assertThat(REGULAR.glyph(0x1F600)).isZero();
  }

  @Test
  void weights_from_550_are_semibold() {
    assertThat(HandSetLetter.face(549, false).name()).isEqualTo("SourceSerif4-Regular");
    assertThat(HandSetLetter.face(550, false).name()).isEqualTo("SourceSerif4-SemiBold");
    assertThat(HandSetLetter.face(700, true).name()).isEqualTo("SourceSerif4-SemiBoldItalic");
  }

  @Test
  void a_family_is_taken_from_a_list_whatever_its_letter_case() {
    assertThat(HandSetLetter.FACES.faces(style(List.of("Georgia", "SERIF")))).isNotEmpty();
    assertThatThrownBy(() -> HandSetLetter.FACES.faces(style(List.of("Georgia"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Georgia");
  }

  @Test
  void two_letters_faces_stay_well_under_thirty_kilobytes() {
    int length =
        Stream.of(HandSetLetter.REGULAR, HandSetLetter.SEMIBOLD)
            .map(face -> ((PreparedFace) face).subset(Repertoire.LETTER))
            .mapToInt(subset -> subset.fontProgram().bytes().length)
            .sum();

    assertThat(length).isLessThan(30_000);
  }

  private static int kerning(char left, char right) {
    return REGULAR.kerning(REGULAR.glyph(left), REGULAR.glyph(right));
  }

  private static Style.Font style(boolean smallCaps) {
    return new Style.Font(List.of("Source Serif 4"), 10, 400, false, smallCaps, 0, true, true);
  }

  private static Style.Font style(List<String> families) {
    return new Style.Font(families, 10, 400, false, false, 0, true, true);
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream file = PreparedFaceTest.class.getResourceAsStream("/fonts/" + name)) {
      assertThat(file).as(name).isNotNull();
      return file.readAllBytes();
    }
  }
}
