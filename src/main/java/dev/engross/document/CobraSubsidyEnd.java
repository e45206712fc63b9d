package dev.engross.document;

import dev.engross.determination.result.ContinuationCoverage;
import dev.engross.determination.result.ContinuationCoverage.CoveragePremium;
import dev.engross.finding.Finding;
import java.time.LocalDate;
import java.util.List;

/**
 * Says that the Company soon stops paying for continued coverage, and what to do to keep it.
 *
 * @param contact the group health plan, and whom to ask about it
 * @param companyPays the last day for which the Company pays
 * @param ends the last day of the addressee's maximum period
 * @param otherPeriods the periods of others at that address that end on another day
 * @param premiums what coverage costs; its rows are {@code PremiumRow}
 * @param graceDays days of grace for a payment
 * @param others what else there is for people who lose coverage
 */
record CobraSubsidyEnd(
    CoverageContact contact,
    Finding<LocalDate> companyPays,
    Finding<LocalDate> ends,
    List<PersonalPeriod> otherPeriods,
    Finding<List<CoveragePremium>> premiums,
    Finding<Integer> graceDays,
    OtherCoverage others) {

  static CobraSubsidyEnd of(Matter matter) {
    ContinuationCoverage coverage = matter.coverage();
    if (!coverage.companyPays().answer().isKnown()) {
      throw new NothingToShow("the company pays for no continuation coverage");
    }
    return new CobraSubsidyEnd(
        CoverageContact.of(matter),
        coverage.companyPays(),
        PersonalPeriod.ofAddressee(matter),
        PersonalPeriod.besideAddressee(matter),
        coverage.premiums(),
        matter.lawCount("cobra-grace-days", matter.issuedOn()),
        OtherCoverage.on(matter, matter.issuedOn()));
  }
}
