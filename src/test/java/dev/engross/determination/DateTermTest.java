package dev.engross.determination;

import static dev.engross.determination.Scene.dayOf;
import static dev.engross.determination.Scene.milestone;
import static dev.engross.determination.Scene.on;
import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.calendar.MonthRule;
import dev.engross.calendar.PayrollCalendar;
import dev.engross.calendar.PayrollCalendar.Frequency;
import dev.engross.casefile.Fact;
import dev.engross.casefile.Fact.EmploymentEnded.Manner;
import dev.engross.finding.Answer;
import dev.engross.finding.Question;
import dev.engross.finding.Step;
import dev.engross.terms.DateTerm;
import dev.engross.terms.EventTerm;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DateTermTest {

  private static final String TODAY = "2003-05-07";

  private static LocalDate value(DateTerm term) {
    return new Scene().when("it", term).date(TODAY).value();
  }

  @Test
  void days_and_weeks_are_counted_without_the_day_itself() {
    assertThat(value(new DateTerm.DaysAfter(7, on("2002-10-31")))).isEqualTo("2002-11-07");
    assertThat(value(new DateTerm.DaysBefore(1, on("2003-05-07")))).isEqualTo("2003-05-06");
    assertThat(value(new DateTerm.WeeksAfter(2, on("2003-05-07")))).isEqualTo("2003-05-21");
  }

  @Test
  void months_keep_the_day_of_the_month() {
    DateTerm term = new DateTerm.MonthsAfter(6, MonthRule.LAST_DAY, on("2002-11-07"));
    Determination found = new Scene().when("it", term).determine(TODAY);
    assertThat(found.milestone("it").answer().value()).isEqualTo("2003-05-07");
    assertThat(found.milestone("it").steps())
        .extracting(Step::text)
        .contains("November 7, 2002 plus six months is May 7, 2003.");
  }

  @Test
  void a_day_that_does_not_exist_follows_the_named_rule() {
    assertThat(value(new DateTerm.MonthsAfter(1, MonthRule.LAST_DAY, on("2003-01-31"))))
        .isEqualTo("2003-02-28");
    assertThat(value(new DateTerm.MonthsAfter(1, MonthRule.FIRST_OF_NEXT, on("2003-01-31"))))
        .isEqualTo("2003-03-01");
    assertThat(value(new DateTerm.MonthsAfter(-3, MonthRule.LAST_DAY, on("2003-05-31"))))
        .isEqualTo("2003-02-28");
  }

  @Test
  void business_days_need_a_calendar_that_is_known() {
    assertThat(value(new DateTerm.BusinessDaysAfter(1, "us-federal", on("2003-05-23"))))
        .isEqualTo("2003-05-27");
    Answer<LocalDate> unknown =
        new Scene()
            .when("it", new DateTerm.BusinessDaysAfter(1, "lunar", on("2003-05-23")))
            .date(TODAY);
    assertThat(unknown.isOpen()).isTrue();
  }

  @Test
  void a_day_of_a_later_year_is_clamped_to_its_month() {
    assertThat(value(new DateTerm.DayOfYear(3, 15, 1, on("2003-05-07")))).isEqualTo("2004-03-15");
    assertThat(value(new DateTerm.DayOfYear(2, 29, 0, on("2003-05-07")))).isEqualTo("2003-02-28");
  }

  @Test
  void the_day_of_an_event_that_has_not_happened_is_awaited_and_nobody_is_asked() {
    Answer<LocalDate> answer = new Scene().when("it", dayOf("employment-ended")).date(TODAY);
    assertThat(answer.isAwaiting()).isTrue();
    assertThat(answer.isOpen()).isFalse();
    assertThat(new Scene().when("it", dayOf("employment-ended")).determine(TODAY).openQuestions())
        .isEmpty();
  }

  @Test
  void a_fact_counts_on_its_day_and_not_before() {
    Scene scene =
        new Scene().ended("2003-05-06", Manner.RESIGNED).when("it", dayOf("employment-ended"));
    assertThat(scene.date("2003-05-06").isKnown()).isTrue();
    assertThat(scene.date("2003-05-05").isAwaiting()).isTrue();
  }

  @Test
  void two_ends_of_employment_are_a_conflict_with_both_sides() {
    Scene scene =
        new Scene()
            .ended("2003-05-06", Manner.RESIGNED)
            .ended("2003-05-31", Manner.DISCHARGED)
            .when("it", dayOf("employment-ended"));
    assertThat(scene.date("2003-06-01")).isInstanceOf(Answer.Conflict.class);
    assertThat(((Answer.Conflict<LocalDate>) scene.date("2003-06-01")).sides()).hasSize(2);
  }

  @Test
  void a_confirmation_fixes_the_day_it_confirms() {
    Scene scene =
        new Scene()
            .fact(
                new Fact.Confirmed(
                    "c",
                    Scene.day("2003-02-26"),
                    "letter",
                    "plan",
                    "start",
                    Scene.day("2002-11-07")))
            .when("it", new DateTerm.EventDate(new EventTerm("confirmed", "plan", null, "start")));
    assertThat(scene.date(TODAY).value()).isEqualTo("2002-11-07");
  }

  @Test
  void the_earlier_of_two_days_waits_for_an_event_that_may_still_come_first() {
    DateTerm term = new DateTerm.EarlierOf(List.of(on("2003-05-07"), dayOf("employment-ended")));
    Scene scene = new Scene().when("it", term);
    assertThat(scene.date("2003-05-06").isAwaiting()).isTrue();
    assertThat(scene.date("2003-05-07").value()).isEqualTo("2003-05-07");
    assertThat(scene.ended("2003-05-01", Manner.RESIGNED).date("2003-05-06").value())
        .isEqualTo("2003-05-01");
  }

  @Test
  void the_later_of_two_days_waits_for_both() {
    DateTerm term = new DateTerm.LaterOf(List.of(on("2003-05-07"), dayOf("employment-ended")));
    Scene scene = new Scene().when("it", term);
    assertThat(scene.date("2003-05-20").isAwaiting()).isTrue();
    assertThat(scene.ended("2003-05-01", Manner.RESIGNED).date("2003-05-20").value())
        .isEqualTo("2003-05-07");
  }

  @Test
  void the_first_payday_asks_for_the_payroll() {
    DateTerm term = new DateTerm.FirstPaydayOnOrAfter(on("2003-05-07"));
    assertThat(new Scene().when("it", term).date(TODAY).questions())
        .extracting(Question::id)
        .containsExactly("payroll-calendar");
    PayrollCalendar payroll =
        new PayrollCalendar(Frequency.SEMIMONTHLY, LocalDate.parse("2003-01-15"), 31);
    assertThat(new Scene().paidBy(payroll).when("it", term).date(TODAY).value())
        .isEqualTo("2003-05-15");
  }

  @Test
  void a_reading_takes_its_standard_until_the_case_chooses_and_is_recorded() {
    DateTerm term =
        new DateTerm.DateByReading(
            "R1", Map.of("early", on("2003-05-06"), "late", on("2003-05-07")));
    Scene scene = new Scene().reading("R1", "early", "late").when("it", term);
    assertThat(scene.date(TODAY).value()).isEqualTo("2003-05-06");
    Determination chosen = scene.choose("R1", "late").determine(TODAY);
    assertThat(chosen.milestone("it").answer().value()).isEqualTo("2003-05-07");
    assertThat(chosen.readings()).singleElement().matches(use -> !use.isStandard());
    assertThat(chosen.readings().get(0).chosenBy()).isEqualTo("Jane Roe");
  }

  @Test
  void a_reading_that_nobody_describes_is_asked_for() {
    DateTerm term = new DateTerm.DateByReading("R9", Map.of("a", on("2003-05-06")));
    assertThat(new Scene().when("it", term).date(TODAY).questions())
        .extracting(Question::id)
        .containsExactly("reading-R9");
  }

  @Test
  void terms_that_lead_back_to_themselves_are_caught() {
    Scene scene = new Scene().when("it", milestone("other")).when("other", milestone("it"));
    assertThat(scene.date(TODAY).questions())
        .extracting(Question::id)
        .containsExactly("circular-term-it");
  }

  @Test
  void a_term_that_no_instrument_has_is_asked_for() {
    assertThat(new Scene().when("it", milestone("nowhere")).date(TODAY).questions())
        .extracting(Question::id)
        .containsExactly("unknown-term-nowhere");
  }

  @Test
  void counted_days_move_with_the_week_of_their_start() {
    DateTerm start = on("2003-05-07");
    for (int weeks = 1; weeks < 60; weeks++) {
      DateTerm later = new DateTerm.FixedDate(LocalDate.parse("2003-05-07").plusWeeks(weeks));
      assertThat(value(new DateTerm.DaysAfter(21, later)))
          .isEqualTo(value(new DateTerm.DaysAfter(21, start)).plusWeeks(weeks));
    }
  }
}
