package dev.engross.determination;

import static dev.engross.determination.Scene.CITED;
import static dev.engross.determination.Scene.day;
import static dev.engross.determination.Scene.on;
import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.casefile.Compensation;
import dev.engross.casefile.Fact;
import dev.engross.casefile.Fact.EmploymentEnded.Manner;
import dev.engross.casefile.Party;
import dev.engross.finding.Answer;
import dev.engross.finding.Question;
import dev.engross.finding.Standing;
import dev.engross.terms.AmountTerm;
import dev.engross.terms.CauseTerm;
import dev.engross.terms.Condition;
import dev.engross.terms.DateTerm;
import dev.engross.terms.PaymentTerm;
import dev.engross.terms.SeparationTerm;
import dev.engross.terms.SeparationTerm.GoodReasonTerm;
import java.math.BigDecimal;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeparationTest {

  private static final SeparationTerm.Limb DISMISSAL =
      new SeparationTerm.Dismissal("a", CITED, "cause");

  private static Answer<Standing> involuntary(Scene scene, SeparationTerm.Limb... limbs) {
    return scene
        .separation("involuntary", limbs)
        .finding("separation.involuntary", "2003-12-31")
        .answer();
  }

  private static Scene withCause() {
    return new Scene()
        .conduct(
            "cause",
            new CauseTerm.Ground("A", "dishonesty", CITED, null, List.of(), null),
            new CauseTerm.Ground("E", "performance", CITED, null, List.of(), on("2003-02-27")),
            new CauseTerm.Ground("F", "breach", CITED, 15, List.of("2", "8"), null));
  }

  @ParameterizedTest
  @CsvSource({
    "DISCHARGED, MET",
    "RESIGNED, FAILED",
    "MUTUAL_AT_TERM, FAILED",
    "DEATH, FAILED",
    "RETIRED, FAILED"
  })
  void only_a_discharge_is_a_dismissal(Manner manner, Standing expected) {
    assertThat(involuntary(withCause().ended("2003-05-06", manner), DISMISSAL).value())
        .isEqualTo(expected);
  }

  @Test
  void while_employment_goes_on_the_question_is_pending() {
    assertThat(involuntary(withCause(), DISMISSAL).value()).isEqualTo(Standing.PENDING);
  }

  @ParameterizedTest
  @CsvSource({"A, true, FAILED", "A, false, MET"})
  void a_finding_of_cause_takes_the_dismissal_away_if_it_was_upheld(
      String ground, boolean upheld, Standing expected) {
    Scene scene =
        withCause().ended("2003-05-06", Manner.DISCHARGED).fact(conduct(ground, upheld, "Board"));
    assertThat(involuntary(scene, DISMISSAL).value()).isEqualTo(expected);
  }

  private static Fact conduct(@Nullable String ground, boolean upheld, String by) {
    return new Fact.ConductFound(
        "conduct", day("2003-03-01"), "minutes", "cause", ground, by, upheld, null);
  }

  private static Answer<Standing> cause(Scene scene, String asOf) {
    return scene.finding("conduct.cause", asOf).answer();
  }

  @Test
  void without_a_finding_there_is_no_cause() {
    assertThat(cause(withCause(), "2003-03-01").value()).isEqualTo(Standing.FAILED);
  }

  @Test
  void gross_misconduct_is_not_cause() {
    Scene scene =
        withCause()
            .fact(
                new Fact.ConductFound(
                    "gm", day("2003-03-01"), null, "gross-misconduct", "A", "counsel", true, null));
    assertThat(cause(scene, "2003-03-02").value()).isEqualTo(Standing.FAILED);
  }

  @Test
  void a_finding_without_its_ground_is_asked_for_it() {
    assertThat(cause(withCause().fact(conduct(null, true, "Board")), "2003-03-02").questions())
        .extracting(Question::id)
        .containsExactly("conduct-conduct-ground");
  }

  @Test
  void a_lapsed_ground_needs_counsel() {
    assertThat(cause(withCause().fact(conduct("E", true, "Board")), "2003-03-02").isOpen())
        .isTrue();
    assertThat(cause(withCause().fact(conduct("E", true, "Outside counsel")), "2003-03-02").value())
        .isEqualTo(Standing.MET);
  }

  private static Scene breach(String ground) {
    return withCause()
        .fact(conduct(ground, true, "Board"))
        .fact(
            new Fact.NoticeGiven("notice", day("2003-03-01"), "letter", Party.COMPANY, "conduct"));
  }

  @ParameterizedTest
  @CsvSource({"2003-03-16, PENDING", "2003-03-17, MET"})
  void a_breach_that_can_be_cured_is_cause_after_fifteen_days(String asOf, Standing expected) {
    assertThat(cause(breach("F § 7"), asOf).value()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"2003-03-16, FAILED", "2003-03-17, MET"})
  void a_cure_counts_through_the_fifteenth_day(String cured, Standing expected) {
    Scene scene = breach("F § 7").fact(new Fact.Cured("cured", day(cured), null, "conduct"));
    assertThat(cause(scene, "2003-04-01").value()).isEqualTo(expected);
  }

  @Test
  void a_breach_of_a_section_without_cure_is_cause_at_once() {
    assertThat(cause(breach("F § 8"), "2003-03-01").value()).isEqualTo(Standing.MET);
  }

  @Test
  void a_breach_whose_section_is_not_recorded_is_asked_for_it_while_it_matters() {
    assertThat(cause(breach("F"), "2003-03-10").questions())
        .extracting(Question::id)
        .containsExactly("conduct-conduct-section");
    assertThat(cause(breach("F"), "2003-03-17").value()).isEqualTo(Standing.MET);
  }

  @Test
  void a_curable_breach_without_notice_is_pending() {
    assertThat(cause(withCause().fact(conduct("F § 7", true, "Board")), "2003-06-01").value())
        .isEqualTo(Standing.PENDING);
  }

  @Test
  void a_discharge_of_one_who_tendered_is_an_accepted_resignation() {
    SeparationTerm.Limb limb = new SeparationTerm.AcceptedResignation("b", CITED, null);
    Fact tendered =
        new Fact.ResignationTendered("t", day("2002-10-31"), null, List.of("President"));
    assertThat(
            involuntary(new Scene().fact(tendered).ended("2003-03-01", Manner.DISCHARGED), limb)
                .value())
        .isEqualTo(Standing.MET);
    assertThat(involuntary(new Scene().ended("2003-03-01", Manner.DISCHARGED), limb).value())
        .isEqualTo(Standing.FAILED);
    assertThat(
            involuntary(new Scene().fact(tendered).ended("2003-03-01", Manner.RESIGNED), limb)
                .value())
        .isEqualTo(Standing.FAILED);
  }

  @ParameterizedTest
  @CsvSource({"DEATH, MET", "DISABILITY, MET", "RESIGNED, FAILED"})
  void death_and_disability_are_a_limb_of_their_own(Manner manner, Standing expected) {
    SeparationTerm.Limb limb = new SeparationTerm.DeathOrDisability("c", CITED);
    assertThat(involuntary(new Scene().ended("2003-03-01", manner), limb).value())
        .isEqualTo(expected);
  }

  private static SeparationTerm.Limb goodReason(
      @Nullable Integer notice, @Nullable Integer cure, @Nullable Integer resign) {
    List<SeparationTerm.Ground> grounds =
        List.of(
            new SeparationTerm.Ground("B", "reduction", null, new BigDecimal("10")),
            new SeparationTerm.Ground("C", "relocation", 50, null));
    return new SeparationTerm.GoodReason(
        "b", CITED, new GoodReasonTerm(grounds, true, notice, cure, resign, null, null));
  }

  private static Fact moved(@Nullable Integer miles, @Nullable Boolean consented) {
    return new Fact.GoodReasonEvent("move", day("2003-03-01"), "memo", "C", consented, miles);
  }

  private static Scene resigned(Fact event) {
    return new Scene().fact(event).ended("2003-05-30", Manner.RESIGNED);
  }

  @ParameterizedTest
  @CsvSource({"50, FAILED", "51, MET"})
  void a_move_must_exceed_the_miles(int miles, Standing expected) {
    assertThat(involuntary(resigned(moved(miles, false)), goodReason(null, null, null)).value())
        .isEqualTo(expected);
  }

  @Test
  void consent_in_writing_takes_good_reason_away_and_is_asked_where_not_recorded() {
    SeparationTerm.Limb limb = goodReason(null, null, null);
    assertThat(involuntary(resigned(moved(60, true)), limb).value()).isEqualTo(Standing.FAILED);
    assertThat(involuntary(resigned(moved(60, null)), limb).questions())
        .singleElement()
        .extracting(Question::field)
        .isEqualTo("/facts/0/consentedInWriting");
  }

  @ParameterizedTest
  @CsvSource({"89, FAILED", "90, MET"})
  void the_resignation_must_come_within_its_days(int within, Standing expected) {
    assertThat(involuntary(resigned(moved(60, false)), goodReason(null, null, within)).value())
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"2003-03-31, MET", "2003-04-01, FAILED"})
  void notice_must_come_within_its_days(String noticed, Standing expected) {
    Scene scene =
        resigned(moved(60, false))
            .fact(new Fact.NoticeGiven("n", day(noticed), null, Party.EXECUTIVE, "move"));
    assertThat(involuntary(scene, goodReason(30, null, null)).value()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"2003-04-19, FAILED", "2003-04-20, MET"})
  void a_cure_in_time_takes_good_reason_away(String cured, Standing expected) {
    Scene scene =
        resigned(moved(60, false))
            .fact(new Fact.NoticeGiven("n", day("2003-03-20"), null, Party.EXECUTIVE, "move"))
            .fact(new Fact.Cured("c", day(cured), null, "move"));
    assertThat(involuntary(scene, goodReason(30, 30, null)).value()).isEqualTo(expected);
  }

  @Test
  void leaving_before_the_time_to_cure_has_run_is_asked_about() {
    Scene scene =
        new Scene()
            .fact(moved(60, false))
            .fact(new Fact.NoticeGiven("n", day("2003-03-20"), null, Party.EXECUTIVE, "move"))
            .ended("2003-04-19", Manner.RESIGNED);
    assertThat(involuntary(scene, goodReason(30, 30, null)).isOpen()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"90000.00, FAILED", "89999.00, MET"})
  void a_reduction_must_exceed_its_percentage(String reduced, Standing expected) {
    Scene scene =
        resigned(new Fact.GoodReasonEvent("cut", day("2003-03-01"), null, "B", false, null))
            .earning(
                new Compensation(
                    List.of(rate("2002-01-01", "100000.00"), rate("2003-03-01", reduced)),
                    List.of()));
    assertThat(involuntary(scene, goodReason(null, null, null)).value()).isEqualTo(expected);
  }

  private static Compensation.SalaryRate rate(String from, String annual) {
    return new Compensation.SalaryRate(day(from), Money.parse("USD " + annual), null);
  }

  @Test
  void a_resignation_without_an_event_is_not_for_good_reason() {
    assertThat(
            involuntary(
                    new Scene().ended("2003-05-30", Manner.RESIGNED), goodReason(null, null, null))
                .value())
        .isEqualTo(Standing.FAILED);
  }

  @Test
  void a_date_term_can_close_a_ground() {
    DateTerm closing = on("2003-02-28");
    Scene scene =
        new Scene()
            .conduct("cause", new CauseTerm.Ground("A", "x", CITED, null, List.of(), closing))
            .fact(conduct("A", true, "Board"));
    assertThat(cause(scene, "2003-03-02").isOpen()).isTrue();
  }

  private static Fact breachFound(String id, String date) {
    return new Fact.ConductFound(id, day(date), "minutes", "cause", "F § 7", "Board", true, null);
  }

  private static Fact breachNotified(String id, String date) {
    return new Fact.NoticeGiven(id, day(date), "letter", Party.COMPANY, "F § 7");
  }

  /** Found, notified and put right in January; found again in March. */
  private static Scene breachedTwice() {
    return withCause()
        .fact(breachFound("one", "2003-01-06"))
        .fact(breachNotified("notice-one", "2003-01-06"))
        .fact(new Fact.Cured("cure", day("2003-01-10"), null, "F § 7"))
        .fact(breachFound("two", "2003-03-03"))
        .fact(breachNotified("notice-two", "2003-03-03"));
  }

  @ParameterizedTest
  @CsvSource({"2003-03-18, PENDING", "2003-03-19, MET"})
  void the_cure_of_a_breach_does_not_cure_the_next_one(String asOf, Standing expected) {
    assertThat(cause(breachedTwice(), asOf).value()).isEqualTo(expected);
  }

  @Test
  void each_of_two_breaches_can_be_cured() {
    Scene scene = breachedTwice().fact(new Fact.Cured("again", day("2003-03-18"), null, "F § 7"));
    assertThat(cause(scene, "2003-06-01").value()).isEqualTo(Standing.FAILED);
  }

  @Test
  void a_finding_that_is_recorded_twice_has_one_notice() {
    Scene scene =
        breach("F § 7")
            .fact(breachFound("again", "2003-03-01"))
            .fact(new Fact.Cured("cured", day("2003-03-16"), null, "F § 7"));
    assertThat(cause(scene.fact(breachNotified("n", "2003-03-01")), "2003-04-01").isKnown())
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource({"2003-03-16, false", "2003-03-17, true"})
  void whoever_is_dismissed_while_the_breach_can_be_cured_is_asked_about(
      String dismissed, boolean settled) {
    Scene scene = breach("F § 7").ended(dismissed, Manner.DISCHARGED);
    assertThat(cause(scene, "2003-06-01").isKnown()).isEqualTo(settled);
  }

  @ParameterizedTest
  @CsvSource({
    "50, false, 'the place of employment was moved by 50 miles, and more than 50 are asked for'",
    "51, true, the executive consented in writing"
  })
  void why_a_resignation_was_not_for_good_reason_is_said(
      int miles, boolean consented, String reason) {
    Scene scene =
        resigned(moved(miles, consented))
            .separation("involuntary", DISMISSAL, goodReason(null, null, null))
            .whether("it", new Condition.SeparatedUnder("involuntary"))
            .benefit(
                "pay",
                new Condition.Named("it"),
                new AmountTerm.FixedSum(Money.parse("USD 1.00")),
                new PaymentTerm.LumpSum(on("2003-06-30")));
    assertThat(scene.determine("2003-12-31").entitlement("pay").explanation().text())
        .endsWith("which is not “involuntary”: " + reason + ".");
  }

  @Test
  void the_cure_of_a_reason_does_not_cure_the_next_one() {
    Scene scene =
        new Scene()
            .fact(event("one", "2003-01-02"))
            .fact(noticed("notice-one", "2003-01-06"))
            .fact(new Fact.Cured("cure", day("2003-01-10"), null, "C"))
            .fact(event("two", "2003-03-03"))
            .fact(noticed("notice-two", "2003-03-04"))
            .ended("2003-04-30", Manner.RESIGNED);
    assertThat(involuntary(scene, goodReason(90, 30, null)).value()).isEqualTo(Standing.MET);
  }

  private static Fact event(String id, String date) {
    return new Fact.GoodReasonEvent(id, day(date), "memo", "C", false, 60);
  }

  private static Fact noticed(String id, String date) {
    return new Fact.NoticeGiven(id, day(date), "letter", Party.EXECUTIVE, "C");
  }
}
