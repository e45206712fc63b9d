package dev.engross.document;

import dev.engross.casefile.HealthCoverage;
import dev.engross.determination.result.ContinuationCoverage;
import dev.engross.determination.result.ContinuationCoverage.CoveragePremium;
import dev.engross.determination.result.ContinuationCoverage.QualifiedBeneficiary;
import dev.engross.finding.Finding;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The notice of the right to elect continuation coverage, with the fourteen items of 29 CFR
 * 2590.606-4(b)(4), and its election form.
 *
 * @param contact the group health plan, and whom to ask about it
 * @param eventWords the qualifying event, in words
 * @param event the day of the qualifying event
 * @param beneficiaries who may elect; its rows are {@code BeneficiaryRow}
 * @param lossOfCoverage the day on which coverage ends without an election
 * @param begins the first day of continued coverage
 * @param maximumMonths the months for which coverage can be continued
 * @param canBeExtended whether a second event or a disability can lengthen the period
 * @param ends the last day of these months
 * @param otherPeriods the periods that end on another day, such as that of a spouse where the
 *     executive was entitled to Medicare before the event
 * @param electionEnds the last day to send the election
 * @param suspended whether the time to elect stood still in the outbreak period
 * @param initialPremiumDue the last day to pay the first premium
 * @param companyPays the last day for which the Company pays
 * @param youPayFrom the day after, from which the addressee pays; null where coverage ends then, or
 *     the Company's last day is not known
 * @param premiums what coverage costs if all who may elect do; its rows are {@code PremiumRow}
 * @param premiumsOfSome what it costs if fewer do, as far as that is recorded; rows as before
 * @param severalMayElect whether it can be elected for some of them only
 * @param options the coverages that can be continued, by name
 * @param law the counts that the law fixes, each with its source
 * @param others what else there is for people who lose coverage
 * @param noticeRules whether the rules on the contents of notices were in force on the day of the
 *     event; where not, the notice follows them voluntarily
 * @param preexistingLimits whether plans could limit coverage for pre-existing conditions
 * @param premiumPaymentNotice whether California asks for its notice on help with premiums to go
 *     with this one
 */
record CobraElectionNotice(
    CoverageContact contact,
    String eventWords,
    Finding<LocalDate> event,
    Finding<List<QualifiedBeneficiary>> beneficiaries,
    Finding<LocalDate> lossOfCoverage,
    Finding<LocalDate> begins,
    Finding<Integer> maximumMonths,
    boolean canBeExtended,
    Finding<LocalDate> ends,
    List<PersonalPeriod> otherPeriods,
    Finding<LocalDate> electionEnds,
    boolean suspended,
    Finding<LocalDate> initialPremiumDue,
    Finding<LocalDate> companyPays,
    @Nullable Finding<LocalDate> youPayFrom,
    Finding<List<CoveragePremium>> premiums,
    Finding<List<CoveragePremium>> premiumsOfSome,
    boolean severalMayElect,
    List<String> options,
    Counts law,
    OtherCoverage others,
    boolean noticeRules,
    boolean preexistingLimits,
    boolean premiumPaymentNotice) {

  static CobraElectionNotice of(Matter matter) {
    ContinuationCoverage coverage = matter.coverage();
    LocalDate day = matter.issuedOn();
    Finding<Integer> secondEvent = matter.lawCount("cobra-months-second-event", day);
    return new CobraElectionNotice(
        CoverageContact.of(matter),
        coverage.eventWords(),
        coverage.event(),
        coverage.beneficiaries(),
        coverage.lossOfCoverage(),
        coverage.begins(),
        coverage.maximumMonths(),
        !coverage.maximumMonths().answer().equals(secondEvent.answer()),
        coverage.ends(),
        PersonalPeriod.all(matter),
        coverage.electionEnds(),
        isSuspended(matter, coverage.electionEnds()),
        coverage.initialPremiumDue(),
        coverage.companyPays(),
        OwnPayment.from(matter),
        coverage.premiumsOfAll(),
        coverage.premiumsOfSome(),
        coverage.beneficiaries().answer().map(List::size).orElse(2) > 1,
        options(matter.caseFile().health()),
        Counts.on(matter, day),
        OtherCoverage.on(matter, day),
        matter.law().find("cobra-notice-rules", day).isPresent(),
        matter.law().find("pre-existing-condition-limits", day).isPresent(),
        matter.law().find("hipp-notice", day).isPresent()
            && matter.terms().instruments().stream().anyMatch(matter::isUnderCaliforniaLaw));
  }

  /** Whether the relief of the outbreak period moved a day. */
  private static boolean isSuspended(Matter matter, Finding<LocalDate> day) {
    return matter.law().every("cobra-deadline-tolling").stream()
        .anyMatch(law -> day.citations().contains(law.citation()));
  }

  private static List<String> options(@Nullable HealthCoverage health) {
    List<HealthCoverage.Option> options = health == null ? null : health.options();
    return options == null ? List.of() : options.stream().map(HealthCoverage.Option::name).toList();
  }

  /**
   * The counts that the law fixes, as in force on a day.
   *
   * @param electionDays days to elect
   * @param initialPremiumDays days to make the first payment
   * @param graceDays days of grace for a later payment
   * @param premiumPercent the most that a premium may be, in percent of the cost
   * @param disabilityPercent the same in the months that a disability adds
   * @param disabilityMonths months of coverage with a disability
   * @param disabilityFirstDays first days of continued coverage in which the disability must have
   *     existed
   * @param disabilityNoticeDays days to tell of a determination of disability
   * @param disabilityEndDays days to tell that a disability has ended
   * @param secondEventMonths months of coverage with a second event
   * @param secondEventNoticeDays days to tell of a second event
   */
  record Counts(
      Finding<Integer> electionDays,
      Finding<Integer> initialPremiumDays,
      Finding<Integer> graceDays,
      Finding<Integer> premiumPercent,
      Finding<Integer> disabilityPercent,
      Finding<Integer> disabilityMonths,
      Finding<Integer> disabilityFirstDays,
      Finding<Integer> disabilityNoticeDays,
      Finding<Integer> disabilityEndDays,
      Finding<Integer> secondEventMonths,
      Finding<Integer> secondEventNoticeDays) {

    static Counts on(Matter matter, LocalDate day) {
      return new Counts(
          matter.lawCount("cobra-election-days", day),
          matter.lawCount("cobra-initial-premium-days", day),
          matter.lawCount("cobra-grace-days", day),
          matter.lawCount("cobra-premium-percent", day),
          matter.lawCount("cobra-premium-percent-disability", day),
          matter.lawCount("cobra-months-disability", day),
          matter.lawCount("cobra-disability-first-days", day),
          matter.lawCount("cobra-disability-notice-days", day),
          matter.lawCount("cobra-disability-end-notice-days", day),
          matter.lawCount("cobra-months-second-event", day),
          matter.lawCount("cobra-beneficiary-notice-days", day));
    }
  }
}
