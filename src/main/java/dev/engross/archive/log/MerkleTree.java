package dev.engross.archive.log;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The Merkle tree of RFC 6962 § 2.1 over the hashes of a log's tiles: its root at any size, and the
 * proofs that an entry is in it and that it only ever grew.
 *
 * @param tiles holds at least the hashes of the sizes asked for
 */
public record MerkleTree(TileHashes tiles) {

  /** The root of a log without entries. */
  public static final Hash EMPTY_ROOT = Hash.of(new byte[0]);

  /** The root of the first {@code size} entries. */
  public Hash root(long size) throws IOException {
    return size == 0 ? EMPTY_ROOT : range(0, size);
  }

  /**
   * The hashes that, with an entry's own, give the root (RFC 6962 § 2.1.1), the lowest first.
   *
   * @param index the entry, counted from 0, below {@code size}
   */
  public List<Hash> inclusion(long index, long size) throws IOException {
    List<Hash> path = new ArrayList<>();
    inclusion(index, 0, size, path);
    return path;
  }

  private void inclusion(long index, long start, long size, List<Hash> path) throws IOException {
    if (size == 1) {
      return;
    }
    long left = largestPowerBelow(size);
    if (index - start < left) {
      inclusion(index, start, left, path);
      path.add(range(start + left, size - left));
    } else {
      inclusion(index, start + left, size - left, path);
      path.add(range(start, left));
    }
  }

  /**
   * The hashes that show that the log of {@code newer} entries starts with the log of {@code older}
   * ones (RFC 6962 § 2.1.2).
   *
   * @param older more than 0, at most {@code newer}
   */
  public List<Hash> consistency(long older, long newer) throws IOException {
    List<Hash> path = new ArrayList<>();
    consistency(older, 0, newer, true, path);
    return path;
  }

  private void consistency(long older, long start, long size, boolean whole, List<Hash> path)
      throws IOException {
    if (older == size) {
      if (!whole) {
        path.add(range(start, size));
      }
      return;
    }
    long left = largestPowerBelow(size);
    if (older <= left) {
      consistency(older, start, left, whole, path);
      path.add(range(start + left, size - left));
    } else {
      consistency(older - left, start + left, size - left, false, path);
      path.add(range(start, left));
    }
  }

  /** The hash of the subtree over {@code size} entries from {@code start}, an aligned place. */
  private Hash range(long start, long size) throws IOException {
    if (Long.bitCount(size) == 1) {
      return node(Long.numberOfTrailingZeros(size), start / size);
    }
    long left = largestPowerBelow(size);
    return Hash.ofNode(range(start, left), range(start + left, size - left));
  }

  /** The hash over the {@code index}th run of 2<sup>height</sup> entries, from the nearest tile. */
  private Hash node(int height, long index) throws IOException {
    if (height % Tile.HEIGHT == 0) {
      return tiles.at(height / Tile.HEIGHT, index);
    }
    return Hash.ofNode(node(height - 1, 2 * index), node(height - 1, 2 * index + 1));
  }

  private static long largestPowerBelow(long size) {
    return Long.highestOneBit(size - 1);
  }
}
