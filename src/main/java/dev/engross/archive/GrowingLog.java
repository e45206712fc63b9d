package dev.engross.archive;

import dev.engross.archive.log.Checkpoint;
import dev.engross.archive.log.Hash;
import dev.engross.archive.log.MerkleTree;
import dev.engross.archive.log.Tile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The log at its growing end: the last, unfinished tile of each level is kept in memory, which is
 * all that more entries and the next root need.
 */
final class GrowingLog {

  private final String origin;
  private final List<List<Hash>> edges = new ArrayList<>();
  private final List<byte[]> lastEntries = new ArrayList<>();
  private long size;

  private GrowingLog(String origin, long size) {
    this.origin = origin;
    this.size = size;
  }

  /** A log without entries. */
  static GrowingLog empty(String origin) {
    return new GrowingLog(origin, 0);
  }

  /** The log of an archive, at its checkpoint. */
  static GrowingLog read(ArchiveFolder folder, Checkpoint checkpoint) throws IOException {
    GrowingLog log = new GrowingLog(checkpoint.origin(), checkpoint.size());
    TileReader tiles = new TileReader(folder, checkpoint.size());
    long hashes = checkpoint.size();
    for (int level = 0; hashes > 0; level++, hashes /= Tile.FULL_WIDTH) {
      boolean unfinished = hashes % Tile.FULL_WIDTH != 0;
      log.edges.add(
          new ArrayList<>(
              unfinished ? tiles.hashes(Tile.holding(level, hashes - 1, hashes)) : List.of()));
    }
    if (checkpoint.size() % Tile.FULL_WIDTH != 0) {
      log.lastEntries.addAll(
          tiles.entries(Tile.holding(Tile.ENTRIES, checkpoint.size() - 1, checkpoint.size())));
    }
    if (!log.checkpoint().equals(checkpoint)) {
      throw new ArchiveFault("the tiles of the log do not give the root of its checkpoint");
    }
    return log;
  }

  long size() {
    return size;
  }

  Checkpoint checkpoint() throws IOException {
    return new Checkpoint(origin, size, new MerkleTree(this::edge).root(size));
  }

  private Hash edge(int level, long index) {
    return edges.get(level).get((int) (index % Tile.FULL_WIDTH));
  }

  /**
   * What growing by some entries does to the files.
   *
   * @param created the new files, by path
   * @param obsolete the unfinished tiles that they take the place of
   */
  record Growth(Map<String, byte[]> created, List<String> obsolete) {}

  /** Appends entries. */
  Growth append(List<byte[]> entries) {
    List<String> obsolete = Tile.ofRightEdge(size).stream().map(Tile::path).toList();
    Map<String, byte[]> created = new LinkedHashMap<>();
    for (byte[] entry : entries) {
      append(entry, created);
    }
    for (Tile tile : Tile.ofRightEdge(size)) {
      created.put(
          tile.path(),
          tile.level() == Tile.ENTRIES
              ? Tile.entries(lastEntries)
              : Tile.hashes(edges.get(tile.level())));
    }
    List<String> replaced = new ArrayList<>(obsolete);
    // A tile of a higher level often stays as it was.
    obsolete.stream().filter(created::containsKey).forEach(created::remove);
    replaced.removeIf(path -> Tile.ofRightEdge(size).stream().anyMatch(t -> t.path().equals(path)));
    return new Growth(created, replaced);
  }

  private void append(byte[] entry, Map<String, byte[]> created) {
    lastEntries.add(entry);
    push(0, Hash.ofLeaf(entry), created);
    size++;
    if (lastEntries.size() == Tile.FULL_WIDTH) {
      Tile full = Tile.holding(Tile.ENTRIES, size - 1, size);
      created.put(full.path(), Tile.entries(lastEntries));
      lastEntries.clear();
    }
  }

  /** Adds a hash to a level; a tile that is now full is written, and its root goes a level up. */
  private void push(int level, Hash hash, Map<String, byte[]> created) {
    if (edges.size() == level) {
      edges.add(new ArrayList<>());
    }
    List<Hash> edge = edges.get(level);
    edge.add(hash);
    if (edge.size() == Tile.FULL_WIDTH) {
      long index = size >> 8 * (level + 1);
      created.put(new Tile(level, index, Tile.FULL_WIDTH).path(), Tile.hashes(edge));
      Hash root = rootOf(edge);
      edge.clear();
      push(level + 1, root, created);
    }
  }

  private static Hash rootOf(List<Hash> full) {
    List<Hash> row = full;
    while (row.size() > 1) {
      List<Hash> above = new ArrayList<>();
      for (int i = 0; i < row.size(); i += 2) {
        above.add(Hash.ofNode(row.get(i), row.get(i + 1)));
      }
      row = above;
    }
    return row.get(0);
  }
}
