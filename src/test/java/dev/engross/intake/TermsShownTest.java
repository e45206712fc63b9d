package dev.engross.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.diagnostic.Outcome;
import dev.engross.finding.Reading;
import dev.engross.terms.EventTerm;
import dev.engross.terms.Instrument;
import dev.engross.terms.ReleaseTerm;
import dev.engross.terms.SeparationTerm;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the pages on terms say of the fixtures, against the instruments of those fixtures. */
@DisplayName("Terms and the cases that show them")
class TermsShownTest {

  private static final Path PAGES = Path.of("src/site/markdown");
  private static final Path FIXTURES = Path.of("fixtures");
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");

  private static final Map<Path, List<Record>> TERMS = new HashMap<>();

  /** A row of the page: the terms, and the cases in which they were worked out. */
  record Row(String phrase, List<String> terms, List<String> cases) {
    @Override
    public String toString() {
      return phrase;
    }
  }

  static List<Row> rows() throws IOException {
    List<Row> rows = new ArrayList<>();
    for (String line : Files.readAllLines(PAGES.resolve("coverage-of-terms.md"))) {
      if (line.startsWith("| ") && line.contains("`")) {
        String[] cells = line.split("\\|");
        rows.add(new Row(cells[1].strip(), inCode(cells[2]), inCode(cells[3])));
      }
    }
    return rows;
  }

  private static List<String> inCode(String cell) {
    return CODE.matcher(cell).results().map((MatchResult found) -> found.group(1)).toList();
  }

  @Test
  void the_page_ticks_off_the_whole_field() throws IOException {
    assertThat(rows()).hasSizeGreaterThan(60).allMatch(row -> !row.terms().isEmpty());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void every_case_was_worked_out_by_hand_and_has_one_of_the_terms(Row row) {
    assertThat(row.cases()).isNotEmpty();
    for (String name : row.cases()) {
      assertThat(FIXTURES.resolve(name).resolve("expected.json")).exists();
      assertThat(row.terms()).as(name).anyMatch(term -> isIn(name, term));
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void every_term_stands_in_one_of_the_cases(Row row) {
    assertThat(row.terms()).allMatch(term -> row.cases().stream().anyMatch(c -> isIn(c, term)));
  }

  /** Examples of the page of clauses under their cases, as “Shown by” names them. */
  record Shown(TermsPageTest.Example example, List<String> cases) {
    @Override
    public String toString() {
      return example.phrase();
    }
  }

  static List<Shown> shown() throws IOException {
    List<Shown> all = new ArrayList<>();
    List<TermsPageTest.Example> examples = TermsPageTest.examples();
    List<List<String>> cases = new ArrayList<>();
    for (String line : Files.readAllLines(PAGES.resolve("terms.md"))) {
      if (line.startsWith("Shown by ")) {
        cases.add(inCode(line));
      }
    }
    assertThat(cases).hasSameSizeAs(examples);
    for (int i = 0; i < examples.size(); i++) {
      all.add(new Shown(examples.get(i), cases.get(i)));
    }
    return all;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shown")
  void a_case_said_to_show_a_clause_has_its_term(Shown shown) {
    Record term = TermsPageTest.term(shown.example());
    List<String> kinds = kindsOf(term);
    for (String named : shown.cases()) {
      assertThat(named).startsWith("fixtures/");
      String name = FIXTURES.relativize(Path.of(named)).toString();
      assertThat(FIXTURES.resolve(name).resolve("expected.json")).exists();
      assertThat(kinds).as(named).anyMatch(kind -> isIn(name, kind));
    }
    assertThat(kinds)
        .allMatch(
            kind ->
                shown.cases().stream()
                    .map(named -> FIXTURES.relativize(Path.of(named)).toString())
                    .anyMatch(name -> isIn(name, kind)));
  }

  /**
   * What a case must hold: the term with its choices; of a way of leaving, its limbs. Cases under a
   * release show one side each of what its words leave open.
   */
  private static List<String> kindsOf(Record term) {
    if (term instanceof ReleaseTerm) {
      return List.of("release-term");
    }
    if (term instanceof SeparationTerm separation) {
      return separation.limbs().stream().map(limb -> Vocabulary.kindOf(limb.getClass())).toList();
    }
    StringBuilder kind = new StringBuilder(Vocabulary.kindOf(term.getClass()));
    for (RecordComponent component : RecordFields.of(term)) {
      if (RecordFields.value(term, component) instanceof Enum<?> constant) {
        kind.append(' ').append(Vocabulary.wordFor(constant));
      }
    }
    return List.of(kind.toString());
  }

  /** Whether a case has a term of that name that holds the words after it. */
  private static boolean isIn(String name, String term) {
    List<String> words = List.of(term.split(" "));
    return terms(FIXTURES.resolve(name)).stream()
        .anyMatch(
            record ->
                nameOf(record).equals(words.get(0))
                    && wordsOf(record).containsAll(words.subList(1, words.size())));
  }

  private static List<Record> terms(Path folder) {
    return TERMS.computeIfAbsent(
        folder,
        none -> {
          try {
            Outcome<CaseDossier> read = CaseReader.read(folder);
            List<Record> records = new ArrayList<>();
            for (Instrument instrument :
                ((Outcome.Success<CaseDossier>) read).value().terms().instruments()) {
              References.walk(instrument, records::add);
            }
            return records;
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private static String nameOf(Record record) {
    return record instanceof EventTerm event
        ? event.kind()
        : record instanceof Reading ? "reading" : Vocabulary.kindOf(record.getClass());
  }

  private static Set<String> wordsOf(Record record) {
    Set<String> words = new TreeSet<>();
    Arrays.stream(record.getClass().getRecordComponents())
        .forEach(component -> add(RecordFields.value(record, component), words));
    return words;
  }

  private static void add(@Nullable Object value, Set<String> words) {
    if (value instanceof Enum<?> constant) {
      words.add(Vocabulary.wordFor(constant));
    } else if (value instanceof Record record) {
      words.add(nameOf(record));
    } else if (value instanceof List<?> list) {
      list.forEach(element -> add(element, words));
    } else if (value != null) {
      words.add(String.valueOf(value));
    }
  }
}
