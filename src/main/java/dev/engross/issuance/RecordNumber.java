package dev.engross.issuance;

import dev.engross.determination.DocumentDue;
import dev.engross.intake.CaseDossier;
import dev.engross.intake.SourceFile;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The number a document bears: sixty bits of a SHA-256 over everything that decides what it says.
 * The same input gives the same number; a million documents share one with a chance of less than
 * one in a million.
 */
final class RecordNumber {

  /** Crockford's base 32: no letter that can be taken for a digit. */
  private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

  private static final int LENGTH = 12;

  private RecordNumber() {}

  /** Such as {@code K7QF-2M9X-4T1A}. */
  static String of(CaseDossier dossier, DocumentDue due, IssueOrder order) {
    MessageDigest digest = sha256();
    for (SourceFile source : dossier.sources()) {
      digest.update(source.name().getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
      digest.update(sha256().digest(source.bytes()));
    }
    String rest =
        String.join(
            "\n",
            due.kind(),
            due.addressee(),
            String.join(",", due.restsOn()),
            order.asOf().toString(),
            order.issuedOn().toString(),
            order.profile().name(),
            Boolean.toString(order.draft()));
    return grouped(digest.digest(rest.getBytes(StandardCharsets.UTF_8)));
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

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256; please report this", e);
    }
  }
}
