package dev.engross.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.casefile.Fact;
import dev.engross.diagnostic.Outcome;
import dev.engross.diagnostic.Problem;
import dev.engross.terms.Instrument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseReaderTest {

  private static final Path ALMGREN = Path.of("fixtures/capstone/almgren");
  private static final Path GOOD = Path.of("fixtures/bad/release-period-short");

  @TempDir private Path folder = Path.of("");

  @BeforeEach
  void copy() throws IOException {
    for (String file : List.of("case.json", "agreement.json")) {
      Files.copy(GOOD.resolve(file), folder.resolve(file));
    }
  }

  @Test
  void a_case_is_read_with_its_instruments_in_order_and_every_source() throws IOException {
    CaseDossier dossier = value(CaseReader.read(ALMGREN));
    assertThat(dossier.terms().instruments())
        .extracting(Instrument::id)
        .containsExactly("change-of-control-plan", "transition-agreement", "letter-2003-02-26");
    assertThat(dossier.sources())
        .extracting(SourceFile::name)
        .containsExactly(
            "case.json",
            "../plan.json",
            "../transition-agreement.json",
            "../letter-2003-02-26.json");
    assertThat(dossier.caseFile().facts())
        .isSortedAccordingTo((a, b) -> a.date().compareTo(b.date()));
  }

  @Test
  void the_case_file_can_be_named_itself() throws IOException {
    assertThat(value(CaseReader.read(ALMGREN.resolve("case.json"))).caseFile().id())
        .isEqualTo("almgren");
  }

  @Test
  void facts_stay_in_the_order_of_the_file_whatever_their_days() throws IOException {
    List<String> order =
        value(CaseReader.read(folder)).caseFile().facts().stream().map(Fact::id).toList();
    edit("case.json", "\"2003-04-01\"", "\"2003-04-20\"");
    edit("case.json", "\"2003-05-30\"", "\"2003-04-02\"");
    assertThat(value(CaseReader.read(folder)).caseFile().facts())
        .extracting(Fact::id)
        .containsExactlyElementsOf(order);
  }

  @Test
  void signing_on_the_day_of_the_offer_is_allowed_and_the_day_before_is_not() throws IOException {
    edit("case.json", "\"2003-04-20\"", "\"2003-04-01\"");
    assertThat(codes()).doesNotContain("signed-before-offered");
    edit(
        "case.json",
        "\"date\": \"2003-04-01\",\n      \"evidence\": \"signature",
        "\"date\": \"2003-03-31\",\n      \"evidence\": \"signature");
    assertThat(codes()).contains("signed-before-offered");
  }

  @Test
  void a_release_that_is_part_of_an_agreement_is_offered_with_it() throws IOException {
    edit(
        "case.json",
        "\"date\": \"2003-04-01\",\n      \"evidence\": \"cover letter\",\n      \"instrument\": \"agreement\"",
        "\"date\": \"2003-05-01\",\n      \"evidence\": \"cover letter\",\n      \"instrument\": \"release\"");
    assertThat(codes()).contains("signed-before-offered");
  }

  @Test
  void twenty_one_days_to_consider_are_enough_and_twenty_are_not() throws IOException {
    edit("agreement.json", "\"considerDays\": 14", "\"considerDays\": 21");
    assertThat(codes()).isEmpty();
    edit("agreement.json", "\"considerDays\": 21", "\"considerDays\": 20");
    assertThat(codes()).containsExactly("release-period-short");
  }

  @Test
  void a_group_is_given_forty_five_days() throws IOException {
    edit(
        "agreement.json", "\"considerDays\": 14", "\"groupProgramme\": true, \"considerDays\": 44");
    assertThat(codes()).containsExactly("release-period-short");
    edit("agreement.json", "\"considerDays\": 44", "\"considerDays\": 45");
    assertThat(codes()).isEmpty();
  }

  @Test
  void problems_come_in_the_order_of_the_files_and_of_their_lines() throws IOException {
    edit("agreement.json", "\"citation\": \"§ 2\"", "\"citaton\": \"§ 2\"");
    edit("case.json", "\"USD 120000.00\"", "\"120000\"");
    edit("case.json", "\"Ms. Doe\"", "\"\"");
    assertThat(codes().stream().filter(code -> !code.equals("release-period-short")))
        .containsExactly("blank-text", "bad-money", "unknown-field", "unknown-field");
  }

  @Test
  void a_broken_instrument_raises_no_false_alarm_about_what_it_may_declare() throws IOException {
    Files.writeString(folder.resolve("agreement.json"), "{ \"id\": ");
    assertThat(codes()).containsExactly("malformed-json");
  }

  private List<String> codes() throws IOException {
    return CaseReader.read(folder).problems().stream().map(Problem::code).toList();
  }

  private void edit(String file, String from, String to) throws IOException {
    String text = Files.readString(folder.resolve(file));
    assertThat(text).contains(from);
    Files.writeString(folder.resolve(file), text.replace(from, to));
  }

  private static CaseDossier value(Outcome<CaseDossier> outcome) {
    assertThat(outcome.problems())
        .filteredOn(problem -> problem.severity() == dev.engross.diagnostic.Severity.ERROR)
        .isEmpty();
    return ((Outcome.Success<CaseDossier>) outcome).value();
  }
}
