package dev.engross.document;

import dev.engross.determination.result.ContinuationCoverage;
import dev.engross.finding.Finding;
import java.time.LocalDate;
import java.util.List;

/**
 * Says that the maximum period ends. No federal rule asks for it, but a plan that has a conversion
 * option must offer it now (29 U.S.C. § 1162(5)).
 *
 * @param contact the group health plan, and whom to ask about it
 * @param begins the first day of the addressee's continued coverage
 * @param ends the last day of the addressee's maximum period
 * @param otherPeriods the periods of others at that address that end on another day
 * @param conversionDays days before the end in which a conversion option is offered
 * @param others what else there is for people who lose coverage
 */
record CobraPeriodEnd(
    CoverageContact contact,
    Finding<LocalDate> begins,
    Finding<LocalDate> ends,
    List<PersonalPeriod> otherPeriods,
    Finding<Integer> conversionDays,
    OtherCoverage others) {

  static CobraPeriodEnd of(Matter matter) {
    ContinuationCoverage coverage = matter.coverage();
    return new CobraPeriodEnd(
        CoverageContact.of(matter),
        PersonalPeriod.beginOfAddressee(matter),
        PersonalPeriod.ofAddressee(matter),
        PersonalPeriod.besideAddressee(matter),
        matter.lawCount("cobra-conversion-days", matter.issuedOn()),
        OtherCoverage.on(matter, matter.issuedOn()));
  }
}
