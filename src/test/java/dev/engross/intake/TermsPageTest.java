package dev.engross.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.diagnostic.Outcome;
import dev.engross.intake.LocatedValue.ObjectValue;
import dev.engross.terms.AmountTerm;
import dev.engross.terms.ChangeInControlTrigger;
import dev.engross.terms.Condition;
import dev.engross.terms.DateTerm;
import dev.engross.terms.Instrument;
import dev.engross.terms.PaymentTerm;
import dev.engross.terms.SeparationTerm;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The page of clauses for lawyers")
class TermsPageTest {

  private static final Path PAGE = Path.of("src/site/markdown/terms.md");

  private static final String NAMED = "\"id\": \"x\", \"label\": \"X\", \"citation\": \"§ 1\", ";

  /** Where an example of each family stands in an instrument. */
  private static final Map<String, String> PLACES =
      Map.of(
          "DateTerm", "\"milestones\": [{" + NAMED + "\"date\": %s}]",
          "AmountTerm", "\"amounts\": [{" + NAMED + "\"amount\": %s}]",
          "PaymentTerm",
              "\"benefits\": [{" + NAMED + "\"when\": {\"kind\": \"always\"}, \"payment\": %s}]",
          "Condition",
              "\"conditions\": [{\"id\": \"x\", \"question\": \"X?\", \"citation\": \"§ 1\","
                  + " \"condition\": %s}]",
          "ChangeInControlTrigger", "\"changeInControl\": [%s]",
          "ProtectionWindow", "\"windows\": [%s]",
          "SeparationTerm", "\"separations\": [%s]",
          "CauseTerm", "\"conduct\": [%s]",
          "ReleaseTerm", "\"releases\": [%s]",
          "CoverageTerm", "\"coverage\": [%s]");

  /** An example under the heading of its family. */
  record Example(String family, String phrase, String json) {
    @Override
    public String toString() {
      return phrase;
    }
  }

  static List<Example> examples() throws IOException {
    List<Example> examples = new ArrayList<>();
    String family = "";
    String phrase = "";
    StringBuilder json = null;
    for (String line : Files.readAllLines(PAGE)) {
      if (line.startsWith("## ")) {
        family = line.substring(line.indexOf('`') + 1, line.lastIndexOf('`'));
      } else if (line.startsWith("### ")) {
        phrase = line.substring("### ".length());
      } else if (line.equals("```json")) {
        json = new StringBuilder();
      } else if (line.equals("```") && json != null) {
        examples.add(new Example(family, phrase, json.toString()));
        json = null;
      } else if (json != null) {
        json.append(line).append('\n');
      }
    }
    return examples;
  }

  @ParameterizedTest
  @MethodSource("examples")
  void an_example_is_read_without_a_problem(Example example) {
    Outcome<Instrument> read = read(example);
    assertThat(read.problems()).isEmpty();
    assertThat(read).isInstanceOf(Outcome.Success.class);
  }

  /** The term of an example, as it is read. */
  static Record term(Example example) {
    Instrument read = ((Outcome.Success<Instrument>) read(example)).value();
    return switch (example.family()) {
      case "DateTerm" -> (Record) read.milestones().get(0).date();
      case "AmountTerm" -> (Record) read.amounts().get(0).amount();
      case "PaymentTerm" -> (Record) read.benefits().get(0).payment();
      case "Condition" -> (Record) read.conditions().get(0).condition();
      case "ChangeInControlTrigger" -> (Record) read.changeInControl().get(0);
      case "ProtectionWindow" -> read.windows().get(0);
      case "SeparationTerm" -> read.separations().get(0);
      case "CauseTerm" -> read.conduct().get(0);
      case "ReleaseTerm" -> read.releases().get(0);
      case "CoverageTerm" -> read.coverage().get(0);
      default -> throw new IllegalArgumentException(example.family());
    };
  }

  private static Outcome<Instrument> read(Example example) {
    String text =
        "{\"id\": \"a\", \"kind\": \"agreement\", \"title\": \"A\", \"shortTitle\": \"A\","
            + " \"dated\": \"2010-01-01\", \"source\": \"an example\", "
            + String.format(PLACES.get(example.family()), example.json())
            + "}";
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    LocatedTree<ObjectValue> tree =
        InstrumentReader.rootOf(new SourceFile(Path.of("terms.json"), "terms.json", bytes));
    return InstrumentReader.read(tree);
  }

  @ParameterizedTest
  @ValueSource(
      classes = {
        DateTerm.class,
        AmountTerm.class,
        PaymentTerm.class,
        Condition.class,
        ChangeInControlTrigger.class,
        SeparationTerm.Limb.class
      })
  void every_kind_of_term_has_its_clause(Class<?> family) throws IOException {
    String page = Files.readString(PAGE);
    assertThat(Stream.of(family.getPermittedSubclasses()).map(Vocabulary::kindOf))
        .allMatch(kind -> page.contains("\"kind\": \"" + kind + "\""));
  }
}
