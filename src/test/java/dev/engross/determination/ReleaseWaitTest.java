package dev.engross.determination;

import static dev.engross.determination.Scene.CITED;
import static dev.engross.determination.Scene.day;
import static dev.engross.determination.Scene.dayOf;
import static dev.engross.determination.Scene.on;
import static dev.engross.determination.Scene.usd;
import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.calendar.PayrollCalendar;
import dev.engross.calendar.PayrollCalendar.Frequency;
import dev.engross.casefile.Fact;
import dev.engross.casefile.Fact.EmploymentEnded.Manner;
import dev.engross.casefile.Party;
import dev.engross.determination.result.Entitlement.Payment;
import dev.engross.terms.Condition;
import dev.engross.terms.DateTerm;
import dev.engross.terms.EventTerm;
import dev.engross.terms.PaymentTerm;
import dev.engross.terms.PaymentTerm.Rounding;
import dev.engross.terms.ReleaseTerm;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Employment ended on September 30, 2010; the release is effective on the eighth day. */
@DisplayName("A payment that waits for a release")
class ReleaseWaitTest {

  private static final ReleaseTerm RELEASE =
      new ReleaseTerm(
          "release",
          "Release",
          CITED,
          List.of(Party.EXECUTIVE),
          List.of(Party.EXECUTIVE),
          21,
          7,
          8,
          null,
          false,
          false,
          null,
          null,
          null,
          null,
          null,
          null,
          null);

  private static final Condition EFFECTIVE = new Condition.ReleaseEffective("release");
  private static final DateTerm EFFECTIVE_DAY = new DateTerm.ReleaseEffectiveOn("release");

  private static Scene scene(@Nullable String signed) {
    Scene scene =
        new Scene()
            .release(RELEASE)
            .paidBy(new PayrollCalendar(Frequency.MONTHLY, LocalDate.parse("2010-10-15"), 0))
            .ended("2010-09-30", Manner.DISCHARGED);
    return signed == null ? scene : scene.signed(signed, "release", Party.EXECUTIVE);
  }

  private static List<Payment> payments(Scene scene, Condition when, PaymentTerm payment) {
    return scene
        .benefit("pay", when, usd("60000.00"), payment)
        .determine("2011-12-31")
        .entitlement("pay")
        .schedule()
        .answer()
        .value()
        .payments();
  }

  private static PaymentTerm days(int days) {
    return new PaymentTerm.LumpSum(new DateTerm.DaysAfter(days, dayOf("employment-ended")));
  }

  private static PaymentTerm monthly() {
    return new PaymentTerm.EqualInstallments(
        on("2010-10-01"), on("2011-09-30"), Rounding.LAST_ABSORBS, EFFECTIVE_DAY);
  }

  @ParameterizedTest
  @CsvSource({"2010-10-20, 2010-10-29", "2010-10-21, 2010-10-29", "2010-10-22, 2010-11-01"})
  void is_made_when_it_is_effective_if_it_falls_due_before(String signed, String paid) {
    // 29 days after the end is Friday, October 29, 2010; signed on October 21 the release is
    // effective that day, signed on October 22 on Saturday, October 30.
    assertThat(payments(scene(signed), EFFECTIVE, days(29)).get(0).adjustedDue()).isEqualTo(paid);
  }

  @Test
  void says_why_and_keeps_the_day_of_its_term() {
    Payment payment = payments(scene("2011-04-20"), EFFECTIVE, days(30)).get(0);
    assertThat(payment.literalDue()).isEqualTo("2010-10-30");
    assertThat(payment.adjustedDue()).isEqualTo("2011-04-28");
    assertThat(payment.rule())
        .isEqualTo(
            "Falls due before the effective date of the Release, April 28, 2011, and is not paid"
                + " before it.");
  }

  @Test
  void is_not_made_on_the_friday_before_a_saturday_on_which_it_becomes_effective() {
    Payment payment =
        payments(scene("2011-04-08"), EFFECTIVE, new PaymentTerm.LumpSum(EFFECTIVE_DAY)).get(0);
    assertThat(payment.literalDue()).isEqualTo("2011-04-16");
    assertThat(payment.adjustedDue()).isEqualTo("2011-04-18");
  }

  @Test
  void that_is_caught_up_on_a_payday_is_not_made_on_the_friday_before_either() {
    // Effective on Saturday, May 14, 2011; the payday of Sunday, May 15 would be kept on Friday.
    assertThat(payments(scene("2011-05-06"), EFFECTIVE, monthly()))
        .extracting(Payment::adjustedDue)
        .startsWith(LocalDate.parse("2011-05-16"))
        .allMatch(day -> !day.isBefore(LocalDate.parse("2011-05-14")));
  }

  @Test
  void of_the_balance_on_march_15_waits_as_well() {
    List<Payment> payments =
        payments(
            scene("2011-04-20"), EFFECTIVE, new PaymentTerm.Balloon(monthly(), on("2011-03-15")));
    assertThat(payments).hasSize(7);
    assertThat(payments)
        .extracting(Payment::adjustedDue)
        .containsOnly(LocalDate.parse("2011-05-13"));
  }

  @Test
  void that_is_accelerated_waits_as_well() {
    Fact job = new Fact.NewEmployment("job", day("2011-01-10"), null, "Other Inc.", null);
    PaymentTerm term =
        new PaymentTerm.AcceleratedBy(monthly(), new EventTerm("new-employment", null, null, null));
    assertThat(payments(scene("2011-04-20").fact(job), EFFECTIVE, term))
        .extracting(Payment::adjustedDue)
        .hasSize(4)
        .containsOnly(LocalDate.parse("2011-05-13"));
  }

  @Test
  void says_that_it_may_be_later_while_nobody_has_signed() {
    assertThat(payments(scene(null), EFFECTIVE, days(30)).get(0).dueWords())
        .isEqualTo("on October 30, 2010, or on the effective date of the Release if that is later");
  }

  @Test
  void does_not_wait_where_the_reading_taken_or_another_path_asks_for_none() {
    Condition byReading =
        new Condition.ConditionByReading(
            "A11", Map.of("required", EFFECTIVE, "not-required", new Condition.Always()));
    Scene read = scene("2011-04-20").reading("A11", "required", "not-required");
    assertThat(payments(read, byReading, days(30)).get(0).adjustedDue()).isEqualTo("2011-04-28");
    Scene other = scene("2011-04-20").reading("A11", "required", "not-required");
    assertThat(
            payments(other.choose("A11", "not-required"), byReading, days(30)).get(0).adjustedDue())
        .isEqualTo("2010-10-29");
    Condition either = new Condition.AnyOf(List.of(EFFECTIVE, new Condition.Always()));
    assertThat(payments(scene("2011-04-20"), either, days(30)).get(0).adjustedDue())
        .isEqualTo("2010-10-29");
  }
}
