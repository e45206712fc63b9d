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
 * @param begins the first day of continued coverage
 * @param ends the last day of the addressee's maximum period
 * @param otherPeriods the periods of others at that address that end on another day
 * @param companyPays the last day for which the Company pays
 * @param premiums what coverage costs; its rows are {@code PremiumRow}
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
    Finding<Integer> graceDays,
    Finding<Integer> initialPremiumDays) {

  static CobraPremiumStatement of(Matter matter) {
    ContinuationCoverage coverage = matter.coverage();
    LocalDate day = matter.issuedOn();
    return new CobraPremiumStatement(
        CoverageContact.of(matter),
        coverage.begins(),
        PersonalPeriod.ofAddressee(matter),
        PersonalPeriod.besideAddressee(matter),
        coverage.companyPays(),
        coverage.premiums(),
        matter.lawCount("cobra-grace-days", day),
        matter.lawCount("cobra-initial-premium-days", day));
  }
}
