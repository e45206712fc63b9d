package dev.engross.archive;

import dev.engross.archive.log.Checkpoint;
import dev.engross.archive.log.Hash;
import dev.engross.archive.log.Tile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Grows the log anew from its entries, and compares every tile and the root. Where they differ, the
 * tiles tell which entry was changed, or the root that it was the tile.
 */
final class LogVerification {

  private final ArchiveFolder folder;
  private final Checkpoint checkpoint;
  private final List<Failure> failures;
  private final Set<String> tiles = new HashSet<>();
  private final Map<String, byte[]> unfinished = new HashMap<>();

  LogVerification(ArchiveFolder folder, Checkpoint checkpoint, List<Failure> failures) {
    this.folder = folder;
    this.checkpoint = checkpoint;
    this.failures = failures;
  }

  /** What is to be done with every entry that can be read. */
  interface EntryReader {
    void read(LogEntry entry) throws IOException;
  }

  /** The paths of the tiles that the log has. */
  Set<String> tiles() {
    return tiles;
  }

  void run(EntryReader reader) throws IOException {
    GrowingLog grown = GrowingLog.empty(checkpoint.origin());
    boolean whole = true;
    for (long start = 0; start < checkpoint.size(); start += Tile.FULL_WIDTH) {
      Tile bundle = Tile.holding(Tile.ENTRIES, start, checkpoint.size());
      tiles.add(bundle.path());
      List<byte[]> entries = entries(bundle);
      if (entries == null) {
        whole = false;
        break;
      }
      compare(grown.append(entries), start);
      for (int i = 0; i < entries.size(); i++) {
        read(start + i, entries.get(i), bundle, reader);
      }
    }
    if (whole) {
      for (Map.Entry<String, byte[]> tile : unfinished.entrySet()) {
        compare(
            tile.getKey(), tile.getValue(), checkpoint.size() / Tile.FULL_WIDTH * Tile.FULL_WIDTH);
      }
      if (!grown.checkpoint().root().equals(checkpoint.root())) {
        fail(
            ArchiveFolder.CHECKPOINT,
            "the entries of the log do not give the root that was signed");
      }
    }
  }

  private @Nullable List<byte[]> entries(Tile bundle) throws IOException {
    try {
      List<byte[]> entries = Tile.readEntries(Files.readAllBytes(folder.resolve(bundle.path())));
      if (entries.size() == bundle.width()) {
        return entries;
      }
      fail(bundle.path(), "it holds " + entries.size() + " entries, not " + bundle.width());
    } catch (NoSuchFileException missing) {
      fail(bundle.path(), "it is missing");
    } catch (IllegalArgumentException cutOff) {
      fail(bundle.path(), Objects.requireNonNull(cutOff.getMessage()));
    }
    return null;
  }

  /** Compares the tiles that are full, and keeps the others until all entries are in. */
  private void compare(GrowingLog.Growth growth, long start) throws IOException {
    growth.obsolete().forEach(unfinished::remove);
    for (Map.Entry<String, byte[]> tile : growth.created().entrySet()) {
      if (tile.getKey().contains(".p/")) {
        unfinished.put(tile.getKey(), tile.getValue());
      } else {
        compare(tile.getKey(), tile.getValue(), start);
      }
    }
  }

  private void compare(String path, byte[] expected, long start) throws IOException {
    tiles.add(path);
    if (path.startsWith("tile/entries/")) {
      return;
    }
    try {
      byte[] found = Files.readAllBytes(folder.resolve(path));
      if (!Arrays.equals(found, expected)) {
        int place = Arrays.mismatch(found, expected) / Hash.BYTES;
        fail(
            path,
            path.startsWith("tile/0/")
                ? "the tile and the log's entry " + (start + place) + " do not agree"
                : "the tile and the log's entries do not agree");
      }
    } catch (NoSuchFileException missing) {
      fail(path, "it is missing");
    }
  }

  private void read(long index, byte[] bytes, Tile bundle, EntryReader reader) throws IOException {
    LogEntry entry;
    try {
      entry = LogEntry.read(index, bytes);
    } catch (IllegalArgumentException malformed) {
      fail(bundle.path(), "entry " + index + ": " + malformed.getMessage());
      return;
    }
    reader.read(entry);
  }

  private void fail(String path, String why) {
    failures.add(new Failure(path, null, why));
  }
}
