package dev.engross.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.Golden;
import dev.engross.calendar.BusinessCalendar;
import dev.engross.calendar.DayCount;
import dev.engross.calendar.DayCount.Standstill;
import dev.engross.calendar.MonthRule;
import dev.engross.calendar.PayrollCalendar;
import dev.engross.calendar.PayrollCalendar.Frequency;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A count on paper")
class CountReportTest {

  /** Read with a calendar in hand. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "capstone/almgren-completed",
        "cobra/period-ends-2026",
        "cobra/what-if/suspended-election-on-the-last-day",
        "plans/corvane/discharged",
        "tax/what-if/claim-extended-on-day-90"
      })
  void a_docket_shows_each_count_under_its_day(String name) throws IOException {
    CommandLineRun run = CommandLineRun.of("docket", "fixtures/" + name, "--count");
    assertThat(run.out().lines()).allMatch(line -> line.length() <= ReportPage.COLUMNS);
    Golden.assertHolds(
        Path.of("src/test/resources/counts", name.replace('/', '-') + ".txt"), run.out());
  }

  @Test
  void days_stand_in_their_weeks_with_their_numbers_in_the_same_places() {
    assertThat(printed(DayCount.days(day("2003-06-27"), 7)))
        .isEqualTo(
            """

            7 days after Friday, June 27, 2003 (not counted itself), end on Friday, July 4, 2003.
                       the days                  and their numbers
                       Mo Tu We Th Fr Sa Su      Mo   Tu   We   Th   Fr   Sa   Su
            Jun 2003               27 28 29                           0    1    2
                       30                         3
            Jul 2003       1  2  3  4                  4    5    6   [7]
            """);
  }

  @Test
  void a_count_back_is_read_upwards_from_the_day_itself() {
    assertThat(printed(DayCount.days(day("2004-03-03"), -10)))
        .isEqualTo(
            """

            10 days before Wednesday, March 3, 2004 (not counted itself), go back to Sunday, February 22, 2004.
                       the days                  and their numbers
                       Mo Tu We Th Fr Sa Su      Mo   Tu   We   Th   Fr   Sa   Su
            Feb 2004                     22                                   [10]
                       23 24 25 26 27 28 29       9    8    7    6    5    4    3
            Mar 2004    1  2  3                   2    1    0
            """);
  }

  @Test
  void a_day_that_is_passed_over_says_why() {
    assertThat(
            printed(DayCount.businessDays(day("2003-05-22"), 3, BusinessCalendar.FEDERAL_RESERVE)))
        .isEqualTo(
            """

            3 business days after Thursday, May 22, 2003 (not counted itself), end on Wednesday, May 28, 2003.
            On the calendar “federal-reserve”, a day when banks are closed is no business day.
                       the days                  and their numbers
                       Mo Tu We Th Fr Sa Su      Mo   Tu   We   Th   Fr   Sa   Su
            May 2003            22 23 24 25                      0    1    –    –
                       26 27 28                   –    2   [3]
            – passed over: 1 Saturday; 1 Sunday; Monday, May 26, 2003 (Memorial Day)
            """);
  }

  @Test
  void a_count_that_stood_still_is_interrupted_and_goes_on() {
    Standstill year =
        new Standstill(day("2020-03-01"), day("2021-02-27"), "deadlines were suspended");
    assertThat(printed(DayCount.days(day("2020-02-27"), 4).standingStill(year)))
        .isEqualTo(
            """

            4 days after Thursday, February 27, 2020 (not counted itself), end on Monday, March 1, 2021.
                       the days                  and their numbers
                       Mo Tu We Th Fr Sa Su      Mo   Tu   We   Th   Fr   Sa   Su
            Feb 2020            27 28 29                         0    1    2
                       stood still from March 1, 2020 through February 27, 2021: deadlines were suspended
            Feb 2021                     28                                     3
            Mar 2021    1                        [4]
            """);
  }

  @Test
  void months_are_a_list_of_their_ends_with_those_that_have_no_such_day_marked() {
    assertThat(printed(DayCount.months(day("2003-12-31"), 6, MonthRule.LAST_DAY)))
        .isEqualTo(
            """

            6 months after Wednesday, December 31, 2003 (not counted itself), end on Wednesday, June 30, 2004.
            Each month is counted from the first day, not from the month before.
               1  Sat Jan 31, 2004      3  Wed Mar 31, 2004      5  Mon May 31, 2004
               2  Sun Feb 29, 2004*     4  Fri Apr 30, 2004*    [6] Wed Jun 30, 2004*
            * February 2004 has 29 days; April 2004 has 30 days; June 2004 has 30 days: there is no day 31, and
              the last day of the month stands for it
            """);
  }

  @Test
  void a_period_that_begins_with_a_day_says_so() {
    assertThat(printed(DayCount.months(day("2003-01-31"), 1, MonthRule.FIRST_OF_NEXT).withStart()))
        .isEqualTo(
            """

            1 month that begins with Friday, January 31, 2003 (which counts), ends on Friday, February 28, 2003.
            Each month is counted from the first day, not from the month before, and ends on the day before its
            like.
              [1] Fri Feb 28, 2003*
            * February 2003 has 28 days: there is no day 31, and the first day of the next month stands for it
            """);
  }

  @Test
  void paydays_are_a_list_with_the_payroll_that_makes_them() {
    PayrollCalendar payroll = new PayrollCalendar(Frequency.BIWEEKLY, day("2003-01-03"), 0);
    assertThat(printed(DayCount.paydays(day("2003-05-07"), 4, payroll)))
        .isEqualTo(
            """

            Of the paydays on or after Wednesday, May 7, 2003, the 4th is Friday, June 20, 2003. The payroll
            pays every two weeks; a payday is Friday, January 3, 2003, and this one lies 168 days (12 × 14)
            after it.
               1  Fri May  9, 2003      3  Fri Jun  6, 2003
               2  Fri May 23, 2003     [4] Fri Jun 20, 2003
            """);
  }

  @Test
  void a_payday_before_its_anchor_is_counted_back_and_the_anchor_is_itself() {
    PayrollCalendar weekly = new PayrollCalendar(Frequency.WEEKLY, day("2003-05-09"), 0);
    assertThat(printed(DayCount.paydays(day("2003-04-19"), 1, weekly)))
        .contains("a payday is Friday, May 9, 2003, and this one lies 14 days (2 × 7) before it.");
    assertThat(printed(DayCount.paydays(day("2003-05-03"), 1, weekly)))
        .contains("a payday is Friday, May 9, 2003, this one.");
  }

  @Test
  void a_payday_that_a_short_month_has_not_is_marked() {
    PayrollCalendar payroll = new PayrollCalendar(Frequency.SEMIMONTHLY, day("2003-01-15"), 30);
    assertThat(printed(DayCount.paydays(day("2003-02-01"), 3, payroll)))
        .isEqualTo(
            """

            Of the paydays on or after Saturday, February 1, 2003, the 3rd is Saturday, March 15, 2003. The
            payroll pays twice a month, on the 15th and the 30th of each month.
               1  Sat Feb 15, 2003      2  Fri Feb 28, 2003*    [3] Sat Mar 15, 2003
            * February 2003 has 28 days: there is no day 30, and the last day of the month stands for it
            """);
  }

  @Test
  void months_back_that_end_with_a_day_begin_on_the_day_after_its_like() {
    assertThat(printed(DayCount.months(day("2004-01-14"), -2, MonthRule.LAST_DAY).withStart()))
        .isEqualTo(
            """

            2 months that end with Wednesday, January 14, 2004 (which counts), go back to Saturday, November 15,
            2003. Each month is counted from the first day, not from the month before, and begins on the day
            after its like.
               1  Mon Dec 15, 2003     [2] Sat Nov 15, 2003
            """);
  }

  private static String printed(DayCount count) {
    ReportPage page = new ReportPage();
    CountReport.write(page, 0, count);
    return page.toString();
  }

  private static LocalDate day(String date) {
    return LocalDate.parse(date);
  }
}
