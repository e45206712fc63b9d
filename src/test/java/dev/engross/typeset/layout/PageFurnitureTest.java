package dev.engross.typeset.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageFurnitureTest {
  private static final String NUMBERS =
      "@page { @bottom-right { content: counter(page) \"/\" counter(pages);"
          + " font-size: 5pt; line-height: 5pt } }";

  @Test
  void pages_are_numbered_of_all() {
    Proof proof = Proof.of(NUMBERS, Proof.paragraphs(25));
    assertThat(proof.glyphs("1/3").owner()).isNull();
    assertThat(proof.glyphs("3/3").x()).isEqualTo(210 - 7.5);
    assertThat(proof.document.pages())
        .extracting(LaidOutDocument.Page::label)
        .containsExactly("1", "2", "3");
  }

  @Test
  void numbering_restarts_where_a_part_resets_it() {
    Proof proof =
        Proof.of(
            NUMBERS + ".part { break-before: page; counter-reset: page 1 }",
            "<p>cover</p><div class=\"part\">" + Proof.paragraphs(15) + "</div>");
    assertThat(proof.lines(1)).contains("1/1");
    assertThat(proof.lines(2)).contains("1/2");
    assertThat(proof.lines(3)).contains("2/2");
  }

  @Test
  void other_counters_show_what_holds_on_the_page() {
    Proof proof =
        Proof.of(
            "@page { @bottom-left { content: \"Part \" counter(part) } }"
                + ".part { break-before: page; counter-increment: part }",
            "<p>cover</p><p class=\"part\">a</p><p class=\"part\">b</p>");
    assertThat(proof.lines(2)).containsExactly("a", "Part 1");
    assertThat(proof.lines(3)).containsExactly("b", "Part 2");
  }

  @Test
  void a_running_element_stands_on_its_page_and_all_later_ones() {
    Proof proof =
        Proof.of(
            "@page { @top-left { content: element(head) } }" + ".head { position: running(head) }",
            Proof.paragraphs(10) + "<div class=\"head\">Record 7</div>" + Proof.paragraphs(12));
    assertThat(proof.lines(1)).doesNotContain("Record 7");
    assertThat(proof.lines(2)).contains("Record 7");
    assertThat(proof.lines(3)).contains("Record 7");
    assertThat(proof.glyphs("Record 7").owner()).isNull();
  }

  @Test
  void an_absolute_box_is_placed_from_the_edges_of_the_sheet() {
    Proof proof =
        Proof.of(
            ".window { position: absolute; top: 70pt; left: 100pt }",
            "<p>text</p><div class=\"window\">Name<br/>Street</div>" + Proof.paragraphs(10));
    Mark.Glyphs name = proof.glyphs("Name");
    assertThat(name.x()).isEqualTo(100);
    assertThat(name.baseline()).isEqualTo(78);
    assertThat(proof.lines(2)).doesNotContain("Name");
    assertThat(proof.glyphs("line 1").baseline()).isEqualTo(28);
  }

  @Test
  void an_absolute_box_may_hang_from_the_lower_right_corner() {
    Proof proof =
        Proof.of(
            ".stamp { position: absolute; bottom: 20pt; right: 30pt }",
            "<p>text</p><div class=\"stamp\">abcd</div>");
    assertThat(proof.glyphs("abcd").x()).isEqualTo(220 - 30 - 20);
    assertThat(proof.glyphs("abcd").baseline()).isEqualTo(120 - 20 - 2);
  }

  @Test
  void a_footnote_stands_at_the_foot_of_the_page_of_its_call() {
    Proof proof =
        Proof.of(
            ".note { float: footnote }",
            Proof.paragraphs(5) + "<p>call<span class=\"note\">Said below.</span>.</p>");
    assertThat(proof.glyphs("Said below.").baseline()).isEqualTo(108);
    assertThat(proof.glyphs("call").baseline()).isEqualTo(68);
    assertThat(proof.structure()).contains("P(Reference Note(Lbl))");
  }

  @Test
  void a_footnote_that_does_not_fit_takes_its_line_to_the_next_page() {
    Proof proof =
        Proof.of(
            ".note { float: footnote }",
            Proof.paragraphs(9) + "<p>call<span class=\"note\">Below.</span></p>");
    assertThat(proof.lines(1)).hasSize(9);
    assertThat(proof.lines(2).get(0)).isEqualTo("call1");
  }

  @Test
  void a_footnote_number_never_starts_a_line() {
    Proof proof =
        Proof.of(
            ".note { float: footnote } p { width: 45pt }",
            "<p>aaaa bbbb <span class=\"note\">Note</span></p>");
    assertThat(proof.lines(1).subList(0, 2)).containsExactly("aaaa", "bbbb1");
  }

  @Test
  void a_cross_reference_prints_the_page_of_its_target() {
    Proof proof =
        Proof.of(
            ".see::after { content: target-counter(\"#end\", page) }",
            "<p class=\"see\">page </p>" + Proof.paragraphs(15) + "<p id=\"end\">end</p>");
    assertThat(proof.lines(1).get(0)).isEqualTo("page 2");
  }
}
