package dev.engross.document;

import dev.engross.determination.result.ContinuationCoverage;
import dev.engross.determination.result.ContinuationCoverage.BeneficiaryPeriod;
import dev.engross.determination.result.ContinuationCoverage.QualifiedBeneficiary;
import dev.engross.finding.Finding;
import dev.engross.finding.Step;
import java.time.LocalDate;
import java.util.List;

/**
 * Says that continued coverage ended before its time, when and why (29 CFR 2590.606-4(d)).
 *
 * @param contact the group health plan, and whom to ask about it
 * @param ended whose coverage ended
 * @param others what else there is for people who lose coverage
 * @param noticeRules whether the rules on the contents of notices were in force on the day of the
 *     event
 */
record CobraEarlyTermination(
    CoverageContact contact, List<Ended> ended, OtherCoverage others, boolean noticeRules) {

  static CobraEarlyTermination of(Matter matter) {
    ContinuationCoverage coverage = matter.coverage();
    List<String> rests = matter.due().restsOn();
    List<Ended> ended =
        coverage.periods().stream()
            .filter(period -> period.endsEarly().answer().isKnown())
            .filter(period -> rests.isEmpty() || rests.contains(period.endsEarly().id()))
            .map(period -> Ended.of(period, coverage))
            .toList();
    if (ended.isEmpty()) {
      throw new NothingToShow("no coverage ended before its time");
    }
    return new CobraEarlyTermination(
        CoverageContact.of(matter),
        ended,
        OtherCoverage.on(matter, matter.issuedOn()),
        matter.law().find("cobra-notice-rules", matter.issuedOn()).isPresent());
  }

  /**
   * Coverage of one person that ended.
   *
   * @param name whose coverage ended
   * @param on the last day of coverage
   * @param reason why, a sentence without its full stop
   */
  record Ended(String name, Finding<LocalDate> on, String reason) {
    static Ended of(BeneficiaryPeriod period, ContinuationCoverage coverage) {
      String name =
          coverage.beneficiaries().answer().value().stream()
              .filter(beneficiary -> beneficiary.personId().equals(period.personId()))
              .map(QualifiedBeneficiary::name)
              .findFirst()
              .orElseThrow(
                  () -> new IllegalStateException("a period of nobody; please report this"));
      List<Step> steps = period.endsEarly().steps();
      return new Ended(name, period.endsEarly(), steps.get(steps.size() - 1).text());
    }
  }
}
