package dev.engross.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Our holiday tables against Jollyday's, day by day from 2000 to 2035. Jollyday leaves Columbus Day
 * to the states, though 5 U.S.C. § 6103 names it; it is added to Jollyday's here.
 */
class HolidayTablesTest {

  private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2035, 12, 31);

  @Test
  void federal_holidays_are_those_of_jollyday_and_columbus_day() {
    assertThat(holidays(BusinessCalendar.US_FEDERAL))
        .isEqualTo(weekdays(jollyday(Holiday::getDate)));
  }

  @Test
  void federal_reserve_banks_keep_the_same_days_but_none_that_falls_on_a_saturday() {
    Set<LocalDate> kept =
        weekdays(
            jollyday(
                holiday ->
                    holiday.getActualDate().getDayOfWeek() == DayOfWeek.SATURDAY
                        ? holiday.getActualDate()
                        : holiday.getDate()));

    assertThat(holidays(BusinessCalendar.FEDERAL_RESERVE)).isEqualTo(kept);
  }

  /** Inauguration Day closes offices in the capital only (5 U.S.C. § 6103(c)). */
  @ParameterizedTest
  @CsvSource({"2005-01-20", "2009-01-20", "2017-01-20", "2021-01-20"})
  void inauguration_day_is_a_business_day(LocalDate date) {
    assertThat(BusinessCalendar.US_FEDERAL.isBusinessDay(date)).isTrue();
    assertThat(BusinessCalendar.FEDERAL_RESERVE.isBusinessDay(date)).isTrue();
  }

  /** Government Code §§ 6700 and 6701 as they stood in 2007, 2009, 2016 and 2023. */
  @ParameterizedTest
  @CsvSource({
    "2007-02-12, Lincoln Day",
    "2010-02-12, Lincoln Day", // taken from state employees in 2009, but kept in section 6700
    "2010-10-11, Columbus Day", // likewise
    "2012-02-13, Lincoln Day", // the Monday after a Sunday
    "2014-09-26, ''", // Native American Day since 2015
    "2015-09-25, Native American Day",
    "2022-04-25, ''",
    "2023-04-24, Genocide Remembrance Day",
    "2023-06-19, Juneteenth",
    "2006-11-10, Veterans Day", // the Friday before a Saturday
    "2010-12-24, ''", // Christmas on a Saturday is not moved
    "2011-12-26, Christmas Day", // on a Sunday it is
  })
  void california_keeps_its_own_days(LocalDate date, String name) {
    String closedFor = BusinessCalendar.CALIFORNIA.closedFor(date);

    assertThat(closedFor == null ? "" : closedFor).isEqualTo(name);
  }

  private static Set<LocalDate> holidays(BusinessCalendar calendar) {
    return weekdays(FIRST.datesUntil(LAST.plusDays(1)).filter(day -> !calendar.isBusinessDay(day)));
  }

  private static Stream<LocalDate> jollyday(Function<Holiday, LocalDate> kept) {
    HolidayManager manager =
        HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_STATES));
    Stream<LocalDate> named =
        years().boxed().flatMap(year -> manager.getHolidays(Year.of(year)).stream()).map(kept);
    Stream<LocalDate> columbus =
        years()
            .mapToObj(year -> LocalDate.of(year, Month.OCTOBER, 1))
            .map(day -> day.with(TemporalAdjusters.dayOfWeekInMonth(2, DayOfWeek.MONDAY)));
    return Stream.concat(named, columbus);
  }

  /** One year more, for a New Year's Day that is kept in the old year. */
  private static IntStream years() {
    return IntStream.rangeClosed(FIRST.getYear(), LAST.getYear() + 1);
  }

  private static Set<LocalDate> weekdays(Stream<LocalDate> days) {
    return days.filter(day -> !day.isBefore(FIRST) && !day.isAfter(LAST))
        .filter(day -> day.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
