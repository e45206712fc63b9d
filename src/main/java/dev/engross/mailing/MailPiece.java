package dev.engross.mailing;

import dev.engross.document.Addressee;

/**
 * A letter to be mailed.
 *
 * @param record its record number
 * @param document what kind of document it is, as its title says
 * @param addressee to whom it goes, as the letter shows it
 * @param addressSource where the address comes from
 * @param pdf the letter as issued; it is not changed
 * @param pages how many pages it has
 */
public record MailPiece(
    String record,
    String document,
    Addressee addressee,
    String addressSource,
    byte[] pdf,
    int pages) {

  /** How many sheets it takes, printed on both sides. */
  int sheets() {
    return (pages + 1) / 2;
  }
}
