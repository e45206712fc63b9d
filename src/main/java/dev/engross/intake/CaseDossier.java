package dev.engross.intake;

import dev.engross.casefile.CaseFile;
import dev.engross.determination.Terms;
import java.util.List;

/**
 * A case as read: its facts, the terms of its instruments, and the files they came from.
 *
 * @param caseFile the facts, in order of date
 * @param terms the instruments, in the order of the case file
 * @param sources the case file first, then its instruments
 */
public record CaseDossier(CaseFile caseFile, Terms terms, List<SourceFile> sources) {
  public CaseDossier {
    sources = List.copyOf(sources);
  }
}
