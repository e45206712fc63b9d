package dev.engross.determination.claims;

import dev.engross.determination.result.Deadline;
import dev.engross.finding.Finding;
import dev.engross.terms.Instrument.CounselNote;
import java.util.List;

/**
 * What {@link ClaimRules} find.
 *
 * @param findings in the order in which they are shown
 * @param deadlines who must act by when
 * @param notes what counsel should know
 */
public record ClaimAnswer(
    List<Finding<?>> findings, List<Deadline> deadlines, List<CounselNote> notes) {
  public ClaimAnswer {
    findings = List.copyOf(findings);
    deadlines = List.copyOf(deadlines);
    notes = List.copyOf(notes);
  }
}
