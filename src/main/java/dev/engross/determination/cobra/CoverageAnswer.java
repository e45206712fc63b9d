package dev.engross.determination.cobra;

import dev.engross.determination.result.ContinuationCoverage;
import dev.engross.determination.result.Deadline;
import dev.engross.terms.Instrument.CounselNote;
import java.util.List;

/**
 * Continuation coverage, and who must act by when.
 *
 * @param deadlines of the notices, the election and the premiums
 * @param notes what counsel should know about this event
 */
public record CoverageAnswer(
    ContinuationCoverage coverage, List<Deadline> deadlines, List<CounselNote> notes) {
  public CoverageAnswer {
    deadlines = List.copyOf(deadlines);
    notes = List.copyOf(notes);
  }
}
