package dev.engross.determination.cobra;

import static dev.engross.determination.cobra.Cases.day;
import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.casefile.HealthCoverage.CoverageEnds;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaximumPeriodTest {

  @ParameterizedTest
  @CsvSource({
    "2003-03-14, 2004-09-14",
    "2003-05-06, 2004-11-06",
    "2003-08-31, 2005-02-28",
    "2002-08-31, 2004-02-29",
  })
  void counted_from_the_event_it_ends_on_the_same_numbered_day_or_the_last_of_the_month(
      LocalDate event, LocalDate ends) {
    Cases leaves =
        Cases.employmentEndedOn(event.toString())
            .countedFromEvent()
            .coverageEnds(CoverageEnds.END_OF_MONTH);

    assertThat(leaves.asOf(event.toString()).coverage().ends().answer().value()).isEqualTo(ends);
  }

  @ParameterizedTest
  @CsvSource({
    "2003-02-28, 2003-03-01, 2004-08-31",
    "2003-05-31, 2003-06-01, 2004-11-30",
    "2003-05-06, 2003-05-07, 2004-11-06",
    "2003-08-30, 2003-08-31, 2005-02-28",
    "2003-08-31, 2003-09-01, 2005-02-28",
  })
  void counted_from_the_loss_it_ends_with_the_months_of_coverage(
      LocalDate lost, LocalDate begins, LocalDate ends) {
    CoverageAnswer answer =
        Cases.employmentEndedOn("2003-02-10")
            .countedFromLoss()
            .lastDayCovered(lost.toString())
            .asOf("2003-12-01");

    assertThat(answer.coverage().begins().answer().value()).isEqualTo(begins);
    assertThat(answer.coverage().ends().answer().value()).isEqualTo(ends);
  }

  @Test
  void counted_from_the_event_it_does_not_wait_for_a_later_loss() {
    CoverageAnswer answer =
        Cases.employmentEndedOn("2003-05-06")
            .countedFromEvent()
            .lastDayCovered("2003-08-31")
            .asOf("2003-12-01");

    assertThat(answer.coverage().begins().answer().value()).isEqualTo(day("2003-09-01"));
    assertThat(answer.coverage().ends().answer().value()).isEqualTo(day("2004-11-06"));
  }
}
