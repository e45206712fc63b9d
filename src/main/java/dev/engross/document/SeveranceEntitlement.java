package dev.engross.document;

import dev.engross.casefile.Fact;
import dev.engross.determination.evaluation.SeveranceBenefits;
import dev.engross.determination.result.Entitlement;
import dev.engross.determination.result.Entitlement.Status;
import dev.engross.determination.result.ReleaseStanding;
import dev.engross.document.PaymentStatement.ReleaseToSign;
import dev.engross.finding.Finding;
import dev.engross.terms.CoverageTerm;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * That the end of employment brings severance, and why.
 *
 * @param ended the last day of employment
 * @param over whether that day lies before the date of the letter
 * @param papers the papers that grant it, with their dates
 * @param owed what is owed, or can still become payable
 * @param releases releases that must be effective first
 * @param coverage the promise to pay for continuation coverage that the end of employment brings;
 *     null for none
 */
record SeveranceEntitlement(
    Finding<LocalDate> ended,
    boolean over,
    List<String> papers,
    List<EntitlementLine> owed,
    List<ReleaseToSign> releases,
    @Nullable PaidCoverage coverage) {

  static SeveranceEntitlement of(Matter matter) {
    Fact.EmploymentEnded ended =
        matter
            .latest(Fact.EmploymentEnded.class)
            .orElseThrow(() -> new NothingToShow("no end of employment is on record"));
    List<Entitlement> owed =
        benefits(matter).stream().filter(SeveranceEntitlement::isLive).toList();
    Optional<CoverageTerm> coverage = paidCoverage(matter);
    if (owed.isEmpty() && coverage.isEmpty()) {
      throw new NothingToShow("no severance is owed or can still become payable");
    }
    ReleaseConditions conditions = ReleaseConditions.of(matter);
    return new SeveranceEntitlement(
        matter.day(ended, "severance.ended", "Which was the last day of employment?"),
        ended.date().isBefore(matter.issuedOn()),
        papers(matter, owed, coverage),
        owed.stream().map(entitlement -> EntitlementLine.of(matter, entitlement)).toList(),
        matter.determination().releases().stream()
            .filter(conditions::awaited)
            .filter(
                (ReleaseStanding r) ->
                    conditions.waitingFor(r.id()).stream().anyMatch(owed::contains)
                        || conditions.coverageWaitingFor(r.id()).stream()
                            .anyMatch(promise -> coverage.filter(promise::equals).isPresent()))
            .map(ReleaseToSign::of)
            .toList(),
        coverage.map(promise -> PaidCoverage.of(matter, promise)).orElse(null));
  }

  /** Whether the end of employment brings severance that is owed or can still become payable. */
  static boolean isBrought(Matter matter) {
    return benefits(matter).stream().anyMatch(SeveranceEntitlement::isLive)
        || paidCoverage(matter).isPresent();
  }

  private static boolean isLive(Entitlement entitlement) {
    return entitlement.status() == Status.DUE || entitlement.status() == Status.CONDITIONAL;
  }

  private static Optional<CoverageTerm> paidCoverage(Matter matter) {
    return SeveranceBenefits.of(matter.terms().instruments())
        .paidCoverage(matter.determination().coverage());
  }

  private static List<String> papers(
      Matter matter, List<Entitlement> owed, Optional<CoverageTerm> coverage) {
    return matter.terms().instruments().stream()
        .filter(
            paper ->
                owed.stream().anyMatch(one -> one.instrument().equals(paper.id()))
                    || coverage.filter(paper.coverage()::contains).isPresent())
        .map(PaperDates::named)
        .toList();
  }

  /** The severance that the instruments of the case grant, however it stands. */
  static List<Entitlement> benefits(Matter matter) {
    SeveranceBenefits benefits = SeveranceBenefits.of(matter.terms().instruments());
    return matter.determination().entitlements().stream()
        .filter(entitlement -> benefits.isSeverance(entitlement.id(), entitlement.instrument()))
        .toList();
  }
}
