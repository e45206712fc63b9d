package dev.engross.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.archive.log.Hash;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveCommandTest {

  private static final String CASE = "fixtures/capstone/almgren-completed";

  @TempDir Path folder;
  private String archive = "";

  @BeforeEach
  void init() {
    archive = folder.resolve("letters").toString();
    assertThat(CommandLineRun.of("archive", "init", archive).exitCode()).isZero();
  }

  private CommandLineRun good(String... arguments) {
    CommandLineRun run = CommandLineRun.of(arguments);
    assertThat(run.exitCode()).as(run.err()).isZero();
    return run;
  }

  private List<String> records() {
    return good("archive", "list", archive)
        .out()
        .lines()
        .filter(line -> line.matches("[0-9A-Z]{4}-.*"))
        .map(line -> line.substring(0, 14))
        .toList();
  }

  @Test
  void only_the_owner_reads_the_private_key() throws IOException {
    Path key = folder.resolve("letters.key");
    assertThat(key).exists();
    if (Files.getFileStore(key).supportsFileAttributeView("posix")) {
      assertThat(Files.getPosixFilePermissions(key))
          .isEqualTo(Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE));
    }
  }

  @Test
  void a_letter_is_issued_listed_verified_and_made_again() throws IOException {
    good("issue", CASE, "--document", "board-confirmation", "--archive", archive);
    good("issue", CASE, "--document", "board-confirmation", "--archive", archive);
    List<String> records = records();
    assertThat(records).hasSize(1);
    assertThat(good("verify", archive, "--recompute").out())
        .contains("The archive verifies.", "1 the same to the byte");
    assertThat(good("archive", "show", archive, records.get(0)).out())
        .contains("case.json", "law book", "entry 0 of the log, 2003-07-01T12:00:00Z");

    Path pdf = document(records.get(0));
    assertThat(good("verify", pdf.toString()).out()).contains("record " + records.get(0));
    assertThat(good("verify", pdf.toString(), "--archive", archive).out())
        .contains("to the byte, the document that was issued");
    Path changed = folder.resolve("changed.pdf");
    byte[] bytes = Files.readAllBytes(pdf);
    Files.write(changed, java.util.Arrays.copyOf(bytes, bytes.length + 1));
    CommandLineRun run = CommandLineRun.of("verify", changed.toString(), "--archive", archive);
    assertThat(run.exitCode()).isEqualTo(4);
    assertThat(run.out()).contains("NOT the document that was issued");
  }

  @Test
  void a_letter_with_a_logo_is_made_again_from_the_logo_in_the_archive() throws IOException {
    good(
        "issue", "fixtures/brand/orchard", "--document", "payment-statement", "--archive", archive);
    assertThat(good("verify", archive, "--recompute").out()).contains("1 the same to the byte");
    String receipt = Files.readString(document(records().get(0)).resolveSibling("receipt.json"));
    String logo = Hash.of(Files.readAllBytes(Path.of("fixtures/brand/ferncastle-logo.png"))).hex();
    assertThat(receipt).contains("../ferncastle-logo.png", logo);
    Files.delete(Path.of(archive, "inputs", logo.substring(0, 2), logo));
    CommandLineRun run = CommandLineRun.of("verify", archive, "--recompute");
    assertThat(run.exitCode()).isEqualTo(4);
  }

  private Path document(String record) {
    return Path.of(archive, "documents", record.substring(0, 2), record, "document.pdf");
  }

  @Test
  void a_changed_archive_is_told_entry_by_entry_with_the_exit_code_4() throws IOException {
    good("issue", CASE, "--document", "board-confirmation", "--archive", archive);
    String record = records().get(0);
    Files.writeString(document(record), "%PDF-2.0");
    CommandLineRun run = CommandLineRun.of("verify", archive, "--recompute");
    assertThat(run.exitCode()).isEqualTo(4);
    assertThat(run.out()).contains(record, "it was changed after it was issued");
  }

  @Test
  void a_draft_is_not_archived() {
    CommandLineRun run =
        good("issue", CASE, "--document", "board-confirmation", "--draft", "--archive", archive);
    assertThat(run.out()).contains("not archived, since it is a draft");
    assertThat(records()).isEmpty();
  }

  @Test
  void a_corrected_letter_takes_the_place_of_the_first_and_says_what_changed() {
    good("issue", CASE, "--document", "payment-statement", "--archive", archive);
    good(
        "issue",
        CASE,
        "--document",
        "payment-statement",
        "--as-of",
        "2003-05-08",
        "--archive",
        archive);
    List<String> records = records();
    String[] supersede = {
      "archive", "supersede", archive, records.get(0), "--by", records.get(1), "--because", "later"
    };
    assertThat(good(supersede).out()).contains("is superseded by " + records.get(1));
    assertThat(good("archive", "list", archive).out()).contains("superseded by " + records.get(1));
    CommandLineRun again = CommandLineRun.of(supersede);
    assertThat(again.exitCode()).isEqualTo(3);
    assertThat(again.err()).contains("already superseded");
  }

  @Test
  void holds_are_laid_and_lifted() {
    good("issue", CASE, "--document", "board-confirmation", "--archive", archive);
    String record = records().get(0);
    good("archive", "retain", archive, record, "--until", "2033-12-31", "--hold", "Doe");
    assertThat(good("archive", "list", archive).out())
        .contains("kept until 2033-12-31; on hold: Doe");
    good("archive", "retain", archive, record, "--release", "Doe");
    assertThat(good("archive", "list", archive).out()).doesNotContain("on hold");
    assertThat(CommandLineRun.of("archive", "retain", archive, record).exitCode()).isEqualTo(2);
  }

  @Test
  void an_export_is_a_bag_with_certificates_and_is_recorded() throws IOException {
    good("issue", CASE, "--document", "board-confirmation", "--archive", archive);
    good("verify", archive, "--record");
    Path bag = folder.resolve("bag");
    good("archive", "export", archive, "--out", bag.toString());
    String record = records().get(0);
    assertThat(Files.readAllBytes(bag.resolve("data/certificates/" + record + ".pdf")))
        .startsWith('%', 'P', 'D', 'F');
    Path key = folder.resolve("public.txt");
    Files.copy(Path.of(archive, "public-key.txt"), key);
    assertThat(
            good("verify", bag.resolve("data/archive").toString(), "--key", key.toString()).out())
        .contains("3 in the log", "of the key that you gave");
  }

  @Test
  void without_its_private_key_nothing_is_added() throws IOException {
    Files.delete(folder.resolve("letters.key"));
    CommandLineRun run = CommandLineRun.of("issue", CASE, "--archive", archive);
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err()).contains("[archive-unusable]", "--key");
  }
}
