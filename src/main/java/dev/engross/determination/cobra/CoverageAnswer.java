package dev.engross.determination.cobra;

import dev.engross.determination.ContinuationCoverage;
import dev.engross.determination.Deadline;
import java.util.List;

/**
 * Continuation coverage, and who must act by when.
 *
 * @param deadlines of the notices, the election and the premiums
 */
public record CoverageAnswer(ContinuationCoverage coverage, List<Deadline> deadlines) {
  public CoverageAnswer {
    deadlines = List.copyOf(deadlines);
  }
}
