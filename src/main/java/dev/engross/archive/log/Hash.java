package dev.engross.archive.log;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** A SHA-256 (FIPS 180-4): thirty-two bytes that never change. */
public final class Hash {

  /** Bytes in a hash. */
  public static final int BYTES = 32;

  private static final byte[] LEAF = {0};
  private static final byte[] NODE = {1};

  private final byte[] bytes;

  private Hash(byte[] bytes) {
    this.bytes = bytes;
  }

  /** The hash of these bytes. */
  public static Hash of(byte[] content) {
    return digest(content);
  }

  /** The hash of a text in UTF-8. */
  public static Hash of(String text) {
    return digest(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The hash of an entry of a log: a zero byte before it (RFC 6962 § 2.1). */
  public static Hash ofLeaf(byte[] entry) {
    return digest(LEAF, entry);
  }

  /** The hash of two subtrees: a one byte before both (RFC 6962 § 2.1). */
  public static Hash ofNode(Hash left, Hash right) {
    return digest(NODE, left.bytes, right.bytes);
  }

  /**
   * A hash from its thirty-two bytes.
   *
   * @throws IllegalArgumentException when there are more or fewer
   */
  public static Hash fromBytes(byte[] hash) {
    if (hash.length != BYTES) {
      throw new IllegalArgumentException("a SHA-256 has 32 bytes, not " + hash.length);
    }
    return new Hash(hash.clone());
  }

  /**
   * A hash from sixty-four hexadecimal digits in lower case.
   *
   * @throws IllegalArgumentException when they are anything else
   */
  public static Hash fromHex(String hex) {
    if (!hex.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("'" + hex + "' is not a SHA-256");
    }
    return new Hash(HexFormat.of().parseHex(hex));
  }

  public byte[] bytes() {
    return bytes.clone();
  }

  /** Sixty-four hexadecimal digits, as {@code sha256sum} prints them. */
  public String hex() {
    return HexFormat.of().formatHex(bytes);
  }

  public String base64() {
    return Base64.getEncoder().encodeToString(bytes);
  }

  private static Hash digest(byte[]... parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (byte[] part : parts) {
        digest.update(part);
      }
      return new Hash(digest.digest());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256; please report this", impossible);
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Hash hash && Arrays.equals(bytes, hash.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return hex();
  }
}
