package dev.engross.document;

import dev.engross.determination.result.ContinuationCoverage;
import dev.engross.determination.result.ContinuationCoverage.CoveragePremium;
import dev.engross.finding.Finding;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says that the Company soon stops paying for continued coverage, and what to do to keep it.
 *
 * @param contact the group health plan, and whom to ask about it
 * @param companyPays the last day for which the Company pays
 * @param ends the last day of the addressee's maximum period
 * @param otherPeriods the periods of others at that address that end on another day
 * @param youPayFrom the day after, from which the addressee pays; null where coverage ends then, or
 *     the Company's last day is not known
 * @param premiums what coverage costs; its rows are {@code PremiumRow}
 * @param graceDays days of grace for a payment
 * @param others what else there is for people who lose coverage
 */
record CobraSubsidyEnd(
    CoverageContact contact,
    Finding<LocalDate> companyPays,
    @Nullable Finding<LocalDate> youPayFrom,
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
        OwnPayment.from(matter),
        PersonalPeriod.ofAddressee(matter),
        PersonalPeriod.besideAddressee(matter),
        PersonalPeriod.premiums(matter),
        matter.lawCount("cobra-grace-days", matter.issuedOn()),
        OtherCoverage.on(matter, matter.issuedOn()));
  }
}
