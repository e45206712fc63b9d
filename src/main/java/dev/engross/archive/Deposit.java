package dev.engross.archive;

import dev.engross.archive.log.Hash;
import java.util.List;

/**
 * A document to be stored.
 *
 * @param record its record number: capital letters, digits and hyphens
 * @param document the document itself, a PDF file
 * @param data what it shows, as JSON
 * @param receipt what it came from, as canonical JSON
 * @param inputs the files that the receipt names; each is stored once, however many documents came
 *     from it
 */
public record Deposit(
    String record, byte[] document, byte[] data, byte[] receipt, List<Input> inputs) {

  public Deposit {
    inputs = List.copyOf(inputs);
    if (!ArchiveFolder.isRecord(record)) {
      throw new IllegalArgumentException("'" + record + "' is no record number");
    }
  }

  /** A file that a document came from, by its hash. */
  public record Input(Hash hash, byte[] content) {

    /** The file with its hash worked out. */
    public static Input of(byte[] content) {
      return new Input(Hash.of(content), content);
    }
  }
}
