package dev.engross.calendar;

import static dev.engross.calendar.BusinessCalendar.CALIFORNIA;
import static dev.engross.calendar.BusinessCalendar.FEDERAL_RESERVE;
import static dev.engross.calendar.BusinessCalendar.US_FEDERAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.engross.calendar.CountedDay.Mark;
import dev.engross.calendar.DayCount.Standstill;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A count of days")
class DayCountTest {

  @Test
  void the_day_from_which_is_counted_is_not_counted() {
    assertThat(words(DayCount.days(day("2025-04-04"), 3)))
        .containsExactly(
            "0 Fri 2025-04-04: the day itself is not counted",
            "1 Sat 2025-04-05",
            "2 Sun 2025-04-06",
            "3 Mon 2025-04-07");
  }

  @Test
  void a_period_that_begins_with_a_day_counts_it() {
    assertThat(words(DayCount.days(day("2025-04-04"), 3).withStart()))
        .containsExactly("1 Fri 2025-04-04", "2 Sat 2025-04-05", "3 Sun 2025-04-06");
  }

  @Test
  void a_count_back_goes_back() {
    assertThat(words(DayCount.days(day("2004-03-01"), -2)))
        .containsExactly(
            "0 Mon 2004-03-01: the day itself is not counted",
            "1 Sun 2004-02-29",
            "2 Sat 2004-02-28");
    assertThat(words(DayCount.days(day("2003-03-01"), -2).withStart()))
        .containsExactly("1 Sat 2003-03-01", "2 Fri 2003-02-28");
  }

  @ParameterizedTest(name = "{1} days from {0} end on {2}")
  @CsvSource({
    "2025-04-04, 60, 2025-06-03",
    "2003-05-07, 21, 2003-05-28",
    "2003-02-28, 1, 2003-03-01",
    "2004-02-28, 1, 2004-02-29",
    "2004-02-28, 2, 2004-03-01",
    "2003-05-31, -30, 2003-05-01",
    "2003-05-31, 0, 2003-05-31"
  })
  void days_are_counted_over_leap_days_and_the_ends_of_months(
      LocalDate start, int number, LocalDate end) {
    assertThat(DayCount.days(start, number).end()).isEqualTo(end);
  }

  /** 4 July 2020 was a Saturday: federal offices closed on the Friday before, banks did not. */
  @Test
  void a_holiday_on_a_saturday_is_passed_over_where_it_is_kept() {
    LocalDate thursday = day("2020-07-02");
    assertThat(words(DayCount.businessDays(thursday, 2, US_FEDERAL)))
        .containsExactly(
            "0 Thu 2020-07-02: the day itself is not counted",
            "0 Fri 2020-07-03: Independence Day",
            "0 Sat 2020-07-04: a Saturday",
            "0 Sun 2020-07-05: a Sunday",
            "1 Mon 2020-07-06",
            "2 Tue 2020-07-07");
    assertThat(words(DayCount.businessDays(thursday, 2, FEDERAL_RESERVE)))
        .containsExactly(
            "0 Thu 2020-07-02: the day itself is not counted",
            "1 Fri 2020-07-03",
            "1 Sat 2020-07-04: a Saturday",
            "1 Sun 2020-07-05: a Sunday",
            "2 Mon 2020-07-06");
    assertThat(words(DayCount.businessDays(thursday, 2, CALIFORNIA)))
        .containsExactly(
            "0 Thu 2020-07-02: the day itself is not counted",
            "1 Fri 2020-07-03",
            "1 Sat 2020-07-04: Independence Day",
            "1 Sun 2020-07-05: a Sunday",
            "2 Mon 2020-07-06");
  }

  @Test
  void new_years_day_on_a_saturday_takes_a_day_of_the_old_year_from_federal_offices_alone() {
    LocalDate thursday = day("2021-12-30");
    assertThat(DayCount.businessDays(thursday, 1, US_FEDERAL).end()).isEqualTo("2022-01-03");
    assertThat(DayCount.businessDays(thursday, 1, FEDERAL_RESERVE).end()).isEqualTo("2021-12-31");
  }

  @Test
  void california_counts_saturdays_but_not_the_days_that_it_keeps_alone() {
    assertThat(words(DayCount.businessDays(day("2003-03-28"), 2, CALIFORNIA)))
        .containsExactly(
            "0 Fri 2003-03-28: the day itself is not counted",
            "1 Sat 2003-03-29",
            "1 Sun 2003-03-30: a Sunday",
            "1 Mon 2003-03-31: Cesar Chavez Day",
            "2 Tue 2003-04-01");
    assertThat(DayCount.businessDays(day("2003-03-28"), 2, FEDERAL_RESERVE).end())
        .isEqualTo("2003-04-01");
  }

  @Test
  void business_days_are_counted_back_over_the_same_days() {
    assertThat(words(DayCount.businessDays(day("2003-05-27"), -1, US_FEDERAL)))
        .containsExactly(
            "0 Tue 2003-05-27: the day itself is not counted",
            "0 Mon 2003-05-26: Memorial Day",
            "0 Sun 2003-05-25: a Sunday",
            "0 Sat 2003-05-24: a Saturday",
            "1 Fri 2003-05-23");
  }

  @Test
  void each_month_is_counted_from_the_first_day_and_says_where_it_has_no_such_day() {
    assertThat(words(DayCount.months(day("2003-01-31"), 4, MonthRule.LAST_DAY)))
        .containsExactly(
            "0 Fri 2003-01-31: the day itself is not counted",
            "1 Fri 2003-02-28 clamped: February 2003 has 28 days",
            "2 Mon 2003-03-31",
            "3 Wed 2003-04-30 clamped: April 2003 has 30 days",
            "4 Sat 2003-05-31");
    assertThat(words(DayCount.months(day("2003-12-30"), 2, MonthRule.FIRST_OF_NEXT)))
        .containsExactly(
            "0 Tue 2003-12-30: the day itself is not counted",
            "1 Fri 2004-01-30",
            "2 Mon 2004-03-01 clamped: February 2004 has 29 days");
  }

  @Test
  void months_that_begin_with_a_day_end_on_the_day_before_its_like() {
    List<String> words =
        words(DayCount.months(day("2003-03-01"), 18, MonthRule.FIRST_OF_NEXT).withStart());
    assertThat(words).hasSize(18).startsWith("1 Mon 2003-03-31", "2 Wed 2003-04-30");
    assertThat(words).endsWith("17 Sat 2004-07-31", "18 Tue 2004-08-31");
  }

  @ParameterizedTest(name = "{1} months from {0} end on {2}")
  @CsvSource({
    "2004-02-29, 12, 2005-02-28",
    "2004-02-29, 48, 2008-02-29",
    "2003-03-31, -1, 2003-02-28",
    "2004-03-31, -1, 2004-02-29",
    "2003-03-14, 18, 2004-09-14"
  })
  void months_are_counted_forward_and_back_over_leap_days(
      LocalDate start, int number, LocalDate end) {
    DayCount count = DayCount.months(start, number, MonthRule.LAST_DAY);
    assertThat(count.end()).isEqualTo(end);
    assertThat(count.lines()).hasSize(Math.abs(number) + 1);
  }

  @Test
  void weeks_end_on_the_same_day_of_the_week() {
    assertThat(words(DayCount.weeks(day("2004-02-23"), 2)))
        .containsExactly(
            "0 Mon 2004-02-23: the day itself is not counted",
            "1 Mon 2004-03-01",
            "2 Mon 2004-03-08");
  }

  @Test
  void a_count_that_stands_still_goes_on_where_it_stopped() {
    Standstill still = new Standstill(day("2025-01-02"), day("2025-01-04"), "the office burned");
    assertThat(words(DayCount.days(day("2024-12-31"), 3).standingStill(still)))
        .containsExactly(
            "0 Tue 2024-12-31: the day itself is not counted",
            "1 Wed 2025-01-01",
            "1 Thu 2025-01-02: the office burned",
            "1 Fri 2025-01-03: the office burned",
            "1 Sat 2025-01-04: the office burned",
            "2 Sun 2025-01-05",
            "3 Mon 2025-01-06");
    assertThat(DayCount.days(day("2024-12-31"), 1).standingStill(still).end())
        .as("over before it stood still")
        .isEqualTo("2025-01-01");
  }

  /** Every day of three years with a leap day, every way to count, forward and back. */
  @Test
  void the_last_line_is_always_the_end_and_as_many_are_counted_as_were_asked_for() {
    for (LocalDate start = day("2003-01-01");
        start.isBefore(day("2006-01-01"));
        start = start.plusDays(1)) {
      for (int number : new int[] {-13, -1, 1, 2, 13, 45}) {
        for (DayCount count : ways(start, number)) {
          List<CountedDay> lines = count.lines().toList();
          CountedDay last = lines.get(lines.size() - 1);
          assertThat(last.date()).as(count.toString()).isEqualTo(count.end());
          assertThat(last.number()).as(count.toString()).isEqualTo(Math.abs(number));
          assertThat(last.isCounted()).as(count.toString()).isTrue();
          assertThat(lines.stream().filter(CountedDay::isCounted)).hasSize(Math.abs(number));
        }
      }
    }
  }

  @Test
  void paydays_are_counted_from_the_day_itself_if_it_is_one() {
    PayrollCalendar payroll =
        new PayrollCalendar(PayrollCalendar.Frequency.BIWEEKLY, day("2003-01-03"), 0);
    assertThat(words(DayCount.paydays(day("2003-05-09"), 2, payroll)))
        .containsExactly("1 Fri 2003-05-09", "2 Fri 2003-05-23");
    assertThat(words(DayCount.paydays(day("2003-05-10"), 1, payroll)))
        .containsExactly("1 Fri 2003-05-23");
  }

  @Test
  void a_payday_of_a_short_month_says_so_but_the_last_day_of_each_month_is_no_other() {
    LocalDate from = day("2003-02-01");
    assertThat(words(DayCount.paydays(from, 2, monthlyOn("2003-01-30"))))
        .containsExactly("1 Fri 2003-02-28 clamped: February 2003 has 28 days", "2 Sun 2003-03-30");
    assertThat(words(DayCount.paydays(from, 2, monthlyOn("2003-01-31"))))
        .containsExactly("1 Fri 2003-02-28", "2 Mon 2003-03-31");
    assertThat(words(DayCount.paydays(day("2004-02-01"), 1, monthlyOn("2003-01-29"))))
        .containsExactly("1 Sun 2004-02-29");
  }

  @Test
  void a_count_of_paydays_can_be_told_as_far_as_any_of_them_and_no_further() {
    DayCount three = DayCount.paydays(day("2003-01-31"), 3, monthlyOn("2003-01-31"));
    assertThat(three.toPayday(day("2003-01-31")))
        .isEqualTo(DayCount.paydays(day("2003-01-31"), 1, monthlyOn("2003-01-31")));
    assertThat(three.toPayday(day("2003-03-31"))).isEqualTo(three);
    assertThat(three.toPayday(day("2003-04-30"))).as("the fourth").isNull();
    assertThat(three.toPayday(day("2003-03-30"))).as("no payday").isNull();
    assertThat(three.toPayday(day("2002-12-31"))).as("before the first").isNull();
    assertThat(DayCount.days(day("2003-01-31"), 59).toPayday(day("2003-03-31"))).isNull();
  }

  @Test
  void paydays_are_counted_forward_on_a_payroll_alone() {
    PayrollCalendar payroll = monthlyOn("2003-01-31");
    assertThatThrownBy(() -> DayCount.paydays(day("2003-01-31"), 0, payroll))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> DayCount.paydays(day("2003-01-31"), -1, payroll))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static PayrollCalendar monthlyOn(String anchor) {
    return new PayrollCalendar(PayrollCalendar.Frequency.MONTHLY, day(anchor), 0);
  }

  private static List<DayCount> ways(LocalDate start, int number) {
    List<DayCount> ways = new ArrayList<>();
    ways.add(DayCount.days(start, number));
    ways.add(DayCount.days(start, number).withStart());
    ways.add(DayCount.weeks(start, number));
    ways.add(DayCount.months(start, number, MonthRule.LAST_DAY));
    ways.add(DayCount.months(start, number, MonthRule.FIRST_OF_NEXT).withStart());
    for (BusinessCalendar calendar : List.of(US_FEDERAL, FEDERAL_RESERVE, CALIFORNIA)) {
      ways.add(DayCount.businessDays(start, number, calendar));
    }
    return ways;
  }

  @Test
  void a_rule_that_cannot_be_counted_is_refused() {
    LocalDate start = day("2003-05-07");
    Standstill early = new Standstill(start, start, "because");
    assertThatThrownBy(() -> DayCount.days(start, 0).withStart())
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> DayCount.businessDays(start, 1, US_FEDERAL).withStart())
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> DayCount.days(start, 5).standingStill(early))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_last_day_is_moved_over_every_day_of_rest() {
    MovedDay later = FEDERAL_RESERVE.movedLater(day("2003-05-24"));
    assertThat(later.to()).isEqualTo("2003-05-27");
    assertThat(later.passedOver())
        .extracting(CountedDay::reason)
        .containsExactly("a Saturday", "a Sunday", "Memorial Day");
    MovedDay earlier = FEDERAL_RESERVE.movedEarlier(day("2003-05-26"));
    assertThat(earlier.to()).isEqualTo("2003-05-23");
    assertThat(earlier.passedOver())
        .extracting(CountedDay::reason)
        .containsExactly("Memorial Day", "a Sunday", "a Saturday");
  }

  @Test
  void a_last_day_on_a_business_day_stays() {
    MovedDay stays = FEDERAL_RESERVE.movedLater(day("2003-05-27"));
    assertThat(stays.to()).isEqualTo(stays.from());
    assertThat(stays.passedOver()).isEmpty();
  }

  /** Lines as {@code 1 Fri 2003-02-28 clamped: February 2003 has 28 days}. */
  private static List<String> words(DayCount count) {
    return count.lines().map(DayCountTest::words).toList();
  }

  private static String words(CountedDay line) {
    DayOfWeek weekday = line.weekday();
    String name =
        weekday.name().charAt(0)
            + weekday.name().substring(1, 3).toLowerCase(java.util.Locale.ROOT);
    return line.number()
        + " "
        + name
        + " "
        + line.date()
        + (line.mark() == Mark.CLAMPED ? " clamped" : "")
        + (line.reason() == null ? "" : ": " + line.reason());
  }

  private static LocalDate day(String date) {
    return LocalDate.parse(date);
  }
}
