package dev.engross.typeset.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.diagnostic.Outcome;
import dev.engross.diagnostic.Problem;
import dev.engross.typeset.markup.MarkupReader;
import dev.engross.typeset.style.Cascade;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ShapingTest {

  @Test
  void a_line_of_one_style_is_one_mark() {
    Proof proof = Proof.of("", "<p>one two three</p>");
    assertThat(proof.marks(1)).hasSize(1);
    Mark.Glyphs glyphs = proof.glyphs("one two three");
    assertThat(glyphs.glyphs()).hasSize(13);
    assertThat(glyphs.x()).isEqualTo(10);
    assertThat(glyphs.baseline()).isEqualTo(18);
  }

  @Test
  void a_ligature_says_both_its_letters() {
    Mark.Glyphs glyphs = Proof.of("", "<p>a fine</p>").glyphs("a fine");
    assertThat(glyphs.glyphs()).containsExactly('a', ' ', SquareFace.FI, 'n', 'e');
    assertThat(glyphs.clusters()).containsExactly(0, 1, 2, 4, 5);
  }

  @Test
  void letter_spacing_parts_ligatures_and_widens_every_character() {
    Mark.Glyphs glyphs = Proof.of("p { letter-spacing: 1pt }", "<p>fi x</p>").glyphs("fi x");
    assertThat(glyphs.glyphs()).containsExactly('f', 'i', ' ', 'x');
    assertThat(glyphs.advancesPoints()).containsOnly(6);
  }

  @Test
  void kerning_moves_the_pen_after_the_left_letter() {
    Mark.Glyphs glyphs = Proof.of("p { font-kerning: normal }", "<p>AVA</p>").glyphs("AVA");
    assertThat(glyphs.advancesPoints()).containsExactly(4, 5, 5);
  }

  @Test
  void small_capitals_are_drawn_small_and_extract_as_written() {
    Mark.Glyphs glyphs = Proof.of("p { font-variant: small-caps }", "<p>Ab</p>").glyphs("Ab");
    assertThat(glyphs.glyphs()).containsExactly('A', 'b' + 0x10000);
  }

  @Test
  void a_face_without_small_capitals_gets_capitals_at_four_fifths() {
    Proof proof = Proof.of("p { font-variant: small-caps; font-style: italic }", "<p>Ab</p>");
    Mark.Glyphs small = proof.glyphs("b");
    assertThat(small.glyphs()).containsExactly('B');
    assertThat(small.sizePoints()).isEqualTo(8);
  }

  @Test
  void upper_case_is_what_is_drawn_and_said() {
    assertThat(Proof.of("p { text-transform: uppercase }", "<p>Stra\u00DFe</p>").lines(1))
        .containsExactly("STRASSE");
  }

  @Test
  void an_accent_composes_with_its_letter() {
    assertThat(Proof.of("", "<p>caf\u0065\u0301</p>").lines(1)).containsExactly("caf\u00E9");
  }

  @Test
  void a_no_break_space_is_drawn_as_a_space() {
    assertThat(Proof.of("", "<p>a\u00A0b</p>").glyphs("a b").glyphs())
        .containsExactly('a', ' ', 'b');
  }

  @Test
  void characters_without_a_picture_vanish() {
    assertThat(Proof.of("", "<p>a\u200Eb\u200Dc\uFEFFd</p>").lines(1)).containsExactly("abcd");
  }

  @Test
  void an_uncovered_character_is_named_with_its_line_and_surroundings() {
    Outcome<LaidOutDocument> outcome =
        Proof.outcome("", "<p>plain</p>\n<p>first\nand then a \u2603 here</p>");
    assertThat(outcome.problems()).hasSize(1);
    Problem problem = outcome.problems().get(0);
    assertThat(problem.code()).isEqualTo("uncovered-character");
    assertThat(problem.message()).contains("\u2603", "U+2603", "SNOWMAN");
    assertThat(problem.place().line()).isEqualTo(5);
    assertThat(problem.excerpt()).contains("and then a \u2603 here");
  }

  @Test
  void all_uncovered_characters_are_told_at_once() {
    Outcome<LaidOutDocument> outcome =
        Proof.outcome("", "<p>\u2603 \u2603 \u2604</p><p>\uD83D\uDE00</p>");
    assertThat(outcome.problems())
        .extracting(Problem::message)
        .satisfiesExactly(
            first -> assertThat(first).contains("U+2603"),
            second -> assertThat(second).contains("U+2604"),
            third -> assertThat(third).contains("U+1F600"));
  }

  @Test
  void a_family_without_a_face_is_told_once() {
    Layout layout =
        new Layout(
            style -> {
              throw new IllegalArgumentException();
            });
    Outcome<LaidOutDocument> outcome =
        MarkupReader.read(
                "proof.html",
                "<html lang=\"en\"><head><title>T</title></head><body><p>a</p>\n<p>b</p></body></html>",
                Map.of())
            .flatMap(new Cascade()::style)
            .flatMap(layout::layOut);
    assertThat(outcome.problems()).extracting(Problem::code).containsExactly("unknown-font-family");
  }

  @Test
  void superscripts_are_raised_marks_on_the_same_baseline() {
    Proof proof = Proof.of("", "<p>x<sup>2</sup></p>");
    Mark.Glyphs raised = proof.glyphs("2");
    assertThat(raised.raisedPoints()).isPositive();
    assertThat(raised.baseline()).isEqualTo(proof.glyphs("x").baseline());
  }

  @Test
  void an_underline_belongs_to_the_text_above_it() {
    Proof proof = Proof.of("", "<p>ab <u>cd</u></p>");
    List<Mark.Fill> fills = proof.marks(1, Mark.Fill.class);
    assertThat(fills).hasSize(1);
    assertThat(fills.get(0).x()).isEqualTo(25);
    assertThat(fills.get(0).width()).isEqualTo(10);
    assertThat(fills.get(0).owner()).isSameAs(proof.glyphs("ab cd").owner()).isNotNull();
  }
}
