package dev.engross.typeset.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.engross.typeset.style.PageStyle.MarginBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageRulesTest {

  @Test
  void without_a_rule_the_page_is_letter_with_an_inch_around() {
    PageStyle page = Styled.pages("").of(null, true);
    assertThat(page.widthPoints()).isEqualTo(612);
    assertThat(page.heightPoints()).isEqualTo(792);
    assertThat(page.margin().left()).isEqualTo(new Length.Points(72));
    assertThat(page.marginBoxes()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "letter, 612, 792",
    "legal, 612, 1008",
    "ledger, 792, 1224",
    "a3, 841.89, 1190.55",
    "A4, 595.28, 841.89",
    "a5, 419.53, 595.28",
    "b5, 498.90, 708.66",
    "auto, 612, 792",
    "landscape, 792, 612",
    "portrait, 612, 792",
    "a4 landscape, 841.89, 595.28",
    "landscape a4, 841.89, 595.28",
    "8.5in 14in, 612, 1008",
    "5in, 360, 360"
  })
  void a_size_is_a_name_or_two_lengths(String size, double width, double height) {
    PageStyle page = Styled.pages("@page { size: " + size + " }").of(null, false);
    assertThat(page.widthPoints()).isCloseTo(width, within(0.005));
    assertThat(page.heightPoints()).isCloseTo(height, within(0.005));
  }

  @Test
  void margins_in_percent_are_shares_of_the_sheet() {
    PageStyle page = Styled.pages("@page { size: 400pt 800pt; margin: 10% 25% }").of(null, false);
    assertThat(page.margin().top()).isEqualTo(new Length.Points(80));
    assertThat(page.margin().right()).isEqualTo(new Length.Points(100));
  }

  @Test
  void the_first_page_adds_to_every_page() {
    PageStyles pages =
        Styled.pages("@page :first { margin-top: 2in } @page { margin: 1in; margin-left: 2in }");
    assertThat(pages.of(null, true).margin().top()).isEqualTo(new Length.Points(144));
    assertThat(pages.of(null, true).margin().left()).isEqualTo(new Length.Points(144));
    assertThat(pages.of(null, false).margin().top()).isEqualTo(new Length.Points(72));
  }

  @Test
  void a_named_page_adds_to_every_page_and_has_its_own_first() {
    PageStyles pages =
        Styled.pages(
            "@page part:first { margin-top: 3in } @page part { margin-top: 2in }"
                + " @page { margin: 0.5in } @page :first { margin-top: 4in }");
    assertThat(pages.of("part", true).margin().top()).isEqualTo(new Length.Points(216));
    assertThat(pages.of("part", false).margin().top()).isEqualTo(new Length.Points(144));
    assertThat(pages.of("part", false).margin().left()).isEqualTo(new Length.Points(36));
    assertThat(pages.of(null, true).margin().top()).isEqualTo(new Length.Points(288));
  }

  @Test
  void an_element_and_what_it_holds_ask_for_a_named_page() {
    Style style =
        Styled.style("@page part {} div { page: part }", "<div><p><b id=\"x\">t</b></p></div>");
    assertThat(style.flow().page()).isEqualTo("part");
  }

  @Test
  void margin_boxes_are_aligned_by_where_they_stand() {
    PageStyle page =
        Styled.pages(
                "@page { @top-left { content: 'a' } @top-center { content: 'b' }"
                    + " @top-right { content: 'c' } @bottom-left { content: 'd' }"
                    + " @bottom-center { content: 'e' } @bottom-right { content: 'f' } }")
            .of(null, false);
    assertThat(page.marginBoxes().keySet()).containsExactly(MarginBox.values());
    assertThat(align(page, MarginBox.TOP_LEFT)).isEqualTo(Style.Align.LEFT);
    assertThat(align(page, MarginBox.BOTTOM_CENTER)).isEqualTo(Style.Align.CENTER);
    assertThat(align(page, MarginBox.TOP_RIGHT)).isEqualTo(Style.Align.RIGHT);
  }

  private static Style.Align align(PageStyle page, MarginBox box) {
    return page.marginBoxes().get(box).style().text().align();
  }

  @Test
  void margin_boxes_inherit_from_the_page_and_the_page_from_the_root() {
    PageStyle page =
        Styled.pages(
                "html { color: red } @page { font-size: 8pt; @top-left { content: 'a' } }"
                    + " body { color: blue }")
            .of(null, false);
    Style style = page.marginBoxes().get(MarginBox.TOP_LEFT).style();
    assertThat(style.font().sizePoints()).isEqualTo(8);
    assertThat(style.text().color()).isEqualTo(new Color(255, 0, 0));
  }

  @Test
  void a_stronger_page_rule_fills_or_empties_a_margin_box() {
    PageStyles pages =
        Styled.pages(
            "@page { @top-left { content: 'a'; color: red } }"
                + " @page :first { @top-left { content: none } }"
                + " @page part { @top-left { content: 'b' } }");
    assertThat(pages.of(null, true).marginBoxes()).isEmpty();
    Style.Generated part = pages.of("part", false).marginBoxes().get(MarginBox.TOP_LEFT);
    assertThat(part.content()).containsExactly(new ContentPart.Literal("b"));
    assertThat(part.style().text().color()).isEqualTo(new Color(255, 0, 0));
  }

  @Test
  void running_elements_stand_in_margin_boxes() {
    String css =
        "header { position: running(head) } @page { @top-left { content: element(head) } }";
    StyledDocument document = Styled.document(css, "<header>h</header><p>t</p>");
    assertThat(document.pages().of(null, false).marginBoxes().get(MarginBox.TOP_LEFT).content())
        .containsExactly(new ContentPart.Running("head"));
  }
}
