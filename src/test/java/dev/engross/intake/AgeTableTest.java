package dev.engross.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.diagnostic.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of job titles and ages of a programme. */
class AgeTableTest {

  private static final String ROW = "\"age\": 34, \"selected\": 1, \"notSelected\": 3";

  @TempDir private Path folder;

  /** What is said of the programme of the fixtures with its first row changed. */
  private List<String> codes(String... changes) throws IOException {
    return codesFor("", changes);
  }

  /** The same, where more is recorded of the executive. */
  private List<String> codesFor(String recorded, String... changes) throws IOException {
    Path fixtures = Path.of("fixtures/plans/lumenfall");
    String programme = Files.readString(fixtures.resolve("lumenfall-programme.json"));
    for (int i = 0; i < changes.length; i += 2) {
      assertThat(programme).contains(changes[i]);
      programme = programme.replace(changes[i], changes[i + 1]);
    }
    Files.writeString(folder.resolve("lumenfall-programme.json"), programme);
    Path cases = Files.createDirectories(folder.resolve("case"));
    Files.writeString(
        cases.resolve("case.json"),
        Files.readString(fixtures.resolve("not-signed-yet/case.json"))
            .replace("\"id\": \"novak\"", "\"id\": \"novak\"" + recorded));
    return CaseReader.read(cases).problems().stream().map(Problem::code).toList();
  }

  @ParameterizedTest(name = "age {0}, {1} selected, {2} not: {3}")
  @CsvSource({
    "14, 1, 3, ''",
    "13, 1, 3, age-table-wrong",
    "110, 1, 3, ''",
    "111, 1, 3, age-table-wrong",
    "-5, 1, 3, age-table-wrong",
    "34, 0, 1, ''",
    "34, 1, 0, ''",
    "34, 0, 0, age-table-wrong",
    "34, -1, 3, age-table-wrong",
    "34, 1, -1, age-table-wrong",
    "52, 1, 3, age-table-wrong"
  })
  void a_row_counts_people_of_an_age_once(int age, int selected, int notSelected, String told)
      throws IOException {
    String row =
        "\"age\": " + age + ", \"selected\": " + selected + ", \"notSelected\": " + notSelected;
    assertThat(String.join(" ", codes(ROW, row))).isEqualTo(told);
  }

  @Test
  void somebody_is_selected() throws IOException {
    assertThat(
            codes(
                "\"selected\": 1", "\"selected\": 0",
                "\"selected\": 2", "\"selected\": 0",
                "\"notSelected\": 0", "\"notSelected\": 1"))
        .containsExactly("age-table-wrong");
  }

  @Test
  void a_job_title_is_named() throws IOException {
    assertThat(
            codes(
                "\"jobTitle\": \"Set designer\", \"age\": 34", "\"jobTitle\": \" \", \"age\": 34"))
        .contains("blank-text");
  }

  /**
   * The programme is dated 2 February 2009 and offered on 2 March 2009; its table selects set
   * designers of 34 and 52 and a production manager of 47, and leaves one of 58.
   */
  @ParameterizedTest(name = "{0}, born {1}: {2}")
  @CsvSource(
      nullValues = "-",
      value = {
        "Set designer, 1974-03-03, ''",
        "Set designer, 1974-03-02, ''",
        "Set designer, 1974-02-03, ''",
        "Set designer, 1974-02-02, executive-not-disclosed",
        "Set designer, 1975-03-02, ''",
        "Set designer, 1975-03-03, executive-not-disclosed",
        "Set designer, -, ''",
        "Production manager, -, ''",
        "Production manager, 1950-06-01, executive-not-disclosed",
        "Stage manager, -, executive-not-disclosed",
        "-, 1974-06-01, ''",
        "-, 1950-06-01, executive-not-disclosed",
        "-, -, ''"
      })
  void the_executive_is_counted_among_the_selected(
      @Nullable String title, @Nullable String born, String told) throws IOException {
    String recorded =
        (title == null ? "" : ", \"jobTitle\": \"" + title + "\"")
            + (born == null ? "" : ", \"born\": \"" + born + "\"");
    assertThat(String.join(" ", codesFor(recorded))).isEqualTo(told);
  }
}
