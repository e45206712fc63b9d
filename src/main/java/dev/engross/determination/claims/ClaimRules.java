package dev.engross.determination.claims;

import dev.engross.determination.result.Deadline;
import dev.engross.determination.tax.TaxCase;
import dev.engross.finding.Finding;
import dev.engross.terms.Instrument.CounselNote;
import java.util.ArrayList;
import java.util.List;

/** What the law of benefit plans and of the place of work asks. Stateless and pure. */
public final class ClaimRules {

  private ClaimRules() {}

  /**
   * Determines a case.
   *
   * @param known the deadlines found before, among them that of the COBRA notice
   */
  public static ClaimAnswer determine(TaxCase taxCase, List<Deadline> known) {
    ClaimDeadlines claims = new ClaimDeadlines(taxCase);
    SeverancePlan plan = new SeverancePlan(taxCase);
    List<Finding<?>> findings = new ArrayList<>();
    findings.addAll(claims.findings());
    findings.addAll(plan.findings());
    List<Deadline> deadlines = new ArrayList<>(claims.deadlines());
    deadlines.addAll(new CaliforniaSeparation(taxCase, known).deadlines());
    List<CounselNote> notes = new ArrayList<>(plan.notes());
    return new ClaimAnswer(findings, deadlines, notes);
  }
}
