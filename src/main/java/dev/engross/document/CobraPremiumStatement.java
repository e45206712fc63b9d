package dev.engross.document;

import dev.engross.determination.result.ContinuationCoverage;
import dev.engross.determination.result.ContinuationCoverage.CoveragePremium;
import dev.engross.finding.Finding;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What each month of continued coverage costs, who pays it, and through when.
 *
 * @param contact the group health plan, and whom to ask about it
 * @param begins the first day of the addressee's continued coverage
 * @param ends the last day of the addressee's maximum period
 * @param otherPeriods the periods of others at that address that end on another day
 * @param companyPays the last day for which the Company pays
 * @param youPayFrom the day after, from which the addressee pays; null where coverage ends then, or
 *     the Company's last day is not known
 * @param premiums what coverage costs; its rows are {@code PremiumRow}
 * @param notCounted those who may elect and for whom nothing is elected by now, by name
 * @param electionEnds the last day on which they can elect
 * @param canStillElect whether that day has not passed
 * @param graceDays days of grace for each month's premium
 * @param initialPremiumDays days after the election for the first payment
 * @param firstAhead whether these days have not passed
 * @param firstPayment the last of them; null where the Company still pays on that day, or the
 *     addressee elected after others
 */
record CobraPremiumStatement(
    CoverageContact contact,
    Finding<LocalDate> begins,
    Finding<LocalDate> ends,
    List<PersonalPeriod> otherPeriods,
    Finding<LocalDate> companyPays,
    @Nullable Finding<LocalDate> youPayFrom,
    Finding<List<CoveragePremium>> premiums,
    List<String> notCounted,
    Finding<LocalDate> electionEnds,
    boolean canStillElect,
    Finding<Integer> graceDays,
    Finding<Integer> initialPremiumDays,
    boolean firstAhead,
    @Nullable Finding<LocalDate> firstPayment) {

  static CobraPremiumStatement of(Matter matter) {
    ContinuationCoverage coverage = matter.coverage();
    LocalDate day = matter.issuedOn();
    return new CobraPremiumStatement(
        CoverageContact.of(matter),
        PersonalPeriod.beginOfAddressee(matter),
        PersonalPeriod.ofAddressee(matter),
        PersonalPeriod.besideAddressee(matter),
        coverage.companyPays(),
        OwnPayment.from(matter),
        PersonalPeriod.premiums(matter),
        notCounted(matter),
        coverage.electionEnds(),
        !coverage.electionEnds().answer().orElse(day).isBefore(day),
        matter.lawCount("cobra-grace-days", day),
        matter.lawCount("cobra-initial-premium-days", day),
        !coverage.initialPremiumDue().answer().orElse(LocalDate.MAX).isBefore(day),
        OwnPayment.first(matter));
  }

  private static List<String> notCounted(Matter matter) {
    return PersonalPeriod.told(matter).stream()
        .filter(period -> !period.elected())
        .map(period -> PersonalPeriod.name(period, matter.coverage()))
        .toList();
  }
}
