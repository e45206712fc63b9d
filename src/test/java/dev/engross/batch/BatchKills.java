package dev.engross.batch;

import dev.engross.archive.Archive;
import dev.engross.archive.ArchiveWriter;
import dev.engross.archive.Event;
import dev.engross.archive.KeyFile;
import dev.engross.archive.LogEntry;
import dev.engross.archive.log.SigningKey;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Kills a batch (SIGKILL) at random moments and resumes it, again and again, and then looks whether
 * each case was issued exactly once, whether the log verifies, and whether anything unfinished was
 * left. Rounds go into an archive and into a folder by turns; a round ends when its batch was
 * allowed to finish.
 *
 * <pre>java -cp target/engross.jar:target/test-classes dev.engross.batch.BatchKills 100 1 300</pre>
 */
public final class BatchKills {

  private static final Path BASE = Path.of("fixtures/roster/base");
  private static final int DONE = 0;

  private final Path scratch;
  private final Random moments;
  private final int people;
  private final Path roster;
  private long spanMillis = 4_000;
  private int kills;
  private int finished;

  private BatchKills(Path scratch, long seed, int people) throws IOException {
    this.scratch = scratch;
    this.moments = new Random(seed);
    this.people = people;
    this.roster = scratch.resolve("roster.csv");
    Files.createDirectories(scratch);
    StringBuilder rows = new StringBuilder("id,executive.name\n");
    for (int i = 0; i < people; i++) {
      rows.append("P").append(i).append(",Person ").append(i).append('\n');
    }
    Files.writeString(roster, rows);
  }

  /**
   * What came of it.
   *
   * @param faults sentences; none when all is well
   */
  record Tally(int kills, int rounds, List<String> faults) {}

  /** Arguments: how many kills, the seed of their moments, and how many people. */
  public static void main(String[] arguments) throws Exception {
    int kills = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100;
    long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1;
    int people = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 300;
    Path scratch = Files.createTempDirectory("batch-kills");
    Tally tally = kill(scratch, kills, seed, people);
    System.out.printf(
        "%d kills in %d rounds of %d cases; %s%n",
        tally.kills(),
        tally.rounds(),
        people,
        tally.faults().isEmpty()
            ? "each case issued exactly once, every log verifies, nothing unfinished left"
            : tally.faults().size() + " faults:");
    tally.faults().forEach(System.out::println);
    deleteAll(scratch);
    System.exit(tally.faults().isEmpty() ? 0 : 1);
  }

  static Tally kill(Path scratch, int kills, long seed, int people) throws Exception {
    return new BatchKills(scratch, seed, people).rounds(kills);
  }

  private Tally rounds(int wanted) throws Exception {
    List<String> faults = new ArrayList<>();
    int rounds = 0;
    while (kills < wanted) {
      rounds++;
      Path target = scratch.resolve("round-" + rounds);
      boolean archive = rounds % 2 == 1;
      if (archive) {
        SigningKey key = SigningKey.generate("kills-" + rounds);
        ArchiveWriter.init(target, key);
        KeyFile.create(KeyFile.beside(target), key);
      }
      round(target, archive ? "--archive" : "--out", wanted);
      faults.addAll(archive ? inArchive(target) : inFolder(target));
      deleteAll(target);
    }
    return new Tally(kills, rounds, faults);
  }

  /** Kills the batch until it happens to finish first, or was killed often enough. */
  private void round(Path target, String option, int wanted) throws Exception {
    boolean done = false;
    while (!done && kills < wanted) {
      Process batch = resume(target, option);
      long moment = 1 + (long) (moments.nextDouble() * spanMillis);
      done = batch.waitFor(moment, TimeUnit.MILLISECONDS);
      if (done) {
        finished++;
        spanMillis = Math.max(200, spanMillis * 9 / 10);
      } else {
        batch.destroyForcibly().waitFor();
        kills++;
        spanMillis += spanMillis / (finished == 0 ? 4 : 20);
      }
    }
    if (resume(target, option).waitFor() != DONE) {
      throw new IllegalStateException(
          "the last resume failed: " + Files.readString(scratch.resolve("errors.txt")));
    }
  }

  private Process resume(Path target, String option) throws IOException {
    return start(
        "batch",
        roster.toString(),
        "--base",
        BASE.toString(),
        "--document",
        "payment-statement",
        option,
        target.toString(),
        "--resume",
        "--jobs",
        "2");
  }

  private Process start(String... arguments) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath(),
                "dev.engross.cli.Engross"));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(scratch.resolve("errors.txt").toFile())
        .start();
  }

  /** What this class was loaded from: a launcher of tests may have a loader of its own. */
  static String classPath() {
    return BatchKills.class.getClassLoader() instanceof URLClassLoader loader
        ? Stream.of(loader.getURLs())
            .map(url -> Path.of(URI.create(url.toString())).toString())
            .collect(Collectors.joining(File.pathSeparator))
        : System.getProperty("java.class.path");
  }

  private List<String> inArchive(Path target) throws Exception {
    List<String> faults = new ArrayList<>();
    Archive archive = Archive.open(target);
    Set<String> records = new HashSet<>();
    int issued = 0;
    for (LogEntry entry : archive.entries(0, Integer.MAX_VALUE)) {
      if (entry.kind() == Event.Kind.ISSUED) {
        issued++;
        records.add(entry.record());
      }
    }
    if (issued != people || records.size() != people) {
      faults.add(target + ": " + issued + " entries for " + records.size() + " documents");
    }
    try (Stream<Path> left = Files.list(target.resolve("temporary"))) {
      left.forEach(path -> faults.add("left: " + path));
    }
    if (start("verify", target.toString()).waitFor() != DONE) {
      faults.add(target + " does not verify");
    }
    return faults;
  }

  private List<String> inFolder(Path target) throws IOException {
    List<String> faults = new ArrayList<>();
    List<String> lines = Files.readAllLines(target.resolve(FolderTarget.LIST));
    long distinct = lines.stream().skip(1).map(line -> line.split(",")[0]).distinct().count();
    if (lines.size() - 1 != people || distinct != people) {
      faults.add(target + ": " + (lines.size() - 1) + " lines for " + distinct + " documents");
    }
    try (Stream<Path> files = Files.list(target)) {
      long count = files.count();
      if (count != people + 1) {
        faults.add(target + " holds " + count + " files");
      }
    }
    return faults;
  }

  private static void deleteAll(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
