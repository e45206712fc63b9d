package dev.engross.archive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.archive.log.VerifierKey;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * An archive written by the first version of this package, never to be written again: whatever
 * changes here, it must be read and verified.
 */
class SampleArchiveTest {

  private static final Path SAMPLE = Path.of("src/test/resources/archive/capstone");

  private static final VerifierKey KEY =
      VerifierKey.read(
          "capstone.invalid/letters+d3c395f3+ATUmXZ5pP9u2WMNqXL2lfxQLrBCY3ltp6pAFvIjnAgWh");

  @Test
  void an_archive_written_by_the_first_version_verifies() throws IOException {
    Verification.Report report = Verification.of(SAMPLE, KEY, List.of());
    assertThat(report.failures()).isEmpty();
    assertThat(report.documents()).isEqualTo(4);
    assertThat(report.entries()).isEqualTo(6);
    assertThat(report.keyGiven()).isTrue();
  }

  @Test
  void its_events_can_be_read() throws IOException {
    Archive archive = Archive.open(SAMPLE);
    List<LogEntry> events = archive.entries(4, 10);
    Standing standing = Standing.of(archive, events);
    assertThat(events).extracting(LogEntry::record).containsOnly("3JNV-GPDW-6PFY");
    assertThat(standing.retainedUntil()).isEqualTo("2033-12-31");
    assertThat(standing.holds()).containsExactly("A matter");
    assertThat(archive.shown("3JNV-GPDW-6PFY").get("document")).isEqualTo("cobra-election-notice");
  }
}
