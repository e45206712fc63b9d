package dev.engross.typeset.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.diagnostic.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaginationTest {

  @Test
  void ten_lines_fill_a_page_and_the_eleventh_starts_another() {
    assertThat(Proof.of("", Proof.paragraphs(10)).pages()).isEqualTo(1);
    Proof proof = Proof.of("", Proof.paragraphs(11));
    assertThat(proof.pages()).isEqualTo(2);
    assertThat(proof.lines(2)).contains("line 11");
  }

  @Test
  void a_forced_break_starts_a_page() {
    Proof proof = Proof.of(".new { break-before: page }", "<p>one</p><p class=\"new\">two</p>");
    assertThat(proof.lines(1)).containsExactly("one");
    assertThat(proof.lines(2)).containsExactly("two");
  }

  @Test
  void a_right_hand_page_may_leave_a_blank_one() {
    Proof proof = Proof.of(".new { break-before: right }", "<p>one</p><p class=\"new\">two</p>");
    assertThat(proof.pages()).isEqualTo(3);
    assertThat(proof.lines(2)).isEmpty();
    assertThat(proof.lines(3)).containsExactly("two");
  }

  @Test
  void a_heading_moves_with_the_line_it_heads() {
    Proof proof = Proof.of("", Proof.paragraphs(9) + "<h2>Head</h2><p>body</p>");
    assertThat(proof.lines(1)).doesNotContain("Head");
    assertThat(proof.lines(2)).containsExactly("Head", "body");
  }

  @Test
  void a_heading_stays_where_its_line_fits() {
    Proof proof = Proof.of("", Proof.paragraphs(8) + "<h2>Head</h2><p>body</p>");
    assertThat(proof.pages()).isEqualTo(1);
  }

  private static final String FIVE_LINES =
      "<p class=\"text\">aaaa<br/>bbbb<br/>cccc<br/>dddd<br/>eeee</p>";

  @Test
  void orphans_keep_a_first_line_from_standing_alone() {
    Proof proof = Proof.of(".text { orphans: 2 }", Proof.paragraphs(9) + FIVE_LINES);
    assertThat(proof.lines(1)).hasSize(9);
    assertThat(proof.lines(2)).startsWith("aaaa");
  }

  @Test
  void widows_keep_a_last_line_from_standing_alone() {
    Proof proof = Proof.of(".text { widows: 2 }", Proof.paragraphs(6) + FIVE_LINES);
    assertThat(proof.lines(2)).containsExactly("dddd", "eeee");
  }

  @Test
  void a_box_that_is_not_to_be_parted_moves_whole() {
    Proof proof =
        Proof.of(
            ".whole { break-inside: avoid }",
            Proof.paragraphs(8) + "<div class=\"whole\">" + Proof.paragraphs(3) + "</div>");
    assertThat(proof.lines(1)).hasSize(8);
    assertThat(proof.lines(2)).containsExactly("line 1", "line 2", "line 3");
  }

  @Test
  void a_box_taller_than_a_page_is_parted_after_all() {
    Proof proof =
        Proof.of(
            ".whole { break-inside: avoid }",
            "<div class=\"whole\">" + Proof.paragraphs(15) + "</div>");
    assertThat(proof.pages()).isEqualTo(2);
  }

  @Test
  void a_signature_block_takes_two_lines_of_the_paragraph_along() {
    Proof proof =
        Proof.of(
            "p { orphans: 2; widows: 2 } .sign { break-inside: avoid; break-before: avoid }",
            Proof.paragraphs(4)
                + FIVE_LINES
                + "<div class=\"sign\"><p>Sincerely</p><p>Name</p></div>");
    assertThat(proof.lines(2)).containsExactly("dddd", "eeee", "Sincerely", "Name");
  }

  @Test
  void a_signature_block_after_a_single_line_takes_two_lines_along() {
    Proof proof =
        Proof.of(
            ".sign { break-inside: avoid; break-before: avoid }",
            Proof.paragraphs(9) + "<div class=\"sign\"><p>Sincerely</p><p>Name</p></div>");
    assertThat(proof.lines(2)).containsExactly("line 8", "line 9", "Sincerely", "Name");
  }

  @Test
  void margins_collapse_between_siblings_and_with_a_parent() {
    Proof siblings =
        Proof.of(
            ".a { margin-bottom: 8pt } .b { margin-top: 5pt }",
            "<p class=\"a\">one</p><p class=\"b\">two</p>");
    assertThat(siblings.glyphs("two").baseline() - siblings.glyphs("one").baseline()).isEqualTo(18);
    Proof parent =
        Proof.of(
            ".a { margin-top: 8pt } .b { margin-top: 5pt }",
            "<p>one</p><div class=\"a\"><p class=\"b\">two</p></div>");
    assertThat(parent.glyphs("two").baseline() - parent.glyphs("one").baseline()).isEqualTo(18);
  }

  @Test
  void a_border_keeps_margins_from_collapsing() {
    Proof proof =
        Proof.of(
            ".a { margin-top: 8pt; border-top: 1pt solid black } .b { margin-top: 5pt }",
            "<p>one</p><div class=\"a\"><p class=\"b\">two</p></div>");
    assertThat(proof.glyphs("two").baseline() - proof.glyphs("one").baseline()).isEqualTo(24);
  }

  @Test
  void a_margin_at_the_top_of_a_page_is_dropped() {
    Proof proof =
        Proof.of(".b { margin-top: 7pt }", Proof.paragraphs(10) + "<p class=\"b\">two</p>");
    assertThat(proof.glyphs("two").baseline()).isEqualTo(18);
  }

  @Test
  void a_box_over_two_pages_has_its_background_on_both_and_its_frame_open_between() {
    Proof proof =
        Proof.of(
            ".box { background: #eee; border: 1pt solid black }",
            "<div class=\"box\">" + Proof.paragraphs(12) + "</div>");
    List<Mark.Fill> first = proof.marks(1, Mark.Fill.class);
    List<Mark.Fill> second = proof.marks(2, Mark.Fill.class);
    // Background, top, left, right; then background, bottom, left, right.
    assertThat(first).hasSize(4);
    assertThat(second).hasSize(4);
    assertThat(first.get(1).y()).isEqualTo(10);
    assertThat(second.get(1).y()).isGreaterThan(20);
    assertThat(first).allSatisfy(fill -> assertThat(fill.owner()).isNull());
  }

  @Test
  void a_nearly_empty_last_page_is_avoided_by_breaking_earlier() {
    String css = "@page { size: 220pt 320pt; margin: 10pt } p { widows: 1 }";
    Proof proof = Proof.of(css, Proof.paragraphs(31));
    assertThat(proof.pages()).isEqualTo(2);
    assertThat(proof.lines(2)).hasSizeGreaterThan(2);
  }

  @Test
  void the_first_page_may_have_margins_of_its_own() {
    Proof proof = Proof.of("@page :first { margin-top: 60pt }", Proof.paragraphs(6));
    assertThat(proof.lines(1)).hasSize(5);
    assertThat(proof.glyphs("line 1").baseline()).isEqualTo(68);
    assertThat(proof.glyphs("line 6").baseline()).isEqualTo(18);
  }

  /** On a sheet with 280 points between its margins, in a document that elsewhere has 200. */
  private static Proof onAWiderPage(String css, String body) {
    return Proof.of(
        "@page wide { size: 320pt 120pt; margin: 20pt } .wide { page: wide }" + css,
        "<p>cover</p><div class=\"wide\">" + body + "</div>");
  }

  @Test
  void columns_on_a_named_page_share_its_measure() {
    Proof proof =
        onAWiderPage(
            ".pair { display: columns; column-count: 2; column-gap: 20pt }"
                + ".right { text-align: right }",
            "<div class=\"pair\"><p class=\"right\">one</p><p class=\"right\">two</p></div>");
    assertThat(proof.glyphs("one").x()).isEqualTo(20 + 130 - 15);
    assertThat(proof.glyphs("two").x()).isEqualTo(20 + 280 - 15);
  }

  @Test
  void a_block_in_a_cell_on_a_named_page_stays_in_its_cell() {
    Proof proof =
        onAWiderPage(
            "table { width: 100% } .right { text-align: right }",
            "<table><tbody><tr><td><p class=\"right\">one</p></td></tr></tbody></table>");
    assertThat(proof.glyphs("one").x()).isEqualTo(20 + 280 - 15);
  }

  @Test
  void a_footnote_is_as_wide_as_its_page() {
    Proof proof =
        onAWiderPage(
            ".note { float: footnote; text-align: right }",
            "<p>word<span class=\"note\">nota</span></p>");
    Mark.Glyphs note = proof.glyphs("nota");
    assertThat(note.x() + 5 * note.text().length()).isEqualTo(20 + 280);
  }

  @Test
  void a_block_in_a_column_cannot_ask_for_another_page() {
    Proof proof =
        Proof.of(
            "@page wide { size: 320pt 120pt; margin: 20pt } .wide { page: wide }"
                + ".pair { display: columns; column-count: 2; column-gap: 20pt }"
                + ".right { text-align: right }",
            "<div class=\"pair\"><p class=\"right wide\">one</p><p>two</p></div>");
    assertThat(proof.pages()).isEqualTo(1);
    assertThat(proof.glyphs("one").x()).isEqualTo(10 + 90 - 15);
  }

  @Test
  void a_named_page_starts_a_page_of_its_own_measure() {
    Proof proof =
        Proof.of(
            "@page wide { size: 320pt 120pt; margin: 20pt } .wide { page: wide }",
            "<p>one</p><div class=\"wide\"><p style=\"text-align: right\">two</p></div><p>three</p>");
    assertThat(proof.pages()).isEqualTo(3);
    assertThat(proof.document.pages().get(1).widthPoints()).isEqualTo(320);
    assertThat(proof.glyphs("two").x()).isEqualTo(285);
    assertThat(proof.document.pages().get(2).widthPoints()).isEqualTo(220);
  }

  @Test
  void what_is_taller_than_a_page_is_told() {
    Outcome<LaidOutDocument> outcome =
        Proof.outcome(
            ".tall { height: 101pt; border: 0 } .fits { height: 100pt }",
            "<div class=\"fits\"></div><div class=\"tall\"></div>");
    assertThat(outcome.problems()).hasSize(1);
    assertThat(outcome.problems().get(0).code()).isEqualTo("content-taller-than-page");
    assertThat(outcome.problems().get(0).message()).contains("page 2");
  }

  @Test
  void three_hundred_pages_are_laid_out() {
    assertThat(Proof.of("", Proof.paragraphs(3000)).pages()).isEqualTo(300);
  }
}
