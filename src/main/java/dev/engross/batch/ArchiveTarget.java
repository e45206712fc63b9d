package dev.engross.batch;

import dev.engross.archive.Archive;
import dev.engross.archive.ArchiveWriter;
import dev.engross.issuance.Issue.IssuedDocument;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** An archive: its records tell what was stored. It takes no drafts. */
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
   * The archive of a writer, which is closed with it.
   *
   * @param clock for the times in its log
   */
  public static ArchiveTarget of(ArchiveWriter writer, Path folder, Clock clock)
      throws IOException {
    return new ArchiveTarget(Archive.open(folder), writer, clock);
  }

  @Override
  public boolean holds(String record) {
    return archive.holds(record);
  }

  @Override
  public boolean takesDrafts() {
    return false;
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
