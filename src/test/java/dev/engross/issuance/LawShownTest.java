package dev.engross.issuance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the page on rules names, against the fixtures and the tests that there are. */
@DisplayName("Rules and what shows them")
class LawShownTest {

  private static final Path PAGES = Path.of("src/site/markdown");
  private static final Path FIXTURES = Path.of("fixtures");
  private static final Path TESTS = Path.of("src/test/java");
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");
  private static final Pattern TEST = Pattern.compile("(?m)^  void\\s+(\\w+)\\(");
  private static final List<String> WHAT_IF =
      List.of("capstone/what-if", "cobra/what-if", "tax/what-if");

  private static final Map<String, Set<String>> FOUND = new TreeMap<>();

  /** A row: the rule, what shows it on one side of its boundary, and what on the other. */
  record Row(String rule, List<List<String>> sides) {
    @Override
    public String toString() {
      return rule;
    }
  }

  static List<Row> rows() throws IOException {
    List<Row> rows = new ArrayList<>();
    for (String line : Files.readAllLines(PAGES.resolve("coverage-of-law.md"))) {
      if (line.startsWith("| ") && line.contains("`")) {
        String[] cells = line.split("\\|");
        rows.add(
            new Row(
                cells[1].strip(),
                Arrays.stream(cells)
                    .skip(2)
                    .filter(cell -> !cell.isBlank())
                    .map(LawShownTest::inCode)
                    .toList()));
      }
    }
    return rows;
  }

  private static List<String> inCode(String cell) {
    return CODE.matcher(cell).results().map((MatchResult found) -> found.group(1)).toList();
  }

  @Test
  void the_page_goes_through_the_whole_law() throws IOException {
    assertThat(rows()).hasSizeGreaterThan(100);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void each_side_of_a_rule_is_shown_by_a_case_or_a_test_that_exists(Row row) throws IOException {
    assertThat(row.sides()).hasSize(2).allMatch(side -> !side.isEmpty());
    for (List<String> side : row.sides()) {
      for (String name : side) {
        if (name.contains("/")) {
          assertThat(FIXTURES.resolve(name).resolve("expected.json")).exists();
        } else {
          String[] parts = name.split("\\.");
          assertThat(parts).as(name).hasSize(2);
          assertThat(tests().getOrDefault(parts[0], Set.of())).as(name).contains(parts[1]);
        }
      }
    }
  }

  @Test
  void every_what_if_case_of_the_law_is_named_here_or_on_the_page_of_terms() throws IOException {
    String pages =
        Files.readString(PAGES.resolve("coverage-of-law.md"))
            + Files.readString(PAGES.resolve("coverage-of-terms.md"));
    for (String folder : WHAT_IF) {
      try (Stream<Path> cases = Files.list(FIXTURES.resolve(folder))) {
        assertThat(cases.map(path -> folder + "/" + path.getFileName()))
            .allMatch(name -> pages.contains("`" + name + "`"));
      }
    }
  }

  /** The tests of each class, by its plain name. */
  private static Map<String, Set<String>> tests() throws IOException {
    if (FOUND.isEmpty()) {
      try (Stream<Path> files = Files.walk(TESTS)) {
        for (Path file : files.filter(path -> path.toString().endsWith("Test.java")).toList()) {
          String type = file.getFileName().toString().replace(".java", "");
          Set<String> names = new TreeSet<>();
          TEST.matcher(Files.readString(file)).results().forEach(each -> names.add(each.group(1)));
          FOUND.put(type, names);
        }
      }
    }
    return FOUND;
  }
}
