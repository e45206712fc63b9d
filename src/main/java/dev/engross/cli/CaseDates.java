package dev.engross.cli;

import dev.engross.casefile.CaseFile;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The two dates of a determination: the day on which the case is looked at, and the date its
 * letters bear.
 */
record CaseDates(LocalDate asOf, LocalDate issuedOn) {

  /**
   * What the command line says, else the case, else today. A day named on the command line also
   * dates the letters: a look at another day must not borrow the date that the case gives for its
   * own.
   */
  static CaseDates of(
      CaseFile caseFile,
      @Nullable LocalDate asOfOption,
      @Nullable LocalDate issuedOnOption,
      Console console) {
    LocalDate asOf =
        asOfOption != null
            ? asOfOption
            : caseFile.asOf() != null ? caseFile.asOf() : console.today();
    LocalDate ofCase = asOfOption == null ? caseFile.issuedOn() : null;
    return new CaseDates(
        asOf, issuedOnOption != null ? issuedOnOption : Objects.requireNonNullElse(ofCase, asOf));
  }
}
