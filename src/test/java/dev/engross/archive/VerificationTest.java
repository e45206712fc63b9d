package dev.engross.archive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.archive.log.SigningKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerificationTest {

  private static final int FLIPS = 1000;

  @TempDir Path folder;
  private Path path;
  private SigningKey key;

  /** Twelve documents, two of them mailed, in three groups, and a catalogue. */
  @BeforeEach
  void init() throws IOException {
    path = folder.resolve("letters");
    key = Samples.init(path);
    try (ArchiveWriter writer = ArchiveWriter.open(path, key, new UnsyncedDisk())) {
      writer.store(Samples.deposits(0, 8), Samples.NOON);
      writer.store(Samples.deposits(8, 12), Samples.NOON);
      writer.append(List.of(mailed(3), mailed(9)), Samples.NOON);
    }
    Catalogue.of(Archive.open(path)).close();
  }

  private static Event mailed(int number) {
    return new Event(Event.Kind.MAILED, Samples.record(number), Map.of("method", "courier"));
  }

  private List<Failure> failures() throws IOException {
    return Verification.of(path, key.verifier(), List.of()).failures();
  }

  @Test
  void a_good_archive_verifies() throws IOException {
    Verification.Report report = Verification.of(path, null, List.of());
    assertThat(report.failures()).isEmpty();
    assertThat(report.documents()).isEqualTo(12);
    assertThat(report.entries()).isEqualTo(14);
    assertThat(report.inputs()).isEqualTo(12 + 2);
    assertThat(report.checkpoints()).isEqualTo(3);
    assertThat(report.keyGiven()).isFalse();
  }

  /** The file itself is named; a change of the log's entries may show in its tiles instead. */
  @Test
  void one_flipped_byte_anywhere_is_found_and_its_file_named() throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(path)) {
      files = all.filter(Files::isRegularFile).sorted().toList();
    }
    List<Path> full = files.stream().filter(file -> file.toFile().length() > 0).toList();
    assertThat(full).hasSizeGreaterThan(70);
    Random random = new Random(20030506);
    for (int i = 0; i < FLIPS; i++) {
      Path file = full.get(i < full.size() ? i : random.nextInt(full.size()));
      byte[] good = Files.readAllBytes(file);
      byte[] bad = good.clone();
      int place = random.nextInt(bad.length);
      bad[place] ^= (byte) (1 << random.nextInt(8));
      Files.write(file, bad);
      String name = path.relativize(file).toString().replace('\\', '/');
      List<Failure> failures = failures();
      assertThat(failures).as("byte %d of %s", place, name).isNotEmpty();
      assertThat(failures)
          .as("byte %d of %s", place, name)
          .anyMatch(failure -> names(failure, name));
      Files.write(file, good);
    }
    assertThat(failures()).isEmpty();
  }

  private static boolean names(Failure failure, String file) {
    return file.startsWith(failure.path())
        || file.startsWith("tile/entries") && failure.path().startsWith("tile/");
  }

  @Test
  void a_changed_document_is_named_by_its_record() throws IOException {
    String document = ArchiveFolder.document(Samples.record(5)) + "/document.pdf";
    Files.writeString(path.resolve(document), "%PDF another letter");
    assertThat(failures())
        .containsExactly(
            new Failure(document, Samples.record(5), "it was changed after it was issued"));
  }

  @Test
  void a_missing_document_and_one_too_many_are_named() throws IOException {
    Path document = path.resolve(ArchiveFolder.document(Samples.record(5)) + "/document.pdf");
    Files.move(document, document.resolveSibling("other.pdf"));
    assertThat(failures())
        .extracting(Failure::why)
        .containsExactlyInAnyOrder(
            "it is missing", "nothing in the archive accounts for this file");
  }

  @Test
  void a_damaged_input_is_told_for_every_document_that_came_from_it() throws IOException {
    Deposit.Input list = Samples.deposit(0).inputs().get(2);
    Files.writeString(path.resolve(ArchiveFolder.input(list.hash())), "damaged");
    assertThat(failures())
        .extracting(Failure::record)
        .contains(Samples.record(0), Samples.record(11));
  }

  @Test
  void an_archive_written_anew_is_found_by_its_key() throws IOException {
    Path other = folder.resolve("other");
    Samples.init(other);
    assertThat(Verification.of(other, null, List.of()).verifies()).isTrue();
    assertThat(Verification.of(other, key.verifier(), List.of()).failures())
        .extracting(Failure::path)
        .contains("public-key.txt", "checkpoint");
  }

  @Test
  void a_log_written_anew_by_its_owner_is_found_by_an_older_checkpoint() throws IOException {
    String kept = Files.readString(path.resolve("checkpoints/008"));
    assertThat(Verification.of(path, key.verifier(), List.of(kept)).failures()).isEmpty();

    Path anew = folder.resolve("anew");
    ArchiveWriter.init(anew, key);
    try (ArchiveWriter writer = ArchiveWriter.open(anew, key, new UnsyncedDisk())) {
      writer.store(Samples.deposits(0, 7), Samples.NOON);
      writer.store(Samples.deposits(8, 12), Samples.NOON);
    }
    assertThat(Verification.of(anew, key.verifier(), List.of()).failures()).isEmpty();
    assertThat(Verification.of(anew, key.verifier(), List.of(kept)).failures())
        .extracting(Failure::why)
        .containsExactly("the first 8 entries of the log are not those of then");
  }

  @Test
  void a_log_cut_short_is_found_by_its_remembered_checkpoints() throws IOException {
    Files.copy(
        path.resolve("checkpoints/008"),
        path.resolve("checkpoint"),
        java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    assertThat(failures()).extracting(Failure::path).contains("checkpoints/012", "checkpoints/014");
  }
}
