package dev.engross.typeset.pdf;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The digest behind file identifiers and subset tags (FIPS 180-4). */
final class Sha256 {

  private Sha256() {}

  static byte[] of(byte[]... parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (byte[] part : parts) {
        digest.update(part);
      }
      return digest.digest();
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(
          "this Java runtime has no SHA-256, which every one must; please report this", impossible);
    }
  }
}
