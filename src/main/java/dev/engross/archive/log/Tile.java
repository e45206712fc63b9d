package dev.engross.archive.log;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The files that a log is kept in, after C2SP tlog-tiles: tiles of 256 hashes, and bundles of 256
 * entries; the last of each may hold fewer.
 *
 * @param level of the hashes; {@link #ENTRIES} for a bundle of entries
 * @param index which tile of that level, counted from 0
 * @param width how many hashes or entries it holds, 1 to 256
 */
public record Tile(int level, long index, int width) {

  /** Levels of the tree between two levels of tiles. */
  static final int HEIGHT = 8;

  /** Hashes or entries in a full tile. */
  public static final int FULL_WIDTH = 1 << HEIGHT;

  /** Stands for a level where the tile holds entries. */
  public static final int ENTRIES = -1;

  private static final int MAXIMUM_ENTRY_BYTES = 0xffff;

  /** The unfinished tiles of a log of this size, the entries first: those that growing replaces. */
  public static List<Tile> ofRightEdge(long size) {
    List<Tile> tiles = new ArrayList<>();
    int level = ENTRIES;
    for (long hashes = size; hashes > 0; hashes = level++ == ENTRIES ? size : hashes / FULL_WIDTH) {
      if (hashes % FULL_WIDTH != 0) {
        tiles.add(holding(level, hashes - 1, hashes));
      }
    }
    return tiles;
  }

  /** The tile of a level that holds a place, in a log with so many hashes on that level. */
  public static Tile holding(int level, long place, long hashes) {
    long index = place / FULL_WIDTH;
    return new Tile(level, index, (int) Math.min(FULL_WIDTH, hashes - index * FULL_WIDTH));
  }

  /** Its path in the archive, such as {@code tile/0/x001/234.p/17}. */
  public String path() {
    return "tile/"
        + (level == ENTRIES ? "entries" : Integer.toString(level))
        + "/"
        + grouped(index)
        + (width < FULL_WIDTH ? ".p/" + width : "");
  }

  /** A number in groups of three digits, all but the last marked: {@code x001/234}. */
  public static String grouped(long number) {
    String last = String.format(Locale.ROOT, "%03d", number % 1000);
    return number < 1000 ? last : marked(number / 1000) + last;
  }

  private static String marked(long number) {
    String group = String.format(Locale.ROOT, "x%03d/", number % 1000);
    return number < 1000 ? group : marked(number / 1000) + group;
  }

  /** The bytes of a tile of hashes. */
  public static byte[] hashes(List<Hash> hashes) {
    ByteBuffer bytes = ByteBuffer.allocate(hashes.size() * Hash.BYTES);
    hashes.forEach(hash -> bytes.put(hash.bytes()));
    return bytes.array();
  }

  /**
   * The hashes in a tile's bytes.
   *
   * @throws IllegalArgumentException when the bytes end within a hash
   */
  public static List<Hash> readHashes(byte[] tile) {
    if (tile.length % Hash.BYTES != 0) {
      throw new IllegalArgumentException("the tile ends within a hash");
    }
    List<Hash> hashes = new ArrayList<>();
    ByteBuffer bytes = ByteBuffer.wrap(tile);
    byte[] hash = new byte[Hash.BYTES];
    while (bytes.hasRemaining()) {
      bytes.get(hash);
      hashes.add(Hash.fromBytes(hash));
    }
    return hashes;
  }

  /**
   * The bytes of a bundle: each entry after its length in two bytes.
   *
   * @throws IllegalArgumentException when an entry is longer than that can say
   */
  public static byte[] entries(List<byte[]> entries) {
    ByteBuffer bytes =
        ByteBuffer.allocate(entries.stream().mapToInt(entry -> Short.BYTES + entry.length).sum());
    for (byte[] entry : entries) {
      if (entry.length > MAXIMUM_ENTRY_BYTES) {
        throw new IllegalArgumentException("an entry of a log has at most 65,535 bytes");
      }
      bytes.putShort((short) entry.length).put(entry);
    }
    return bytes.array();
  }

  /**
   * The entries in a bundle's bytes.
   *
   * @throws IllegalArgumentException when the bytes end within an entry
   */
  public static List<byte[]> readEntries(byte[] bundle) {
    List<byte[]> entries = new ArrayList<>();
    ByteBuffer bytes = ByteBuffer.wrap(bundle);
    while (bytes.hasRemaining()) {
      int length = bytes.remaining() < Short.BYTES ? Integer.MAX_VALUE : bytes.getShort() & 0xffff;
      if (length > bytes.remaining()) {
        throw new IllegalArgumentException("the bundle ends within an entry");
      }
      byte[] entry = new byte[length];
      bytes.get(entry);
      entries.add(entry);
    }
    return entries;
  }
}
