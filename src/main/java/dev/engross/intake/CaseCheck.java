package dev.engross.intake;

import dev.engross.casefile.CaseFile;
import dev.engross.diagnostic.Problem;
import dev.engross.terms.Instrument;
import java.util.List;

/** Whether the parts of a case fit together, once each could be read. */
final class CaseCheck {

  private CaseCheck() {}

  /**
   * Every contradiction between the files of a case.
   *
   * @param complete whether everything could be read; where not, nothing is said to be missing
   */
  static List<Problem> of(
      Bound<CaseFile> caseFile, List<Bound<Instrument>> instruments, boolean complete) {
    return List.of();
  }
}
