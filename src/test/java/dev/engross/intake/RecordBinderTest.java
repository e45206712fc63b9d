package dev.engross.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.calendar.MonthRule;
import dev.engross.casefile.Fact;
import dev.engross.casefile.HealthCoverage;
import dev.engross.diagnostic.Problem;
import dev.engross.intake.LocatedValue.ObjectValue;
import dev.engross.law.Citation;
import dev.engross.terms.DateTerm;
import dev.engross.terms.Instrument.Clause;
import dev.engross.terms.Instrument.CounselNote;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordBinderTest {

  /** A record with one term, so that a term can be bound by itself. */
  record Holder(DateTerm date) {}

  record FactHolder(Fact fact) {}

  record Count(int days) {}

  @Test
  void a_term_is_told_by_its_kind_and_holds_others() {
    Bound<Holder> bound =
        RecordBinder.bind(
            Holder.class,
            tree(
                """
                { "date": { "kind": "months-after", "months": 6, "rule": "last-day",
                  "date": { "kind": "fixed-date", "date": "2002-11-07" } } }
                """));
    assertThat(bound.problems()).isEmpty();
    assertThat(bound.value())
        .isEqualTo(
            new Holder(
                new DateTerm.MonthsAfter(
                    6, MonthRule.LAST_DAY, new DateTerm.FixedDate(LocalDate.of(2002, 11, 7)))));
  }

  @Test
  void what_may_be_left_out_is_null_but_a_list_that_must_be_there_is_empty() {
    Bound<HealthCoverage> health = RecordBinder.bind(HealthCoverage.class, tree("{}"));
    assertThat(health.problems()).isEmpty();
    assertThat(health.value()).isNotNull();
    assertThat(health.value().covered()).isNull();

    Bound<CounselNote> note =
        RecordBinder.bind(
            CounselNote.class,
            tree("{ \"id\": \"N\", \"text\": \"T\", \"citation\": \"§ 1\" }"),
            "Plan");
    assertThat(note.value())
        .isEqualTo(new CounselNote("N", "T", Citation.of("Plan", "§ 1"), List.of()));
  }

  @Test
  void a_citation_may_be_short_only_where_it_is_known_what_it_cites() {
    String clause = "{ \"id\": \"c\", \"label\": \"l\", \"citation\": \"§ 1\", \"effect\": \"e\" }";
    assertThat(RecordBinder.bind(Clause.class, tree(clause), "Plan").value()).isNotNull();
    assertThat(codes(RecordBinder.bind(Clause.class, tree(clause)))).containsExactly("wrong-type");
  }

  @Test
  void a_citation_with_words_takes_its_source_from_the_instrument_too() {
    String clause =
        """
        { "id": "c", "label": "l", "citation": { "section": "§ 1", "words": "w" }, "effect": "e" }
        """;
    Bound<Clause> bound = RecordBinder.bind(Clause.class, tree(clause), "Plan");
    assertThat(bound.value())
        .isEqualTo(new Clause("c", "l", new Citation("Plan", "§ 1", "w"), "e"));
  }

  @Test
  void a_misspelt_field_is_told_once_and_read_as_meant() {
    Bound<Count> bound = RecordBinder.bind(Count.class, tree("{ \"dasy\": 21 }"));
    assertThat(codes(bound)).containsExactly("unknown-field");
    assertThat(bound.value()).isEqualTo(new Count(21));
  }

  @Test
  void every_problem_of_an_object_is_told() {
    Bound<FactHolder> bound =
        RecordBinder.bind(
            FactHolder.class,
            tree(
                """
                { "fact": { "kind": "premium-paid", "id": "p", "date": "2003-13-01",
                  "amount": 437.42, "forMonth": null, "colour": "red" } }
                """));
    assertThat(codes(bound))
        .containsExactly("unknown-field", "impossible-date", "wrong-type", "wrong-type");
    assertThat(bound.value()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2004-02-29", "2000-02-29", "2003-12-31", "2003-01-01"})
  void days_of_the_calendar_are_dates(String date) {
    assertThat(codes(RecordBinder.bind(Holder.class, fixedDate(date)))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2003-02-29, impossible-date",
    "1900-02-29, impossible-date",
    "2003-04-31, impossible-date",
    "2003-00-10, impossible-date",
    "2003-05-00, impossible-date",
    "2003-5-6, bad-date",
    "05/06/2003, bad-date"
  })
  void other_days_are_not(String date, String code) {
    assertThat(codes(RecordBinder.bind(Holder.class, fixedDate(date)))).containsExactly(code);
  }

  @ParameterizedTest
  @CsvSource({
    "USD 370300.00, true",
    "USD 370300, true",
    "JPY 1000, true",
    "JPY 1000.50, false",
    "USD 1.005, false",
    "USD -1.00, false",
    "370300.00, false",
    "usd 5.00, false",
    "QQQ 5.00, false"
  })
  void an_amount_names_its_currency_and_is_no_finer_than_it(String money, boolean good) {
    String fact =
        "{ \"fact\": { \"kind\": \"paid\", \"id\": \"p\", \"date\": \"2003-05-06\", \"benefit\": \"b\","
            + " \"amount\": \""
            + money
            + "\" } }";
    assertThat(codes(RecordBinder.bind(FactHolder.class, tree(fact))))
        .isEqualTo(good ? List.of() : List.of("bad-money"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"21.5", "\"21\"", "2147483648", "1e3", "true"})
  void a_count_is_a_whole_number(String days) {
    assertThat(codes(RecordBinder.bind(Count.class, tree("{ \"days\": " + days + " }"))))
        .containsExactly("wrong-type");
  }

  @Test
  void a_problem_knows_its_pointer_and_line() {
    Bound<Holder> bound =
        RecordBinder.bind(
            Holder.class, tree("{\n \"date\": {\n  \"kind\": \"fixed-date\",\n  \"date\": 5 } }"));
    assertThat(bound.problems().get(0).place().pointer()).isEqualTo("/date/date");
    assertThat(bound.problems().get(0).place().line()).isEqualTo(4);
  }

  private static ObjectValue fixedDate(String date) {
    return tree("{ \"date\": { \"kind\": \"fixed-date\", \"date\": \"" + date + "\" } }");
  }

  private static List<String> codes(Bound<?> bound) {
    return bound.problems().stream().map(Problem::code).toList();
  }

  private static ObjectValue tree(String json) {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    return (ObjectValue)
        LocatedJson.read(new SourceFile(Path.of("file.json"), "file.json", bytes)).root();
  }
}
