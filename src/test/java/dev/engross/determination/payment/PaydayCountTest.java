package dev.engross.determination.payment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.calendar.PayrollCalendar;
import dev.engross.calendar.PayrollCalendar.Frequency;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("How many paydays a stretch of months can hold")
class PaydayCountTest {

  private static final LocalDate FROM = LocalDate.parse("2003-05-07");

  private static List<String> counts(Frequency frequency, String through) {
    return PaydayCount.of(frequency, FROM, LocalDate.parse(through)).stream()
        .map(count -> count.paydays() + ": " + count.assumption())
        .toList();
  }

  @Test
  void twelve_months_hold_twelve_monthly_and_twenty_four_half_monthly_paydays_for_certain() {
    assertThat(counts(Frequency.MONTHLY, "2004-05-06"))
        .containsExactly("12: the company pays monthly");
    assertThat(counts(Frequency.SEMIMONTHLY, "2004-05-06"))
        .containsExactly("24: the company pays twice a month");
  }

  @Test
  void every_two_weeks_the_first_payday_decides() {
    assertThat(counts(Frequency.BIWEEKLY, "2004-05-06"))
        .containsExactly(
            "26: the company pays every two weeks, and its first payday from May 7, 2003 on is"
                + " after May 8, 2003",
            "27: the company pays every two weeks, and its first payday from May 7, 2003 on is by"
                + " May 8, 2003");
  }

  @Test
  void with_both_anniversaries_a_payday_on_the_day_itself_adds_one() {
    assertThat(counts(Frequency.MONTHLY, "2004-05-07"))
        .containsExactly(
            "12: the company pays monthly, and its first payday from May 7, 2003 on is after May"
                + " 7, 2003",
            "13: the company pays monthly, and its first payday from May 7, 2003 on is that day");
  }

  @Test
  void for_what_is_not_whole_months_nothing_can_be_said() {
    assertThat(counts(Frequency.MONTHLY, "2004-05-08")).isEmpty();
    assertThat(counts(Frequency.MONTHLY, "2004-05-05")).isEmpty();
  }

  /** Every calendar there is, tried one by one, gives exactly the numbers said to be possible. */
  @ParameterizedTest
  @CsvSource({"2004-05-06", "2004-05-07", "2003-08-06", "2003-11-06", "2004-11-06"})
  void no_calendar_gives_another_number_and_each_number_has_one(LocalDate through) {
    TreeSet<Integer> monthly = new TreeSet<>();
    TreeSet<Integer> fortnightly = new TreeSet<>();
    for (int offset = 0; offset < 31; offset++) {
      LocalDate anchor = FROM.minusDays(offset);
      if (anchor.getDayOfMonth() <= 28) {
        monthly.add(paydays(new PayrollCalendar(Frequency.MONTHLY, anchor, 0), through));
      }
      fortnightly.add(paydays(new PayrollCalendar(Frequency.BIWEEKLY, anchor, 0), through));
    }
    assertThat(possible(Frequency.MONTHLY, through)).isEqualTo(monthly);
    assertThat(possible(Frequency.BIWEEKLY, through)).isEqualTo(fortnightly);
  }

  private static int paydays(PayrollCalendar calendar, LocalDate through) {
    return calendar.paydays(FROM, through).size();
  }

  private static TreeSet<Integer> possible(Frequency frequency, LocalDate through) {
    TreeSet<Integer> counts = new TreeSet<>();
    PaydayCount.of(frequency, FROM, through).forEach(count -> counts.add(count.paydays()));
    return counts;
  }
}
