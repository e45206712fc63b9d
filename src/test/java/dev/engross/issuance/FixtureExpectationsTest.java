package dev.engross.issuance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.determination.Determination;
import dev.engross.determination.result.Entitlement;
import dev.engross.finding.Finding;
import dev.engross.finding.Question;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every case of the fixtures that has an {@code expected.json}, against what was worked out in it
 * by hand from the papers. What an {@code expected.json} does not mention is not compared.
 */
@DisplayName("Cases worked out by hand")
class FixtureExpectationsTest {

  private static final Path FIXTURES = Path.of("fixtures");

  static List<Path> cases() throws IOException {
    try (Stream<Path> files = Files.walk(FIXTURES)) {
      return files
          .filter(file -> file.endsWith("expected.json"))
          .map(file -> FIXTURES.relativize(file.getParent()))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void the_determination_says_what_was_worked_out_by_hand(Path name) throws IOException {
    JsonNode file =
        JsonMapper.shared()
            .readTree(Files.readString(FIXTURES.resolve(name).resolve("expected.json")));
    Map<String, String> expected = new TreeMap<>();
    flatten("", file, expected);
    assertThat(expected.remove("about")).as("about").isNotBlank();
    Map<String, String> actual = Determined.of(FixtureCases.determined(FIXTURES.resolve(name)));
    Map<String, String> mentioned =
        expected.keySet().stream()
            .collect(
                Collectors.toMap(
                    path -> path,
                    path -> actual.getOrDefault(path, "(there is nothing of that name)"),
                    (one, other) -> one,
                    TreeMap::new));
    assertThat(mentioned).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void no_finding_stands_without_a_source_or_a_fact(Path name) {
    Determination determination = FixtureCases.determined(FIXTURES.resolve(name));
    List<Finding<?>> findings = new ArrayList<>(determination.milestones());
    findings.addAll(determination.amounts());
    for (Entitlement entitlement : determination.entitlements()) {
      findings.add(entitlement.condition());
      findings.add(entitlement.schedule());
      assertThat(entitlement.condition().citations()).as(entitlement.id()).isNotEmpty();
    }
    assertThat(findings)
        .allMatch(finding -> !finding.citations().isEmpty() || !finding.facts().isEmpty());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void what_only_the_future_can_answer_is_no_open_question(Path name) {
    assertThat(FixtureCases.determined(FIXTURES.resolve(name)).openQuestions())
        .noneMatch(Question::isAwaiting);
  }

  @Test
  void the_real_case_the_invented_plans_and_coverage_are_among_them() throws IOException {
    assertThat(cases())
        .contains(Path.of("capstone/almgren"))
        .anyMatch(name -> name.startsWith("capstone/what-if"))
        .anyMatch(name -> name.startsWith("cobra/what-if"))
        .anyMatch(name -> name.startsWith("plans"));
  }

  /** Objects become paths; a list of texts is one value, except open questions, each by itself. */
  private static void flatten(String path, JsonNode node, Map<String, String> flat) {
    String inside = path.isEmpty() ? "" : path + "/";
    if (node.isObject()) {
      node.propertyStream()
          .forEach(entry -> flatten(inside + entry.getKey(), entry.getValue(), flat));
    } else if (path.equals("openQuestions")) {
      node.valueStream().forEach(question -> flat.put(inside + question.asString(), "asked"));
    } else if (node.isArray() && node.valueStream().anyMatch(JsonNode::isObject)) {
      for (int i = 0; i < node.size(); i++) {
        flatten(inside + i, node.get(i), flat);
      }
    } else if (node.isArray()) {
      List<String> texts = node.valueStream().map(JsonNode::asString).toList();
      boolean ordered = path.endsWith("/payments");
      flat.put(path, String.join(", ", ordered ? texts : texts.stream().sorted().toList()));
    } else {
      flat.put(path, node.asString());
    }
  }
}
