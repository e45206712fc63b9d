package dev.engross.determination.cobra;

import static dev.engross.determination.cobra.Cases.candidates;
import static dev.engross.determination.cobra.Cases.day;
import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.casefile.CaseFile;
import dev.engross.diagnostic.Outcome;
import dev.engross.intake.CaseDossier;
import dev.engross.intake.CaseReader;
import dev.engross.intake.LawBookReader;
import dev.engross.law.LawBookFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** The first case as it stands in the fixtures, read as the command line reads it. */
class CapstoneCoverageTest {

  @Test
  void while_the_plan_is_not_on_record_both_dates_are_shown() throws IOException {
    CoverageAnswer answer = coverage("almgren");

    assertThat(candidates(answer.coverage().ends()))
        .containsExactly(day("2004-11-06"), day("2004-11-30"));
    assertThat(answer.deadlines())
        .filteredOn(deadline -> deadline.id().equals("cobra.notice"))
        .singleElement()
        .satisfies(
            notice ->
                assertThat(candidates(notice.literal()))
                    .containsExactly(day("2003-06-19"), day("2003-07-14")));
  }

  @Test
  void with_the_plan_on_record_everything_is_known() throws IOException {
    CoverageAnswer answer = coverage("almgren-completed");

    assertThat(answer.coverage().begins().answer().value()).isEqualTo(day("2003-06-01"));
    assertThat(answer.coverage().ends().answer().value()).isEqualTo(day("2004-11-30"));
    assertThat(answer.coverage().electionEnds().answer().value()).isEqualTo(day("2003-07-30"));
    assertThat(answer.coverage().premiums().answer().value().get(0).due())
        .isEqualTo(Money.parse("USD 420.75"));
    assertThat(answer.deadlines())
        .allSatisfy(deadline -> assertThat(deadline.literal().answer().isKnown()).isTrue());
  }

  @Test
  void the_program_reads_the_same_law_book_as_these_tests() {
    assertThat(LawBookReader.bundled().book().all())
        .containsExactlyInAnyOrderElementsOf(LawBookFiles.provisions());
  }

  private static CoverageAnswer coverage(String name) throws IOException {
    Outcome<CaseDossier> read = CaseReader.read(Path.of("fixtures", "capstone", name));
    CaseFile caseFile = ((Outcome.Success<CaseDossier>) read).value().caseFile();
    CoverageQuestion question =
        Cases.question(caseFile, List.of(), day("2003-05-07"), day("2003-05-07"));
    return ContinuationCoverageRules.determine(question).orElseThrow();
  }
}
