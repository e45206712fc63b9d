package dev.engross.archive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.archive.log.SigningKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The writer dies at each thing it asks of the file system, one after another, and what was not yet
 * synced is cut off, as by a loss of power. Whoever opens the archive next finds every acknowledged
 * document and nothing by halves.
 */
class CrashTest {

  @TempDir Path folder;

  /** The power goes. */
  private static final class Crash extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** Does so much and no more. */
  private static final class FailingDisk extends UnsyncedDisk {
    private final Map<Path, byte[]> unsynced = new HashMap<>();
    private long left;

    FailingDisk(long requests) {
      this.left = requests;
    }

    private void spend() {
      if (left-- <= 0) {
        throw new Crash();
      }
    }

    /** A file that is not synced keeps the first half of its bytes, wherever it was moved. */
    void losePower() throws IOException {
      for (Map.Entry<Path, byte[]> file : unsynced.entrySet()) {
        if (Files.exists(file.getKey())) {
          super.write(file.getKey(), Arrays.copyOf(file.getValue(), file.getValue().length / 2));
        }
      }
    }

    @Override
    public void write(Path file, byte[] content) throws IOException {
      unsynced.put(file, content);
      try {
        spend();
      } catch (Crash crash) {
        super.write(file, content);
        throw crash;
      }
      super.write(file, content);
    }

    @Override
    public void createFolder(Path created) throws IOException {
      spend();
      super.createFolder(created);
    }

    @Override
    public void sync(Collection<Path> filesAndFolders) {
      for (Path path : filesAndFolders) {
        spend();
        unsynced.remove(path);
      }
    }

    @Override
    public void move(Path from, Path to) throws IOException {
      spend();
      super.move(from, to);
      byte[] content = unsynced.remove(from);
      if (content != null) {
        unsynced.put(to, content);
      }
    }

    @Override
    public void delete(Path fileOrFolder) throws IOException {
      spend();
      super.delete(fileOrFolder);
    }
  }

  @Test
  void no_request_to_the_disk_is_a_bad_one_to_die_at() throws IOException {
    int crashes = 0;
    boolean survived = false;
    for (long requests = 0; !survived; requests++) {
      Path archive = folder.resolve("a" + requests);
      SigningKey key = Samples.init(archive);
      List<String> acknowledged = new ArrayList<>();
      survived = write(archive, key, new FailingDisk(requests), acknowledged);
      crashes += survived ? 0 : 1;
      assertWhole(archive, key, acknowledged);
    }
    assertThat(crashes).isGreaterThan(100);
  }

  /** Two groups and an event; whether they all went in. */
  private static boolean write(
      Path archive, SigningKey key, FailingDisk disk, List<String> acknowledged)
      throws IOException {
    try (ArchiveWriter writer = ArchiveWriter.open(archive, key, disk)) {
      for (int group = 0; group < 2; group++) {
        writer
            .store(Samples.deposits(2 * group, 2 * group + 2), Samples.NOON)
            .forEach(entry -> acknowledged.add(String.valueOf(entry.record())));
      }
      Event mailed = new Event(Event.Kind.MAILED, Samples.record(1), Map.of("method", "courier"));
      writer.append(List.of(mailed), Samples.NOON);
      return true;
    } catch (Crash crash) {
      disk.losePower();
      return false;
    }
  }

  private static void assertWhole(Path archive, SigningKey key, List<String> acknowledged)
      throws IOException {
    // Opening for writing is what puts the archive right.
    try (ArchiveWriter next = ArchiveWriter.open(archive, key, new UnsyncedDisk())) {
      try (Stream<Path> left = Files.list(archive.resolve("temporary"))) {
        assertThat(left).isEmpty();
      }
      assertThat(Verification.of(archive, key.verifier(), List.of()).failures()).isEmpty();
      Archive opened = Archive.open(archive);
      assertThat(acknowledged).allMatch(opened::holds);
      assertThat(opened.checkpoint().size()).isIn(0L, 2L, 4L, 5L);
      // What was not acknowledged can be stored again.
      next.store(Samples.deposits(0, 4), Samples.NOON);
    }
    assertThat(Verification.of(archive, key.verifier(), List.of()).failures()).isEmpty();
    assertThat(Archive.open(archive).holds(Samples.record(3))).isTrue();
  }
}
