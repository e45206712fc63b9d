package dev.engross.intake;

import dev.engross.casefile.CaseFile;
import dev.engross.casefile.Fact;
import dev.engross.determination.Terms;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case as read: its facts, the terms of its instruments, and the files they came from.
 *
 * @param caseFile the facts, in the order of the file
 * @param terms the instruments, in the order of the case file
 * @param sources the case file first, then its instruments, then the logo
 * @param logo the company's; null where the case names none
 */
public record CaseDossier(
    CaseFile caseFile, Terms terms, List<SourceFile> sources, @Nullable Logo logo) {
  public CaseDossier {
    sources = List.copyOf(sources);
  }

  /**
   * The same case with more facts at the end; one that it has already, by its id, is not added
   * again.
   */
  public CaseDossier with(List<? extends Fact> more) {
    List<Fact> facts = new ArrayList<>(caseFile.facts());
    for (Fact fact : more) {
      if (facts.stream().noneMatch(known -> known.id().equals(fact.id()))) {
        facts.add(fact);
      }
    }
    return new CaseDossier(Chronology.inOrder(caseFile, facts), terms, sources, logo);
  }
}
