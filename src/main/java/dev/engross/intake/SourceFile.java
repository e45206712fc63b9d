package dev.engross.intake;

import java.nio.file.Path;

/**
 * A file as it was read, kept for the receipt of what is made of it.
 *
 * @param path the file as the user named it
 * @param name its path relative to the folder of the case, with forward slashes; the same on every
 *     machine
 * @param bytes its content, never changed
 */
public record SourceFile(Path path, String name, byte[] bytes) {

  /** The file as problems name it, with forward slashes. */
  public String shownName() {
    return path.toString().replace('\\', '/');
  }
}
