package dev.engross.calendar;

import static dev.engross.calendar.BusinessCalendar.CALIFORNIA;
import static dev.engross.calendar.BusinessCalendar.FEDERAL_RESERVE;
import static dev.engross.calendar.BusinessCalendar.US_FEDERAL;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BusinessCalendarTest {

  @ParameterizedTest
  @CsvSource({
    "2003-01-01, New Year's Day",
    "2003-01-20, 'Birthday of Martin Luther King, Jr.'",
    "2003-02-17, Washington's Birthday",
    "2003-05-26, Memorial Day",
    "2003-07-04, Independence Day",
    "2003-09-01, Labor Day",
    "2003-10-13, Columbus Day",
    "2003-11-11, Veterans Day",
    "2003-11-27, Thanksgiving Day",
    "2003-12-25, Christmas Day",
    "2022-06-20, Juneteenth National Independence Day",
    "2003-05-24, a Saturday",
    "2003-05-25, a Sunday"
  })
  void federal_offices_are_closed(LocalDate date, String why) {
    assertThat(US_FEDERAL.closedFor(date)).isEqualTo(why);
  }

  @ParameterizedTest
  @CsvSource({"2003-05-27", "2003-06-19", "2020-06-19", "1985-01-21", "2003-11-28"})
  void federal_offices_are_open(LocalDate date) {
    assertThat(US_FEDERAL.isBusinessDay(date)).isTrue();
  }

  @Test
  void a_federal_holiday_on_a_saturday_is_kept_on_friday_but_banks_stay_open_that_day() {
    LocalDate friday = LocalDate.parse("2020-07-03");
    assertThat(US_FEDERAL.isBusinessDay(friday)).isFalse();
    assertThat(FEDERAL_RESERVE.isBusinessDay(friday)).isTrue();
  }

  @Test
  void new_years_day_on_a_saturday_closes_federal_offices_in_the_old_year() {
    assertThat(US_FEDERAL.closedFor(LocalDate.parse("2021-12-31"))).isEqualTo("New Year's Day");
    assertThat(FEDERAL_RESERVE.isBusinessDay(LocalDate.parse("2021-12-31"))).isTrue();
  }

  @Test
  void a_holiday_on_a_sunday_is_kept_on_monday() {
    assertThat(FEDERAL_RESERVE.isBusinessDay(LocalDate.parse("2021-07-05"))).isFalse();
    assertThat(CALIFORNIA.isBusinessDay(LocalDate.parse("2021-07-05"))).isFalse();
  }

  @Test
  void a_saturday_is_a_business_day_in_california_and_not_for_banks() {
    LocalDate saturday = LocalDate.parse("2003-05-10");
    assertThat(CALIFORNIA.isBusinessDay(saturday)).isTrue();
    assertThat(FEDERAL_RESERVE.isBusinessDay(saturday)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "2003-02-12, Lincoln Day",
    "2003-03-31, Cesar Chavez Day",
    "2003-09-09, Admission Day",
    "2015-09-25, Native American Day"
  })
  void california_keeps_days_that_banks_do_not(LocalDate date, String name) {
    assertThat(CALIFORNIA.closedFor(date)).isEqualTo(name);
    assertThat(FEDERAL_RESERVE.isBusinessDay(date)).isTrue();
  }

  @Test
  void native_american_day_was_no_holiday_of_section_6700_in_2003() {
    assertThat(CALIFORNIA.isBusinessDay(LocalDate.parse("2003-09-26"))).isTrue();
  }

  @Test
  void business_days_skip_weekends_and_holidays() {
    LocalDate friday = LocalDate.parse("2003-05-23");
    assertThat(US_FEDERAL.plus(friday, 1)).isEqualTo("2003-05-27");
    assertThat(US_FEDERAL.plus(friday, 0)).isEqualTo(friday);
    assertThat(US_FEDERAL.onOrAfter(friday.plusDays(1))).isEqualTo("2003-05-27");
    assertThat(US_FEDERAL.onOrBefore(LocalDate.parse("2003-05-26"))).isEqualTo(friday);
  }

  @Test
  void a_calendar_is_found_by_its_name_or_not_at_all() {
    assertThat(BusinessCalendar.named("california")).contains(CALIFORNIA);
    assertThat(BusinessCalendar.named("atlantis")).isEmpty();
  }
}
