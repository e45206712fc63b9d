package dev.engross.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.engross.calendar.PayrollCalendar.Frequency;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PayrollCalendarTest {

  /** September 9, 2005 is a Friday. */
  private static PayrollCalendar of(Frequency frequency) {
    return new PayrollCalendar(
        frequency, LocalDate.of(2005, 9, 9), frequency == Frequency.SEMIMONTHLY ? 24 : 0);
  }

  private static List<String> paydays(PayrollCalendar calendar, String from, String through) {
    return calendar.paydays(LocalDate.parse(from), LocalDate.parse(through)).stream()
        .map(LocalDate::toString)
        .toList();
  }

  @Test
  void weekly_and_every_two_weeks_it_pays_on_the_weekday_of_its_anchor() {
    assertThat(paydays(of(Frequency.WEEKLY), "2005-09-10", "2005-09-30"))
        .containsExactly("2005-09-16", "2005-09-23", "2005-09-30");
    assertThat(paydays(of(Frequency.BIWEEKLY), "2005-09-10", "2005-09-30"))
        .containsExactly("2005-09-23");
  }

  @ParameterizedTest
  @EnumSource(Frequency.class)
  void the_anchor_may_lie_before_or_after_the_days_asked_for(Frequency frequency) {
    PayrollCalendar calendar = of(frequency);
    LocalDate anchor = calendar.anchor();

    assertThat(calendar.paydays(anchor.minusYears(1), anchor)).endsWith(anchor);
    assertThat(calendar.paydays(anchor, anchor.plusYears(1))).startsWith(anchor);
  }

  @Test
  void monthly_it_pays_on_the_day_of_its_anchor_and_on_the_last_of_a_shorter_month() {
    PayrollCalendar last = new PayrollCalendar(Frequency.MONTHLY, LocalDate.of(2005, 8, 31), 0);

    assertThat(paydays(last, "2004-01-31", "2004-04-30"))
        .containsExactly("2004-01-31", "2004-02-29", "2004-03-31", "2004-04-30");
    assertThat(paydays(of(Frequency.MONTHLY), "2005-02-10", "2005-04-08"))
        .containsExactly("2005-03-09");
  }

  @Test
  void twice_a_month_two_days_that_fall_together_in_a_short_month_are_one_payday() {
    PayrollCalendar late =
        new PayrollCalendar(Frequency.SEMIMONTHLY, LocalDate.of(2005, 1, 30), 31);

    assertThat(paydays(late, "2005-01-01", "2005-03-31"))
        .containsExactly("2005-01-30", "2005-01-31", "2005-02-28", "2005-03-30", "2005-03-31");
  }

  @ParameterizedTest
  @CsvSource({"2005-09-09, 2005-09-09", "2005-09-10, 2005-09-23", "2005-09-08, 2005-09-09"})
  void the_first_payday_on_or_after_a_payday_is_that_day(LocalDate date, LocalDate payday) {
    assertThat(of(Frequency.BIWEEKLY).firstOnOrAfter(date)).isEqualTo(payday);
  }

  @Test
  void both_the_first_and_the_last_day_asked_for_count() {
    assertThat(paydays(of(Frequency.WEEKLY), "2005-09-09", "2005-09-16")).hasSize(2);
    assertThat(paydays(of(Frequency.WEEKLY), "2005-09-10", "2005-09-15")).isEmpty();
  }

  @Test
  void a_second_day_goes_with_two_paydays_a_month_and_with_nothing_else() {
    LocalDate anchor = LocalDate.of(2005, 9, 9);

    assertThatThrownBy(() -> new PayrollCalendar(Frequency.MONTHLY, anchor, 24))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new PayrollCalendar(Frequency.SEMIMONTHLY, anchor, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
