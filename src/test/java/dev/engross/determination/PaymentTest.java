package dev.engross.determination;

import static dev.engross.determination.Scene.CITED;
import static dev.engross.determination.Scene.day;
import static dev.engross.determination.Scene.dayOf;
import static dev.engross.determination.Scene.event;
import static dev.engross.determination.Scene.on;
import static dev.engross.determination.Scene.usd;
import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.calendar.PayrollCalendar;
import dev.engross.calendar.PayrollCalendar.Frequency;
import dev.engross.casefile.Fact;
import dev.engross.casefile.Fact.EmploymentEnded.Manner;
import dev.engross.casefile.Party;
import dev.engross.determination.payment.Installments;
import dev.engross.determination.result.Entitlement;
import dev.engross.determination.result.Entitlement.Payment;
import dev.engross.determination.result.Entitlement.PaymentSchedule;
import dev.engross.determination.result.Entitlement.Status;
import dev.engross.finding.Answer;
import dev.engross.finding.Question;
import dev.engross.finding.Standing;
import dev.engross.terms.Condition;
import dev.engross.terms.DateTerm;
import dev.engross.terms.EventTerm;
import dev.engross.terms.Instrument;
import dev.engross.terms.PaymentTerm;
import dev.engross.terms.PaymentTerm.Rounding;
import dev.engross.terms.ReleaseTerm;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaymentTest {

  private static final PayrollCalendar TWICE_A_MONTH =
      new PayrollCalendar(Frequency.SEMIMONTHLY, LocalDate.parse("2003-01-15"), 31);

  private static PaymentTerm installments(@Nullable DateTerm notBefore) {
    return new PaymentTerm.EqualInstallments(
        on("2003-05-07"), on("2004-05-06"), Rounding.LAST_ABSORBS, notBefore);
  }

  private static Entitlement pay(Scene scene, String sum, PaymentTerm payment, String asOf) {
    return scene
        .benefit("b", new Condition.Always(), usd(sum), payment)
        .determine(asOf)
        .entitlement("b");
  }

  private static List<Payment> payments(Entitlement entitlement) {
    return entitlement.schedule().answer().value().payments();
  }

  @Test
  void without_a_payroll_every_possible_schedule_is_a_candidate() {
    Entitlement entitlement = pay(new Scene(), "185150.00", installments(null), "2003-05-07");
    Answer.Undetermined<PaymentSchedule> open =
        (Answer.Undetermined<PaymentSchedule>) entitlement.schedule().answer();
    assertThat(open.questions()).extracting(Question::id).containsExactly("payroll-calendar");
    assertThat(open.candidates())
        .extracting(c -> c.value().payments().size())
        .containsExactly(12, 24, 26, 27);
    assertThat(open.candidates().get(1).steps().get(0).text())
        .isEqualTo(
            "$185,150.00 ÷ 24 = $7,714.5833…, rounded to $7,714.58; 23 × $7,714.58 ="
                + " $177,435.34; the last payment is $7,714.66.");
  }

  @ParameterizedTest
  @CsvSource({"12, 15429.17, 15429.13", "24, 7714.58, 7714.66", "26, 7121.15, 7121.25"})
  void the_last_installment_absorbs_the_rounding(int count, String each, String last) {
    Installments parts =
        Installments.of(Money.parse("USD 185150.00"), count, Rounding.LAST_ABSORBS);
    assertThat(parts.amounts()).hasSize(count);
    assertThat(parts.amounts().get(0)).isEqualTo(Money.parse("USD " + each));
    assertThat(parts.amounts().get(count - 1)).isEqualTo(Money.parse("USD " + last));
  }

  @Test
  void installments_add_up_whatever_the_amount_count_and_rounding() {
    Random random = new Random(20030507);
    for (int i = 0; i < 5000; i++) {
      Money total = Money.ofMinor(CurrencyUnit.USD, random.nextInt(50_000_000));
      int count = 1 + random.nextInt(60);
      for (Rounding rounding : Rounding.values()) {
        List<Money> parts = Installments.of(total, count, rounding).amounts();
        assertThat(Money.total(parts)).isEqualTo(total);
        assertThat(parts).hasSize(count).noneMatch(Money::isNegative);
      }
    }
  }

  @Test
  void a_few_cents_never_leave_less_than_nothing_for_the_last() {
    List<Money> parts =
        Installments.of(Money.parse("USD 0.13"), 24, Rounding.LAST_ABSORBS).amounts();
    assertThat(parts.get(23)).isEqualTo(Money.parse("USD 0.13"));
  }

  @ParameterizedTest
  @CsvSource({"WEEKLY", "BIWEEKLY", "MONTHLY"})
  void every_payroll_pays_the_whole_amount(Frequency frequency) {
    PayrollCalendar payroll = new PayrollCalendar(frequency, day("2003-05-09"), 0);
    Entitlement entitlement =
        pay(new Scene().paidBy(payroll), "185150.00", installments(null), "2003-05-07");
    assertThat(entitlement.schedule().answer().value().total())
        .isEqualTo(Money.parse("USD 185150.00"));
  }

  private static Scene afterRelease(@Nullable String signed) {
    Scene scene =
        new Scene()
            .paidBy(TWICE_A_MONTH)
            .when(
                "Effective Date of the Release",
                new DateTerm.DaysAfter(
                    8,
                    new DateTerm.EventDate(
                        new EventTerm("signed", "release", Party.EXECUTIVE, null))));
    return signed == null ? scene : scene.signed(signed, "release", Party.EXECUTIVE);
  }

  @Test
  void what_falls_due_before_the_release_is_effective_is_caught_up_on_the_next_payday() {
    PaymentTerm term = installments(Scene.milestone("Effective Date of the Release"));
    List<Payment> payments =
        payments(pay(afterRelease("2003-05-28"), "24000.00", term, "2003-06-10"));
    assertThat(payments).hasSize(24);
    assertThat(payments.get(0).literalDue()).isEqualTo("2003-05-15");
    assertThat(payments.get(0).adjustedDue()).isEqualTo("2003-06-13");
    assertThat(payments.get(0).rule()).contains("caught up");
    assertThat(payments.get(2).literalDue()).isEqualTo("2003-06-15");
    assertThat(payments.get(2).rule()).doesNotContain("caught up");
  }

  @Test
  void while_the_release_is_unsigned_the_words_say_that_it_may_be_later() {
    PaymentTerm term = installments(Scene.milestone("Effective Date of the Release"));
    List<Payment> payments = payments(pay(afterRelease(null), "24000.00", term, "2003-05-07"));
    assertThat(payments.get(0).dueWords())
        .isEqualTo(
            "on May 15, 2003, or on the first payday on or after the Effective Date of the"
                + " Release if that is later");
  }

  @Test
  void a_payment_on_a_day_that_is_not_fixed_has_words_and_no_date() {
    PaymentTerm lump = new PaymentTerm.LumpSum(dayOf("employment-ended"));
    Payment payment = payments(pay(new Scene(), "100000.00", lump, "2003-05-07")).get(0);
    assertThat(payment.literalDue()).isNull();
    assertThat(payment.adjustedDue()).isNull();
    assertThat(payment.dueWords()).isEqualTo("on the day of the end of employment");
  }

  @ParameterizedTest
  @CsvSource({
    "2003-05-09, California (§ 23), 2003-05-09",
    "2003-05-10, California (§ 23), 2003-05-12",
    "2003-05-26, California (§ 23), 2003-05-27",
    "2003-05-10, , 2003-05-09",
    "2003-05-26, , 2003-05-23"
  })
  void a_day_on_which_banks_are_closed_moves_as_the_governing_law_allows(
      String due, @Nullable String law, LocalDate adjusted) {
    Scene scene = law == null ? new Scene() : new Scene().underTheLawOf(law);
    Payment payment =
        payments(pay(scene, "1.00", new PaymentTerm.LumpSum(on(due)), "2003-05-07")).get(0);
    assertThat(payment.literalDue()).isEqualTo(due);
    assertThat(payment.adjustedDue()).isEqualTo(adjusted);
    assertThat(payment.rule() == null).isEqualTo(adjusted.equals(day(due)));
  }

  private static final PaymentTerm THIRDS =
      new PaymentTerm.Tranches(
          List.of(
              new PaymentTerm.Tranche(new BigDecimal("0.3333"), on("2003-06-02")),
              new PaymentTerm.Tranche(new BigDecimal("0.3333"), on("2003-07-01")),
              new PaymentTerm.Tranche(new BigDecimal("0.3334"), on("2003-08-01"))));

  @Test
  void tranches_add_up_and_the_last_takes_what_is_left() {
    List<Payment> payments = payments(pay(new Scene(), "100.01", THIRDS, "2003-05-07"));
    assertThat(payments)
        .extracting(Payment::gross)
        .containsExactly(
            Money.parse("USD 33.33"), Money.parse("USD 33.33"), Money.parse("USD 33.35"));
    assertThat(payments).extracting(Payment::number).containsExactly(1, 2, 3);
  }

  @Test
  void a_balloon_gathers_what_would_fall_due_after_its_day() {
    List<Payment> payments =
        payments(
            pay(
                new Scene(),
                "100.01",
                new PaymentTerm.Balloon(THIRDS, on("2003-07-01")),
                "2003-05-07"));
    assertThat(payments).hasSize(3);
    assertThat(payments.get(2).literalDue()).isEqualTo("2003-07-01");
    assertThat(payments.get(2).gross()).isEqualTo(Money.parse("USD 33.35"));
  }

  @Test
  void an_event_stops_what_falls_due_after_it() {
    Fact job = new Fact.NewEmployment("job", day("2003-07-01"), null, "Other Inc.", null);
    PaymentTerm term = new PaymentTerm.StoppedBy(THIRDS, event("new-employment"));
    assertThat(payments(pay(new Scene().fact(job), "100.01", term, "2003-06-30"))).hasSize(3);
    assertThat(payments(pay(new Scene().fact(job), "100.01", term, "2003-07-01"))).hasSize(2);
  }

  @Test
  void an_event_accelerates_what_falls_due_after_it() {
    Fact died = new Fact.Died("died", day("2003-06-10"), null, "doe");
    PaymentTerm term = new PaymentTerm.AcceleratedBy(THIRDS, event("died"));
    List<Payment> payments = payments(pay(new Scene().fact(died), "100.01", term, "2003-06-10"));
    assertThat(payments).hasSize(2);
    assertThat(payments.get(1).literalDue()).isEqualTo("2003-06-10");
    assertThat(payments.get(1).gross()).isEqualTo(Money.parse("USD 66.68"));
  }

  @Test
  void what_was_paid_in_full_is_paid_and_what_was_paid_in_part_is_said() {
    PaymentTerm lump = new PaymentTerm.LumpSum(on("2003-06-02"));
    Scene part = new Scene().fact(paid("99.99"));
    assertThat(pay(part, "100.00", lump, "2003-06-02").status()).isEqualTo(Status.DUE);
    assertThat(
            pay(new Scene().fact(paid("99.99")), "100.00", lump, "2003-06-02").explanation().text())
        .contains("$99.99 of it has been paid");
    assertThat(pay(new Scene().fact(paid("100.00")), "100.00", lump, "2003-06-02").status())
        .isEqualTo(Status.PAID);
  }

  private static Fact paid(String sum) {
    return new Fact.Paid("paid", day("2003-06-02"), null, "b", Money.parse("USD " + sum));
  }

  @Test
  void the_same_money_by_two_paths_is_paid_once() {
    PaymentTerm lump = new PaymentTerm.LumpSum(on("2003-06-02"));
    Condition never = new Condition.Not(new Condition.Always());
    Determination found =
        new Scene()
            .benefit("stayed", new Condition.Always(), usd("1.00"), lump)
            .benefit("early", never, usd("1.00"), lump, "stayed")
            .determine("2003-05-07");
    assertThat(found.entitlement("stayed").status()).isEqualTo(Status.DUE);
    assertThat(found.entitlement("early").status()).isEqualTo(Status.SUPERSEDED);
  }

  private static Instrument agreement(Condition when) {
    ReleaseTerm own =
        new ReleaseTerm(
            "own",
            "release in the agreement",
            CITED,
            List.of(Party.EXECUTIVE),
            List.of(Party.EXECUTIVE),
            21,
            7,
            8,
            null,
            true,
            false,
            null,
            "agreement",
            null,
            null,
            null,
            null,
            null);
    return new Scene()
        .release(own)
        .waiver(new Instrument.WaiverTerm("w", "w", CITED, "plan", when, on("2002-11-07")))
        .as("agreement", Instrument.Kind.AGREEMENT, null, List.of());
  }

  @ParameterizedTest
  @CsvSource({"2002-11-07, DUE", "2002-11-08, WAIVED"})
  void a_waiver_takes_hold_once_its_agreement_is_effective(String asOf, Status expected) {
    Scene scene =
        new Scene()
            .beside(agreement(new Condition.Always()))
            .signed("2002-10-31", "agreement", Party.EXECUTIVE);
    PaymentTerm lump = new PaymentTerm.LumpSum(on("2002-12-02"));
    assertThat(pay(scene, "1.00", lump, asOf).status()).isEqualTo(expected);
  }

  @Test
  void an_agreement_revoked_in_time_waives_nothing() {
    Scene scene =
        new Scene()
            .beside(agreement(new Condition.Always()))
            .signed("2002-10-31", "agreement", Party.EXECUTIVE)
            .fact(
                new Fact.Revoked(
                    "r",
                    day("2002-11-07"),
                    null,
                    "agreement",
                    Party.EXECUTIVE,
                    null,
                    null,
                    null,
                    null));
    PaymentTerm lump = new PaymentTerm.LumpSum(on("2002-12-02"));
    Entitlement entitlement = pay(scene, "1.00", lump, "2002-12-01");
    assertThat(entitlement.status()).isEqualTo(Status.DUE);
  }

  private static Scene amended(Party... signatories) {
    Instrument letter =
        new Scene()
            .when("it", on("2003-05-07"))
            .as("letter", Instrument.Kind.AMENDMENT, "plan", List.of());
    Scene scene = new Scene().when("it", on("2003-05-06")).beside(letter);
    for (Party party : signatories) {
      scene.signed("2003-02-26", "letter", party);
    }
    return scene;
  }

  @ParameterizedTest
  @CsvSource({"2003-02-25, 2003-05-06", "2003-02-26, 2003-05-07"})
  void an_amendment_signed_by_all_replaces_by_id_from_its_last_signature(
      String asOf, LocalDate expected) {
    Determination found =
        amended(Party.EXECUTIVE, Party.CHAIRMAN)
            .determine(asOf, asOf, List.of(Party.EXECUTIVE, Party.CHAIRMAN));
    assertThat(found.milestone("it").answer().value()).isEqualTo(expected);
  }

  @Test
  void an_amendment_without_a_signature_is_not_applied_and_says_whose_is_missing() {
    Determination found =
        amended(Party.EXECUTIVE)
            .determine("2003-03-01", "2003-03-01", List.of(Party.EXECUTIVE, Party.CHAIRMAN));
    assertThat(found.milestone("it").answer().value()).isEqualTo("2003-05-06");
    assertThat(found.openQuestions())
        .singleElement()
        .extracting(Question::text)
        .asString()
        .contains("the Chairman of the Board");
  }

  @Test
  void the_explanation_says_what_is_missing_and_what_is_met() {
    Condition both =
        new Condition.AllOf(
            List.of(
                new Condition.EmployedThrough(on("2003-05-06")),
                new Condition.ReleaseEffective("release")));
    ReleaseTerm release =
        new ReleaseTerm(
            "release",
            "Supplemental Release",
            CITED,
            List.of(Party.EXECUTIVE),
            List.of(Party.EXECUTIVE),
            21,
            7,
            8,
            null,
            true,
            false,
            null,
            null,
            null,
            null,
            null,
            null,
            null);
    Entitlement entitlement =
        new Scene()
            .ended("2003-05-06", Manner.MUTUAL_AT_TERM)
            .release(release)
            .benefit("b", both, usd("1.00"), new PaymentTerm.LumpSum(on("2003-06-02")))
            .determine("2003-05-07")
            .entitlement("b");
    assertThat(entitlement.condition().answer().value()).isEqualTo(Standing.PENDING);
    assertThat(entitlement.explanation().text())
        .isEqualTo(
            "It becomes payable once the Supplemental Release is signed and effective; the other"
                + " conditions are met: employment lasted through May 6, 2003.");
  }

  /**
   * "Until the later of 30 June 2003 and new employment": four paydays through 30 June (15 May, 31
   * May, 15 June, 30 June); a fifth on 15 July where a new position begins on that day; while there
   * is none, all 24.
   */
  @ParameterizedTest
  @CsvSource({"2003-06-01, 4", "2003-06-30, 4", "2003-07-15, 5", "2003-07-14, 4", ", 24"})
  void until_the_later_of_a_day_and_an_event(@Nullable LocalDate employed, int count) {
    Scene scene = new Scene().paidBy(TWICE_A_MONTH);
    if (employed != null) {
      scene.fact(new Fact.NewEmployment("job", employed, null, "Other Inc.", null));
    }
    PaymentTerm payment =
        new PaymentTerm.StoppedOn(
            installments(null),
            new DateTerm.LaterOf(
                List.of(on("2003-06-30"), new DateTerm.EventDate(Scene.event("new-employment")))));
    assertThat(payments(pay(scene, "24000.00", payment, "2004-06-01"))).hasSize(count);
  }
}
