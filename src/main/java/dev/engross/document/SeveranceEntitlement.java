package dev.engross.document;

import dev.engross.casefile.Fact;
import dev.engross.determination.SeveranceBenefits;
import dev.engross.determination.result.ContinuationCoverage;
import dev.engross.determination.result.Entitlement;
import dev.engross.determination.result.Entitlement.Status;
import dev.engross.determination.result.ReleaseStanding;
import dev.engross.document.PaymentStatement.ReleaseToSign;
import dev.engross.finding.Finding;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * That the end of employment brings severance, and why.
 *
 * @param ended the last day of employment
 * @param over whether that day lies before the date of the letter
 * @param papers the papers that grant it, with their dates
 * @param owed what is owed, or can still become payable
 * @param releases releases that must be effective first
 * @param companyPays through when the company pays for continuation coverage; null where it does
 *     not, or nothing is known of coverage
 */
record SeveranceEntitlement(
    Finding<LocalDate> ended,
    boolean over,
    List<String> papers,
    List<EntitlementLine> owed,
    List<ReleaseToSign> releases,
    @Nullable Finding<LocalDate> companyPays) {

  static SeveranceEntitlement of(Matter matter) {
    Fact.EmploymentEnded ended =
        matter
            .latest(Fact.EmploymentEnded.class)
            .orElseThrow(() -> new NothingToShow("no end of employment is on record"));
    List<Entitlement> owed =
        benefits(matter).stream()
            .filter(e -> e.status() == Status.DUE || e.status() == Status.CONDITIONAL)
            .toList();
    if (owed.isEmpty()) {
      throw new NothingToShow("no severance is owed or can still become payable");
    }
    ReleaseConditions conditions = ReleaseConditions.of(matter);
    return new SeveranceEntitlement(
        matter.day(ended, "severance.ended", "Which was the last day of employment?"),
        ended.date().isBefore(matter.issuedOn()),
        owed.stream()
            .map(Entitlement::instrument)
            .distinct()
            .map(id -> PaperDates.named(matter.instrument(id)))
            .toList(),
        owed.stream().map(entitlement -> EntitlementLine.of(matter, entitlement)).toList(),
        matter.determination().releases().stream()
            .filter(conditions::awaited)
            .filter(
                (ReleaseStanding r) ->
                    conditions.waitingFor(r.id()).stream().anyMatch(owed::contains))
            .map(ReleaseToSign::of)
            .toList(),
        companyPays(matter.determination().coverage()));
  }

  /** The severance that the instruments of the case grant, however it stands. */
  static List<Entitlement> benefits(Matter matter) {
    SeveranceBenefits benefits = SeveranceBenefits.of(matter.terms().instruments());
    return matter.determination().entitlements().stream()
        .filter(entitlement -> benefits.isSeverance(entitlement.id(), entitlement.instrument()))
        .toList();
  }

  private static @Nullable Finding<LocalDate> companyPays(@Nullable ContinuationCoverage coverage) {
    return coverage != null && coverage.companyPays().answer().isKnown()
        ? coverage.companyPays()
        : null;
  }
}
