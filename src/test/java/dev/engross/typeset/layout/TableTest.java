package dev.engross.typeset.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {

  private static String row(String... cells) {
    return "<tr><td>" + String.join("</td><td>", cells) + "</td></tr>";
  }

  @Test
  void columns_are_as_wide_as_their_widest_cell() {
    Proof proof = Proof.of("", "<table>" + row("aaaa", "b") + row("cc", "dd") + "</table>");
    assertThat(proof.glyphs("aaaa").x()).isEqualTo(10);
    assertThat(proof.glyphs("b").x()).isEqualTo(30);
    assertThat(proof.glyphs("dd").x()).isEqualTo(30);
    assertThat(proof.glyphs("dd").baseline()).isEqualTo(28);
  }

  @Test
  void a_table_of_full_width_shares_the_rest_by_content() {
    Proof proof = Proof.of("table { width: 100% }", "<table>" + row("aaa", "b") + "</table>");
    assertThat(proof.glyphs("b").x()).isCloseTo(10 + 150, within(1e-6));
  }

  @Test
  void percentages_and_points_are_honoured() {
    Proof proof =
        Proof.of(
            "table { width: 200pt } .q { width: 25% } .p { width: 30pt }",
            "<table><tr><td class=\"q\">a</td><td class=\"p\">b</td><td>c</td></tr></table>");
    assertThat(proof.glyphs("b").x()).isEqualTo(60);
    assertThat(proof.glyphs("c").x()).isEqualTo(90);
  }

  @Test
  void fixed_layout_shares_equally_what_is_not_asked_for() {
    Proof proof =
        Proof.of(
            "table { width: 200pt; table-layout: fixed } .p { width: 40pt }",
            "<table><tr><td class=\"p\">a</td><td>b</td><td>cccccc</td></tr></table>");
    assertThat(proof.glyphs("b").x()).isEqualTo(50);
    assertThat(proof.glyphs("cccccc").x()).isEqualTo(130);
  }

  @Test
  void a_table_too_wide_for_its_measure_wraps_its_cells() {
    Proof proof =
        Proof.of(
            "", "<table>" + row("aaaaaaaaaa aaaaaaaaaa", "bbbbbbbbbb bbbbbbbbbb") + "</table>");
    for (Mark.Glyphs glyphs : proof.marks(1, Mark.Glyphs.class)) {
      assertThat(glyphs.x() + 5 * glyphs.text().strip().length()).isLessThanOrEqualTo(210.001);
    }
  }

  @Test
  void cells_span_columns_and_rows() {
    Proof proof =
        Proof.of(
            "",
            "<table><tr><td rowspan=\"2\">aa</td><td colspan=\"2\">bbbb</td></tr>"
                + "<tr><td>cc</td><td>dd</td></tr></table>");
    assertThat(proof.glyphs("bbbb").x()).isEqualTo(20);
    assertThat(proof.glyphs("cc").x()).isEqualTo(20);
    assertThat(proof.glyphs("dd").x()).isEqualTo(30);
    assertThat(proof.glyphs("dd").baseline()).isEqualTo(28);
    assertThat(proof.glyphs("aa").owner().attributes()).containsEntry("row-span", "2");
    assertThat(proof.glyphs("bbbb").owner().attributes()).containsEntry("col-span", "2");
  }

  @Test
  void figures_are_aligned_on_their_decimal_points() {
    Proof proof =
        Proof.of(
            "td { text-align: decimal }",
            "<table>" + row("$1,200.50") + row("3.125") + row("(40)") + "</table>");
    double point = proof.glyphs("$1,200.50").x() + 30;
    assertThat(proof.glyphs("3.125").x() + 5).isCloseTo(point, within(1e-9));
    assertThat(proof.glyphs("(40)").x() + 15).isCloseTo(point, within(1e-9));
  }

  @Test
  void content_stands_at_the_top_middle_or_bottom_of_its_row() {
    Proof proof =
        Proof.of(
            ".m { vertical-align: middle } .b { vertical-align: bottom }",
            "<table><tr><td>x<br/>y<br/>z</td><td>top</td><td class=\"m\">mid</td>"
                + "<td class=\"b\">low</td></tr></table>");
    assertThat(proof.glyphs("top").baseline()).isEqualTo(18);
    assertThat(proof.glyphs("mid").baseline()).isEqualTo(28);
    assertThat(proof.glyphs("low").baseline()).isEqualTo(38);
  }

  @Test
  void collapsed_borders_are_drawn_once_and_joined_along_the_row() {
    Proof proof =
        Proof.of(
            "td { border-bottom: 1pt solid black; border-top: 1pt solid black }",
            "<table>" + row("aa", "bb") + row("cc", "dd") + "</table>");
    List<Mark.Fill> rules = proof.marks(1, Mark.Fill.class);
    assertThat(rules).hasSize(3);
    assertThat(rules)
        .allSatisfy(
            rule -> {
              assertThat(rule.width()).isEqualTo(20);
              assertThat(rule.owner()).isNull();
            });
  }

  private static String longTable(int rows) {
    StringBuilder table =
        new StringBuilder("<table><thead><tr><th>Head</th></tr></thead>")
            .append("<tfoot><tr><td>Foot</td></tr></tfoot><tbody>");
    for (int i = 1; i <= rows; i++) {
      table.append(row("row " + i));
    }
    return table.append("</tbody></table>").toString();
  }

  @Test
  void heads_and_feet_repeat_on_every_page_of_a_table() {
    Proof proof = Proof.of("", longTable(20));
    assertThat(proof.pages()).isEqualTo(3);
    for (int page = 1; page <= 3; page++) {
      assertThat(proof.lines(page)).startsWith("Head").endsWith("Foot");
    }
  }

  @Test
  void a_repeated_head_is_page_furniture() {
    Proof proof = Proof.of("", longTable(12));
    assertThat(proof.marks(1, Mark.Glyphs.class).get(0).owner()).isNotNull();
    assertThat(proof.marks(2, Mark.Glyphs.class).get(0).owner()).isNull();
  }

  @Test
  void a_table_that_fits_does_not_repeat_anything() {
    assertThat(Proof.of("", longTable(8)).lines(1)).hasSize(10);
  }

  @Test
  void a_row_is_not_parted() {
    Proof proof =
        Proof.of("", Proof.paragraphs(8) + "<table>" + row("a<br/>b<br/>c", "d") + "</table>");
    assertThat(proof.lines(1)).hasSize(8);
    assertThat(proof.lines(2)).contains("b", "c");
  }

  @Test
  void a_row_taller_than_a_page_is_parted_between_lines() {
    StringBuilder lines = new StringBuilder("l1");
    for (int i = 2; i <= 14; i++) {
      lines.append("<br/>l").append(i);
    }
    Proof proof = Proof.of("", "<table>" + row(lines.toString(), "side") + "</table>");
    assertThat(proof.pages()).isEqualTo(2);
    assertThat(proof.lines(2)).endsWith("l14");
    assertThat(proof.marks(2, Mark.Glyphs.class))
        .allSatisfy(glyphs -> assertThat(glyphs.baseline()).isLessThan(110));
  }

  @Test
  void the_tree_has_heads_bodies_and_scopes() {
    Proof proof =
        Proof.of(
            "",
            "<table><caption>C</caption><thead><tr><th>h</th></tr></thead>"
                + "<tbody><tr><th>r</th></tr><tr><td>d</td></tr></tbody></table>");
    assertThat(proof.structure())
        .isEqualTo("Document(Table(Caption THead(TR(TH)) TBody(TR(TH) TR(TD))))");
    assertThat(proof.glyphs("h").owner().attributes()).containsEntry("scope", "Column");
    assertThat(proof.glyphs("r").owner().attributes()).containsEntry("scope", "Row");
  }
}
