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
 * @param addressedTo the names of its addressees
 * @param address the address it shows, line by line; empty where it shows none
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
    List<String> address,
    String caseId,
    LocalDate asOf,
    LocalDate issuedOn,
    boolean draft,
    List<Question> missing,
    List<Finding<?>> figures) {
  public DocumentData {
    addressedTo = List.copyOf(addressedTo);
    address = List.copyOf(address);
    missing = List.copyOf(missing);
    figures = List.copyOf(figures);
  }
}
