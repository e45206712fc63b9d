package dev.engross.determination.tax;

import dev.engross.finding.Finding;
import java.util.ArrayList;
import java.util.List;

/** What the tax laws make of the payments of a case. Stateless and pure. */
public final class TaxRules {

  private TaxRules() {}

  /** All findings, in the order of the sections of the law. */
  public static List<Finding<?>> findings(TaxCase taxCase) {
    List<Finding<?>> findings = new ArrayList<>();
    findings.addAll(new DeferredCompensation(taxCase).findings());
    findings.addAll(new ParachutePayments(taxCase).findings());
    findings.addAll(new SupplementalWithholding(taxCase).findings());
    return List.copyOf(findings);
  }
}
