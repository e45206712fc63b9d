package dev.engross.batch;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** An operator, or the machine as it shuts down, asks a batch to end. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class BatchInterruptionTest {

  private static final int PEOPLE = 4_000;
  private static final int TERMINATED = 128 + 15;

  @TempDir Path scratch;

  @Test
  void it_stores_what_is_finished_says_how_to_go_on_and_leaves_nothing_half_done()
      throws Exception {
    Path out = Files.createDirectory(scratch.resolve("out"));
    Path errors = scratch.resolve("errors.txt");
    try (WatchService watch = out.getFileSystem().newWatchService()) {
      out.register(watch, ENTRY_CREATE);
      Process batch = start(out, errors);
      awaitLetter(watch);
      batch.destroy();
      assertThat(batch.waitFor()).isEqualTo(TERMINATED);
    }
    assertThat(Files.readString(errors)).contains("Stopped; --resume issues the rest.");
    long letters = count(out, ".pdf");
    assertThat(letters).isBetween(1L, PEOPLE - 1L);
    assertThat(Files.readAllLines(out.resolve(FolderTarget.LIST))).hasSize((int) letters + 1);
    assertThat(count(out, "")).isEqualTo(letters + 1);
  }

  private static void awaitLetter(WatchService watch) throws InterruptedException {
    boolean there = false;
    while (!there) {
      WatchKey key = watch.poll(120, TimeUnit.SECONDS);
      assertThat(key).as("no letter came within two minutes").isNotNull();
      there =
          key.pollEvents().stream().map(WatchEvent::context).anyMatch(BatchInterruptionTest::isPdf);
      key.reset();
    }
  }

  private static boolean isPdf(Object name) {
    return name.toString().endsWith(".pdf");
  }

  private static long count(Path folder, String end) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(end)).count();
    }
  }

  private Process start(Path out, Path errors) throws IOException {
    StringBuilder rows = new StringBuilder("id,executive.name\n");
    for (int i = 0; i < PEOPLE; i++) {
      rows.append("P").append(i).append(",Person ").append(i).append('\n');
    }
    Path roster = Files.writeString(scratch.resolve("roster.csv"), rows);
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            BatchKills.classPath(),
            "dev.engross.cli.Engross",
            "batch",
            roster.toString(),
            "--base",
            "fixtures/roster/base",
            "--document",
            "payment-statement",
            "--out",
            out.toString());
    return new ProcessBuilder(command)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(errors.toFile())
        .start();
  }
}
