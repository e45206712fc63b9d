package dev.engross.determination;

import dev.engross.casefile.CaseFile;
import dev.engross.law.LawBook;
import java.time.LocalDate;

/** Works out what follows from a case. Stateless and pure. */
public final class Determiner {

  private Determiner() {}

  /**
   * Determines a case.
   *
   * @param asOf facts after this day do not count
   * @param issuedOn the date that letters of this determination bear; periods that run from a
   *     notice are counted from it
   */
  public static Determination determine(
      CaseFile caseFile, Terms terms, LawBook law, LocalDate asOf, LocalDate issuedOn) {
    throw new IllegalStateException(
        "not built yet: " + caseFile.id() + terms + law + asOf + issuedOn);
  }
}
