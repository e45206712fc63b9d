package dev.engross.determination.cobra;

import static dev.engross.determination.cobra.Cases.EXECUTIVE;
import static dev.engross.determination.cobra.Cases.SPOUSE;
import static dev.engross.determination.cobra.Cases.day;
import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.casefile.Fact;
import dev.engross.casefile.FamilyMember.Relation;
import dev.engross.casefile.HealthCoverage.CoverageEnds;
import dev.engross.casefile.HealthCoverage.Option;
import dev.engross.casefile.HealthCoverage.Premium;
import dev.engross.determination.result.ContinuationCoverage.BeneficiaryPeriod;
import dev.engross.determination.result.ContinuationCoverage.CoveragePremium;
import dev.engross.finding.Answer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Coverage is lost on 31 May 2003, the notice given on 7 May: coverage can be elected through 30
 * July 2003.
 */
class WaiversTest {

  @ParameterizedTest
  @CsvSource({"2003-07-20", "2003-07-30"})
  void a_revoked_waiver_gives_coverage_from_the_revocation_only(LocalDate revoked) {
    CoverageAnswer answer =
        waived().with(elected(revoked, SPOUSE)).asOf("2003-08-01", "2003-05-07");

    assertThat(period(answer, SPOUSE).begins().answer().value()).isEqualTo(revoked);
    assertThat(period(answer, EXECUTIVE).begins().answer().value()).isEqualTo("2003-06-01");
  }

  @Test
  void a_waiver_revoked_before_coverage_was_lost_delays_nothing() {
    Cases early =
        family()
            .with(new Fact.CoverageWaived("waiver", day("2003-05-10"), null, List.of(SPOUSE), null))
            .with(elected(day("2003-05-20"), SPOUSE));

    assertThat(period(early.asOf("2003-05-21", "2003-05-07"), SPOUSE).begins().answer().value())
        .isEqualTo("2003-06-01");
  }

  @Test
  void an_election_after_its_last_day_revokes_nothing() {
    CoverageAnswer answer =
        waived().with(elected(day("2003-07-31"), SPOUSE)).asOf("2003-08-01", "2003-05-07");

    assertThat(reason(answer)).isEqualTo("The election came too late");
  }

  @Test
  void a_waiver_that_stands_is_said() {
    CoverageAnswer answer = waived().asOf("2003-08-01", "2003-05-07");

    assertThat(reason(answer)).startsWith("Coverage was waived on June 10, 2003;");
  }

  @Test
  void no_premium_is_shown_for_months_before_the_revocation() {
    Option own =
        new Option(
            "Medical",
            List.of(SPOUSE),
            List.of(new Premium(day("2003-01-01"), Money.parse("USD 200.00"), null)));
    List<CoveragePremium> premiums =
        waived()
            .with(elected(day("2003-07-20"), SPOUSE))
            .costing(own)
            .asOf("2003-08-01", "2003-05-07")
            .coverage()
            .premiums()
            .answer()
            .value();

    assertThat(premiums.get(0).month()).isEqualTo(YearMonth.of(2003, 7));
    assertThat(premiums).hasSize(17); // July 2003 through November 2004
  }

  private static String reason(CoverageAnswer answer) {
    return ((Answer.NotApplicable<?>) period(answer, SPOUSE).endsEarly().answer()).reason();
  }

  private static Cases waived() {
    return family()
        .with(new Fact.CoverageWaived("waiver", day("2003-06-10"), null, List.of(SPOUSE), null));
  }

  private static Cases family() {
    return Cases.employmentEndedOn("2003-05-06")
        .countedFromLoss()
        .coverageEnds(CoverageEnds.END_OF_MONTH)
        .family(SPOUSE, Relation.SPOUSE)
        .covering(EXECUTIVE, SPOUSE);
  }

  private static Fact elected(LocalDate date, String person) {
    return new Fact.CoverageElected("elected", date, null, List.of(person), null);
  }

  private static BeneficiaryPeriod period(CoverageAnswer answer, String person) {
    return answer.coverage().periods().stream()
        .filter(period -> period.personId().equals(person))
        .findFirst()
        .orElseThrow();
  }
}
