package dev.engross.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.casefile.CaseFile;
import dev.engross.casefile.Fact;
import dev.engross.diagnostic.Outcome;
import dev.engross.diagnostic.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RosterTest {

  private static final Path BASE = Path.of("fixtures/roster/base");

  @TempDir Path folder;

  @Test
  void a_cell_takes_the_place_that_its_column_names() throws IOException {
    CaseFile row =
        only(
            "id,executive.name,facts[hired].date,compensation.baseSalary[0].annualRate",
            "7,\"Reyes, \"\"Sam\"\"\",1999-12-31,61000.50");

    assertThat(row.id()).isEqualTo("7");
    assertThat(row.executive().name()).isEqualTo("Reyes, \"Sam\"");
    assertThat(row.facts().get(0).date()).isEqualTo("1999-12-31");
    assertThat(row.compensation().baseSalary().get(0).annualRate())
        .isEqualTo(Money.parse("USD 61000.50"));
    assertThat(row.company().name()).isEqualTo("Ashgrove Instruments LLC");
  }

  @Test
  void an_empty_cell_leaves_a_line_of_the_address_out_and_a_further_column_adds_one()
      throws IOException {
    String header =
        "id,executive.name,executive.address.lines[0],executive.address.lines[1],"
            + "executive.address.lines[2]";

    assertThat(only(header, "7,Kim,1 A Street,,Springfield").executive().address().lines())
        .containsExactly("1 A Street", "Springfield");
    assertThat(only(header, "7,Kim,1 A Street,Apt 2,Springfield").executive().address().lines())
        .containsExactly("1 A Street", "Apt 2", "Springfield");
  }

  @Test
  void a_fact_whose_columns_are_all_empty_is_not_recorded() throws IOException {
    assertThat(only("id,executive.name,facts[hired].date", "7,Kim,").facts())
        .noneMatch(Fact.EmploymentBegan.class::isInstance);
  }

  @Test
  void an_empty_cell_never_takes_the_value_of_the_base() throws IOException {
    assertThat(problems("id,executive.name", "7,"))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo("missing-field");
              assertThat(problem.message()).contains("name");
              assertThat(problem.notes()).anyMatch(note -> note.contains("roster.csv:2"));
            });
  }

  @Test
  void byte_order_marks_and_the_line_ends_of_every_system_are_read() throws IOException {
    for (String end : List.of("\n", "\r\n", "\r")) {
      List<Outcome<CaseDossier>> rows =
          read("\uFEFFid,executive.name" + end + "7,Kim" + end + end + "8,\"Lee" + end + "Ann\"");
      assertThat(rows).hasSize(2).allMatch(Outcome.Success.class::isInstance);
    }
  }

  @Test
  void every_problem_of_the_header_is_told_at_once_and_before_any_row() throws IOException {
    assertThat(openProblems("facts[ends].date,colour,id,id\n1,2,3,4\n"))
        .extracting(Problem::code)
        .containsExactly("unknown-column", "unknown-column", "column-twice", "column-missing");
  }

  @Test
  void an_unknown_column_is_told_with_the_name_that_was_meant() throws IOException {
    assertThat(openProblems("id,Executive.Name\n1,Kim\n").get(0).help())
        .isEqualTo("did you mean \"executive.name\"?");
    assertThat(openProblems("id;executive.name\n1;Kim\n").get(0).notes())
        .containsExactly("the columns look separated by semicolons");
  }

  @Test
  void of_two_rows_with_one_id_neither_is_read_and_the_others_are() throws IOException {
    List<Outcome<CaseDossier>> rows = read("id,executive.name\nA-1,Kim\nB,Lee\na 1,Pat\n");

    assertThat(rows.get(0).problems()).extracting(Problem::code).containsExactly("case-id-twice");
    assertThat(rows.get(1)).isInstanceOf(Outcome.Success.class);
    assertThat(rows.get(2).problems()).extracting(Problem::code).containsExactly("case-id-twice");
  }

  @Test
  void formulas_and_rows_of_another_length_are_rejected_where_they_stand() throws IOException {
    List<Outcome<CaseDossier>> rows = read("id,executive.name\n1,=A1\n2,Kim,Lee\n3,Pat\n");

    assertThat(rows.get(0).problems()).extracting(Problem::code).containsExactly("cell-formula");
    assertThat(rows.get(1).problems()).extracting(Problem::code).containsExactly("row-length");
    assertThat(rows.get(1).problems().get(0).place().line()).isEqualTo(3);
    assertThat(rows.get(2)).isInstanceOf(Outcome.Success.class);
  }

  @Test
  void rows_are_counted_by_lines_through_cells_of_several_lines_and_empty_lines()
      throws IOException {
    String text =
        "id,executive.name\r\n1,\"Kim\r\nLee\"\r\n\r\n2,Pat,Roe\r\n3,\"A \"\"B\"\" C\"\r\n";
    List<Outcome<CaseDossier>> rows = read(text);

    assertThat(rows.get(1).problems().get(0).place().line()).isEqualTo(5);
    assertThat(((Outcome.Success<CaseDossier>) rows.get(2)).value().caseFile().executive().name())
        .isEqualTo("A \"B\" C");
  }

  @Test
  void quotes_that_make_no_sense_are_told_by_the_row_that_they_begin_in() throws IOException {
    for (String row : List.of("2,\"Pat", "2,\"Pat\"Roe", "2,\"" + "x".repeat(100_001) + "\"")) {
      Problem problem = openProblems("id,executive.name\n1,Kim\n" + row + "\n3,Lee\n").get(0);
      assertThat(problem.code()).isEqualTo("malformed-csv");
      assertThat(problem.place().line()).isEqualTo(3);
    }
  }

  @Test
  void the_case_of_a_row_can_be_read_again_from_its_receipt() throws IOException {
    Outcome<CaseDossier> row = read("id,executive.name\n7,Åsa Łuć\n").get(0);
    CaseDossier dossier = ((Outcome.Success<CaseDossier>) row).value();
    Path again = folder.resolve("again/case.json");
    Files.createDirectories(again.getParent());
    Files.write(again, dossier.sources().get(0).bytes());
    Files.copy(Path.of("fixtures/roster/plan.json"), folder.resolve("plan.json"));

    Outcome<CaseDossier> read = CaseReader.read(again);

    assertThat(((Outcome.Success<CaseDossier>) read).value().caseFile())
        .isEqualTo(dossier.caseFile());
  }

  private CaseFile only(String header, String row) throws IOException {
    Outcome<CaseDossier> read = read(header + "\n" + row + "\n").get(0);
    assertThat(read.problems()).isEmpty();
    return ((Outcome.Success<CaseDossier>) read).value().caseFile();
  }

  private List<Problem> problems(String header, String row) throws IOException {
    return read(header + "\n" + row + "\n").get(0).problems();
  }

  private List<Problem> openProblems(String text) throws IOException {
    return CaseSource.open(file(text), BASE).problems();
  }

  private List<Outcome<CaseDossier>> read(String text) throws IOException {
    Outcome<CaseSource> opened = CaseSource.open(file(text), BASE);
    assertThat(opened.problems()).isEmpty();
    List<Outcome<CaseDossier>> read = new ArrayList<>();
    try (CaseSource source = ((Outcome.Success<CaseSource>) opened).value()) {
      for (CaseSource.Entry entry = source.next(); entry != null; entry = source.next()) {
        read.add(entry.read());
      }
      assertThat(read).hasSize(source.size());
    }
    return read;
  }

  private Path file(String text) throws IOException {
    return Files.write(folder.resolve("roster.csv"), text.getBytes(StandardCharsets.UTF_8));
  }
}
