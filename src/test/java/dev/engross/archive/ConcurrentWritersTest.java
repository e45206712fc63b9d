package dev.engross.archive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.archive.log.SigningKey;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConcurrentWritersTest {

  @TempDir Path folder;

  /** Stores documents one by one; run in processes of its own. */
  static final class Writer {

    private Writer() {}

    public static void main(String[] arguments) throws IOException {
      Path archive = Path.of(arguments[0]);
      try (ArchiveWriter writer = ArchiveWriter.open(archive, KeyFile.beside(archive))) {
        for (int i = Integer.parseInt(arguments[1]); i < Integer.parseInt(arguments[2]); i++) {
          writer.store(Samples.deposits(i, i + 1), Samples.NOON);
        }
      }
    }
  }

  @Test
  void threads_write_one_after_another() throws Exception {
    Path path = folder.resolve("letters");
    SigningKey key = Samples.init(path);
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try (ArchiveWriter shared = ArchiveWriter.open(path, key, new UnsyncedDisk());
        ArchiveWriter another = ArchiveWriter.open(path, key, new UnsyncedDisk())) {
      List<Callable<Void>> writers = new ArrayList<>();
      for (int thread = 0; thread < 4; thread++) {
        ArchiveWriter writer = thread % 2 == 0 ? shared : another;
        int first = 10 * thread;
        writers.add(
            () -> {
              for (int i = first; i < first + 15; i += 3) {
                writer.store(Samples.deposits(i, i + 3), Samples.NOON);
              }
              return null;
            });
      }
      for (Future<Void> done : threads.invokeAll(writers)) {
        done.get();
      }
    } finally {
      threads.shutdownNow();
    }
    assertHolds(path, 45);
  }

  @Test
  void processes_write_one_after_another() throws Exception {
    Path path = folder.resolve("letters");
    SigningKey key = Samples.init(path);
    KeyFile.create(KeyFile.beside(path), key);
    Process one = start(path, 0, 12);
    Process two = start(path, 8, 20);
    assertThat(one.waitFor()).isZero();
    assertThat(two.waitFor()).isZero();
    assertHolds(path, 20);
  }

  private static Process start(Path archive, int from, int to) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            classPath(),
            Writer.class.getName(),
            archive.toString(),
            Integer.toString(from),
            Integer.toString(to))
        .inheritIO()
        .start();
  }

  /** Where the classes of this test and of the program are, however they were loaded. */
  private static String classPath() {
    List<String> places = new ArrayList<>();
    for (Class<?> one :
        List.of(
            ConcurrentWritersTest.class,
            ArchiveWriter.class,
            tools.jackson.core.JsonParser.class,
            org.jspecify.annotations.Nullable.class)) {
      try {
        places.add(
            Path.of(one.getProtectionDomain().getCodeSource().getLocation().toURI()).toString());
      } catch (java.net.URISyntaxException impossible) {
        throw new AssertionError(impossible);
      }
    }
    return String.join(File.pathSeparator, places);
  }

  private static void assertHolds(Path path, int documents) throws IOException {
    Verification.Report report = Verification.of(path, null, List.of());
    assertThat(report.failures()).isEmpty();
    assertThat(report.documents()).isEqualTo(documents);
    assertThat(report.entries()).isEqualTo(documents);
  }
}
