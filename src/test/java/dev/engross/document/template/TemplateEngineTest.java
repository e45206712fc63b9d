package dev.engross.document.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.diagnostic.Outcome;
import dev.engross.diagnostic.Problem;
import dev.engross.finding.Answer;
import dev.engross.finding.Answer.Candidate;
import dev.engross.finding.Answer.Side;
import dev.engross.finding.Finding;
import dev.engross.finding.Question;
import dev.engross.finding.Reading;
import dev.engross.finding.ReadingUse;
import dev.engross.finding.Trace;
import dev.engross.law.Citation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class TemplateEngineTest {

  private static final Question PREMIUM =
      new Question("monthly-premium", "What is the premium?", "/health/options", "It is shown.");

  record Content(String name, Finding<?> first, Finding<?> second, Finding<?> open, Entry entry) {}

  record Nothing() {}

  @Test
  void figures_are_numbered_in_the_order_of_the_page_and_keep_their_number() {
    Page page =
        fill("<@figure of=letter.second/>|<@figure of=letter.first/>|<@figure of=letter.second/>");
    assertThat(page.xhtml())
        .isEqualTo(figure("two", 1) + "|" + figure("one", 2) + "|" + figure("two", 1));
    assertThat(page.shown())
        .extracting(shown -> shown.finding().id())
        .containsExactly("figure.second", "figure.first");
  }

  @Test
  void the_appendix_lists_exactly_the_figures_shown() {
    Page page =
        fill(
            "<@figure of=letter.second/><@basis; lines><#list lines as line>"
                + "(${line.number} ${line.label}: ${line.value})</#list></@basis>");
    assertThat(page.xhtml()).endsWith("(1 second?: two)");
  }

  @Test
  void each_place_is_quoted_once_and_its_longest_words_only() {
    Page page =
        fill(
            "<@figure of=letter.first/><@figure of=letter.second/><@basis; lines, words>"
                + "<#list lines as line>${line.number}:<#list line.places as place>"
                + "${place.anchor}</#list> </#list>"
                + "<#list words as place>${place.name}<#list place.quotes as quote>"
                + " (${quote})</#list></#list></@basis>");
    assertThat(page.xhtml()).endsWith("1:words-1 2:words-1 Agreement § 1 (the words)");
  }

  @Test
  void long_steps_that_stand_under_an_earlier_line_are_pointed_to_and_short_ones_repeated() {
    String reading = "Reading A7 is taken as the Letter of February 26, 2003 has it, and so on";
    Finding<?> first =
        new Trace().step("short").step(reading).find("figure.first", "first?", Answer.known("one"));
    Finding<?> second =
        new Trace()
            .step("short")
            .step("new")
            .step(reading)
            .find("figure.second", "second?", Answer.known("two"));
    Page page =
        fillWith(
            "<@figure of=letter.first/><@figure of=letter.second/><@basis; lines>"
                + "<#list lines as line>[<#list line.steps as step><#if step.text??>${step.text}"
                + "<#else>as under ${step.under?first}</#if><#sep>; </#sep></#list>]</#list>"
                + "</@basis>",
            new Content("x", first, second, open(), given()));
    assertThat(page.xhtml()).endsWith("[short; " + reading + "][short; new; as under 1]");
  }

  @Test
  void a_step_that_spells_out_a_reading_is_left_to_the_readings_and_so_are_the_words_it_quotes() {
    Reading reading =
        new Reading(
            "A6",
            "When does the period end?",
            new Citation("Agreement", "§ 1(c)", "through the anniversary"),
            List.of(
                new Reading.Alternative("before", "the day before"),
                new Reading.Alternative("on", "the day itself")),
            "before",
            null);
    Finding<?> finding =
        new Trace()
            .rely(new ReadingUse(reading, reading.alternatives().get(0), null))
            .cite(new Citation("Agreement", "§ 1(c)", "the anniversary"))
            .step("A6: When does the period end? Read as: the day before")
            .step("May 7 less one day is May 6")
            .find("figure.first", "first?", Answer.known("May 6"));
    Page page =
        fillWith(
            "<@figure of=letter.first/><@basis; lines, words, readings>"
                + "<#list lines as line><#list line.steps as step>${step.text}<#sep>; </#sep>"
                + "</#list><#list line.places as place> ${place.anchor}</#list></#list>"
                + "<#list words as place>${place.name}</#list>|<#list readings as r>${r.id} ${r.chosen}, not"
                + "<#list r.others as other> ${other}</#list></#list></@basis>",
            new Content("x", finding, finding, open(), given()));
    assertThat(page.xhtml())
        .endsWith(
            "</sup>May 7 less one day is May 6 reading-A6|A6 the day before, not the day itself");
  }

  @Test
  void a_figure_can_be_named_by_its_id() {
    assertThat(fill("<@figure of=\"figure.first\"/>").xhtml()).isEqualTo(figure("one", 1));
  }

  @Test
  void an_amount_can_be_spelled_out() {
    assertThat(fill("<@figure of=letter.first spelled=true/>").xhtml())
        .startsWith("<span class=\"figure spelled\">one in words</span><sup");
    assertThat(fill("<@figure of=letter.open spelled=true/>").xhtml())
        .contains("[to be completed: monthly premium]");
  }

  @Test
  void an_open_figure_is_a_visible_blank_and_makes_the_page_a_draft() {
    Page page = fill("<#if draft>DRAFT </#if><@figure of=letter.open/>");
    assertThat(page.draft()).isTrue();
    assertThat(page.questions()).containsExactly(PREMIUM);
    assertThat(page.xhtml()).startsWith("DRAFT ").contains("[to be completed: monthly premium]");
  }

  @Test
  void the_first_page_lists_what_only_later_pages_leave_open() {
    Page page = fill("<#list questions as q>${q.text}</#list>|<@figure of=letter.open/>");
    assertThat(page.xhtml()).startsWith("What is the premium?|");
  }

  @Test
  void a_page_with_nothing_open_is_no_draft() {
    Page page = fill("<#if draft>DRAFT</#if><@figure of=letter.first/>");
    assertThat(page.draft()).isFalse();
    assertThat(page.xhtml()).doesNotContain("DRAFT");
  }

  @Test
  void what_only_the_future_decides_leaves_nothing_open() {
    Finding<?> future =
        new Trace()
            .find(
                "figure.future",
                "when?",
                Answer.ask(new Question("awaiting:signed", "When signed?", null, "to come")));
    Page page =
        fillWith("<@figure of=letter.first/>", new Content("x", future, future, future, given()));
    assertThat(page.draft()).isFalse();
    assertThat(page.xhtml()).contains("not yet fixed");
  }

  @Test
  void candidates_show_what_each_answer_would_give() {
    Page page =
        fill("<@candidates of=letter.open; c>If ${c.assumption}: ${c.value}. </@candidates>");
    assertThat(page.xhtml()).isEqualTo("If single: ten. If family: twenty. ");
    assertThat(page.draft()).isTrue();
  }

  @Test
  void a_conflict_is_a_blank_and_both_sides_are_asked_about() {
    Finding<?> conflict =
        new Trace()
            .find(
                "figure.conflict",
                "which day?",
                new Answer.Conflict<String>(
                    "the last day",
                    List.of(new Side("May 6", "letter"), new Side("May 7", "plan"))));
    Page page =
        fillWith(
            "<@figure of=letter.first/>", new Content("x", conflict, conflict, conflict, given()));
    assertThat(page.xhtml()).contains("[to be settled: the last day]");
    assertThat(page.questions())
        .singleElement()
        .satisfies(q -> assertThat(q.text()).contains("May 6 (letter); or May 7 (plan)"));
  }

  @Test
  void a_missing_entry_is_a_blank_that_asks() {
    Question question = new Question("signatory", "Who signs?", null, "A letter is signed.");
    Content content =
        new Content("x", one(), two(), open(), Entry.of(null, "name of the signatory", question));
    Page page = fillWith("<@fill of=letter.entry/>", content);
    assertThat(page.xhtml()).contains("[to be completed: name of the signatory]");
    assertThat(page.questions()).containsExactly(question);
  }

  @Test
  void every_missing_value_is_reported_with_its_line() {
    List<Problem> problems =
        problems("${letter.name}\n${letter.name.more}\n<@figure of=nothing/>\n${frame.x}\n");
    assertThat(problems).extracting(problem -> problem.place().line()).containsExactly(2, 3, 4);
    assertThat(problems)
        .allSatisfy(p -> assertThat(p.place().file()).isEqualTo("templates/page.ftlh"));
  }

  @Test
  void an_undefined_value_is_a_missing_value_with_its_expression() {
    assertThat(problems("<p>${letter.first.nothing}</p>${other}"))
        .extracting(Problem::code)
        .containsExactly("template-unknown-name", "template-missing-value");
    assertThat(problems("${other}").get(0).message()).contains("other has no value");
  }

  @Test
  void an_unknown_figure_is_reported() {
    assertThat(problems("<@figure of=\"milestone.never\"/>"))
        .extracting(Problem::code)
        .containsExactly("template-unknown-figure");
  }

  @Test
  void a_finding_cannot_be_printed_without_being_listed() {
    assertThat(problems("${letter.first}")).isNotEmpty();
  }

  /** Which is why they need no second look when a letter is to be made. */
  @Test
  void the_templates_that_engross_carries_have_no_fault() {
    assertThat(TemplateEngine.of(TemplateSet.standard()).problems()).isEmpty();
  }

  @Test
  void a_template_with_a_syntax_error_is_reported_when_the_set_is_prepared() {
    assertThat(
            TemplateEngine.of(new TemplateSet(Map.of("a/b.ftlh", "x\n<#if letter.x>"))).problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo("template-syntax");
              assertThat(problem.place().file()).isEqualTo("templates/a/b.ftlh");
            });
  }

  @Test
  void instantiating_a_class_is_refused() {
    assertThat(
            TemplateEngine.of(
                    new TemplateSet(
                        Map.of(
                            "a.ftlh", "${\"freemarker.template.utility.Execute\"?new()(\"ls\")}")))
                .problems())
        .isNotEmpty();
  }

  @Test
  void a_template_outside_the_set_cannot_be_included() {
    assertThat(problems("<#include \"/etc/passwd\">")).isNotEmpty();
    assertThat(problems("<#include \"../../pom.xml\">")).isNotEmpty();
  }

  @Test
  void names_with_markup_or_template_syntax_are_printed_as_they_are() {
    String name = "O'Neil <b>& ${letter.first} <#if x> \"Q\"";
    Page page = fillWith("${letter.name}", new Content(name, one(), two(), open(), given()));
    assertThat(page.xhtml()).isEqualTo("O’Neil &lt;b&gt;&amp; ${letter.first} &lt;#if x&gt; “Q”");
  }

  private static Finding<?> one() {
    return finding("figure.first", "first?", Answer.known("one"));
  }

  private static Finding<?> two() {
    return finding("figure.second", "second?", Answer.known("two"));
  }

  private static Finding<?> open() {
    return finding(
        "figure.open",
        "how much?",
        new Answer.Undetermined<>(
            List.of(PREMIUM),
            List.of(
                new Candidate<>("single", "ten", List.of()),
                new Candidate<>("family", "twenty", List.of()))));
  }

  private static Finding<?> finding(String id, String question, Answer<String> answer) {
    return new Trace()
        .cite(new Citation("Agreement", "§ 1", "the words"))
        .find(id, question, answer);
  }

  private static Entry given() {
    return new Entry.Given("given");
  }

  private static String figure(String value, int number) {
    return "<span class=\"figure\">"
        + value
        + "</span><sup class=\"ref\"><a href=\"#basis-"
        + number
        + "\">["
        + number
        + "]</a></sup>";
  }

  private static Page fill(String template) {
    return fillWith(template, new Content("name", one(), two(), open(), given()));
  }

  private static Page fillWith(String template, Content content) {
    return outcome(template, content)
        .fold(
            Outcome.Success::value,
            failure -> {
              throw new AssertionError(failure.problems());
            });
  }

  private static List<Problem> problems(String template) {
    return outcome(template, new Content("name", one(), two(), open(), given())).problems();
  }

  private static Outcome<Page> outcome(String template, Content content) {
    Map<String, Finding<?>> findings = Map.of("figure.first", one());
    return TemplateEngine.of(new TemplateSet(Map.of("page.ftlh", template)))
        .flatMap(
            engine ->
                engine.fill(
                    new Copy(
                        "page.ftlh",
                        content,
                        new Nothing(),
                        id -> Optional.ofNullable(findings.get(id)),
                        List.of(),
                        List.of(),
                        false,
                        new PlainWords())));
  }

  private static final class PlainWords implements ValuePrinter {

    @Override
    public String told(String sentence) {
      return sentence;
    }

    @Override
    public String words(Object value) {
      return value.toString();
    }

    @Override
    public String counted(Object value, String unit) {
      return value + " " + unit;
    }

    @Override
    public String spelledOut(Object value) {
      return value + " in words";
    }

    @Override
    public List<? extends Record> rows(Object value) {
      return List.of();
    }

    @Override
    public List<String> remarks(Object value) {
      return List.of();
    }
  }
}
