package dev.engross.determination;

import dev.engross.casefile.Fact;
import dev.engross.casefile.Party;
import dev.engross.finding.Finding;
import dev.engross.finding.LateText;
import dev.engross.finding.Standing;
import dev.engross.finding.Wording;
import dev.engross.terms.Instrument;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which letters go with an amendment: a confirmation of the terms that it clarified, once it is in
 * force; before that, a form for the executive to acknowledge it where only the company signed.
 *
 * @param papers the instruments as the case names them, amendments apart
 * @param findings the answers to the questions asked, among them whether each amendment applies
 */
record BoardLetters(
    Correspondence mail, List<Instrument> papers, List<Finding<Standing>> findings) {

  private static final String CLARIFIED = "terms-clarified";
  private static final String ACKNOWLEDGMENT = "executive-acknowledgment";

  List<DocumentDue> documents() {
    return List.of(clarified(), acknowledgment());
  }

  private DocumentDue clarified() {
    Optional<Instrument> amendment =
        amendments().stream()
            .filter(this::applies)
            .filter(paper -> !paper.benefits().isEmpty() || !paper.milestones().isEmpty())
            .reduce((earlier, later) -> later);
    if (amendment.isEmpty()) {
      return mail.notDue(CLARIFIED, "No amendment that clarifies a term is in force.");
    }
    Instrument paper = amendment.get();
    return mail.mailedSince(CLARIFIED, paper.dated())
        .map(why -> mail.notDue(CLARIFIED, why))
        .orElseGet(
            () ->
                mail.due(
                    CLARIFIED,
                    null,
                    LateText.of(
                        () ->
                            Wording.capital(Wording.the(paper.shortTitle()))
                                + " clarified terms, and no confirmation of them has been mailed."),
                    List.of("amendment." + paper.id())));
  }

  private DocumentDue acknowledgment() {
    Optional<Instrument> amendment =
        amendments().stream().filter(this::waitsForTheExecutive).findFirst();
    if (amendment.isEmpty()) {
      return mail.notDue(
          ACKNOWLEDGMENT, "No paper that the company signed waits for the executive’s signature.");
    }
    Instrument paper = amendment.get();
    return mail.mailedSince(ACKNOWLEDGMENT, paper.dated())
        .map(why -> mail.notDue(ACKNOWLEDGMENT, why))
        .orElseGet(
            () ->
                mail.due(
                    ACKNOWLEDGMENT,
                    null,
                    LateText.of(
                        () ->
                            Wording.capital(Wording.the(paper.shortTitle()))
                                + " applies only once the executive has signed it too."),
                    List.of()));
  }

  private List<Instrument> amendments() {
    List<Instrument> amendments = new ArrayList<>();
    for (Instrument paper : papers) {
      if (paper.amends() != null) {
        amendments.add(paper);
      }
    }
    return amendments;
  }

  private boolean applies(Instrument amendment) {
    String id = "amendment." + amendment.id();
    for (Finding<Standing> finding : findings) {
      if (finding.id().equals(id)) {
        return finding.answer().orElse(Standing.FAILED) == Standing.MET;
      }
    }
    return false;
  }

  private boolean waitsForTheExecutive(Instrument amendment) {
    return papers.stream()
            .filter(paper -> paper.id().equals(amendment.amends()))
            .anyMatch(paper -> paper.amendableBy().contains(Party.EXECUTIVE))
        && !signed(amendment, Party.EXECUTIVE)
        && (signed(amendment, Party.CHAIRMAN) || signed(amendment, Party.COMPANY));
  }

  private boolean signed(Instrument amendment, Party by) {
    return mail.timeline()
        .any(
            Fact.Signed.class, fact -> fact.instrument().equals(amendment.id()) && fact.by() == by);
  }
}
