package dev.engross.issuance;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
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
      Files.write(unfinished, content);
      try {
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
      } catch (AtomicMoveNotSupportedException notHere) {
        Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
      }
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }
}
