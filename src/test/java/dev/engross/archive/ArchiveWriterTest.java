package dev.engross.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.engross.archive.log.SigningKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveWriterTest {

  @TempDir Path folder;
  private Path path;
  private SigningKey key;

  @BeforeEach
  void init() throws IOException {
    path = folder.resolve("letters");
    key = Samples.init(path);
  }

  private ArchiveWriter writer() throws IOException {
    return ArchiveWriter.open(path, key, new UnsyncedDisk());
  }

  @Test
  void what_was_stored_can_be_read() throws IOException {
    try (ArchiveWriter writer = writer()) {
      List<LogEntry> entries = writer.store(Samples.deposits(0, 3), Samples.NOON);
      assertThat(entries).extracting(LogEntry::index).containsExactly(0L, 1L, 2L);
      assertThat(entries).extracting(LogEntry::record).contains(Samples.record(2));
    }
    Archive archive = Archive.open(path);
    assertThat(archive.checkpoint().size()).isEqualTo(3);
    assertThat(archive.holds(Samples.record(1))).isTrue();
    assertThat(archive.holds(Samples.record(3))).isFalse();
    assertThat(archive.document(Samples.record(1)).document()).asString().contains("letter 1");
    assertThat(archive.input(Deposit.Input.of(Samples.utf8("shared")).hash())).isPresent();
    assertThat(archive.entries(0, 10)).hasSize(3);
  }

  @Test
  void a_document_stored_twice_is_stored_once() throws IOException {
    try (ArchiveWriter writer = writer()) {
      writer.store(Samples.deposits(0, 2), Samples.NOON);
      assertThat(writer.store(Samples.deposits(1, 3), Samples.NOON))
          .extracting(LogEntry::record)
          .containsExactly(Samples.record(2));
      assertThat(writer.store(Samples.deposits(0, 3), Samples.NOON)).isEmpty();
    }
    assertThat(Archive.open(path).checkpoint().size()).isEqualTo(3);
  }

  @Test
  void another_document_of_the_same_number_is_refused() throws IOException {
    Deposit first = Samples.deposit(1);
    Deposit other =
        new Deposit(
            first.record(), Samples.utf8("%PDF other"), first.data(), first.receipt(), List.of());
    try (ArchiveWriter writer = writer()) {
      assertThatThrownBy(() -> writer.store(List.of(first, other), Samples.NOON))
          .isInstanceOf(ArchiveFault.class);
      assertThat(writer.store(List.of(first), Samples.NOON)).hasSize(1);
      assertThatThrownBy(() -> writer.store(List.of(other), Samples.NOON))
          .isInstanceOf(ArchiveFault.class)
          .hasMessageContaining(first.record());
    }
  }

  @Test
  void the_log_grows_over_full_tiles_in_groups_of_any_size() throws IOException {
    Random sizes = new Random(6962);
    int stored = 0;
    try (ArchiveWriter writer = writer()) {
      while (stored < 600) {
        int more = 1 + sizes.nextInt(90);
        writer.store(Samples.deposits(stored, stored + more), Samples.NOON);
        stored += more;
        // Reading the log anew checks that its tiles give the root that was signed.
        GrowingLog.read(new ArchiveFolder(path), Archive.open(path).checkpoint());
      }
    }
    List<LogEntry> entries = Archive.open(path).entries(0, Integer.MAX_VALUE);
    assertThat(entries).hasSize(stored);
    assertThat(tiles()).noneMatch(tile -> tile.contains("000.p") && tile.startsWith("0/"));
  }

  private List<String> tiles() throws IOException {
    Path tiles = path.resolve("tile");
    try (Stream<Path> files = Files.walk(tiles)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> tiles.relativize(file).toString().replace('\\', '/'))
          .toList();
    }
  }

  @Test
  void an_event_is_entered_with_its_details() throws IOException {
    try (ArchiveWriter writer = writer()) {
      writer.store(Samples.deposits(0, 1), Samples.NOON);
      Event mailed =
          new Event(Event.Kind.MAILED, Samples.record(0), Map.of("method", "first class"));
      writer.append(List.of(mailed), Samples.NOON);
      assertThatThrownBy(
              () ->
                  writer.append(
                      List.of(new Event(Event.Kind.MAILED, Samples.record(7), Map.of())),
                      Samples.NOON))
          .isInstanceOf(ArchiveFault.class);
    }
    Archive archive = Archive.open(path);
    LogEntry entry = archive.entries(1, 1).get(0);
    assertThat(entry.kind()).isEqualTo(Event.Kind.MAILED);
    assertThat(archive.details(entry)).isEqualTo(Map.of("method", "first class"));
  }

  @Test
  void the_log_tells_nothing_that_could_be_guessed() throws IOException {
    Event event = new Event(Event.Kind.MAILED, Samples.record(0), Map.of("to", "Jane Doe"));
    List<LogEntry> entries = new ArrayList<>();
    try (ArchiveWriter writer = writer()) {
      writer.store(Samples.deposits(0, 1), Samples.NOON);
      entries.addAll(writer.append(List.of(event, event), Samples.NOON));
    }
    assertThat(entries.get(0).commitment()).isNotEqualTo(entries.get(1).commitment());
    assertThat(new String(entries.get(0).bytes(), java.nio.charset.StandardCharsets.UTF_8))
        .matches(
            "\\{\"details\":\"[0-9a-f]{64}\",\"event\":\"mailed\",\"record\":\"K000-TEST\",\"time\":\"2003-07-01T12:00:00Z\"}");
  }

  @Test
  void nobody_else_can_write() throws IOException {
    SigningKey other = SigningKey.generate(key.verifier().name());
    assertThatThrownBy(() -> ArchiveWriter.open(path, other, new UnsyncedDisk()))
        .isInstanceOf(ArchiveFault.class)
        .hasMessageContaining("not that of");
  }

  @Test
  void a_folder_with_something_in_it_does_not_become_an_archive() throws IOException {
    assertThatThrownBy(() -> ArchiveWriter.init(path, key)).isInstanceOf(ArchiveFault.class);
  }
}
