package dev.engross.mailing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a run is to be prepared.
 *
 * @param envelope what the letters go into
 * @param addressSheet whether a sheet with nothing but the address goes in front of each letter;
 *     where the envelope needs one it always does
 * @param barcoding null for no barcodes
 * @param method how the letters will be sent; null when not said
 * @param on the day of mailing
 */
public record RunOrder(
    Envelope envelope,
    boolean addressSheet,
    @Nullable Barcoding barcoding,
    @Nullable MailMethod method,
    LocalDate on) {

  public RunOrder {
    addressSheet |= envelope.addressSheet();
    if (envelope.window() == null && (addressSheet || barcoding != null)) {
      throw new IllegalArgumentException("without a window nothing on a sheet can be seen");
    }
  }
}
