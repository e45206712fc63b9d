package dev.engross.casefile;

import java.time.LocalDate;
import java.util.List;

/**
 * Somebody with the authority approves documents of the case. Without it, a document can only be
 * issued as a draft.
 *
 * @param documents the kinds of document approved, such as {@code payment-statement}
 * @param by who approved them, with the office
 * @param on the day of the approval; a document dated before it is not covered
 */
public record Approval(List<DocumentName> documents, String by, LocalDate on) {
  public Approval {
    documents = List.copyOf(documents);
  }

  /** Whether it covers a document of a kind that is dated on a day. */
  public boolean covers(String kind, LocalDate issuedOn) {
    return documents.stream().anyMatch(name -> name.id().equals(kind)) && !on.isAfter(issuedOn);
  }
}
