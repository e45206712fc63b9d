package dev.engross.determination.cobra;

import dev.engross.casefile.CaseFile;
import dev.engross.determination.timeline.Timeline;
import dev.engross.law.LawBook;
import java.time.LocalDate;
import java.util.List;

/**
 * What is put to {@link ContinuationCoverageRules}.
 *
 * @param caseFile the facts
 * @param timeline the facts by the as-of date
 * @param promises what the instruments promise about coverage after employment
 * @param law the law book
 * @param issuedOn the day on which the election notice counts as given, unless one was mailed
 *     before
 */
public record CoverageQuestion(
    CaseFile caseFile, Timeline timeline, List<Promise> promises, LawBook law, LocalDate issuedOn) {
  public CoverageQuestion {
    promises = List.copyOf(promises);
  }
}
