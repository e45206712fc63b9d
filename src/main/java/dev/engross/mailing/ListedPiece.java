package dev.engross.mailing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a run, as its lists name it.
 *
 * @param number its place in the run, counted from 1
 * @param record the record number of the letter in it
 * @param document what kind of document that is
 * @param names to whom it goes
 * @param addressLines the address as printed on the letter
 * @param addressSource where the address comes from
 * @param postal the same address as the post prefers it
 * @param pages the pages of the letter
 * @param sheets the sheets in the envelope, an address sheet included
 * @param barcode the digits of its barcode; null where it has none
 */
record ListedPiece(
    int number,
    String record,
    String document,
    List<String> names,
    List<String> addressLines,
    String addressSource,
    PostalForm postal,
    int pages,
    int sheets,
    @Nullable String barcode) {

  static ListedPiece of(
      int number, MailPiece piece, PostalForm postal, int sheets, @Nullable IntelligentMail imb) {
    return new ListedPiece(
        number,
        piece.record(),
        piece.document(),
        piece.addressee().names(),
        piece.addressee().addressLines(),
        piece.addressSource(),
        postal,
        piece.pages(),
        sheets,
        imb == null ? null : (imb.tracking() + " " + imb.routing()).strip());
  }
}
