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
import dev.engross.terms.CauseTerm;
import dev.engross.terms.DateTerm;
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
}
