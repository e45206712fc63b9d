package dev.engross.batch;

import dev.engross.archive.Archive;
import dev.engross.archive.ArchiveWriter;
import dev.engross.issuance.Issue.IssuedDocument;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** An archive: its records tell what was stored. */
public final class ArchiveTarget implements BatchTarget {

  private final Archive archive;
  private final ArchiveWriter writer;
  private final Clock clock;

  private ArchiveTarget(Archive archive, ArchiveWriter writer, Clock clock) {
    this.archive = archive;
    this.writer = writer;
    this.clock = clock;
  }

  /**
   * Opens an archive, and puts right what a writer left that was killed.
   *
   * @param key the file with the private half of its key
   * @param clock for the times in its log
   */
  public static ArchiveTarget open(Path folder, Path key, Clock clock) throws IOException {
    ArchiveWriter writer = ArchiveWriter.open(folder, key);
    return new ArchiveTarget(Archive.open(folder), writer, clock);
  }

  @Override
  public boolean holds(String record) {
    return archive.holds(record);
  }

  @Override
  public void store(List<IssuedDocument> documents) throws IOException {
    writer.store(documents.stream().map(IssuedDocument::deposit).toList(), clock.instant());
  }

  @Override
  public void close() {
    writer.close();
  }
}
