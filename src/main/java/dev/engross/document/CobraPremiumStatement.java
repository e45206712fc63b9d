package dev.engross.document;

import dev.engross.determination.result.ContinuationCoverage;
import dev.engross.determination.result.ContinuationCoverage.CoveragePremium;
import dev.engross.finding.Finding;
import java.time.LocalDate;
import java.util.List;

/**
 * What each month of continued coverage costs, who pays it, and through when.
 *
 * @param contact the group health plan, and whom to ask about it
 * @param begins the first day of the addressee's continued coverage
 * @param ends the last day of the addressee's maximum period
 * @param otherPeriods the periods of others at that address that end on another day
 * @param companyPays the last day for which the Company pays
 * @param premiums what coverage costs; its rows are {@code PremiumRow}
 * @param notCounted those who may elect and for whom nothing is elected by now, by name
 * @param electionEnds the last day on which they can elect
 * @param canStillElect whether that day has not passed
 * @param graceDays days of grace for each month's premium
 * @param initialPremiumDays days after the election for the first payment
 */
record CobraPremiumStatement(
    CoverageContact contact,
    Finding<LocalDate> begins,
    Finding<LocalDate> ends,
    List<PersonalPeriod> otherPeriods,
    Finding<LocalDate> companyPays,
    Finding<List<CoveragePremium>> premiums,
    List<String> notCounted,
    Finding<LocalDate> electionEnds,
    boolean canStillElect,
    Finding<Integer> graceDays,
    Finding<Integer> initialPremiumDays) {

  static CobraPremiumStatement of(Matter matter) {
    ContinuationCoverage coverage = matter.coverage();
    LocalDate day = matter.issuedOn();
    return new CobraPremiumStatement(
        CoverageContact.of(matter),
        PersonalPeriod.beginOfAddressee(matter),
        PersonalPeriod.ofAddressee(matter),
        PersonalPeriod.besideAddressee(matter),
        coverage.companyPays(),
        coverage.premiums(),
        notCounted(coverage),
        coverage.electionEnds(),
        !coverage.electionEnds().answer().orElse(day).isBefore(day),
        matter.lawCount("cobra-grace-days", day),
        matter.lawCount("cobra-initial-premium-days", day));
  }

  private static List<String> notCounted(ContinuationCoverage coverage) {
    return coverage.periods().stream()
        .filter(period -> !period.elected())
        .map(period -> PersonalPeriod.name(period, coverage))
        .toList();
  }
}
