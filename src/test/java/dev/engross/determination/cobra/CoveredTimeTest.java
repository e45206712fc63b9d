package dev.engross.determination.cobra;

import static dev.engross.determination.cobra.Cases.CHILD;
import static dev.engross.determination.cobra.Cases.EXECUTIVE;
import static dev.engross.determination.cobra.Cases.SPOUSE;
import static dev.engross.determination.cobra.Cases.day;
import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.casefile.Fact;
import dev.engross.casefile.FamilyMember.Relation;
import dev.engross.casefile.HealthCoverage.CoverageEnds;
import dev.engross.casefile.HealthCoverage.Option;
import dev.engross.casefile.HealthCoverage.Premium;
import dev.engross.determination.result.ContinuationCoverage.CoveragePremium;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Coverage is lost on 31 May 2003 and can be elected through 30 July; the eighteen months end on 30
 * November 2004. Every combination of executive, spouse and child has a rate of its own.
 */
@DisplayName("The persons whom each month is priced for")
class CoveredTimeTest {

  @Test
  void are_those_who_elected_in_every_month() {
    assertThat(covered(elected("2003-06-10", SPOUSE, CHILD), "2003-08-01"))
        .containsEntry(YearMonth.of(2003, 6), "spouse, child")
        .containsEntry(YearMonth.of(2004, 11), "spouse, child")
        .hasSize(18);
  }

  @Test
  void lack_whoever_revoked_a_waiver_in_the_months_before() {
    assertThat(
            covered(
                family()
                    .with(waived("2003-06-05", EXECUTIVE))
                    .with(election("2003-06-10", SPOUSE, CHILD))
                    .with(election("2003-07-20", EXECUTIVE)),
                "2003-08-01"))
        .containsEntry(YearMonth.of(2003, 6), "spouse, child")
        .containsEntry(YearMonth.of(2003, 7), "executive, spouse, child");
  }

  @Test
  void lack_whoever_waived_one_coverage_only_in_that_coverage() {
    Fact dental =
        new Fact.CoverageWaived(
            "waiver", day("2003-06-05"), null, List.of(EXECUTIVE), List.of("Dental"));
    Cases revoked = family().with(dental).with(election("2003-07-20", EXECUTIVE, SPOUSE));

    assertThat(covered(revoked, "2003-08-01"))
        .containsEntry(YearMonth.of(2003, 6), "executive, spouse");
  }

  @ParameterizedTest
  @CsvSource({
    "2004-03-01, 2004-02, 2004-03", // the first day of a month: that month is without
    "2004-03-02, 2004-03, 2004-04"
  })
  void lack_whoever_was_newly_covered_elsewhere_from_the_month_after_the_last_day(
      String covered, YearMonth with, YearMonth without) {
    Map<YearMonth, String> months =
        covered(
            elected("2003-06-10", EXECUTIVE, SPOUSE)
                .with(new Fact.MedicareEntitled("m", day(covered), null, EXECUTIVE)),
            "2004-06-01");

    assertThat(months).containsEntry(with, "executive, spouse").containsEntry(without, "spouse");
  }

  @Test
  void lack_nobody_whose_other_coverage_began_before_the_election() {
    Map<YearMonth, String> months =
        covered(
            elected("2003-06-10", EXECUTIVE, SPOUSE)
                .with(new Fact.MedicareEntitled("m", day("2003-06-10"), null, EXECUTIVE)),
            "2004-06-01");

    assertThat(months.values()).containsOnly("executive, spouse");
  }

  @Test
  void lack_the_dead_from_the_next_month_on() {
    Map<YearMonth, String> months =
        covered(
            elected("2003-06-10", EXECUTIVE, SPOUSE, CHILD)
                .with(new Fact.Died("died", day("2003-09-15"), null, CHILD)),
            "2003-10-01");

    assertThat(months)
        .containsEntry(YearMonth.of(2003, 9), "executive, spouse, child")
        .containsEntry(YearMonth.of(2003, 10), "executive, spouse");
  }

  @Test
  void are_none_after_the_last_one_s_coverage_ended_early() {
    assertThat(
            covered(
                elected("2003-06-10", EXECUTIVE)
                    .with(new Fact.MedicareEntitled("m", day("2004-01-01"), null, EXECUTIVE)),
                "2004-06-01"))
        .containsKey(YearMonth.of(2003, 12))
        .doesNotContainKey(YearMonth.of(2004, 1));
  }

  private static Map<YearMonth, String> covered(Cases cases, String asOf) {
    Map<YearMonth, String> covered = new TreeMap<>();
    List<CoveragePremium> premiums =
        cases.asOf(asOf, "2003-05-07").coverage().premiums().answer().value();
    premiums.forEach(
        premium ->
            covered.put(
                premium.month(),
                String.join(", ", premium.covered())
                    .replace("Ake Almgren", "executive")
                    .replace("Name of ", "")));
    return covered;
  }

  private static Cases elected(String date, String... persons) {
    return family().with(election(date, persons));
  }

  private static Fact election(String date, String... persons) {
    return new Fact.CoverageElected("elected-" + date, day(date), null, List.of(persons), null);
  }

  private static Fact waived(String date, String person) {
    return new Fact.CoverageWaived("waived", day(date), null, List.of(person), null);
  }

  private static Cases family() {
    List<Premium> rates = new ArrayList<>();
    String[][] units = {
      {EXECUTIVE}, {SPOUSE}, {CHILD}, {EXECUTIVE, SPOUSE}, {EXECUTIVE, CHILD}, {SPOUSE, CHILD}
    };
    rates.add(new Premium(day("2003-01-01"), Money.parse("USD 400.00"), null));
    for (String[] unit : units) {
      Money monthly = Money.parse("USD 100.00").multipliedBy(unit.length);
      rates.add(new Premium(day("2003-01-01"), monthly, Arrays.asList(unit)));
    }
    return Cases.employmentEndedOn("2003-05-06")
        .countedFromLoss()
        .coverageEnds(CoverageEnds.END_OF_MONTH)
        .family(SPOUSE, Relation.SPOUSE)
        .family(CHILD, Relation.CHILD)
        .covering(EXECUTIVE, SPOUSE, CHILD)
        .costing(new Option("Medical", List.of(EXECUTIVE, SPOUSE, CHILD), rates));
  }
}
