package dev.engross.archive;

import dev.engross.archive.log.Checkpoint;
import dev.engross.archive.log.MerkleTree;
import dev.engross.archive.log.VerifierKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Compares the log as it was with the log as it is: it may only have grown. */
final class CheckpointVerification {

  private final ArchiveFolder folder;
  private final VerifierKey key;
  private final Checkpoint now;
  private final List<Failure> failures;
  private final MerkleTree tree;
  private int compared;

  CheckpointVerification(
      ArchiveFolder folder, VerifierKey key, Checkpoint now, List<Failure> failures) {
    this.folder = folder;
    this.key = key;
    this.now = now;
    this.failures = failures;
    this.tree = new MerkleTree(new TileReader(folder, now.size()));
  }

  int compared() {
    return compared;
  }

  /** The checkpoints that the archive remembers, each under the size it was signed at. */
  void remembered() throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve(ArchiveFolder.CHECKPOINTS))) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String path = folder.root().relativize(file).toString().replace('\\', '/');
        byte[] bytes = Files.readAllBytes(file);
        String note = new String(bytes, StandardCharsets.UTF_8);
        long size = compare(path, note);
        if (size >= 0 && !path.equals(ArchiveFolder.checkpoint(size))) {
          fail(path, "it was signed at the size " + size);
        }
        if (!Arrays.equals(note.getBytes(StandardCharsets.UTF_8), bytes)) {
          fail(path, "it is no text in UTF-8");
        }
      }
    }
  }

  /** A checkpoint that somebody kept. */
  void given(String note) {
    try {
      compare("the checkpoint given", note);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The size of a checkpoint; less than 0 when it cannot be read. */
  private long compare(String path, String note) throws IOException {
    try {
      Checkpoint older = Checkpoint.verified(note, key);
      if (older.size() > now.size()) {
        fail(path, "the log had " + older.size() + " entries then, and has " + now.size());
      } else if (!tree.root(older.size()).equals(older.root())) {
        fail(path, "the first " + older.size() + " entries of the log are not those of then");
      } else {
        compared++;
      }
      return older.size();
    } catch (IllegalArgumentException unsigned) {
      fail(path, java.util.Objects.requireNonNull(unsigned.getMessage()));
    } catch (ArchiveFault | java.nio.file.NoSuchFileException damagedTiles) {
      fail(path, "the log of then cannot be found, since tiles are missing or damaged");
    }
    return -1;
  }

  private void fail(String path, String why) {
    failures.add(new Failure(path, null, why));
  }
}
