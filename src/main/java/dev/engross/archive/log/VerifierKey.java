package dev.engross.archive.log;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/**
 * The public half of a log's key, after C2SP signed-note: an Ed25519 key (RFC 8032) and the name of
 * the log that signs with it.
 */
public final class VerifierKey {

  static final byte ED25519 = 1;

  /** What stands before the thirty-two bytes of a key in X.509 (RFC 8410 § 4). */
  private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");

  private static final int KEY_BYTES = 32;
  private static final int ID_BYTES = 4;

  private final String name;
  private final byte[] key;

  VerifierKey(String name, byte[] key) {
    this.name = name;
    this.key = key;
  }

  static VerifierKey of(String name, PublicKey key) {
    byte[] encoded = key.getEncoded();
    return new VerifierKey(name, Arrays.copyOfRange(encoded, X509.length, encoded.length));
  }

  /**
   * A key from its line, such as {@code example.com/log+1a2b3c4d+AQ…}.
   *
   * @throws IllegalArgumentException when the line is anything else
   */
  public static VerifierKey read(String line) {
    String[] parts = line.split("\\+", 3);
    if (parts.length == 3) {
      byte[] typed = Base64.getDecoder().decode(parts[2]);
      if (typed.length == 1 + KEY_BYTES && typed[0] == ED25519) {
        VerifierKey key = new VerifierKey(parts[0], Arrays.copyOfRange(typed, 1, typed.length));
        if (key.line().equals(line)) {
          return key;
        }
      }
    }
    throw new IllegalArgumentException("this is not the line of a log's public key");
  }

  /** The name of the log. */
  public String name() {
    return name;
  }

  /** The key as one line, to be given to whoever is to verify. */
  public String line() {
    return name + "+" + HexFormat.of().formatHex(id()) + "+" + encoded();
  }

  private String encoded() {
    return Base64.getEncoder().encodeToString(typed());
  }

  private byte[] typed() {
    byte[] typed = new byte[1 + KEY_BYTES];
    typed[0] = ED25519;
    System.arraycopy(key, 0, typed, 1, KEY_BYTES);
    return typed;
  }

  /** The four bytes by which a signature names its key. */
  byte[] id() {
    byte[] start = (name + "\n").getBytes(StandardCharsets.UTF_8);
    byte[] all = Arrays.copyOf(start, start.length + 1 + KEY_BYTES);
    System.arraycopy(typed(), 0, all, start.length, 1 + KEY_BYTES);
    return Arrays.copyOf(Hash.of(all).bytes(), ID_BYTES);
  }

  /** Whether this key's other half made the signature. */
  boolean verifies(byte[] text, byte[] signature) {
    try {
      byte[] encoded = Arrays.copyOf(X509, X509.length + KEY_BYTES);
      System.arraycopy(key, 0, encoded, X509.length, KEY_BYTES);
      Signature ed25519 = Signature.getInstance("Ed25519");
      ed25519.initVerify(
          KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded)));
      ed25519.update(text);
      return ed25519.verify(signature);
    } catch (GeneralSecurityException notAKeyOrNotASignature) {
      return false;
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof VerifierKey that && line().equals(that.line());
  }

  @Override
  public int hashCode() {
    return line().hashCode();
  }

  @Override
  public String toString() {
    return line();
  }
}
