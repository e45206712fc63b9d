package dev.engross.document;

import dev.engross.casefile.HealthCoverage;
import dev.engross.determination.result.ContinuationCoverage;
import dev.engross.finding.Answer;
import dev.engross.finding.Finding;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What else there is for people who lose coverage, as far as the law of the day knows it. What was
 * not yet law, or is no longer, is null.
 *
 * @param specialEnrolmentDays days to ask for enrolment in another group plan (29 U.S.C. § 1181(f))
 * @param marketplaceDays days of special enrolment in the Marketplace (45 CFR 155.420), from 2014
 * @param breakDays days without coverage after which earlier coverage no longer counts, as long as
 *     plans could limit coverage for pre-existing conditions (29 U.S.C. § 1181(c)), through 2013
 * @param certificate whether a certificate of creditable coverage is issued (through 2014)
 * @param californiaMonths months to which California law lets insured medical coverage go on with
 *     the insurer, where continued coverage began on or after January 1, 2003; null where the
 *     employer is not in California, the plan is self-insured, or the period is as long already
 */
record OtherCoverage(
    @Nullable Finding<Integer> specialEnrolmentDays,
    @Nullable Finding<Integer> marketplaceDays,
    @Nullable Finding<Integer> breakDays,
    boolean certificate,
    @Nullable Finding<Integer> californiaMonths) {

  /** What federal law gives at most, and California in all. */
  private static final int FULL_MONTHS = 36;

  static OtherCoverage on(Matter matter, LocalDate day) {
    return new OtherCoverage(
        count(matter, "special-enrolment-days", day),
        count(matter, "marketplace-enrolment-days", day),
        count(matter, "creditable-coverage-break-days", day),
        matter.law().find("hipaa-certificate", day).isPresent(),
        california(matter));
  }

  private static @Nullable Finding<Integer> california(Matter matter) {
    ContinuationCoverage coverage = matter.determination().coverage();
    HealthCoverage health = matter.caseFile().health();
    if (coverage == null
        || health == null
        || health.funding() != HealthCoverage.Funding.INSURED
        || !coverage.begins().answer().isKnown()
        || isFullPeriod(matter, coverage)
        || !matter.isEmployerInCalifornia()) {
      return null;
    }
    return count(matter, "cal-cobra-top-up-months", coverage.begins().answer().value());
  }

  /** Whether the addressee's period is one of thirty-six months, to which nothing is added. */
  private static boolean isFullPeriod(Matter matter, ContinuationCoverage coverage) {
    return PersonalPeriod.ofAddressee(matter).answer() instanceof Answer.Known<LocalDate> ends
        && coverage.event().answer() instanceof Answer.Known<LocalDate> event
        && !ends.value().isBefore(event.value().plusMonths(FULL_MONTHS));
  }

  private static @Nullable Finding<Integer> count(Matter matter, String id, LocalDate day) {
    return matter.law().find(id, day).isPresent() ? matter.lawCount(id, day) : null;
  }
}
