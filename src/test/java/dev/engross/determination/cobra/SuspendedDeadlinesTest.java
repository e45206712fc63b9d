package dev.engross.determination.cobra;

import static dev.engross.determination.cobra.Cases.EXECUTIVE;
import static dev.engross.determination.cobra.Cases.day;
import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.calendar.CountedDay;
import dev.engross.calendar.DayCount;
import dev.engross.casefile.Fact;
import dev.engross.casefile.HealthCoverage.CoverageEnds;
import dev.engross.finding.Step;
import dev.engross.law.LawBookFiles;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuspendedDeadlinesTest {

  @ParameterizedTest(name = "{1} days from {0} end on {2}")
  @CsvSource({
    "2019-12-31, 60, 2020-02-29", // over before it began
    "2020-01-01, 60, 2021-02-28", // Notice 2021-01: due 1 March 2020
    "2020-01-02, 60, 2021-03-01",
    "2020-03-01, 60, 2021-04-30", // a year and 60 days
    "2020-08-01, 60, 2021-09-30",
    "2020-12-31, 60, 2022-03-01", // Notice 2021-01: due 1 March 2021
    "2022-07-09, 60, 2023-09-07", // a full year
    "2022-07-10, 60, 2023-09-08",
    "2022-07-11, 60, 2023-09-08", // the end of the outbreak period comes first
    "2023-05-01, 60, 2023-09-08",
    "2023-07-09, 60, 2023-09-08",
    "2023-07-10, 60, 2023-09-08", // nothing left to suspend
    "2023-07-11, 60, 2023-09-09",
    "2023-07-15, 60, 2023-09-13",
    "2020-09-01, 30, 2021-10-01", // a later premium: a year after it would have been due
  })
  void a_deadline_stands_still_for_a_year_or_to_the_end_of_the_outbreak_period(
      LocalDate from, int days, LocalDate last) {
    DayCount count = new SuspendedDeadlines(LawBookFiles.book()).after(from, days).count();

    assertThat(count.end()).isEqualTo(last);
    assertThat(count.lines().filter(CountedDay::isCounted)).hasSize(days);
    assertThat(count.lines().reduce((earlier, later) -> later).orElseThrow())
        .isEqualTo(CountedDay.of(last, days));
  }

  @ParameterizedTest(name = "{1} days from {0}: day {2} is {3}, and the next one {4}")
  @CsvSource({
    "2020-01-02, 60, 58, 2020-02-29, 2021-02-28", // 1 March 2020 is counted a year later
    "2020-02-28, 60, 1, 2020-02-29, 2021-02-28",
    "2020-02-29, 60, 0, 2020-02-29, 2021-02-28", // the first day itself is suspended
    "2020-03-01, 60, 0, 2020-03-01, 2021-03-02",
    "2023-05-01, 60, 0, 2023-05-01, 2023-07-11",
  })
  void no_day_is_counted_while_the_count_stands_still(
      LocalDate from, int days, int reached, LocalDate before, LocalDate after) {
    DayCount count = new SuspendedDeadlines(LawBookFiles.book()).after(from, days).count();

    assertThat(count.lines().filter(line -> line.mark() == CountedDay.Mark.STOOD_STILL))
        .allMatch(line -> line.number() == reached)
        .allMatch(line -> "deadlines were suspended".equals(line.reason()))
        .extracting(CountedDay::date)
        .startsWith(before.plusDays(1))
        .endsWith(after.minusDays(1));
    assertThat(count.lines()).contains(CountedDay.of(after, reached + 1));
  }

  @Test
  void the_steps_say_what_was_suspended_and_what_was_left() {
    SuspendedDeadlines.Counted end =
        new SuspendedDeadlines(LawBookFiles.book()).after(day("2023-05-01"), 60);

    assertThat(end.steps())
        .extracting(Step::text)
        .containsExactly(
            "That day, June 30, 2023, is not the last: deadlines were suspended from March 1, 2020"
                + " through July 10, 2023, each for at most 12 months; this one from May 1, 2023"
                + " through July 10, 2023",
            "July 10, 2023 plus the 60 days then left is September 8, 2023");
  }

  /** Examples 1 and 2 of IRS Notice 2021-58, and one of the FAQs of 29 March 2023. */
  @ParameterizedTest(name = "notice of {0}, elected on {1}: first premium by {2}")
  @CsvSource({
    "2020-08-01, 2021-02-28, 2021-11-14", // one year and 105 days after the notice
    "2020-10-01, 2020-10-15, 2021-11-29", // one year and 45 days after the election
    "2022-10-01, 2022-10-15, 2023-08-24", // 45 days after the outbreak period
    "2020-08-01, 2020-09-30, 2021-11-14", // the last of the 60 days
    "2020-08-01, 2020-10-01, 2021-11-14", // the first day of the suspension
    "2023-08-01, 2023-08-15, 2023-09-29", // afterwards, 45 days
  })
  void the_days_to_elect_and_to_pay_are_suspended_together(
      LocalDate notice, LocalDate elected, LocalDate due) {
    CoverageAnswer answer =
        Cases.employmentEndedOn(notice.toString())
            .countedFromEvent()
            .coverageEnds(CoverageEnds.SAME_DAY)
            .covering(EXECUTIVE)
            .with(new Fact.CoverageElected("elected", elected, null, List.of(EXECUTIVE), null))
            .asOf(elected.toString(), notice.toString());

    assertThat(answer.coverage().initialPremiumDue().answer().value()).isEqualTo(due);
  }

  @Test
  void an_election_in_the_suspended_time_is_not_late() {
    CoverageAnswer answer =
        Cases.employmentEndedOn("2020-08-01")
            .countedFromEvent()
            .coverageEnds(CoverageEnds.SAME_DAY)
            .covering(EXECUTIVE)
            .asOf("2020-08-01");

    assertThat(answer.coverage().electionEnds().answer().value()).isEqualTo("2021-09-30");
  }

  @Test
  void who_must_send_a_notice_is_given_no_more_time() {
    CoverageAnswer answer =
        Cases.employmentEndedOn("2020-08-03")
            .countedFromEvent()
            .coverageEnds(CoverageEnds.SAME_DAY)
            .employerAdministers(true)
            .covering(EXECUTIVE)
            .asOf("2020-08-03");

    assertThat(answer.deadlines())
        .filteredOn(deadline -> deadline.id().equals("cobra.notice"))
        .singleElement()
        .satisfies(
            deadline -> assertThat(deadline.literal().answer().value()).isEqualTo("2020-09-16"));
  }
}
