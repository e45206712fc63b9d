package dev.engross.document.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.diagnostic.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TemplateRulesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${letter.count + 1}",
        "${letter.amount * 12}",
        "${letter.amount / 12}",
        "${letter.total - letter.paid}",
        "${letter.days % 7}",
        "<#list 1..3 as i></#list>",
        "<#if letter.amount gt letter.cap></#if>",
        "<#if (letter.amount > letter.cap)></#if>",
        "${.now}",
        "${letter.date?date}",
        "${\"freemarker.template.utility.Execute\"?new()}",
        "${letter?api.class}",
        "${\"1 + 1\"?eval}",
        "${letter.name?no_esc}",
        "${letter.name!\"nobody\"}",
        "${letter.name!}",
        "${letter.name(1)}",
        "<#assign x = letter.name>",
        "<#setting locale=\"de\">",
        "<#ftl auto_esc=false>",
        "<#noautoesc>x</#noautoesc>",
        "<#attempt>x<#recover>y</#attempt>",
        "<#if \"${letter.x}\" == \"y\"></#if>",
      })
  void what_a_template_may_not_say_is_refused(String template) {
    assertThat(TemplateRules.check("templates/a.ftlh", template))
        .isNotEmpty()
        .allSatisfy(problem -> assertThat(problem.code()).isEqualTo("template-not-allowed"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A cost of 5 * 3 - 2 in plain text is text; so is 24/7 and x > y.",
        "${letter.name}",
        "<#if letter.name?? && !letter.open>yes<#else>no</#if>",
        "<#if letter.status == \"half-open + more\">x</#if>",
        "<#list letter.rows as row>${row.name}<#sep>, </#sep></#list>",
        "<#include \"../shared/page.ftlh\">",
        "<@figure of=letter.amount/>",
        "<@each of=letter.schedule; payment>${payment.when}</@each>",
        "<#-- 1 + 1 in a comment -->",
        "<a href=\"#basis-${line.number}\">x</a>",
      })
  void what_a_template_needs_is_allowed(String template) {
    assertThat(TemplateRules.check("templates/a.ftlh", template)).isEmpty();
  }

  @Test
  void every_place_is_reported_with_its_line() {
    String template = "<#-- one\ntwo -->\n${a + b}\nplain\n${.now}\n";
    assertThat(TemplateRules.check("templates/a.ftlh", template))
        .extracting(problem -> problem.place().line())
        .containsExactly(3, 5);
  }

  @Test
  void no_template_that_engross_carries_calculates() {
    List<Problem> problems =
        TemplateSet.standard().files().entrySet().stream()
            .filter(file -> file.getKey().endsWith(".ftlh"))
            .flatMap(file -> TemplateRules.check(file.getKey(), file.getValue()).stream())
            .toList();
    assertThat(problems).isEmpty();
  }
}
