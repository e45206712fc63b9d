package dev.engross.determination.cobra;

import java.util.Optional;

/** Works out continuation coverage (29 U.S.C. §§ 1161-1168). Stateless and pure. */
public final class ContinuationCoverageRules {

  private ContinuationCoverageRules() {}

  /** Continuation coverage after the case's qualifying event; empty when none is on record. */
  public static Optional<CoverageAnswer> determine(CoverageQuestion question) {
    throw new IllegalStateException("not built yet: " + question.caseFile().id());
  }
}
