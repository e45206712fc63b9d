package dev.engross.issuance;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Writes files whole or not at all: a reader never finds half a letter. They can be read by their
 * owner only, as letters hold what is nobody else's business.
 */
public final class WholeFile {

  /** What the names of unfinished files begin with; the program that wrote one may have died. */
  public static final String UNFINISHED = ".engross";

  private WholeFile() {}

  /** Writes a file; one of its name is replaced. */
  public static void write(Path file, byte[] content) throws IOException {
    // Java creates such a file for its owner only, where the file system can.
    Path unfinished = Files.createTempFile(file.toAbsolutePath().getParent(), UNFINISHED, ".tmp");
    try {
      fill(unfinished, content, file);
      try {
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
      } catch (AtomicMoveNotSupportedException notHere) {
        Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
      }
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  /** A full disk is told with the name of the file, which the system leaves out. */
  private static void fill(Path unfinished, byte[] content, Path file) throws IOException {
    try {
      Files.write(unfinished, content);
    } catch (IOException failed) {
      FileSystemException named =
          new FileSystemException(file.toString(), null, failed.getMessage());
      named.initCause(failed);
      throw named;
    }
  }
}
