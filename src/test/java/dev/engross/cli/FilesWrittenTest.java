package dev.engross.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No file is replaced unasked, and what is written is for the eyes of its owner. */
class FilesWrittenTest {

  private static final String CASE = "fixtures/capstone/almgren-completed";

  @TempDir private Path folder;

  @Test
  void letters_that_exist_are_all_told_and_nothing_is_written() throws IOException {
    issue();
    Path kept = letter("payment-statement");
    Path gone = letter("board-confirmation");
    Files.writeString(kept, "signed by hand");
    Files.delete(gone);
    long left = count();

    CommandLineRun again = CommandLineRun.of("issue", CASE, "--out", out());

    assertThat(again.exitCode()).isEqualTo(3);
    assertThat(
            again.err().lines().filter("error[file-exists]: there is a file of this name"::equals))
        .hasSize((int) left);
    assertThat(again.err()).contains(kept.toString()).contains("give --overwrite to replace it");
    assertThat(kept).hasContent("signed by hand");
    assertThat(gone).doesNotExist();
  }

  @Test
  void letters_are_replaced_when_that_is_asked_for() throws IOException {
    issue();
    Files.writeString(letter("payment-statement"), "signed by hand");

    assertThat(CommandLineRun.of("issue", CASE, "--out", out(), "--overwrite").exitCode()).isZero();

    assertThat(Files.readAllBytes(letter("payment-statement"))).startsWith('%', 'P', 'D', 'F');
  }

  @Test
  void nothing_is_entered_in_an_archive_when_a_letter_exists() {
    issue();
    String archive = folder.resolve("archive").toString();
    good("archive", "init", archive);

    CommandLineRun again = CommandLineRun.of("issue", CASE, "--out", out(), "--archive", archive);

    assertThat(again.exitCode()).isEqualTo(3);
    assertThat(CommandLineRun.of("archive", "list", archive).out())
        .doesNotContain("almgren-completed");
  }

  @Test
  void a_mailing_list_is_not_replaced() throws IOException {
    String archive = folder.resolve("archive").toString();
    good("archive", "init", archive);
    good("issue", CASE, "--archive", archive);
    String mail = folder.resolve("mail").toString();
    good("mail", archive, "--envelope", "none", "--out", mail);
    Path list = folder.resolve("mail/mailing-list.csv");
    Files.writeString(list, "mine");

    CommandLineRun again = CommandLineRun.of("mail", archive, "--envelope", "none", "--out", mail);

    assertThat(again.exitCode()).isEqualTo(3);
    assertThat(again.err()).contains("error[file-exists]").contains("mailing-list.csv");
    assertThat(list).hasContent("mine");
    good("mail", archive, "--envelope", "none", "--out", mail, "--overwrite");
    assertThat(Files.readString(list)).isNotEqualTo("mine");
  }

  @Test
  void what_is_written_can_be_read_by_its_owner_only() throws IOException {
    Assumptions.assumeTrue(
        FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
    String archive = folder.resolve("archive").toString();
    good("archive", "init", archive);
    good("issue", CASE, "--out", out(), "--profile", "2a", "--archive", archive);
    good("archive", "list", archive);
    good("archive", "export", archive, "--out", folder.resolve("bag").toString());
    good("mail", archive, "--envelope", "none", "--out", folder.resolve("mail").toString());
    good(
        "batch",
        "fixtures/roster/three.csv",
        "--base",
        "fixtures/roster/base",
        "--document",
        "payment-statement",
        "--out",
        folder.resolve("batch").toString());

    assertThat(openToOthers()).isEmpty();
  }

  /** The files that others could read; those of the bag are behind its private folder. */
  private List<Path> openToOthers() throws IOException {
    Path bag = folder.resolve("bag");
    assertThat(isPrivate(bag)).isTrue();
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.startsWith(bag))
          .filter(file -> !isPrivate(file))
          .toList();
    }
  }

  private static boolean isPrivate(Path path) {
    try {
      return PosixFilePermissions.toString(Files.getPosixFilePermissions(path)).endsWith("------");
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }

  private void issue() {
    good("issue", CASE, "--out", out());
  }

  private static void good(String... arguments) {
    CommandLineRun run = CommandLineRun.of(arguments);
    assertThat(run.exitCode()).as(run.err()).isZero();
  }

  private String out() {
    return folder.resolve("letters").toString();
  }

  private Path letter(String kind) {
    return folder.resolve("letters/almgren-completed-" + kind + ".pdf");
  }

  private long count() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("letters"))) {
      return files.count();
    }
  }
}
