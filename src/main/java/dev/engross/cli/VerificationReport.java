package dev.engross.cli;

import dev.engross.archive.Archive;
import dev.engross.archive.Event;
import dev.engross.archive.LogEntry;
import dev.engross.archive.Verification;
import dev.engross.finding.Wording;
import dev.engross.issuance.Receipt;
import dev.engross.issuance.Recomputation;
import dev.engross.issuance.Recomputation.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** What was verified, what was not, and what fails. */
final class VerificationReport {

  private static final int ENTRIES_AT_A_TIME = 256;

  private final ReportPage page = new ReportPage();

  void archive(Verification.Report report) {
    page.title(report.verifies() ? "The archive verifies." : "The archive does NOT verify.");
    page.literal(2, Wording.count(Math.toIntExact(report.documents()), "document"));
    page.literal(2, Wording.count(Math.toIntExact(report.inputs()), "file") + " they came from");
    page.literal(2, report.entries() + " in the log, in order and signed");
    page.literal(2, Wording.count(report.checkpoints(), "checkpoint") + " that the log grew from");
    if (report.verifies()) {
      page.paragraph(
          2,
          "",
          report.keyGiven()
              ? "The signatures are of the key that you gave."
              : "The signatures are of the key in the archive itself. To know that nobody rewrote"
                  + " the whole archive, give the key that you were handed, with --key.");
    } else {
      page.heading("What fails");
      report.failures().forEach(failure -> page.paragraph(2, "- ", failure.told()));
      page.paragraph(
          0, "", "All that is counted above was looked at; what is not listed here did not fail.");
    }
  }

  void notRecomputed() {
    page.heading("Made again");
    page.paragraph(2, "", "Nothing was made again, since the archive does not verify.");
  }

  /** Makes every document again; whether each is the same to the byte, or but for its packing. */
  boolean recomputed(Archive archive) throws IOException {
    page.heading("Made again");
    Map<Recomputation.Equality, Integer> counts = new EnumMap<>(Recomputation.Equality.class);
    Path scratch = Files.createTempDirectory("engross");
    boolean good = true;
    try {
      Recomputation recomputation = new Recomputation(archive, scratch);
      long size = archive.checkpoint().size();
      for (long from = 0; from < size; from += ENTRIES_AT_A_TIME) {
        for (LogEntry entry : archive.entries(from, ENTRIES_AT_A_TIME)) {
          if (entry.kind() == Event.Kind.ISSUED) {
            String record = Objects.requireNonNull(entry.record());
            Result result = recomputation.of(archive.document(record));
            counts.merge(result.equality(), 1, Integer::sum);
            good &= told(record, result);
          }
        }
      }
    } finally {
      delete(scratch);
    }
    counts.forEach((equality, count) -> page.literal(2, count + " " + words(equality)));
    return good;
  }

  /** Tells a document that is not the same; whether it verifies all the same. */
  private boolean told(String record, Result result) {
    if (result.equality() == Recomputation.Equality.BYTES) {
      return true;
    }
    page.paragraph(2, "- ", record + ": " + words(result.equality()) + ".");
    if (!result.engine().equals(Receipt.ENGINE)) {
      page.paragraph(
          4, "", "It was made by " + result.engine() + ", and again by " + Receipt.ENGINE + ".");
    }
    result.differences().forEach(difference -> page.paragraph(4, "", difference));
    return result.equality() == Recomputation.Equality.CONTENT;
  }

  private static String words(Recomputation.Equality equality) {
    return switch (equality) {
      case BYTES -> "the same to the byte";
      case CONTENT -> "the same object by object; only the compression differs";
      case DATA -> "the same figures, but other pages";
      case NONE -> "another document";
      case NOT_MADE -> "not made again, so that nothing is shown either way";
    };
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  @Override
  public String toString() {
    return page.toString();
  }
}
