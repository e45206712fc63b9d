package dev.engross.determination.cobra;

import static dev.engross.determination.cobra.Cases.CHILD;
import static dev.engross.determination.cobra.Cases.EXECUTIVE;
import static dev.engross.determination.cobra.Cases.PARTNER;
import static dev.engross.determination.cobra.Cases.SPOUSE;
import static dev.engross.determination.cobra.Cases.candidates;
import static dev.engross.determination.cobra.Cases.day;
import static dev.engross.determination.cobra.Cases.questions;
import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.casefile.Fact;
import dev.engross.casefile.FamilyMember.Relation;
import dev.engross.casefile.HealthCoverage.CoverageEnds;
import dev.engross.casefile.HealthCoverage.Option;
import dev.engross.casefile.HealthCoverage.Premium;
import dev.engross.casefile.Party;
import dev.engross.determination.result.ContinuationCoverage;
import dev.engross.determination.result.ContinuationCoverage.CoveragePremium;
import dev.engross.finding.Answer;
import dev.engross.finding.FactUse;
import dev.engross.finding.Finding;
import dev.engross.finding.Step;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PremiumsTest {

  @Test
  void are_102_percent_of_the_applicable_premium_and_no_fraction_of_a_cent_more() {
    CoverageAnswer answer = leaving().costing(medical("2003-01-01", "412.35")).asOf("2003-05-07");
    List<CoveragePremium> premiums = answer.coverage().premiums().answer().value();

    assertThat(premiums).hasSize(18);
    assertThat(premiums.get(0))
        .isEqualTo(
            new CoveragePremium(
                "Medical",
                List.of("Ake Almgren"),
                YearMonth.of(2003, 6),
                usd("412.35"),
                102,
                usd("420.59"),
                usd("0.00"),
                usd("420.59")));
    assertThat(premiums.get(17).month()).isEqualTo(YearMonth.of(2004, 11));
    assertThat(answer.coverage().premiums().steps())
        .extracting(Step::text)
        .contains(
            "Medical: 102 percent of $412.35 is 420.597 dollars, rounded down to the cent,"
                + " since no more may be charged: $420.59");
  }

  @Test
  void are_never_rounded_above_the_cap() {
    assertThat(dueFor("100.25")).isEqualTo(usd("102.25")); // 102.255
    assertThat(dueFor("100.20")).isEqualTo(usd("102.20")); // 102.204
  }

  @Test
  void follow_the_rate_of_the_determination_period() {
    Option option =
        new Option(
            "Medical",
            List.of(EXECUTIVE),
            List.of(
                new Premium(day("2003-01-01"), usd("400.00"), null),
                new Premium(day("2004-01-01"), usd("450.00"), null)));
    List<CoveragePremium> premiums =
        leaving().costing(option).asOf("2003-05-07").coverage().premiums().answer().value();

    assertThat(premiums.get(6).month()).isEqualTo(YearMonth.of(2003, 12));
    assertThat(premiums.get(6).due()).isEqualTo(usd("408.00"));
    assertThat(premiums.get(7).due()).isEqualTo(usd("459.00"));
  }

  @Test
  void say_where_a_rate_may_change_because_its_twelve_months_are_over() {
    assertThat(
            leaving()
                .costing(medical("2003-01-01", "400.00"))
                .asOf("2003-05-07")
                .coverage()
                .premiums()
                .steps())
        .extracting(Step::text)
        .anySatisfy(text -> assertThat(text).contains("months from January 1, 2004 are shown"));
  }

  @Test
  void are_asked_for_where_no_rate_covers_the_first_month() {
    CoverageAnswer answer = leaving().costing(medical("2003-07-01", "400.00")).asOf("2003-05-07");

    assertThat(questions(answer.coverage().premiums())).containsExactly("cobra-premium-Medical");
  }

  @Test
  void are_shown_for_each_basis_while_it_is_not_recorded() {
    CoverageAnswer answer =
        Cases.employmentEndedOn("2003-04-30")
            .lastDayCovered("2003-05-31")
            .costing(medical("2003-01-01", "400.00"))
            .asOf("2003-05-07");

    assertThat(candidates(answer.coverage().premiums()))
        .extracting(List::size)
        .containsExactly(17, 18);
  }

  @Test
  void rise_to_150_percent_after_18_months_while_the_disabled_person_is_covered() {
    Option family =
        new Option(
            "Medical",
            List.of(EXECUTIVE, SPOUSE),
            List.of(new Premium(day("2003-01-01"), usd("412.35"), null)));
    Option own =
        new Option(
            "Dental",
            List.of(EXECUTIVE),
            List.of(new Premium(day("2003-01-01"), usd("50.00"), null)));
    List<CoveragePremium> premiums =
        leaving()
            .family(SPOUSE, Relation.SPOUSE)
            .covering(EXECUTIVE, SPOUSE)
            .costing(family, own)
            .with(
                new Fact.DisabilityDetermined(
                    "ssa", day("2003-07-10"), null, SPOUSE, day("2003-06-15")))
            .with(
                new Fact.NoticeGiven(
                    "told", day("2003-07-20"), null, Party.SPOUSE, "disability-determined"))
            .asOf("2003-08-01", "2003-05-07")
            .coverage()
            .premiums()
            .answer()
            .value();

    assertThat(premiums).hasSize(58);
    assertThat(premiums.get(17).due()).isEqualTo(usd("420.59"));
    assertThat(premiums.get(18).percent()).isEqualTo(150);
    assertThat(premiums.get(18).due()).isEqualTo(usd("618.52"));
    assertThat(premiums.get(57).option()).isEqualTo("Dental");
    assertThat(premiums.get(57).percent()).isEqualTo(102);
  }

  @Test
  void show_whole_months_and_say_that_a_part_month_is_not_divided() {
    CoverageAnswer answer =
        Cases.employmentEndedOn("2003-05-06")
            .coverageEnds(CoverageEnds.SAME_DAY)
            .costing(medical("2003-01-01", "400.00"))
            .asOf("2003-05-07");

    assertThat(answer.coverage().premiums().answer().value()).hasSize(19);
    assertThat(answer.coverage().premiums().steps())
        .extracting(Step::text)
        .anySatisfy(text -> assertThat(text).startsWith("Coverage begins on May 7, 2003;"))
        .anySatisfy(text -> assertThat(text).startsWith("Coverage ends on November 6, 2004;"));
  }

  @Test
  void of_months_that_a_second_event_adds_are_those_of_whoever_remains() {
    List<CoveragePremium> premiums =
        divorced(new Premium(day("2003-01-01"), usd("150.00"), List.of(SPOUSE)))
            .coverage()
            .premiums()
            .answer()
            .value();

    assertThat(premiums).hasSize(36);
    assertThat(premiums.get(17).month()).isEqualTo(YearMonth.of(2004, 11));
    assertThat(premiums.get(17).due()).isEqualTo(usd("408.00"));
    assertThat(premiums.get(18).due()).isEqualTo(usd("153.00"));
    assertThat(premiums.get(35).month()).isEqualTo(YearMonth.of(2006, 5));
  }

  @Test
  void of_months_that_a_second_event_adds_are_asked_for_where_only_the_family_rate_is_recorded() {
    CoverageAnswer answer = divorced();

    assertThat(questions(answer.coverage().premiums()))
        .containsExactly("cobra-premium-Medical-spouse");
    assertThat(candidates(answer.coverage().premiums())).singleElement().asList().hasSize(36);
  }

  @Test
  void of_spouses_divorced_while_both_are_covered_are_shown_together_and_say_so() {
    assertThat(basisOfDivorceOn("2004-01-10"))
        .anySatisfy(
            text ->
                assertThat(text)
                    .contains("was divorced on January 10, 2004")
                    .contains("while all are covered their premium is shown together"));
    assertThat(basisOfDivorceOn("2003-05-05")).noneMatch(text -> text.contains("was divorced on"));
    assertThat(basisOfDivorceOn("2004-11-10")).noneMatch(text -> text.contains("was divorced on"));
  }

  /** The steps of the premiums from June 2003, when the executive's end with November 2004. */
  private static List<String> basisOfDivorceOn(String date) {
    return married(new Premium(day("2003-01-01"), usd("150.00"), List.of(SPOUSE)))
        .with(new Fact.Divorced("divorce", day(date), null, SPOUSE))
        .asOf("2004-12-01", "2003-05-07")
        .coverage()
        .premiums()
        .steps()
        .stream()
        .map(Step::text)
        .toList();
  }

  @Test
  void say_of_whom_alone_each_rate_tells() {
    List<Step> steps =
        divorced(new Premium(day("2003-01-01"), usd("150.00"), List.of(SPOUSE)))
            .coverage()
            .premiums()
            .steps();

    assertThat(steps)
        .filteredOn(step -> step.text().contains("percent of $150.00"))
        .isNotEmpty()
        .allSatisfy(step -> assertThat(step.persons()).containsExactly("Name of spouse"));
    assertThat(steps)
        .filteredOn(step -> step.text().contains("percent of $400.00"))
        .isNotEmpty()
        .allSatisfy(step -> assertThat(step.persons()).hasSize(2));
  }

  @Test
  void stay_at_102_percent_where_a_second_event_came_within_the_first_18_months() {
    List<CoveragePremium> premiums = disabledThenWidowed("2004-11-30");

    assertThat(premiums).hasSize(36);
    assertThat(premiums).extracting(CoveragePremium::percent).containsOnly(102);
  }

  @Test
  void are_150_percent_through_the_36th_month_where_it_came_after_them() {
    List<CoveragePremium> premiums = disabledThenWidowed("2004-12-01");

    assertThat(premiums).hasSize(36);
    assertThat(premiums.get(17).percent()).isEqualTo(102);
    assertThat(premiums.get(18).due()).isEqualTo(usd("600.00")); // December 2004, both
    assertThat(premiums.get(19).due()).isEqualTo(usd("225.00")); // the spouse alone
    assertThat(premiums.get(35).due()).isEqualTo(usd("225.00"));
  }

  @Test
  void before_any_election_are_those_of_all_who_may_elect() {
    ContinuationCoverage coverage = threeCovered().asOf("2003-06-20", "2003-05-07").coverage();

    assertThat(coverage.premiums().answer().value())
        .extracting(CoveragePremium::due)
        .containsOnly(usd("408.00"));
    assertThat(coverage.premiumsOfAll()).isEqualTo(coverage.premiums());
  }

  @Test
  void before_any_election_are_also_worked_out_for_fewer_whose_own_rate_is_recorded() {
    List<CoveragePremium> some =
        threeCovered()
            .asOf("2003-06-20", "2003-05-07")
            .coverage()
            .premiumsOfSome()
            .answer()
            .value();

    assertThat(some).hasSize(18); // nothing for one person alone, of whom no rate is recorded
    assertThat(some.get(0).covered()).containsExactly("Name of spouse", "Name of child");
    assertThat(some).extracting(CoveragePremium::due).containsOnly(usd("255.00"));
  }

  @Test
  void for_fewer_do_not_arise_where_no_such_rate_is_recorded() {
    assertThat(divorced().coverage().premiumsOfSome().answer())
        .isInstanceOf(Answer.NotApplicable.class);
  }

  @Test
  void for_fewer_do_not_arise_where_their_rate_is_recorded_only_for_a_later_time() {
    assertThat(
            divorced(new Premium(day("2004-11-01"), usd("150.00"), List.of(SPOUSE)))
                .coverage()
                .premiumsOfSome()
                .answer())
        .isInstanceOf(Answer.NotApplicable.class);
  }

  @Test
  void after_an_election_are_those_of_exactly_the_persons_who_elected() {
    ContinuationCoverage coverage =
        threeCovered()
            .with(elected("2003-06-10", SPOUSE, CHILD))
            .asOf("2003-06-20", "2003-05-07")
            .coverage();
    List<CoveragePremium> premiums = coverage.premiums().answer().value();

    assertThat(premiums).hasSize(18);
    assertThat(premiums).extracting(CoveragePremium::due).containsOnly(usd("255.00"));
    assertThat(premiums.get(0).covered()).containsExactly("Name of spouse", "Name of child");
    assertThat(coverage.premiums().facts()).extracting(FactUse::id).contains("elected-2003-06-10");
    assertThat(coverage.premiumsOfAll().answer().value().get(0).due()).isEqualTo(usd("408.00"));
  }

  @Test
  void of_persons_whose_own_rate_is_not_recorded_are_asked_for_and_not_shown_at_anothers() {
    Finding<List<CoveragePremium>> premiums =
        threeCovered()
            .with(elected("2003-06-10", SPOUSE))
            .asOf("2003-06-20", "2003-05-07")
            .coverage()
            .premiums();

    assertThat(questions(premiums)).containsExactly("cobra-premium-Medical-spouse");
    assertThat(candidates(premiums)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2003-07-30, 408.00", "2003-07-31, 255.00"})
  void count_a_later_election_from_the_first_month_on_if_it_is_made_in_time(
      String second, String due) {
    assertThat(
            threeCovered()
                .with(elected("2003-06-10", SPOUSE, CHILD))
                .with(elected(second, EXECUTIVE))
                .asOf("2003-08-01", "2003-05-07")
                .coverage()
                .premiums()
                .answer()
                .value())
        .extracting(CoveragePremium::due)
        .containsOnly(usd(due));
  }

  @Test
  void are_still_those_of_all_where_the_only_election_came_too_late() {
    assertThat(
            threeCovered()
                .with(elected("2003-07-31", SPOUSE))
                .asOf("2003-08-01", "2003-05-07")
                .coverage()
                .premiums()
                .answer()
                .value())
        .extracting(CoveragePremium::due)
        .containsOnly(usd("408.00"));
  }

  @Test
  void leave_out_a_coverage_that_was_not_elected() {
    Option dental =
        new Option(
            "Dental",
            List.of(EXECUTIVE, SPOUSE, CHILD),
            List.of(new Premium(day("2003-01-01"), usd("60.00"), null)));
    Fact medical =
        new Fact.CoverageElected(
            "elected",
            day("2003-06-10"),
            null,
            List.of(EXECUTIVE, SPOUSE, CHILD),
            List.of("Medical"));

    assertThat(
            threeCovered(dental)
                .with(medical)
                .asOf("2003-06-20", "2003-05-07")
                .coverage()
                .premiums()
                .answer()
                .value())
        .hasSize(18)
        .extracting(CoveragePremium::option)
        .containsOnly("Medical");
  }

  @Test
  void count_a_domestic_partner_only_where_the_executive_elected_for_the_partner_too() {
    Option couple =
        new Option(
            "Medical",
            List.of(EXECUTIVE, PARTNER),
            List.of(
                new Premium(day("2003-01-01"), usd("300.00"), null),
                new Premium(day("2003-01-01"), usd("200.00"), List.of(EXECUTIVE)),
                new Premium(day("2003-01-01"), usd("210.00"), List.of(PARTNER))));
    Cases living =
        leaving()
            .family(PARTNER, Relation.DOMESTIC_PARTNER)
            .covering(EXECUTIVE, PARTNER)
            .costing(couple);

    ContinuationCoverage alone =
        living.with(elected("2003-06-10", EXECUTIVE)).asOf("2003-06-20", "2003-05-07").coverage();
    assertThat(alone.premiums().answer().value().get(0).due()).isEqualTo(usd("204.00"));
    assertThat(alone.premiumsOfSome().answer().value())
        .extracting(CoveragePremium::covered)
        .containsOnly(List.of("Ake Almgren"));
    ContinuationCoverage both =
        living
            .with(elected("2003-06-11", EXECUTIVE, PARTNER))
            .asOf("2003-06-20", "2003-05-07")
            .coverage();
    assertThat(both.premiums().answer().value().get(0).due()).isEqualTo(usd("306.00"));
  }

  private static Cases threeCovered(Option... others) {
    List<Option> options = new ArrayList<>();
    options.add(
        new Option(
            "Medical",
            List.of(EXECUTIVE, SPOUSE, CHILD),
            List.of(
                new Premium(day("2003-01-01"), usd("400.00"), null),
                new Premium(day("2003-01-01"), usd("250.00"), List.of(CHILD, SPOUSE)))));
    options.addAll(List.of(others));
    return leaving()
        .family(SPOUSE, Relation.SPOUSE)
        .family(CHILD, Relation.CHILD)
        .covering(EXECUTIVE, SPOUSE, CHILD)
        .costing(options.toArray(Option[]::new));
  }

  private static Fact elected(String date, String... persons) {
    return new Fact.CoverageElected("elected-" + date, day(date), null, List.of(persons), null);
  }

  private static CoverageAnswer divorced(Premium... alone) {
    return married(alone)
        .with(new Fact.Divorced("divorce", day("2004-01-10"), null, SPOUSE))
        .with(new Fact.NoticeGiven("told", day("2004-01-20"), null, Party.SPOUSE, "divorce"))
        .asOf("2004-02-01", "2003-05-07");
  }

  private static List<CoveragePremium> disabledThenWidowed(String died) {
    return married(new Premium(day("2003-01-01"), usd("150.00"), List.of(SPOUSE)))
        .with(
            new Fact.DisabilityDetermined(
                "ssa", day("2003-07-10"), null, SPOUSE, day("2003-06-15")))
        .with(new Fact.NoticeGiven("told", day("2003-07-20"), null, Party.SPOUSE, "ssa"))
        .with(new Fact.Died("died", day(died), null, EXECUTIVE))
        .asOf("2005-01-01", "2003-05-07")
        .coverage()
        .premiums()
        .answer()
        .value();
  }

  private static Cases married(Premium... alone) {
    List<Premium> rates = new ArrayList<>();
    rates.add(new Premium(day("2003-01-01"), usd("400.00"), null));
    rates.addAll(List.of(alone));
    return leaving()
        .family(SPOUSE, Relation.SPOUSE)
        .covering(EXECUTIVE, SPOUSE)
        .costing(new Option("Medical", List.of(EXECUTIVE, SPOUSE), rates));
  }

  private static Money dueFor(String premium) {
    return leaving()
        .costing(medical("2003-01-01", premium))
        .asOf("2003-05-07")
        .coverage()
        .premiums()
        .answer()
        .value()
        .get(0)
        .due();
  }

  private static Cases leaving() {
    return Cases.employmentEndedOn("2003-05-06")
        .coverageEnds(CoverageEnds.END_OF_MONTH)
        .countedFromLoss();
  }

  private static Option medical(String from, String monthly) {
    return new Option(
        "Medical",
        List.of(EXECUTIVE),
        List.of(new Premium(LocalDate.parse(from), usd(monthly), null)));
  }

  private static Money usd(String amount) {
    return Money.parse("USD " + amount);
  }
}
