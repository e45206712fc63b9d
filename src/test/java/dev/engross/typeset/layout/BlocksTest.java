package dev.engross.typeset.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class BlocksTest {

  @Test
  void list_markers_hang_left_of_their_items() {
    Proof proof = Proof.of("ol { padding-left: 30pt }", "<ol><li>one</li><li>two</li></ol>");
    assertThat(proof.lines(1)).containsExactly("1. one", "2. two");
    assertThat(proof.glyphs("one").x()).isEqualTo(40);
    // Two characters and half the type size before the text.
    assertThat(proof.glyphs("1.").x()).isCloseTo(25, within(1e-9));
    assertThat(proof.structure()).isEqualTo("Document(L(LI(Lbl LBody) LI(Lbl LBody)))");
  }

  @Test
  void nested_lists_are_numbered_as_statutes_are() {
    String css =
        "ol ol > li::marker { content: \"(\" counter(list-item, lower-alpha) \")\" }"
            + "ol ol ol > li::marker { content: \"(\" counter(list-item, lower-roman) \")\" }";
    Proof proof =
        Proof.of(
            css, "<ol><li>a<ol><li>b</li><li>c<ol><li>d</li><li>e</li></ol></li></ol></li></ol>");
    assertThat(proof.lines(1)).containsExactly("1. a", "(a) b", "(b) c", "(i) d", "(ii) e");
  }

  @Test
  void nested_counters_join_their_values() {
    String css =
        "ol { counter-reset: clause } li { counter-increment: clause }"
            + "li::marker { content: counters(clause, \".\") }";
    Proof proof = Proof.of(css, "<ol><li>a<ol><li>b</li><li>c</li></ol></li><li>d</li></ol>");
    assertThat(proof.lines(1)).containsExactly("1 a", "1.1 b", "1.2 c", "2 d");
  }

  @Test
  void a_list_may_start_anywhere() {
    Proof proof = Proof.of("", "<ol start=\"4\"><li>a</li><li value=\"9\">b</li><li>c</li></ol>");
    assertThat(proof.lines(1)).containsExactly("4. a", "9. b", "10. c");
  }

  @Test
  void an_item_with_a_paragraph_has_its_marker_on_the_first_line() {
    Proof proof = Proof.of("", "<ul><li><p>one</p><p>two</p></li></ul>");
    assertThat(proof.lines(1)).containsExactly("\u2022 one", "two");
    assertThat(proof.structure()).isEqualTo("Document(L(LI(Lbl LBody(P P))))");
  }

  @Test
  void a_marker_inside_starts_the_text() {
    Proof proof =
        Proof.of("ol { list-style-position: inside; padding: 0 }", "<ol><li>one</li></ol>");
    assertThat(proof.lines(1)).containsExactly("1. one");
    assertThat(proof.glyphs("1.").x()).isEqualTo(10);
    assertThat(proof.structure()).isEqualTo("Document(L(LI(Lbl LBody)))");
  }

  @Test
  void definitions_are_list_items() {
    Proof proof = Proof.of("", "<dl><dt>t</dt><dd>d</dd><dt>u</dt><dd>e</dd><dd>f</dd></dl>");
    assertThat(proof.structure()).isEqualTo("Document(L(LI(Lbl LBody) LI(Lbl LBody LBody)))");
  }

  @Test
  void a_box_of_a_fixed_height_holds_the_margin_of_its_last_child() {
    Proof proof =
        Proof.of(
            ".head { height: 50pt } .last { margin-bottom: 20pt }",
            "<div class=\"head\"><p class=\"last\">one</p></div><p>two</p>");
    assertThat(proof.glyphs("two").baseline()).isEqualTo(proof.glyphs("one").baseline() + 50);
  }

  @Test
  void children_of_columns_stand_side_by_side() {
    Proof proof =
        Proof.of(
            ".pair { display: columns; column-count: 2; column-gap: 20pt }",
            "<div class=\"pair\"><p>one</p><p>two</p></div><p>three</p>");
    assertThat(proof.glyphs("one").x()).isEqualTo(10);
    assertThat(proof.glyphs("two").x()).isEqualTo(10 + 90 + 20);
    assertThat(proof.glyphs("two").baseline()).isEqualTo(proof.glyphs("one").baseline());
    assertThat(proof.glyphs("three").baseline()).isEqualTo(28);
  }

  @Test
  void text_between_blocks_is_a_paragraph_of_its_own() {
    Proof proof = Proof.of("", "<div>one<p>two</p>three</div>");
    assertThat(proof.lines(1)).containsExactly("one", "two", "three");
    assertThat(proof.structure()).isEqualTo("Document(Div(P P P))");
  }

  @Test
  void a_division_of_text_alone_is_a_paragraph() {
    assertThat(Proof.of("", "<div>one</div>").structure()).isEqualTo("Document(P)");
  }

  @Test
  void links_have_an_area_and_a_node() {
    Proof proof = Proof.of("", "<p>see <a href=\"#end\">the end</a></p><p id=\"end\">x</p>");
    List<Mark.Link> links = proof.marks(1, Mark.Link.class);
    assertThat(links).hasSize(1);
    assertThat(links.get(0).target()).isEqualTo("#end");
    assertThat(links.get(0).x()).isEqualTo(30);
    assertThat(links.get(0).width()).isEqualTo(35);
    assertThat(links.get(0).owner().role()).isEqualTo(Structure.Role.LINK);
    assertThat(proof.document.destinations())
        .containsEntry("end", new LaidOutDocument.Destination(0, 20));
  }

  @Test
  void a_link_over_two_lines_has_two_areas() {
    Proof proof =
        Proof.of("p { width: 40pt }", "<p><a href=\"https://e.com\">aaaaaa bbbbbb</a></p>");
    assertThat(proof.marks(1, Mark.Link.class)).hasSize(2);
  }

  @Test
  void headings_are_the_outline() {
    Proof proof = Proof.of("", "<h1>One <em>and</em></h1><h2>Two</h2><p>x</p>");
    assertThat(proof.document.bookmarks())
        .extracting(LaidOutDocument.Bookmark::level, LaidOutDocument.Bookmark::title)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(1, "One and"),
            org.assertj.core.groups.Tuple.tuple(2, "Two"));
  }

  @Test
  void another_language_is_marked() {
    Proof proof = Proof.of("", "<p>a <span lang=\"fr\">bon</span></p><p lang=\"de\">gut</p>");
    assertThat(proof.glyphs("bon").owner().attributes()).containsEntry("lang", "fr");
    assertThat(proof.glyphs("gut").owner().attributes()).containsEntry("lang", "de");
    assertThat(proof.glyphs("a").owner().attributes()).isEmpty();
  }

  @Test
  void a_checkbox_says_what_it_is() {
    Proof proof = Proof.of("", "<p><input type=\"checkbox\"/> yes</p>");
    List<Mark.Fill> fills = proof.marks(1, Mark.Fill.class);
    assertThat(fills).hasSize(4);
    assertThat(fills.get(0).owner().attributes()).containsEntry("actual-text", "\u2610");
  }

  @Test
  void a_line_to_sign_on_is_as_wide_as_asked() {
    Proof proof =
        Proof.of(
            ".line { display: inline-block; width: 50pt; border-bottom: 1pt solid black }",
            "<p>Name <span class=\"line\"></span> Date</p>");
    Mark.Fill rule = proof.marks(1, Mark.Fill.class).get(0);
    assertThat(rule.x()).isEqualTo(35);
    assertThat(rule.width()).isEqualTo(50);
    assertThat(proof.glyphs("Date").x() + 5).isEqualTo(90);
  }

  @Test
  void generated_text_reads_where_it_stands() {
    Proof proof = Proof.of("p::before { content: \"Note: \" }", "<p>text</p>");
    assertThat(proof.lines(1)).containsExactly("Note: text");
  }

  @Test
  void marks_come_in_reading_order_behind_their_backgrounds() {
    Proof proof = Proof.of("p { background: #eee }", "<p>one</p><p>two</p>");
    assertThat(proof.marks(1)).hasSize(4);
    assertThat(proof.marks(1).subList(0, 2)).allMatch(mark -> mark instanceof Mark.Fill);
    assertThat(proof.lines(1)).containsExactly("one", "two");
  }

  @Test
  void the_same_page_gives_the_same_marks() {
    String body = "<h1>T</h1><ol><li>a <b>b</b></li></ol><table><tr><td>c</td></tr></table>";
    assertThat(Proof.of("", body).lines(1)).isEqualTo(Proof.of("", body).lines(1));
  }
}
