package dev.engross.issuance;

/**
 * The number a document bears: the first sixty bits of its receipt's SHA-256, and so of everything
 * that decides what it says. The same input gives the same number; a million documents share one
 * with a chance of less than one in a million.
 */
final class RecordNumber {

  /** Crockford's base 32: no letter that can be taken for a digit. */
  private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

  private static final int LENGTH = 12;

  private RecordNumber() {}

  /** Such as {@code K7QF-2M9X-4T1A}. */
  static String of(Receipt receipt) {
    return grouped(receipt.hash().bytes());
  }

  private static String grouped(byte[] hash) {
    long bits = 0;
    for (int i = 0; i < Long.BYTES; i++) {
      bits = bits << 8 | hash[i] & 0xff;
    }
    StringBuilder number = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      if (i > 0 && i % 4 == 0) {
        number.append('-');
      }
      number.append(DIGITS.charAt((int) (bits >>> Long.SIZE - 5)));
      bits <<= 5;
    }
    return number.toString();
  }
}
