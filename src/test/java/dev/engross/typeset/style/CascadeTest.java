package dev.engross.typeset.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.engross.typeset.markup.Tag;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CascadeTest {

  private static final Color RED = new Color(255, 0, 0);
  private static final Color BLUE = new Color(0, 0, 255);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "p { color: blue } p { color: red } | ~~",
        "p.c { color: red } p { color: blue } | ~~",
        "#x { color: red } p.c { color: blue } | ~~",
        "p.c.d { color: red } p.c { color: blue } | ~~",
        "body p { color: red } p { color: blue } | ~~",
        "p { color: red !important } #x { color: blue } | ~~",
        "p { color: red !important } | color: blue",
        "#x { color: blue } | color: red",
        "p { color: blue !important } | color: red !important",
        "p { color: red; color: blue !important; color: red !important } | ~~",
        "p:first-child { color: red } p { color: blue } | ~~",
        "p:not(#y) { color: red } p.c.d { color: blue } | ~~",
        "P { COLOR: RED } | ~~"
      })
  void the_stronger_declaration_wins(String css, String attribute) {
    String body = "<p id=\"x\" class=\"c d\" style=\"" + attribute + "\">t</p>";
    assertThat(Styled.style(css, body).text().color()).isEqualTo(RED);
  }

  @Test
  void the_page_overrides_the_press_whatever_the_specificity() {
    Style style = Styled.style("* { list-style-type: square }", "<ol type=\"a\" id=\"x\"></ol>");
    assertThat(style.marker().type()).isEqualTo(Style.ListType.SQUARE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "p",
        "*",
        ".c",
        "#x",
        "p#x.c.d",
        "[title]",
        "[title=hello]",
        "[title=\"hello\"]",
        "[class~=d]",
        "div p",
        "body p",
        "html p",
        ":root p",
        "div > p",
        "h1 + p",
        "body > div > h1 + p",
        "div h1 + p",
        "p:last-child",
        "p:nth-child(2)",
        "p:nth-child(even)",
        "p:nth-child(2n)",
        "p:nth-child(n + 2)",
        "p:nth-child(-n+2)",
        "p:not(.z)",
        "p:not(.z, h1)",
        ":not(h1).c"
      })
  void a_selector_finds_its_element(String selector) {
    assertThat(colored(selector)).isEqualTo(RED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "h1",
        ".z",
        "#z",
        "[lang]",
        "[title=hell]",
        "[class=c]",
        "[class~=e]",
        "body > p",
        "p p",
        "p + p",
        "h1 > p",
        "p:first-child",
        "p:nth-child(odd)",
        "p:nth-child(3)",
        "p:nth-child(n + 3)",
        "p:nth-child(-n + 1)",
        "p:not(.c)",
        "p:not(.z, p)",
        "p:root"
      })
  void a_selector_leaves_other_elements_alone(String selector) {
    assertThat(colored(selector)).isEqualTo(Color.BLACK);
  }

  private static Color colored(String selector) {
    String body =
        "<div><h1>h</h1><p id=\"x\" class=\"c d\" title=\"hello\">t</p></div><p>after</p>";
    String css = selector + " { border-top: 1pt solid red }";
    return Styled.style(css, body).box().borderTop().color();
  }

  @Test
  void type_is_inherited_and_boxes_are_not() {
    String css = "div { color: red; margin: 3pt; font-size: 20pt; border: 1pt solid; width: 50% }";
    Style style = Styled.style(css, "<div><span id=\"x\">t</span></div>");
    assertThat(style.text().color()).isEqualTo(RED);
    assertThat(style.font().sizePoints()).isEqualTo(20);
    assertThat(style.box().margin()).isEqualTo(Edges.NONE);
    assertThat(style.box().borderTop()).isEqualTo(Border.NONE);
    assertThat(style.box().width()).isEqualTo(Length.AUTO);
  }

  @Test
  void inherit_takes_the_parents_value_and_initial_the_properties_own() {
    String css =
        "div { margin-top: 3pt; color: red } p { margin: inherit; color: initial }"
            + " p { border: inherit; font-size: initial }";
    Style style = Styled.style(css, "<div><p id=\"x\">t</p></div>");
    assertThat(style.box().margin().top()).isEqualTo(new Length.Points(3));
    assertThat(style.box().margin().bottom()).isEqualTo(Length.ZERO);
    assertThat(style.text().color()).isEqualTo(Color.BLACK);
    assertThat(style.font().sizePoints()).isEqualTo(10.5);
  }

  @ParameterizedTest
  @CsvSource({
    "7pt, 7",
    "4px, 3",
    "0.5in, 36",
    "2.54cm, 72",
    "25.4mm, 72",
    "2pc, 24",
    "1.5em, 30",
    "2rem, 20",
    "2ex, 20",
    "0, 0",
    "-3pt, -3",
    "+.5pt, 0.5"
  })
  void every_unit_becomes_points(String length, double points) {
    String css = "html { font-size: 10pt } p { font-size: 20pt; margin-left: " + length + " }";
    Length margin = Styled.style(css, "<p id=\"x\">t</p>").box().margin().left();
    assertThat(((Length.Points) margin).points()).isCloseTo(points, within(1e-9));
  }

  @Test
  void percentages_of_a_width_are_left_to_layout() {
    assertThat(Styled.paragraph("width: 40%").box().width()).isEqualTo(new Length.Percent(40));
  }

  @ParameterizedTest
  @CsvSource({
    "2em, 20",
    "150%, 15",
    "2rem, 21",
    "2ex, 10",
    "smaller, 8.3333333",
    "larger, 12",
    "medium, 10.5",
    "x-large, 15.75"
  })
  void type_sizes_are_measured_by_the_parents(String size, double points) {
    assertThat(Styled.paragraph("font-size: " + size).font().sizePoints())
        .isCloseTo(points, within(1e-6));
  }

  @Test
  void an_em_is_the_elements_own_size_wherever_the_size_is_declared() {
    Style style = Styled.paragraph("margin-top: 1em; font: 20pt/2 serif; text-indent: 2em");
    assertThat(style.box().margin().top()).isEqualTo(new Length.Points(20));
    assertThat(style.text().indentPoints()).isEqualTo(40);
    assertThat(style.text().lineHeightPoints()).isEqualTo(40);
  }

  @Test
  void a_leading_without_unit_is_inherited_as_a_factor_and_any_other_as_a_length() {
    String body = "<div><p id=\"x\">t</p></div>";
    String small = " p { font-size: 5pt }";
    assertThat(leading("div { font-size: 10pt; line-height: 1.5 }" + small, body)).isEqualTo(7.5);
    assertThat(leading("div { font-size: 10pt; line-height: 1.5em }" + small, body)).isEqualTo(15);
    assertThat(leading("div { font-size: 10pt; line-height: 150% }" + small, body)).isEqualTo(15);
    assertThat(leading("div { font-size: 10pt; line-height: 15pt }" + small, body)).isEqualTo(15);
    assertThat(leading("div { line-height: normal }" + small, body)).isEqualTo(6);
  }

  private static double leading(String css, String body) {
    return Styled.style(css, body).text().lineHeightPoints();
  }

  @ParameterizedTest
  @CsvSource({
    "300, bolder, 400",
    "400, bolder, 700",
    "600, bolder, 900",
    "600, lighter, 400",
    "400, lighter, 100",
    "900, lighter, 700"
  })
  void relative_weights_step_from_the_parents(int parent, String weight, int expected) {
    String css = "div { font-weight: " + parent + " } p { font-weight: " + weight + " }";
    assertThat(Styled.style(css, "<div><p id=\"x\">t</p></div>").font().weight())
        .isEqualTo(expected);
  }

  @Test
  void a_line_under_text_runs_on_under_the_elements_within_it() {
    String css = "div { text-decoration: underline } span { text-decoration: none }";
    assertThat(Styled.style(css, "<div><span id=\"x\">t</span></div>").text().underline()).isTrue();
    String own = css + " span { display: inline-block }";
    assertThat(Styled.style(own, "<div><span id=\"x\">t</span></div>").text().underline())
        .isFalse();
  }

  @Test
  void raised_text_raises_what_it_contains_but_no_block() {
    String css = "body { font-size: 10pt } sup { vertical-align: 2pt } em { vertical-align: 1pt }";
    assertThat(
            Styled.style(css, "<p><sup><em id=\"x\">t</em></sup></p>").text().baselineShiftPoints())
        .isEqualTo(3);
    String block = css + " em { display: block }";
    assertThat(
            Styled.style(block, "<p><sup><em id=\"x\">t</em></sup></p>")
                .text()
                .baselineShiftPoints())
        .isZero();
  }

  @Test
  void language_and_direction_come_from_attributes_and_are_inherited() {
    Style style = Styled.style("", "<div lang=\"fr\" dir=\"rtl\"><p><b id=\"x\">t</b></p></div>");
    assertThat(style.text().language()).isEqualTo("fr");
    assertThat(style.text().rightToLeft()).isTrue();
    Style xml = Styled.style("", "<p xml:lang=\"de\" id=\"x\">t</p>");
    assertThat(xml.text().language()).isEqualTo("de");
    assertThat(Styled.style("", "<p id=\"x\">t</p>").text().language()).isEqualTo("en-US");
  }

  @Test
  void a_pictures_size_comes_from_its_attributes_unless_a_stylesheet_says_otherwise() {
    String body = "<p><img id=\"x\" src=\"a.png\" alt=\"\" width=\"96\" height=\"48\"/></p>";
    Style style = Styled.style("img { height: 1in }", body);
    assertThat(style.box().width()).isEqualTo(new Length.Points(72));
    assertThat(style.box().height()).isEqualTo(new Length.Points(72));
  }

  @Test
  void what_is_not_displayed_is_gone() {
    StyledDocument document =
        Styled.document("p.c { display: none }", "<p class=\"c\">a</p><p>b</p>");
    assertThat(Styled.all(document.body()).map(e -> e.source().tag()).toList())
        .isEqualTo(List.of(Tag.BODY, Tag.P));
  }

  @Test
  void text_has_the_style_of_its_parent() {
    StyledNode.Element body = Styled.document("", "<p>t</p>").body();
    StyledNode.Element paragraph = (StyledNode.Element) body.children().get(0);
    assertThat(paragraph.children().get(0).style()).isSameAs(paragraph.style());
  }

  @Test
  void equal_groups_are_one_object() {
    StyledNode.Element body =
        Styled.document("em { margin: 2pt }", "<p><b>a</b></p><p style=\"margin: 0\">b</p>").body();
    List<StyledNode.Element> all = Styled.all(body).toList();
    assertThat(all.get(1).style().font()).isSameAs(all.get(3).style().font());
    assertThat(all.get(1).style().text()).isSameAs(all.get(3).style().text());
    assertThat(all.get(1).style()).isNotEqualTo(all.get(3).style());
  }

  @Test
  void media_for_print_and_for_all_are_taken_and_screens_are_not() {
    String css =
        "@media print { p { color: red } } @media all { p { text-indent: 1pt } }"
            + " @media screen { p { color: blue } } @media screen, print { p { widows: 5 } }";
    Style style = Styled.style(css, "<p id=\"x\">t</p>");
    assertThat(style.text().color()).isEqualTo(RED).isNotEqualTo(BLUE);
    assertThat(style.text().indentPoints()).isEqualTo(1);
    assertThat(style.text().widows()).isEqualTo(5);
  }

  @Test
  void the_press_keeps_headings_with_their_text_and_rows_whole() {
    assertThat(Styled.style("", "<h3 id=\"x\">h</h3>").flow().breakAfter())
        .isEqualTo(Style.Break.AVOID);
    String table = "<table><tr id=\"x\"><td>c</td></tr></table>";
    Style row = Styled.style("", table);
    assertThat(row.flow().display()).isEqualTo(Style.Display.TABLE_ROW);
    assertThat(row.flow().breakInsideAvoid()).isTrue();
  }
}
