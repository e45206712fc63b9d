package dev.engross.document;

import dev.engross.determination.result.ContinuationCoverage;
import dev.engross.determination.result.ContinuationCoverage.BeneficiaryPeriod;
import dev.engross.finding.Finding;
import dev.engross.finding.Step;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Says that continued coverage ended before its time, when and why (29 CFR 2590.606-4(d)).
 *
 * @param contact the group health plan, and whom to ask about it
 * @param ended whose coverage ended
 * @param unpaid whether a premium was not paid, which gives no special right to enroll elsewhere
 * @param others what else there is for people who lose coverage
 * @param noticeRules whether the rules on the contents of notices were in force on the day of the
 *     event
 */
record CobraEarlyTermination(
    CoverageContact contact,
    List<Ended> ended,
    boolean unpaid,
    OtherCoverage others,
    boolean noticeRules) {

  static CobraEarlyTermination of(Matter matter) {
    ContinuationCoverage coverage = matter.coverage();
    List<Ended> ended = about(matter, coverage).map(period -> Ended.of(period, coverage)).toList();
    if (ended.isEmpty()) {
      throw new NothingToShow("no coverage ended before its time");
    }
    return new CobraEarlyTermination(
        CoverageContact.of(matter),
        ended,
        about(matter, coverage).anyMatch(period -> isUnpaid(matter, period)),
        OtherCoverage.on(matter, matter.issuedOn()),
        matter.law().find("cobra-notice-rules", matter.issuedOn()).isPresent());
  }

  private static Stream<BeneficiaryPeriod> about(Matter matter, ContinuationCoverage coverage) {
    List<String> rests = matter.due().restsOn();
    return coverage.periods().stream()
        .filter(period -> period.endsEarly().answer().isKnown())
        .filter(period -> rests.isEmpty() || rests.contains(period.endsEarly().id()));
  }

  private static boolean isUnpaid(Matter matter, BeneficiaryPeriod period) {
    return matter.law().every("cobra-grace-days").stream()
        .anyMatch(law -> period.endsEarly().citations().contains(law.citation()));
  }

  /**
   * Coverage of one person that ended.
   *
   * @param name whose coverage ended
   * @param on the first day without coverage
   * @param reason why, a sentence without its full stop
   */
  record Ended(String name, Finding<LocalDate> on, String reason) {
    static Ended of(BeneficiaryPeriod period, ContinuationCoverage coverage) {
      List<Step> steps = period.endsEarly().steps();
      return new Ended(
          PersonalPeriod.name(period, coverage),
          period.endsEarly(),
          steps.get(steps.size() - 1).text());
    }
  }
}
