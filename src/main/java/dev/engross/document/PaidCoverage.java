package dev.engross.document;

import dev.engross.finding.Finding;
import dev.engross.terms.CoverageTerm;
import java.time.LocalDate;

/**
 * A promise to pay for continued health coverage.
 *
 * @param label what it is called
 * @param source the words that grant it
 * @param through the last day for which the Company pays; open, with what it would be, while the
 *     promise waits for something
 */
record PaidCoverage(String label, String source, Finding<LocalDate> through) {
  static PaidCoverage of(Matter matter, CoverageTerm promise) {
    return new PaidCoverage(
        promise.label(), promise.citation().printed(), matter.coverage().companyPays());
  }
}
