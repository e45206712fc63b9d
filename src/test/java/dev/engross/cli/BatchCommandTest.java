package dev.engross.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The roster of twenty people with awkward names, one of whom left on February 30. */
class BatchCommandTest {

  private static final String KIND = " --document payment-statement ";
  private static final String ROSTER =
      "fixtures/roster/roster.csv --base fixtures/roster/base" + KIND;

  @TempDir Path folder;

  @Test
  void every_good_row_is_issued_and_the_bad_one_told_with_its_line() throws IOException {
    CommandLineRun run = batch("--out " + folder.resolve("out") + " --jobs 3");

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err()).contains("impossible-date", "fixtures/roster/roster.csv:18 at /facts/1");
    assertThat(run.out()).contains("20 cases: 19 documents issued", "1 case rejected");
    assertThat(files("out")).hasSize(20).containsKey("1020-payment-statement.pdf");
    assertThat(list()).hasSize(20);
  }

  @Test
  void the_number_of_threads_changes_no_byte() throws IOException {
    batch("--out " + folder.resolve("one") + " --jobs 1");
    batch("--out " + folder.resolve("four") + " --jobs 4");

    Map<String, byte[]> one = files("one");
    Map<String, byte[]> four = files("four");
    assertThat(one.keySet()).isEqualTo(four.keySet());
    one.forEach((name, bytes) -> assertThat(four.get(name)).as(name).isEqualTo(bytes));
  }

  @Test
  void a_folder_with_something_in_it_is_refused_and_left_as_it_is() throws IOException {
    Files.createDirectories(folder.resolve("out"));
    Files.writeString(folder.resolve("out/mine.txt"), "mine");

    assertThat(batch("--out " + folder.resolve("out")).exitCode()).isEqualTo(2);
    assertThat(batch("--out " + folder.resolve("out") + " --resume").exitCode()).isEqualTo(2);
    assertThat(files("out")).hasSize(1);
  }

  @Test
  void resuming_issues_exactly_what_is_missing() throws IOException {
    String out = "--out " + folder.resolve("out");
    batch(out);
    Map<String, byte[]> before = files("out");
    // As after a kill: the last line half written, a file whose line is missing, one unfinished.
    Path issued = folder.resolve("out/issued.csv");
    byte[] lines = Files.readAllBytes(issued);
    Files.write(issued, Arrays.copyOf(lines, lines.length - 10));
    Files.writeString(folder.resolve("out/.engross1.tmp"), "half");

    CommandLineRun run = batch(out + " --resume");

    assertThat(run.out()).contains("20 cases: 1 document issued", "18 issued before");
    Map<String, byte[]> after = files("out");
    assertThat(after.keySet()).isEqualTo(before.keySet());
    before.forEach((name, bytes) -> assertThat(after.get(name)).as(name).isEqualTo(bytes));
  }

  @Test
  void an_archive_is_filled_once_and_verifies() throws IOException {
    Path archive = folder.resolve("archive");
    assertThat(run("archive init " + archive).exitCode()).isZero();
    assertThat(batch("--archive " + archive).out()).contains("19 documents issued");

    CommandLineRun again = batch("--archive " + archive);
    assertThat(again.exitCode()).isEqualTo(3);
    assertThat(again.err()).contains("error[already-issued]", "--resume");
    assertThat(batch("--archive " + archive + " --resume").out())
        .contains("0 documents issued", "19 issued before");
    assertThat(run("verify " + archive).exitCode()).isZero();
  }

  @Test
  void cases_come_from_a_folder_or_from_lines_as_well() throws IOException {
    String text = Files.readString(Path.of("fixtures/roster/base/case.json"));
    String line = text.replace("\n", " ");
    Files.createDirectories(folder.resolve("cases/a"));
    Files.createDirectories(folder.resolve("cases/b"));
    Files.copy(Path.of("fixtures/roster/plan.json"), folder.resolve("cases/plan.json"));
    Files.writeString(folder.resolve("cases/a/case.json"), text.replace("\"base\"", "\"a\""));
    Files.writeString(folder.resolve("cases/b/case.json"), text.replace("\"base\"", "\"b\""));
    Files.copy(Path.of("fixtures/roster/plan.json"), folder.resolve("plan.json"));
    Files.writeString(
        folder.resolve("cases/lines.jsonl"),
        line.replace("\"base\"", "\"a\"") + "\n\n{\"id\": \"c\"\n");

    CommandLineRun folders =
        run("batch " + folder.resolve("cases") + KIND + "--out " + folder.resolve("folders"));
    CommandLineRun lines =
        run(
            "batch "
                + folder.resolve("cases/lines.jsonl")
                + KIND
                + "--out "
                + folder.resolve("lines"));

    assertThat(folders.exitCode()).as(folders.err()).isZero();
    assertThat(files("folders"))
        .containsOnlyKeys("a-payment-statement.pdf", "b-payment-statement.pdf", "issued.csv");
    assertThat(lines.exitCode()).isEqualTo(3);
    assertThat(lines.err()).contains("malformed-json", "lines.jsonl:3");
    assertThat(files("lines")).containsOnlyKeys("a-payment-statement.pdf", "issued.csv");
  }

  private static CommandLineRun batch(String options) {
    return run("batch " + ROSTER + options);
  }

  private static CommandLineRun run(String command) {
    return CommandLineRun.of(command.split(" "));
  }

  private List<String> list() throws IOException {
    return Files.readAllLines(folder.resolve("out/issued.csv"));
  }

  private Map<String, byte[]> files(String name) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> members = Files.list(folder.resolve(name))) {
      for (Path member : members.toList()) {
        files.put(member.getFileName().toString(), Files.readAllBytes(member));
      }
    }
    return files;
  }
}
