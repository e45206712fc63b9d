package dev.engross.archive;

import dev.engross.archive.log.Checkpoint;
import dev.engross.archive.log.VerifierKey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whether an archive is what its key once signed: every file of every document, every input, every
 * entry of the log, the signature over it, and that the log of every remembered checkpoint is the
 * beginning of the log of today. Needs nothing but the folder, and a public key from elsewhere.
 */
public final class Verification {

  private final ArchiveFolder folder;
  private final @Nullable VerifierKey trusted;
  private final List<Failure> failures = new ArrayList<>();

  private Verification(ArchiveFolder folder, @Nullable VerifierKey trusted) {
    this.folder = folder;
    this.trusted = trusted;
  }

  /**
   * What was found.
   *
   * @param entries in the log
   * @param documents whose files were compared
   * @param inputs that documents came from
   * @param checkpoints remembered or given, whose logs were compared with the one of today
   * @param key that the signatures were checked with; null when there was none to be had
   * @param keyGiven whether that key came from elsewhere; the archive's own shows only that the
   *     archive agrees with itself
   * @param failures everything that does not verify; empty when all does
   */
  public record Report(
      long entries,
      long documents,
      long inputs,
      int checkpoints,
      @Nullable VerifierKey key,
      boolean keyGiven,
      List<Failure> failures) {
    public Report {
      failures = List.copyOf(failures);
    }

    public boolean verifies() {
      return failures.isEmpty();
    }
  }

  /**
   * Verifies an archive. Writers wait meanwhile.
   *
   * @param trusted its public key, if it is known from elsewhere
   * @param older signed checkpoints of the same log, received earlier
   * @throws IOException when the disk fails; a damaged archive is a report
   */
  public static Report of(Path archive, @Nullable VerifierKey trusted, List<String> older)
      throws IOException {
    ArchiveFolder folder = new ArchiveFolder(archive);
    if (!Files.isRegularFile(folder.resolve(ArchiveFolder.HEADER))) {
      throw new ArchiveFault(archive + " is not an archive");
    }
    try (ArchiveLock lock = ArchiveLock.acquire(folder)) {
      return new Verification(folder, trusted).run(older);
    }
  }

  private Report run(List<String> older) throws IOException {
    String origin = origin();
    VerifierKey key = key(origin);
    Checkpoint checkpoint = checkpoint(key);
    if (checkpoint == null) {
      return new Report(0, 0, 0, 0, key, trusted != null, failures);
    }
    LogVerification log = new LogVerification(folder, checkpoint, failures);
    DocumentVerification documents = new DocumentVerification(folder, failures);
    log.run(documents::check);
    int compared = 0;
    if (key != null) {
      CheckpointVerification past = new CheckpointVerification(folder, key, checkpoint, failures);
      past.remembered();
      older.forEach(past::given);
      compared = past.compared();
    }
    new StrayFiles(folder, log.tiles(), documents, failures).run();
    return new Report(
        checkpoint.size(),
        documents.documents(),
        documents.inputs(),
        compared,
        key,
        trusted != null,
        failures);
  }

  private @Nullable String origin() throws IOException {
    try {
      return ArchiveHeader.read(folder).origin();
    } catch (ArchiveFault fault) {
      fail(ArchiveFolder.HEADER, Objects.requireNonNull(fault.getMessage()));
      return null;
    }
  }

  private @Nullable VerifierKey key(@Nullable String origin) throws IOException {
    VerifierKey own = null;
    try {
      String text = text(ArchiveFolder.PUBLIC_KEY);
      own = VerifierKey.read(text.stripTrailing());
      if (!text.equals(own.line() + "\n")) {
        fail(ArchiveFolder.PUBLIC_KEY, "it holds more than the key");
      }
    } catch (IllegalArgumentException | NoSuchFileException unreadable) {
      fail(ArchiveFolder.PUBLIC_KEY, "it holds no public key");
    }
    if (trusted != null && own != null && !trusted.equals(own)) {
      fail(ArchiveFolder.PUBLIC_KEY, "it is not the key that was given");
    }
    VerifierKey key = trusted == null ? own : trusted;
    if (key != null && origin != null && !key.name().equals(origin)) {
      fail(ArchiveFolder.HEADER, "it names another log than the key, " + key.name());
    }
    return key;
  }

  private @Nullable Checkpoint checkpoint(@Nullable VerifierKey key) throws IOException {
    String note;
    try {
      note = text(ArchiveFolder.CHECKPOINT);
    } catch (NoSuchFileException missing) {
      fail(ArchiveFolder.CHECKPOINT, "it is missing");
      return largestRemembered();
    } catch (IllegalArgumentException damaged) {
      fail(ArchiveFolder.CHECKPOINT, Objects.requireNonNull(damaged.getMessage()));
      return largestRemembered();
    }
    if (key != null) {
      try {
        return Checkpoint.verified(note, key);
      } catch (IllegalArgumentException unsigned) {
        fail(ArchiveFolder.CHECKPOINT, Objects.requireNonNull(unsigned.getMessage()));
      }
    }
    return largestRemembered();
  }

  /** Where the last checkpoint is no use, the one before shows how far the log is good. */
  private @Nullable Checkpoint largestRemembered() throws IOException {
    Checkpoint largest = null;
    try (var files = Files.walk(folder.resolve(ArchiveFolder.CHECKPOINTS))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        try {
          Checkpoint one =
              Checkpoint.read(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
          largest = largest == null || one.size() > largest.size() ? one : largest;
        } catch (IllegalArgumentException damaged) {
          // Told when the remembered checkpoints are looked at.
        }
      }
    }
    return largest;
  }

  private String text(String path) throws IOException {
    byte[] bytes = Files.readAllBytes(folder.resolve(path));
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (!Arrays.equals(text.getBytes(StandardCharsets.UTF_8), bytes)) {
      throw new IllegalArgumentException("it is no text in UTF-8");
    }
    return text;
  }

  private void fail(String path, String why) {
    failures.add(new Failure(path, null, why));
  }
}
