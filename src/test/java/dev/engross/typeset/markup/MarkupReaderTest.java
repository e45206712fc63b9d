package dev.engross.typeset.markup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.diagnostic.Outcome;
import dev.engross.diagnostic.Problem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupReaderTest {

  private static final String HEAD = "<html lang=\"en-US\">\n<head><title>T</title></head>\n";

  @Test
  void a_page_gives_its_title_language_metadata_and_body() {
    MarkupDocument page =
        good(
            "<?xml version=\"1.0\"?>\n<!DOCTYPE html>\n<html xml:lang=\"en-US\"><head>"
                + "<title> Notice\n of change </title>"
                + "<meta charset=\"utf-8\"/><meta name=\"Author\" content=\"Counsel\"/></head>\n"
                + "<body class=\"a b\"><!-- note --><p id=\"x\">Text</p></body></html>");
    assertThat(page.title()).isEqualTo("Notice of change");
    assertThat(page.language()).isEqualTo("en-US");
    assertThat(page.meta()).containsOnly(Map.entry("author", "Counsel"));
    assertThat(page.body().attribute("class")).isEqualTo("a b");
    MarkupNode.Element paragraph = (MarkupNode.Element) page.body().children().get(0);
    assertThat(paragraph.tag()).isEqualTo(Tag.P);
    assertThat(paragraph.line()).isEqualTo(5);
  }

  @Test
  void white_space_and_named_characters_are_kept_as_meant() {
    MarkupNode.Element paragraph =
        paragraph("<p>\n  &sect;&nbsp;4 &ndash; A&amp;B &#8364;&lt;</p>");
    assertThat(((MarkupNode.Text) paragraph.children().get(0)).text())
        .isEqualTo("\n  \u00A7\u00A04 \u2013 A&B \u20AC<");
  }

  @Test
  void a_reference_is_resolved_once_only() {
    MarkupNode.Element paragraph = paragraph("<p title=\"&amp;lt;\">&amp;nbsp;</p>");
    assertThat(paragraph.attribute("title")).isEqualTo("&lt;");
    assertThat(((MarkupNode.Text) paragraph.children().get(0)).text()).isEqualTo("&nbsp;");
  }

  @Test
  void text_around_comments_and_character_data_is_one_run() {
    MarkupNode.Element paragraph = paragraph("<p>a<!-- - -->b<![CDATA[<&]]>c</p>");
    assertThat(paragraph.children()).hasSize(1);
    assertThat(((MarkupNode.Text) paragraph.children().get(0)).text()).isEqualTo("ab<&c");
  }

  @Test
  void lines_count_alike_with_either_line_ending() {
    String page = HEAD + "<body>\n<p>\nx</p>\n<p>y</p></body></html>";
    assertThat(lines(good(page))).isEqualTo(lines(good(page.replace("\n", "\r\n"))));
    assertThat(lines(good(page))).containsExactly(3, 4, 4, 6, 6);
  }

  @Test
  void stylesheets_come_in_the_order_of_the_head_and_without_those_for_screens() {
    String page =
        "<html lang=\"en\"><head><title>T</title>\n<link rel=\"stylesheet\" href=\"letter.css\"/>\n"
            + "<style>\np {}</style><style media=\"screen\">q {}</style></head><body/></html>";
    Map<String, byte[]> resources = Map.of("letter.css", "h1 {}".getBytes(StandardCharsets.UTF_8));
    MarkupDocument read =
        ((Outcome.Success<MarkupDocument>) MarkupReader.read("p.html", page, resources)).value();
    assertThat(read.styles())
        .containsExactly(
            new MarkupDocument.StyleSource("letter.css", "h1 {}", 1),
            new MarkupDocument.StyleSource("p.html", "\np {}", 3));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "<p><parra>x</parra></p> | markup-unknown-element",
        "<P>x</P> | markup-unknown-element",
        "<svg:rect/> | markup-unknown-element",
        "<p clas=\"x\">x</p> | markup-unknown-attribute",
        "<p href=\"#x\">x</p> | markup-unknown-attribute",
        "<p onclick=\"x()\">x</p> | markup-event-handler",
        "<script>x</script> | markup-script",
        "<p><b>x</p></b> | markup-unclosed-element",
        "<p>x<br></p> | markup-unclosed-element",
        "<p>x</p></div> | markup-stray-end-tag",
        "<p>a & b</p> | markup-not-well-formed",
        "<p>AT&T;x</p> | markup-unknown-entity",
        "<p>&#xD800;</p> | markup-unknown-entity",
        "<p>3 < 4</p> | markup-not-well-formed",
        "<p class=x>x</p> | markup-not-well-formed",
        "<p class>x</p> | markup-not-well-formed",
        "<p class=\"a\" class=\"b\">x</p> | markup-not-well-formed",
        "<p title=\"a<b\">x</p> | markup-not-well-formed",
        "<p \"x\">x</p> | markup-not-well-formed",
        "<?php x ?> | markup-not-well-formed",
        "<div><li>x</li></div> | markup-misplaced-element",
        "<ul><p>x</p></ul> | markup-misplaced-element",
        "<p><ul><li>x</li></ul></p> | markup-misplaced-element",
        "<table><td>x</td></table> | markup-misplaced-element",
        "<p><br>x</br></p> | markup-misplaced-text",
        "<ul>x<li>y</li></ul> | markup-misplaced-text",
        "<td id=\"a b\">x</td> | markup-bad-value",
        "<div dir=\"up\">x</div> | markup-bad-value",
        "<div lang=\"english!\">x</div> | markup-bad-value",
        "<p><a href=\"javascript:x\">x</a></p> | markup-bad-value",
        "<p><a href=\"#no\">x</a></p> | markup-unknown-target",
        "<p id=\"a\"/><p id=\"a\"/> | markup-duplicate-id",
        "<p><img src=\"seal.png\"/></p> | markup-missing-alt",
        "<p><img src=\"sael.png\" alt=\"\"/></p> | markup-missing-resource",
        "<p><input type=\"date\"/></p> | markup-bad-value",
        "<ol type=\"x\"><li value=\"1.5\">x</li></ol> | markup-bad-value"
      })
  void what_is_wrong_in_the_body_is_told_with_its_line(String body, String code) {
    List<Problem> problems = problems(HEAD + "<body>\n" + body + "</body></html>");
    assertThat(problems)
        .anySatisfy(
            problem -> {
              assertThat(problem.code()).isEqualTo(code);
              assertThat(problem.place().file()).isEqualTo("page.html");
              assertThat(problem.place().line()).isEqualTo(4);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "<html><head><title>T</title></head><body/></html> | markup-missing-language",
        "<html lang=\"en\"><head/><body/></html> | markup-missing-title",
        "<html lang=\"en\"><head><title> </title></head><body/></html> | markup-missing-title",
        "<html lang=\"en\"><head><title>T</title></head></html> | markup-missing-body",
        "<body/> | markup-missing-root",
        "plain | markup-misplaced-text",
        "<html lang=\"en\"><head><title>T</title></head>x<body/></html> | markup-misplaced-text",
        "<html lang=\"en\"><head><title>T</title></head><body/><body/></html>"
            + " | markup-misplaced-element",
        "<html lang=\"en\"><head><title>T</title></head><body/></html><p/>"
            + " | markup-misplaced-element",
        "<html lang=\"en\" dir=\"ltr\"><head><title>T</title></head><body/></html>"
            + " | markup-unknown-attribute",
        "<html lang=\"en\"><head><title>T</title><base/></head><body/></html>"
            + " | markup-unknown-element",
        "<html lang=\"en\"><head><title>T</title><script/></head><body/></html> | markup-script",
        "<html lang=\"en\"><head><title>T</title><meta nam=\"x\"/></head><body/></html>"
            + " | markup-unknown-attribute",
        "<html lang=\"en\"><head><title><b>T</b></title></head><body/></html>"
            + " | markup-misplaced-element",
        "<html lang=\"en\"><head><title>T</title><link rel=\"icon\" href=\"x\"/></head>"
            + "<body/></html> | markup-bad-value",
        "<html lang=\"en\"><head><title>T</title><style media=\"tv\">p{}</style></head>"
            + "<body/></html> | markup-bad-value",
        "<html lang=\"en\"><head><title>T</title><link rel=\"stylesheet\" href=\"x.css\"/></head>"
            + "<body/></html> | markup-missing-resource",
        "<!DOCTYPE html [<!ENTITY x \"y\">]><html lang=\"en\"><head><title>T</title></head>"
            + "<body/></html> | markup-not-well-formed",
        "<html lang=\"en\"><head><title>T</title></head><body>x | markup-unclosed-element",
        "<html lang=\"en\"><head><title>T</title></head><body><p class=\"x"
            + " | markup-not-well-formed",
        "<html lang=\"en\"><head><title>T</title></head><body><!-- x | markup-not-well-formed",
        "<html lang=\"en\"><head><title>T</title></head><body><p | markup-not-well-formed"
      })
  void what_is_wrong_around_the_body_is_told(String page, String code) {
    assertThat(problems(page)).extracting(Problem::code).contains(code);
  }

  @Test
  void all_problems_come_at_once_in_the_order_of_the_page() {
    List<Problem> problems =
        problems(
            "<html>\n<head></head>\n<body>\n<tabel/>\n<p alin=\"x\">&nosuch;</p>\n</div>"
                + "</body></html>");
    assertThat(problems)
        .extracting(problem -> problem.code() + " " + problem.place().line())
        .containsExactly(
            "markup-missing-language 1",
            "markup-missing-title 1",
            "markup-unknown-element 4",
            "markup-unknown-entity 5",
            "markup-unknown-attribute 5",
            "markup-stray-end-tag 6");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"<tabel/> | table", "<strnog/> | strong", "<div clas='x'/> | class"})
  void a_near_name_is_suggested(String body, String meant) {
    List<Problem> problems = problems(HEAD + "<body>" + body + "</body></html>");
    assertThat(problems).hasSize(1);
    assertThat(problems.get(0).help()).isEqualTo("did you mean \"" + meant + "\"?");
  }

  @ParameterizedTest
  @ValueSource(ints = {98, 99})
  void a_page_may_nest_a_hundred_deep_and_no_deeper(int divisions) {
    String page =
        HEAD + "<body>" + "<div>".repeat(divisions) + "</div>".repeat(divisions) + "</body></html>";
    List<Problem> problems = MarkupReader.read("page.html", page, Map.of()).problems();
    assertThat(problems.stream().map(Problem::code).toList())
        .isEqualTo(divisions == 98 ? List.of() : List.of("markup-too-deep"));
  }

  @Test
  void a_page_may_have_eight_million_characters_and_no_more() {
    String start = HEAD + "<body><p>";
    String end = "</p></body></html>";
    int room = MarkupReader.SIZE_LIMIT - start.length() - end.length();
    good(start + "x".repeat(room) + end);
    assertThat(problems(start + "x".repeat(room + 1) + end))
        .extracting(Problem::code)
        .containsExactly("markup-too-large");
  }

  @Test
  void control_characters_are_refused() {
    assertThat(problems(HEAD + "<body><p>a\u0007b</p></body></html>").get(0).message())
        .contains("U+0007");
  }

  private static MarkupNode.Element paragraph(String body) {
    return (MarkupNode.Element)
        good(HEAD + "<body>" + body + "</body></html>").body().children().get(0);
  }

  private static List<Integer> lines(MarkupDocument page) {
    List<Integer> lines = new java.util.ArrayList<>();
    lines.add(page.body().line());
    for (MarkupNode node : page.body().children()) {
      if (node instanceof MarkupNode.Element element) {
        lines.add(element.line());
        element.children().forEach(child -> lines.add(child.line()));
      }
    }
    return lines;
  }

  private static MarkupDocument good(String page) {
    Outcome<MarkupDocument> outcome = MarkupReader.read("page.html", page, Map.of());
    assertThat(outcome.problems()).isEmpty();
    return ((Outcome.Success<MarkupDocument>) outcome).value();
  }

  private static List<Problem> problems(String page) {
    Map<String, byte[]> resources = Map.of("seal.png", new byte[0]);
    Outcome<MarkupDocument> outcome = MarkupReader.read("page.html", page, resources);
    assertThat(outcome).isInstanceOf(Outcome.Failure.class);
    return outcome.problems();
  }
}
