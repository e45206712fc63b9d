package dev.engross.archive.log;

import java.util.Base64;
import java.util.List;

/**
 * Shows, without the log, that an entry stands in it (C2SP tlog-proof).
 *
 * @param entry the entry itself
 * @param index its place in the log, counted from 0
 * @param path what leads from the entry's hash to the root
 * @param note the signed checkpoint whose root that is
 */
public record InclusionProof(byte[] entry, long index, List<Hash> path, String note) {
  public InclusionProof {
    path = List.copyOf(path);
  }

  /** The content of a {@code .tlog-proof} file. */
  public String text() {
    StringBuilder text = new StringBuilder("c2sp.org/tlog-proof@v1\n");
    text.append("extra ").append(Base64.getEncoder().encodeToString(entry)).append('\n');
    text.append("index ").append(index).append('\n');
    path.forEach(hash -> text.append(hash.base64()).append('\n'));
    return text.append('\n').append(note).toString();
  }

  /**
   * The root that the path leads to from an entry's hash (RFC 9162 § 2.1.3.2).
   *
   * @throws IllegalArgumentException when the path has not the length that the log's size asks for
   */
  public static Hash root(Hash leaf, long index, long size, List<Hash> path) {
    long place = index;
    long last = size - 1;
    Hash hash = leaf;
    for (Hash sibling : path) {
      if (last == 0) {
        throw new IllegalArgumentException("the proof is too long");
      }
      if (place % 2 == 1 || place == last) {
        hash = Hash.ofNode(sibling, hash);
        while (place % 2 == 0 && place != 0) {
          place >>= 1;
          last >>= 1;
        }
      } else {
        hash = Hash.ofNode(hash, sibling);
      }
      place >>= 1;
      last >>= 1;
    }
    if (last != 0) {
      throw new IllegalArgumentException("the proof is too short");
    }
    return hash;
  }
}
