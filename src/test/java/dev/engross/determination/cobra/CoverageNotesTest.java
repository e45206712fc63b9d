package dev.engross.determination.cobra;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.casefile.HealthCoverage.Funding;
import dev.engross.terms.Instrument.CounselNote;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoverageNotesTest {

  @ParameterizedTest
  @CsvSource({
    "cobra-notice-rules, 2004-11-25, true",
    "cobra-notice-rules, 2004-11-26, false",
    "cobra-deadline-tolling, 2020-02-29, false",
    "cobra-deadline-tolling, 2020-03-01, true",
    "cal-cobra, 2002-12-31, false",
    "cal-cobra, 2003-01-01, true",
  })
  void speak_of_special_law_on_its_days_only(String note, String event, boolean spoken) {
    assertThat(idsOf(Cases.employmentEndedOn(event), event).contains(note)).isEqualTo(spoken);
  }

  private static List<String> idsOf(Cases cases, String issuedOn) {
    return cases.asOf("2024-01-01", issuedOn).notes().stream().map(CounselNote::id).toList();
  }

  @Test
  void do_not_point_a_self_insured_plan_to_california() {
    assertThat(
            idsOf(
                Cases.employmentEndedOn("2003-05-06").funding(Funding.SELF_INSURED), "2003-05-07"))
        .doesNotContain("cal-cobra");
  }

  @Test
  void always_say_that_the_size_of_the_employer_is_assumed() {
    assertThat(idsOf(Cases.employmentEndedOn("2003-05-06"), "2003-05-07"))
        .contains("cobra-employer-size");
  }
}
