package dev.engross.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.engross.determination.Determination;
import dev.engross.determination.Determiner;
import dev.engross.diagnostic.Outcome;
import dev.engross.intake.JsonSchema.Subject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published schemas, held against every fixture by a validator that knows nothing of us. */
class JsonSchemaTest {

  private static final Map<Subject, Schema> SCHEMAS = schemas();

  static Stream<Path> goodFiles() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("fixtures"))) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .filter(file -> !file.startsWith("fixtures/bad"))
          .filter(file -> file.endsWith("case.json") || isInstrument(file))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("goodFiles")
  void every_fixture_keeps_to_the_schema_of_its_kind(Path file) throws IOException {
    String text = Files.readString(file);
    assertThat(faults(subjectOf(text), text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bad-date",
        "bad-decimal",
        "bad-money",
        "blank-text",
        "impossible-date",
        "missing-field",
        "missing-kind",
        "unknown-field",
        "unknown-kind",
        "unknown-value",
        "wrong-type"
      })
  void what_the_reader_rejects_by_its_form_the_schema_rejects_too(String code) throws IOException {
    String text = Files.readString(Path.of("fixtures/bad", code, "case.json"));
    assertThat(faults(Subject.CASE, text)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"signed-before-offered", "duplicate-id"})
  void what_only_contradicts_itself_has_a_good_form(String code) throws IOException {
    String text = Files.readString(Path.of("fixtures/bad", code, "case.json"));
    assertThat(faults(Subject.CASE, text)).isEmpty();
  }

  @Test
  void an_instrument_of_one_kind_is_none_of_another() throws IOException {
    String plan = Files.readString(Path.of("fixtures/capstone/plan.json"));
    assertThat(faults(Subject.PLAN, plan)).isEmpty();
    assertThat(faults(Subject.AGREEMENT, plan)).isNotEmpty();
  }

  @Test
  void only_an_amendment_says_what_it_amends_and_it_must() throws IOException {
    String letter = Files.readString(Path.of("fixtures/capstone/letter-2003-02-26.json"));
    String silent = letter.replaceFirst("\"amends\": \"[a-z-]+\",", "");
    String agreement = letter.replace("\"amendment\"", "\"agreement\"");
    assertThat(silent).isNotEqualTo(letter);
    assertThat(faults(Subject.AMENDMENT, letter)).isEmpty();
    assertThat(faults(Subject.AMENDMENT, silent)).isNotEmpty();
    assertThat(faults(Subject.AGREEMENT, agreement)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"almgren", "almgren-completed"})
  void a_determination_keeps_to_its_schema(String name) throws IOException {
    String text = DeterminationJson.write(determination(name));
    assertThat(faults(Subject.DETERMINATION, text)).isEmpty();
    String listed = DeterminationJson.writeWithCounts(determination(name));
    assertThat(faults(Subject.DETERMINATION, listed)).isEmpty();
    assertThat(faults(Subject.DETERMINATION, text.replace("\"known\"", "\"guessed\"")))
        .isNotEmpty();
    assertThat(faults(Subject.DETERMINATION, text.replace("\"steps\"", "\"stops\""))).isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void every_reference_has_its_definition_and_every_definition_is_referred_to(Subject subject) {
    JsonNode schema = JsonMapper.shared().readTree(JsonSchema.of(subject));
    List<String> referred =
        schema.findValuesAsString("$ref").stream()
            .map(reference -> reference.replace("#/$defs/", ""))
            .distinct()
            .sorted()
            .toList();
    assertThat(new ArrayList<>(schema.get("$defs").propertyNames()))
        .containsExactlyInAnyOrderElementsOf(referred);
  }

  @ParameterizedTest
  @EnumSource
  void a_schema_is_the_same_each_time(Subject subject) {
    assertThat(JsonSchema.of(subject)).isEqualTo(JsonSchema.of(subject)).endsWith("}\n");
  }

  private static List<String> faults(Subject subject, String text) {
    return SCHEMAS
        .get(subject)
        .validate(
            text,
            InputFormat.JSON,
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .stream()
        .map(Error::toString)
        .toList();
  }

  private static boolean isInstrument(Path file) {
    return JsonMapper.shared().readTree(file.toFile()).has("shortTitle");
  }

  private static Subject subjectOf(String text) {
    JsonNode kind = JsonMapper.shared().readTree(text).get("kind");
    return kind == null ? Subject.CASE : Subject.valueOf(kind.asString().toUpperCase(Locale.ROOT));
  }

  private static Determination determination(String name) throws IOException {
    CaseDossier dossier =
        ((Outcome.Success<CaseDossier>) CaseReader.read(Path.of("fixtures/capstone", name)))
            .value();
    LocalDate day = LocalDate.of(2003, 5, 7);
    return Determiner.determine(
        dossier.caseFile(), dossier.terms(), LawBookReader.bundled().book(), day, day);
  }

  private static Map<Subject, Schema> schemas() {
    SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    Map<Subject, Schema> schemas = new EnumMap<>(Subject.class);
    for (Subject subject : Subject.values()) {
      schemas.put(subject, registry.getSchema(JsonSchema.of(subject), InputFormat.JSON));
    }
    return schemas;
  }
}
