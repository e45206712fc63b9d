package dev.engross.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.intake.LocatedValue.ArrayValue;
import dev.engross.intake.LocatedValue.ObjectValue;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DeterminationJsonTest {

  private final String json = DeterminationJson.write(SampleDetermination.determination());

  @Test
  void the_same_determination_gives_the_same_text() {
    assertThat(DeterminationJson.write(SampleDetermination.determination())).isEqualTo(json);
  }

  @Test
  void a_known_date_stands_with_its_status_and_value() {
    assertThat(json.lines().map(String::strip))
        .containsSequence(
            "\"answer\": {", "\"status\": \"known\",", "\"value\": \"2003-04-20\"", "},");
  }

  @Test
  void amounts_are_decimal_strings_with_their_currency() {
    assertThat(json).contains("\"value\": \"USD 60000.00\"").doesNotContain("60000.0\n");
  }

  @Test
  void an_undetermined_answer_gives_its_questions_and_candidates() {
    assertThat(json)
        .contains("\"status\": \"undetermined\"")
        .contains("\"id\": \"payroll-calendar\"")
        .contains("\"assumption\": \"the payroll pays monthly\"");
  }

  @Test
  void what_is_not_there_is_left_out() {
    assertThat(json).doesNotContain("null").doesNotContain("\"coverage\"");
  }

  @Test
  void it_is_json_in_the_order_of_the_model() {
    SourceFile file =
        new SourceFile(
            Path.of("determination.json"),
            "determination.json",
            json.getBytes(StandardCharsets.UTF_8));
    ObjectValue root = (ObjectValue) LocatedJson.read(file).root();
    assertThat(root.members().keySet())
        .startsWith("caseId", "asOf", "issuedOn", "milestones", "amounts", "findings");
    assertThat(((ArrayValue) root.member("entitlements")).elements()).hasSize(1);
  }
}
