package dev.engross.typeset.style;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.diagnostic.Outcome;
import dev.engross.diagnostic.Problem;
import dev.engross.typeset.markup.MarkupDocument;
import dev.engross.typeset.markup.MarkupReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StyleProblemsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "p { colour: red } | style-unknown-property",
        "p { --own: 1 } | style-unknown-property",
        "p { color: reddish } | style-unknown-value",
        "p { color: #12345 } | style-unknown-value",
        "p { color: rgb(1, 2) } | style-unknown-value",
        "p { color: red blue } | style-unknown-value",
        "p { margin: 3 } | style-unknown-value",
        "p { margin: 3vw } | style-unknown-value",
        "p { margin: 1pt 2pt 3pt 4pt 5pt } | style-unknown-value",
        "p { margin: calc(1pt + 2pt) } | style-unknown-value",
        "p { padding: -1pt } | style-unknown-value",
        "p { font-size: 0 } | style-unknown-value",
        "p { font-weight: 950 } | style-unknown-value",
        "p { font-weight: 99 } | style-unknown-value",
        "p { font: bold } | style-unknown-value",
        "p { font: 12pt } | style-unknown-value",
        "p { font-family: a,, b } | style-syntax",
        "p { font-feature-settings: 'liga' } | style-unknown-value",
        "p { background: url(x.png) } | style-unknown-value",
        "p { border: 1pt solid red blue } | style-unknown-value",
        "p { display: flex } | style-unknown-value",
        "p { position: fixed } | style-unknown-value",
        "p { float: left } | style-unknown-value",
        "p { text-align: ',' } | style-unknown-value",
        "p { hyphens: auto } | style-unknown-value",
        "p { orphans: 0 } | style-unknown-value",
        "p { orphans: 1.5 } | style-unknown-value",
        "p { bookmark-level: 7 } | style-unknown-value",
        "p { column-count: 0 } | style-unknown-value",
        "p { counter-reset: 3 } | style-unknown-value",
        "p::before { content: counter(a, b) } | style-unknown-value",
        "p::before { content: counters(a) } | style-unknown-value",
        "p::before { content: url(a.png) } | style-unknown-value",
        "p::before { content: target-counter(attr(href), part) } | style-unknown-value",
        "p { content: 'a' } | style-misplaced-property",
        "p { size: a4 } | style-misplaced-property",
        "p::before { float: footnote } | style-misplaced-property",
        "@page { width: 3in } | style-misplaced-property",
        "@page { @top-left { size: a4 } } | style-misplaced-property",
        "@page { size: a9 } | style-unknown-value",
        "@page { size: a4 a5 } | style-unknown-value",
        "@page { size: 0 3in } | style-unknown-value",
        "tabel { color: red } | style-unsupported-selector",
        "p ~ p { color: red } | style-unsupported-selector",
        "p:hover { color: red } | style-unsupported-selector",
        "p:nth-child(x) { color: red } | style-unsupported-selector",
        "p::first-line { color: red } | style-unsupported-selector",
        "p::before b { color: red } | style-unsupported-selector",
        "p:not(div p) { color: red } | style-unsupported-selector",
        "p:is(.a) { color: red } | style-unsupported-selector",
        "a[href^=http] { color: red } | style-unsupported-selector",
        "@page :left { margin: 0 } | style-unsupported-selector",
        "@page { @left-top { content: 'a' } } | style-unsupported-at-rule",
        "@import url(x.css); | style-unsupported-at-rule",
        "@font-face { font-family: x } | style-unsupported-at-rule",
        "@footnote { color: red } | style-unsupported-at-rule",
        "@supports (color: red) { p { color: red } } | style-unsupported-at-rule",
        "@media print and (width: 3in) { p { color: red } } | style-unsupported-at-rule",
        "@media tv { p { color: red } } | style-unsupported-at-rule",
        "@media print { p { colour: red } } | style-unknown-property",
        "p { color red } | style-syntax",
        "p { color: red } } | style-syntax",
        "p { color: red | style-syntax",
        "$ { color: red } | style-syntax",
        "/* p { color: red } | style-syntax",
        "@import 'x.css | style-syntax",
        "p { color: 'red } | style-syntax",
        "<p>x</p> | style-syntax",
        "@page { margin: 5in } | style-page-too-small"
      })
  void what_is_wrong_with_a_stylesheet_is_told(String css, String code) {
    assertThat(Styled.problems(css)).extracting(Problem::code).contains(code);
  }

  @Test
  void each_problem_has_its_line_and_all_come_at_once() {
    List<Problem> problems =
        Styled.problems(
            "p { color: red }\nq { colour: red;\n  margin: x }\n\ntabel { top: 0 }\n@impart { a: b }");
    assertThat(problems)
        .extracting(problem -> problem.code() + " " + problem.place().line())
        .containsExactly(
            "style-unknown-property 3",
            "style-unknown-value 4",
            "style-unsupported-selector 6",
            "style-unsupported-at-rule 7");
    assertThat(problems).allMatch(problem -> problem.place().file().equals("page.html"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "p { colour: red } | did you mean \"color\"?",
        "p { margin-tpo: 0 } | did you mean \"margin-top\"?",
        "p { color: rde } | did you mean \"red\"?",
        "p { display: blok } | did you mean \"block\"?",
        "p { border-style: sold } | did you mean \"solid\"?",
        "p { margin: 3 } | a length needs a unit, such as pt",
        "tabel { color: red } | did you mean \"table\"?",
        "p:first-chil { color: red } | did you mean \":first-child\"?",
        "@meida print { p { color: red } } | did you mean \"@media\"?"
      })
  void a_way_out_is_offered(String css, String help) {
    assertThat(Styled.problems(css)).extracting(Problem::help).contains(help);
  }

  @Test
  void a_wrong_value_comes_with_the_right_ones() {
    assertThat(Styled.problems("p { border-collapse: both }").get(0).notes())
        .containsExactly("border-collapse takes separate | collapse");
  }

  @ParameterizedTest
  @CsvSource({
    "colour: red, style-unknown-property",
    "color: rod, style-unknown-value",
    "color red, style-syntax",
    "color: red } p { color: red, style-syntax",
    "size: a4, style-misplaced-property"
  })
  void a_style_attribute_has_the_line_of_its_element(String declarations, String code) {
    List<Problem> problems =
        Styled.outcome("", "\n<p style=\"" + declarations + "\">t</p>").problems();
    assertThat(problems).hasSize(1);
    assertThat(problems.get(0).code()).isEqualTo(code);
    assertThat(problems.get(0).place().line()).isEqualTo(4);
  }

  @Test
  void a_problem_of_a_linked_stylesheet_names_that_file() {
    String page =
        "<html lang=\"en\"><head><title>T</title><link rel=\"stylesheet\" href=\"letter.css\"/>"
            + "</head><body/></html>";
    byte[] css = "\n\np { x: y }".getBytes(StandardCharsets.UTF_8);
    Outcome<StyledDocument> outcome =
        MarkupReader.read("page.html", page, Map.of("letter.css", css))
            .flatMap(new Cascade()::style);
    assertThat(outcome.problems()).hasSize(1);
    assertThat(outcome.problems().get(0).place().file()).isEqualTo("letter.css");
    assertThat(outcome.problems().get(0).place().line()).isEqualTo(3);
  }

  @Test
  void a_kept_stylesheet_tells_its_problems_to_every_page_at_that_pages_lines() {
    Cascade cascade = new Cascade();
    MarkupDocument page = document("p { x: y }", 5);
    MarkupDocument later = document("p { x: y }", 9);
    assertThat(cascade.style(page).problems().get(0).place().line()).isEqualTo(5);
    assertThat(cascade.style(later).problems().get(0).place().line()).isEqualTo(9);
  }

  private static MarkupDocument document(String css, int line) {
    MarkupDocument bare =
        ((Outcome.Success<MarkupDocument>)
                MarkupReader.read(
                    "p.html",
                    "<html lang=\"en\"><head><title>T</title></head><body/></html>",
                    Map.of()))
            .value();
    return new MarkupDocument(
        bare.sourceName(),
        bare.language(),
        bare.title(),
        bare.meta(),
        List.of(new MarkupDocument.StyleSource("p.html", css, line)),
        bare.body());
  }

  @Test
  void a_page_name_without_a_rule_is_a_problem_of_the_element_that_asks_for_it() {
    List<Problem> problems =
        Styled.outcome("@page part {} div { page: prat }", "\n<div>t</div>").problems();
    assertThat(problems).extracting(Problem::code).containsExactly("style-unknown-page");
    assertThat(problems.get(0).help()).isEqualTo("did you mean \"part\"?");
    assertThat(problems.get(0).place().line()).isEqualTo(4);
  }

  @Test
  void a_page_number_without_a_link_is_a_problem_of_the_element() {
    String css = "a::after { content: target-counter(attr(href), page) }";
    List<Problem> problems =
        Styled.outcome(css, "\n<p><a href=\"https://example.org\">t</a></p>").problems();
    assertThat(problems).extracting(Problem::code).containsExactly("style-missing-target");
    assertThat(problems.get(0).place().line()).isEqualTo(4);
  }
}
