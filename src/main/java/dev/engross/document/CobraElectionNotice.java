package dev.engross.document;

import dev.engross.casefile.HealthCoverage;
import dev.engross.casefile.PostalAddress;
import dev.engross.determination.result.ContinuationCoverage;
import dev.engross.determination.result.ContinuationCoverage.CoveragePremium;
import dev.engross.determination.result.ContinuationCoverage.QualifiedBeneficiary;
import dev.engross.document.template.Entry;
import dev.engross.finding.Finding;
import dev.engross.finding.Question;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The notice of the right to elect continuation coverage, with the fourteen items of 29 CFR
 * 2590.606-4(b)(4), and its election form.
 *
 * @param plan the group health plan's name
 * @param administrator who administers continuation coverage; address and telephone with it
 * @param law the counts that the law fixes, each with its source
 * @param noticeRules whether the rules on the contents of notices were in force on the day of the
 *     event; where not, the notice follows them voluntarily
 * @param creditableCoverage whether certificates of creditable coverage were issued at the time
 * @param marketplace whether health insurance marketplaces exist
 * @param preexistingLimits whether plans could limit coverage for pre-existing conditions
 * @param premiumPaymentNotice whether California asks for its notice on help with premiums to go
 *     with this one
 */
record CobraElectionNotice(
    Entry plan,
    Entry administrator,
    Entry administratorAddress,
    Entry administratorTelephone,
    Entry premiumAddress,
    String eventWords,
    Finding<LocalDate> event,
    Finding<List<QualifiedBeneficiary>> beneficiaries,
    Finding<LocalDate> lossOfCoverage,
    Finding<LocalDate> begins,
    Finding<Integer> maximumMonths,
    Finding<LocalDate> ends,
    Finding<LocalDate> electionEnds,
    Finding<LocalDate> initialPremiumDue,
    Finding<LocalDate> companyPays,
    Finding<List<CoveragePremium>> premiums,
    List<String> options,
    Counts law,
    boolean noticeRules,
    boolean creditableCoverage,
    boolean marketplace,
    boolean preexistingLimits,
    boolean premiumPaymentNotice) {

  static CobraElectionNotice of(Matter matter) {
    ContinuationCoverage coverage = matter.determination().coverage();
    if (coverage == null) {
      throw new NothingToShow("no qualifying event is on record");
    }
    HealthCoverage health = matter.caseFile().health();
    HealthCoverage.Administrator administrator = health == null ? null : health.administrator();
    LocalDate day = matter.issuedOn();
    return new CobraElectionNotice(
        entry(health == null ? null : health.planName(), "plan name", "planName"),
        entry(
            administrator == null ? null : administrator.name(),
            "name of the administrator",
            "administrator"),
        entry(
            administrator == null ? null : lines(administrator.address()),
            "address of the administrator",
            "administrator"),
        entry(
            administrator == null ? null : administrator.telephone(),
            "telephone number of the administrator",
            "administrator"),
        entry(
            health == null ? null : lines(health.premiumAddress()),
            "address for premiums",
            "premiumAddress"),
        coverage.eventWords(),
        coverage.event(),
        coverage.beneficiaries(),
        coverage.lossOfCoverage(),
        coverage.begins(),
        coverage.maximumMonths(),
        coverage.ends(),
        coverage.electionEnds(),
        coverage.initialPremiumDue(),
        coverage.companyPays(),
        coverage.premiums(),
        options(health),
        Counts.on(matter, day),
        matter.law().find("cobra-notice-rules", day).isPresent(),
        matter.law().find("hipaa-certificate", day).isPresent(),
        matter.law().find("marketplace-options", day).isPresent(),
        matter.law().find("pre-existing-condition-limits", day).isPresent(),
        matter.law().find("hipp-notice", day).isPresent()
            && matter.terms().instruments().stream().anyMatch(matter::isUnderCaliforniaLaw));
  }

  private static List<String> options(@Nullable HealthCoverage health) {
    List<HealthCoverage.Option> options = health == null ? null : health.options();
    return options == null ? List.of() : options.stream().map(HealthCoverage.Option::name).toList();
  }

  private static @Nullable String lines(@Nullable PostalAddress address) {
    return address == null ? null : String.join(", ", address.lines());
  }

  private static Entry entry(@Nullable String text, String blank, String field) {
    return Entry.of(
        text,
        blank,
        new Question(
            "health." + blank.replace(' ', '-'),
            "What is the " + blank + "?",
            "/health/" + field,
            "The notice must name it."));
  }

  /** The counts that the law fixes, as in force on a day. */
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
