package dev.engross.archive.log;

import java.io.IOException;

/** Where the hashes of a log's tiles are read from. */
@FunctionalInterface
public interface TileHashes {

  /**
   * A hash of a tile.
   *
   * @param level the level of the tile; a hash of level {@code n} covers 256<sup>n</sup> entries
   * @param index which hash of that level, counted from 0
   * @throws IOException when it cannot be read
   */
  Hash at(int level, long index) throws IOException;
}
