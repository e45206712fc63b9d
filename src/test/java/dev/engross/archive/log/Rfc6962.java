package dev.engross.archive.log;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;

/** The definitions of RFC 6962 § 2.1 to the letter, slow and without a class of the production. */
public final class Rfc6962 {

  private Rfc6962() {}

  /** MTH(D[n]). */
  public static byte[] root(List<byte[]> d) {
    if (d.isEmpty()) {
      return sha256();
    }
    if (d.size() == 1) {
      return sha256(new byte[] {0}, d.get(0));
    }
    int k = split(d.size());
    return sha256(new byte[] {1}, root(d.subList(0, k)), root(d.subList(k, d.size())));
  }

  /** PATH(m, D[n]). */
  public static List<byte[]> path(int m, List<byte[]> d) {
    if (d.size() == 1) {
      return new ArrayList<>();
    }
    int k = split(d.size());
    List<byte[]> path;
    if (m < k) {
      path = path(m, d.subList(0, k));
      path.add(root(d.subList(k, d.size())));
    } else {
      path = path(m - k, d.subList(k, d.size()));
      path.add(root(d.subList(0, k)));
    }
    return path;
  }

  /** PROOF(m, D[n]). */
  public static List<byte[]> proof(int m, List<byte[]> d) {
    return subproof(m, d, true);
  }

  private static List<byte[]> subproof(int m, List<byte[]> d, boolean b) {
    if (m == d.size()) {
      return b ? new ArrayList<>() : new ArrayList<>(List.of(root(d)));
    }
    int k = split(d.size());
    List<byte[]> proof;
    if (m <= k) {
      proof = subproof(m, d.subList(0, k), b);
      proof.add(root(d.subList(k, d.size())));
    } else {
      proof = subproof(m - k, d.subList(k, d.size()), false);
      proof.add(root(d.subList(0, k)));
    }
    return proof;
  }

  /** The root that a path leads to from an entry; the path is used up from its end. */
  public static byte[] rootFrom(byte[] entry, int m, int n, List<byte[]> path) {
    if (n == 1) {
      if (!path.isEmpty()) {
        throw new IllegalArgumentException("the path is too long");
      }
      return sha256(new byte[] {0}, entry);
    }
    int k = split(n);
    byte[] last = path.get(path.size() - 1);
    List<byte[]> rest = path.subList(0, path.size() - 1);
    return m < k
        ? sha256(new byte[] {1}, rootFrom(entry, m, k, rest), last)
        : sha256(new byte[] {1}, last, rootFrom(entry, m - k, n - k, rest));
  }

  private static int split(int n) {
    int k = 1;
    while (2 * k < n) {
      k *= 2;
    }
    return k;
  }

  private static byte[] sha256(byte[]... parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (byte[] part : parts) {
        digest.update(part);
      }
      return digest.digest();
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
