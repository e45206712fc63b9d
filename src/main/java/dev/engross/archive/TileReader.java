package dev.engross.archive;

import dev.engross.archive.log.Hash;
import dev.engross.archive.log.Tile;
import dev.engross.archive.log.TileHashes;
import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the tiles of a log at one size, and keeps those last used. */
final class TileReader implements TileHashes {

  /** Tiles of hashes kept: half a megabyte of them serve the proofs of 16,000 neighbours. */
  private static final int KEPT = 64;

  private final ArchiveFolder folder;
  private final long size;
  private final Map<Tile, List<Hash>> kept =
      new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Tile, List<Hash>> eldest) {
          return size() > KEPT;
        }
      };

  TileReader(ArchiveFolder folder, long size) {
    this.folder = folder;
    this.size = size;
  }

  @Override
  public Hash at(int level, long index) throws IOException {
    Tile tile = Tile.holding(level, index, size >> (8 * level));
    List<Hash> hashes = kept.get(tile);
    if (hashes == null) {
      hashes = hashes(tile);
      kept.put(tile, hashes);
    }
    return hashes.get((int) (index % Tile.FULL_WIDTH));
  }

  List<Hash> hashes(Tile tile) throws IOException {
    return width(tile, read(tile, Tile::readHashes));
  }

  List<byte[]> entries(Tile tile) throws IOException {
    return width(tile, read(tile, Tile::readEntries));
  }

  private <T> List<T> read(Tile tile, java.util.function.Function<byte[], List<T>> reader)
      throws IOException {
    try {
      return reader.apply(Files.readAllBytes(folder.resolve(tile.path())));
    } catch (IllegalArgumentException cutOff) {
      throw new ArchiveFault(tile.path() + ": " + cutOff.getMessage(), cutOff);
    }
  }

  private static <T> List<T> width(Tile tile, List<T> content) throws ArchiveFault {
    if (content.size() != tile.width()) {
      throw new ArchiveFault(
          tile.path() + " holds " + content.size() + " entries instead of " + tile.width());
    }
    return content;
  }
}
