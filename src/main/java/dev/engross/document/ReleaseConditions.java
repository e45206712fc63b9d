package dev.engross.document;

import dev.engross.determination.result.ContinuationCoverage;
import dev.engross.determination.result.Entitlement;
import dev.engross.determination.result.ReleaseStanding;
import dev.engross.finding.Standing;
import dev.engross.terms.Condition;
import dev.engross.terms.CoverageTerm;
import java.util.List;

/** Which entitlements wait for which release. */
record ReleaseConditions(Matter matter) {

  static ReleaseConditions of(Matter matter) {
    return new ReleaseConditions(matter);
  }

  /** Whether something that can still become payable waits for the release. */
  boolean awaited(ReleaseStanding release) {
    return release.status().answer().isKnown()
        && release.status().answer().value() == Standing.PENDING
        && !(waitingFor(release.id()).isEmpty() && coverageWaitingFor(release.id()).isEmpty());
  }

  /** What is paid, or can still become payable, only once the release is effective. */
  List<Entitlement> waitingFor(String release) {
    return dependingOn(release).stream()
        .filter(
            entitlement ->
                switch (entitlement.status()) {
                  case DUE, CONDITIONAL, UNDETERMINED -> true;
                  case NOT_PAYABLE, WAIVED, SUPERSEDED, PAID -> false;
                })
        .toList();
  }

  /** What asks for the release, wherever it stands. */
  List<Entitlement> dependingOn(String release) {
    return matter.determination().entitlements().stream()
        .filter(
            entitlement ->
                EntitlementLine.benefit(matter, entitlement)
                    .filter(benefit -> names(benefit.when(), release))
                    .isPresent())
        .toList();
  }

  /** What the Company pays for continued health coverage only once the release is effective. */
  List<CoverageTerm> coverageWaitingFor(String release) {
    ContinuationCoverage coverage = matter.determination().coverage();
    return coverage == null
        ? List.of()
        : coverageDependingOn(release).stream()
            .filter(promise -> promise.id().equals(coverage.promise()))
            .toList();
  }

  /** The promises to pay for continued health coverage that ask for the release. */
  List<CoverageTerm> coverageDependingOn(String release) {
    return matter.terms().instruments().stream()
        .flatMap(instrument -> instrument.coverage().stream())
        .filter(promise -> promise.monthsPaid() > 0 && names(promise.when(), release))
        .toList();
  }

  private boolean names(Condition condition, String release) {
    return new ConditionTree(matter)
        .within(condition)
        .anyMatch(
            part ->
                part instanceof Condition.ReleaseEffective effective
                    && effective.release().equals(release));
  }
}
