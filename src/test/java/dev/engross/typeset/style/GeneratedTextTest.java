package dev.engross.typeset.style;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.typeset.style.ContentPart.Counter;
import dev.engross.typeset.style.ContentPart.Counters;
import dev.engross.typeset.style.ContentPart.Literal;
import dev.engross.typeset.style.ContentPart.TargetPage;
import dev.engross.typeset.style.Style.ListType;
import java.util.List;
import org.junit.jupiter.api.Test;

class GeneratedTextTest {

  @Test
  void text_before_and_after_has_its_own_style_over_the_elements() {
    String css =
        "p { color: red; font-size: 10pt } p::before { content: 'a' 'b'; font-size: 50% }"
            + " p::after { content: none }";
    Style style = Styled.style(css, "<p id=\"x\">t</p>");
    Style.Generated before = style.flow().before();
    assertThat(before.content()).containsExactly(new Literal("a"), new Literal("b"));
    assertThat(before.style().font().sizePoints()).isEqualTo(5);
    assertThat(before.style().text().color()).isEqualTo(new Color(255, 0, 0));
    assertThat(style.flow().after()).isNull();
  }

  @Test
  void quotations_have_quotation_marks() {
    Style.Flow flow = Styled.style("", "<p><q id=\"x\">t</q></p>").flow();
    assertThat(flow.before().content()).containsExactly(new Literal("\u201C"));
    assertThat(flow.after().content()).containsExactly(new Literal("\u201D"));
  }

  @Test
  void escapes_in_strings_are_resolved() {
    assertThat(before("content: '\\A7 4\\A \\'x\\''")).containsExactly(new Literal("\u00A74\n'x'"));
  }

  @Test
  void counters_say_how_they_are_written() {
    assertThat(
            before(
                "content: counter(part) counter(part, upper-roman) counters(c, '.')"
                    + " counters(c, '-', lower-alpha) element(head)"))
        .containsExactly(
            new Counter("part", ListType.DECIMAL),
            new Counter("part", ListType.UPPER_ROMAN),
            new Counters("c", ".", ListType.DECIMAL),
            new Counters("c", "-", ListType.LOWER_ALPHA),
            new ContentPart.Running("head"));
  }

  private static List<ContentPart> before(String declaration) {
    return Styled.style("p:before { " + declaration + " }", "<p id=\"x\">t</p>")
        .flow()
        .before()
        .content();
  }

  @Test
  void links_name_the_page_they_lead_to_each_its_own() {
    String css = "a::after { content: ' (page ' target-counter(attr(href), page) ')' }";
    String body = "<p id=\"p1\"><a href=\"#x\">a</a> <a id=\"x\" href=\"#p1\">b</a></p>";
    StyledDocument document = Styled.document(css, body);
    assertThat(
            Styled.all(document.body())
                .filter(e -> e.source().attribute("href") != null)
                .map(e -> e.style().flow().after().content().get(1))
                .toList())
        .containsExactly(new TargetPage("x"), new TargetPage("p1"));
  }

  @Test
  void a_page_number_can_be_asked_for_by_name() {
    assertThat(before("content: target-counter('#x', page)")).containsExactly(new TargetPage("x"));
  }

  @Test
  void an_attribute_is_said_where_the_element_has_it() {
    String css = "p::before { content: '[' attr(title) ']' }";
    Style with = Styled.style(css, "<p>s</p><p id=\"x\" title=\"one\">t</p>");
    assertThat(with.flow().before().content())
        .containsExactly(new Literal("["), new Literal("one"), new Literal("]"));
    Style without = Styled.style(css, "<p title=\"one\">s</p><p id=\"x\">t</p>");
    assertThat(without.flow().before().content())
        .containsExactly(new Literal("["), new Literal("]"));
  }

  @Test
  void a_marker_has_content_of_its_own_or_says_what_its_list_type_says() {
    String body = "<ol><li id=\"x\">t</li></ol>";
    assertThat(Styled.style("", body).marker().content()).isNull();
    Style.Generated own =
        Styled.style("li::marker { content: '(' counter(list-item) ')' }", body).marker().content();
    assertThat(own.content())
        .containsExactly(
            new Literal("("), new Counter("list-item", ListType.DECIMAL), new Literal(")"));
    Style.Generated styled =
        Styled.style("li::marker { font-weight: 600 }", body).marker().content();
    assertThat(styled.style().font().weight()).isEqualTo(600);
    assertThat(styled.content())
        .containsExactly(new Counter("list-item", ListType.DECIMAL), new Literal("."));
  }

  @Test
  void type_of_an_ordered_list_decides_how_it_counts() {
    assertThat(Styled.style("", "<ol type=\"i\"><li id=\"x\">t</li></ol>").marker().type())
        .isEqualTo(ListType.LOWER_ROMAN);
    assertThat(Styled.style("", "<ul><li><ul><li id=\"x\">t</li></ul></li></ul>").marker().type())
        .isEqualTo(ListType.CIRCLE);
  }
}
