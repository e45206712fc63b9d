package dev.engross.determination.cobra;

import static dev.engross.determination.cobra.Cases.EXECUTIVE;
import static dev.engross.determination.cobra.Cases.SPOUSE;
import static dev.engross.determination.cobra.Cases.day;
import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.casefile.Fact;
import dev.engross.casefile.FamilyMember.Relation;
import dev.engross.casefile.HealthCoverage.CoverageEnds;
import dev.engross.casefile.Party;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Employment ended on 6 May 2003 and the plan counts from there: 18 months end on 6 November 2004,
 * 29 on 6 October 2005.
 */
class DisabilityEndTest {

  @ParameterizedTest(name = "determined on {0}, the last day is {1}")
  @CsvSource({
    "2004-10-01, 2004-11-06", // 1 November is the 31st day, before the 18 months end
    "2004-10-07, 2004-11-30", // 1 December is the first month more than 30 days away
    "2005-07-01, 2005-07-31", // 1 August is the 31st day
    "2005-07-02, 2005-08-31", // 1 August is the 30th day, so September
    "2005-08-02, 2005-09-30", // 1 September is the 30th day, so October
    "2005-09-05, 2005-10-06", // November would be after the 29 months
  })
  void the_extension_ends_before_the_first_month_more_than_30_days_away(
      LocalDate determined, LocalDate last) {
    CoverageAnswer answer = disabled().with(ended(determined, SPOUSE)).asOf("2005-10-01");

    assertThat(answer.coverage().ends().answer().value()).isEqualTo(last);
    assertThat(ends(answer, EXECUTIVE)).isEqualTo(last);
    assertThat(ends(answer, SPOUSE)).isEqualTo(last);
  }

  @Test
  void only_the_person_whose_disability_extended_it_counts() {
    CoverageAnswer answer = disabled().with(ended(day("2005-07-01"), EXECUTIVE)).asOf("2005-10-01");

    assertThat(answer.coverage().ends().answer().value()).isEqualTo("2005-10-06");
  }

  @Test
  void the_plan_must_be_told_within_30_days() {
    CoverageAnswer answer = disabled().with(ended(day("2005-07-01"), SPOUSE)).asOf("2005-07-02");

    assertThat(answer.deadlines())
        .filteredOn(deadline -> deadline.id().equals("cobra.disability-end-notice"))
        .singleElement()
        .satisfies(
            deadline -> assertThat(deadline.literal().answer().value()).isEqualTo("2005-07-31"));
  }

  @ParameterizedTest(name = "a death on {0} gives the spouse coverage through {1}")
  @CsvSource({"2005-07-31, 2006-05-06", "2005-08-01, 2005-07-31"})
  void a_second_event_counts_only_while_the_extension_lasts(LocalDate died, LocalDate last) {
    CoverageAnswer answer =
        disabled()
            .with(ended(day("2005-07-01"), SPOUSE))
            .with(new Fact.Died("died", died, null, EXECUTIVE))
            .asOf("2005-10-01");

    assertThat(ends(answer, SPOUSE)).isEqualTo(last);
  }

  private static Cases disabled() {
    return Cases.employmentEndedOn("2003-05-06")
        .countedFromEvent()
        .coverageEnds(CoverageEnds.SAME_DAY)
        .family(SPOUSE, Relation.SPOUSE)
        .covering(EXECUTIVE, SPOUSE)
        .with(
            new Fact.DisabilityDetermined(
                "ssa", day("2003-09-10"), null, SPOUSE, day("2003-06-01")))
        .with(new Fact.NoticeGiven("told", day("2003-09-20"), null, Party.SPOUSE, "ssa"));
  }

  private static Fact ended(LocalDate date, String person) {
    return new Fact.DisabilityEnded("ended", date, null, person);
  }

  private static LocalDate ends(CoverageAnswer answer, String person) {
    return answer.coverage().periods().stream()
        .filter(period -> period.personId().equals(person))
        .findFirst()
        .orElseThrow()
        .ends()
        .answer()
        .value();
  }
}
