package dev.engross.issuance;

import dev.engross.document.DocumentKind;
import dev.engross.typeset.manuscript.Manuscript;
import java.time.LocalDate;
import java.util.List;

/**
 * What is to be issued, and how.
 *
 * @param asOf facts after this day do not count
 * @param issuedOn the date the documents bear
 * @param kinds the kinds wanted; empty for every document that is due
 * @param draft whether everything is marked as a draft, even where nothing is open
 * @param profile the standards the files must meet
 */
public record IssueOrder(
    LocalDate asOf,
    LocalDate issuedOn,
    List<DocumentKind> kinds,
    boolean draft,
    Manuscript.Profile profile) {
  public IssueOrder {
    kinds = List.copyOf(kinds);
  }
}
