package dev.engross.determination.tax;

import dev.engross.casefile.Fact;
import dev.engross.determination.result.Entitlement;
import dev.engross.finding.Answer;
import dev.engross.finding.Finding;
import dev.engross.finding.Trace;
import java.util.ArrayList;
import java.util.List;

/**
 * Section 409A: whether payments are deferred compensation, and when they may then be made.
 *
 * <p>Worked example: an executive of a public company is discharged on 14 March 2025. What is paid
 * by 15 March 2026 is a short-term deferral. Of what is paid later, twice the lesser of the annual
 * pay of 2024 and $350,000 is exempt if paid by 31 December 2027. The rest must wait until six
 * months have passed, through 14 September 2025.
 */
final class DeferredCompensation {

  private final TaxCase taxCase;

  DeferredCompensation(TaxCase taxCase) {
    this.taxCase = taxCase;
  }

  List<Finding<?>> findings() {
    List<Entitlement> payable = taxCase.payable();
    List<Finding<?>> findings = new ArrayList<>();
    Answer<Fact.EmploymentEnded> ended = taxCase.timeline().employmentEnd();
    if (payable.isEmpty()) {
      findings.add(overall(Answer.notApplicable("No payment other than salary may be due.")));
    } else if (!ended.isKnown()) {
      findings.add(overall(ended.map(end -> true)));
    } else {
      Separation separation = new Separation(taxCase, ended.value());
      SeparationPay exemption = new SeparationPay(separation);
      for (Entitlement entitlement : payable) {
        findings.addAll(new Deferral(separation, exemption, entitlement).findings());
      }
    }
    findings.addAll(new GoodReasonSafeHarbor(taxCase).findings());
    return findings;
  }

  private static Finding<Boolean> overall(Answer<Boolean> answer) {
    return new Trace().find("tax.409a", "Does section 409A reach the payments?", answer);
  }
}
