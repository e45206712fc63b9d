package dev.engross.determination.cobra;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.casefile.Fact;
import dev.engross.casefile.HealthCoverage.Funding;
import dev.engross.terms.Instrument.CounselNote;
import java.time.LocalDate;
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

  @ParameterizedTest
  @CsvSource({
    "2003-02-01, true",
    "2003-05-06, true",
    "2003-05-07, false",
    "2001-11-07, true",
    "2001-11-06, false",
  })
  void name_both_counts_of_the_months_from_medicare_where_they_can_matter(
      LocalDate entitled, boolean named) {
    Cases cases =
        Cases.employmentEndedOn("2003-05-06")
            .with(new Fact.MedicareEntitled("m", entitled, null, Cases.EXECUTIVE));

    assertThat(idsOf(cases, "2003-05-08").contains("cobra-medicare-months")).isEqualTo(named);
  }

  @Test
  void the_other_count_of_the_months_from_medicare_is_a_day_shorter() {
    CounselNote note =
        Cases.employmentEndedOn("2003-05-06")
            .with(new Fact.MedicareEntitled("m", LocalDate.of(2003, 2, 1), null, Cases.EXECUTIVE))
            .asOf("2003-05-07", "2003-05-07")
            .notes()
            .stream()
            .filter(each -> each.id().equals("cobra-medicare-months"))
            .findFirst()
            .orElseThrow();

    assertThat(note.text()).contains("which is January 31, 2006").contains("is February 1, 2006");
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
