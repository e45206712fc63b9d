package dev.engross.determination.cobra;

import static dev.engross.determination.cobra.Cases.day;
import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.casefile.Fact;
import dev.engross.casefile.FamilyMember.Relation;
import dev.engross.casefile.HealthCoverage.CoverageEnds;
import dev.engross.finding.Finding;
import dev.engross.finding.Step;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ElectionPeriodTest {

  @ParameterizedTest
  @CsvSource({
    "2001-06-01, 2001-05-15, 2001-07-31",
    "2001-06-01, 2001-06-01, 2001-07-31",
    "2001-06-01, 2001-06-02, 2001-08-01",
    "2001-06-01, 2001-06-15, 2001-08-14",
    "2001-12-01, 2001-10-01, 2002-01-30",
  })
  void it_ends_60_days_after_the_later_of_loss_and_notice(
      LocalDate lost, LocalDate notice, LocalDate ends) {
    CoverageAnswer answer =
        Cases.employmentEndedOn("2001-05-10")
            .lastDayCovered(lost.toString())
            .asOf("2001-12-31", notice.toString());

    assertThat(answer.coverage().electionEnds().answer().value()).isEqualTo(ends);
  }

  @Test
  void a_last_day_on_a_weekend_is_printed_as_it_falls() {
    CoverageAnswer answer = leaving().asOf("2001-06-12");

    assertThat(answer.coverage().electionEnds().answer().value()).isEqualTo(day("2001-08-11"));
    assertThat(answer.deadlines())
        .filteredOn(deadline -> deadline.id().equals("cobra.election"))
        .singleElement()
        .satisfies(deadline -> assertThat(deadline.adjusted()).isEqualTo(day("2001-08-11")));
  }

  @Test
  void a_mailing_on_record_counts_instead_of_the_day_of_issue() {
    CoverageAnswer answer =
        leaving().with(mailed("first", "2001-06-20", "executive")).asOf("2001-09-01");

    assertThat(answer.coverage().electionEnds().answer().value()).isEqualTo(day("2001-08-19"));
  }

  @Test
  void a_second_copy_does_not_restart_it_but_a_later_first_copy_for_the_spouse_counts() {
    Cases twice =
        leaving()
            .with(mailed("first", "2001-06-20", "executive"))
            .with(mailed("again", "2001-07-01", "executive"));

    assertThat(twice.asOf("2001-09-01").coverage().electionEnds().answer().value())
        .isEqualTo(day("2001-08-19"));
    assertThat(
            twice
                .with(mailed("spouse's", "2001-06-25", "spouse"))
                .asOf("2001-09-01")
                .coverage()
                .electionEnds()
                .answer()
                .value())
        .isEqualTo(day("2001-08-24"));
  }

  @Test
  void the_first_premium_may_wait_45_days_after_an_election_on_record() {
    CoverageAnswer answer =
        leaving()
            .with(
                new Fact.CoverageElected("e", day("2001-07-01"), null, List.of("executive"), null))
            .asOf("2001-07-02", "2001-06-12");

    assertThat(answer.coverage().initialPremiumDue().answer().value()).isEqualTo(day("2001-08-15"));
  }

  @Test
  void several_elections_have_each_their_days_and_the_last_of_them_is_the_day_for_all() {
    Cases family = leaving().family("spouse", Relation.SPOUSE).covering("executive", "spouse");
    Cases one =
        family.with(
            new Fact.CoverageElected("hers", day("2001-06-20"), null, List.of("spouse"), null));

    assertThat(firstPremium(one).steps())
        .extracting(Step::text)
        .noneMatch(text -> text.startsWith("For "));

    Finding<LocalDate> apart =
        firstPremium(
            one.with(
                new Fact.CoverageElected(
                    "his", day("2001-07-01"), null, List.of("executive"), null)));

    assertThat(apart.answer().value()).isEqualTo(day("2001-08-15"));
    assertThat(apart.steps())
        .extracting(Step::text)
        .contains(
            "For Name of spouse, by the election of June 20, 2001, nothing can be required before"
                + " August 4, 2001",
            "For Ake Almgren, by the election of July 1, 2001, nothing can be required before"
                + " August 15, 2001");
  }

  private static Finding<LocalDate> firstPremium(Cases cases) {
    return cases.asOf("2001-07-02", "2001-06-12").coverage().initialPremiumDue();
  }

  @Test
  void without_an_election_the_first_premium_is_counted_from_the_last_day_to_elect() {
    assertThat(leaving().asOf("2001-06-12").coverage().initialPremiumDue().answer().value())
        .isEqualTo(day("2001-09-25"));
  }

  private static Cases leaving() {
    return Cases.employmentEndedOn("2001-06-01").coverageEnds(CoverageEnds.SAME_DAY);
  }

  private static Fact mailed(String id, String date, String to) {
    return new Fact.Mailed(id, day(date), null, "cobra-election-notice", to);
  }
}
