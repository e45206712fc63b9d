package dev.engross.determination.cobra;

import static dev.engross.determination.cobra.Cases.day;
import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.casefile.Fact;
import dev.engross.casefile.HealthCoverage.CoverageEnds;
import dev.engross.finding.Answer;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Employment ends on 6 May 2003 throughout: whoever was covered on 5 May loses coverage by it. */
@DisplayName("Coverage on record as lost before employment ended")
class CoverageDaysTest {

  private static Fact lost(String date) {
    return new Fact.CoverageLost("loss", day(date), "carrier", Cases.EXECUTIVE);
  }

  @ParameterizedTest
  @CsvSource({"2003-05-04, true", "2003-05-05, false", "2003-05-06, false"})
  void contradicts_the_end_where_the_plan_says_so(String last, boolean conflict) {
    Answer<LocalDate> found =
        Cases.employmentEndedOn("2003-05-06")
            .lastDayCovered(last)
            .asOf("2003-12-01")
            .coverage()
            .lossOfCoverage()
            .answer();

    assertThat(found instanceof Answer.Conflict).isEqualTo(conflict);
  }

  @ParameterizedTest
  @CsvSource({"2003-05-04, true", "2003-05-05, false"})
  void contradicts_it_where_a_fact_says_so(String last, boolean conflict) {
    Answer<LocalDate> found =
        Cases.employmentEndedOn("2003-05-06")
            .coverageEnds(CoverageEnds.END_OF_MONTH)
            .with(lost(last))
            .asOf("2003-12-01")
            .coverage()
            .lossOfCoverage()
            .answer();

    assertThat(found instanceof Answer.Conflict).isEqualTo(conflict);
  }

  @ParameterizedTest
  @CsvSource({"2003-01-31, true", "2003-02-01, false"})
  void does_not_where_coverage_began_again(String last, boolean again) {
    Fact began =
        new Fact.CoverageBegan("again", day("2003-02-01"), "carrier", List.of(Cases.EXECUTIVE));
    Answer<LocalDate> found =
        Cases.employmentEndedOn("2003-05-06")
            .coverageEnds(CoverageEnds.END_OF_MONTH)
            .with(lost(last))
            .with(began)
            .asOf("2003-12-01")
            .coverage()
            .lossOfCoverage()
            .answer();

    assertThat(found.isKnown()).isEqualTo(again);
  }
}
