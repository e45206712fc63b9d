package dev.engross.intake;

import dev.engross.finding.Finding;
import dev.engross.finding.Question;
import java.time.LocalDate;
import java.util.List;

/**
 * The machine-readable copy of a document: the figures, dates and sources that it shows, and
 * nothing more.
 *
 * @param record its record number
 * @param receipt the SHA-256 of its receipt, which names everything that it came from
 * @param document its kind
 * @param draft whether it is a draft
 * @param missing what must be answered before it can be sent
 * @param figures what it shows, in the order of its basis appendix
 */
public record DocumentData(
    String record,
    String receipt,
    String document,
    String title,
    List<String> addressedTo,
    String caseId,
    LocalDate asOf,
    LocalDate issuedOn,
    boolean draft,
    List<Question> missing,
    List<Finding<?>> figures) {
  public DocumentData {
    addressedTo = List.copyOf(addressedTo);
    missing = List.copyOf(missing);
    figures = List.copyOf(figures);
  }
}
