package dev.engross.archive;

import dev.engross.archive.log.SigningKey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;

/**
 * The file with the private half of an archive's key. It stands beside the archive, never in it, so
 * that whoever is handed the archive is not handed the power to rewrite it.
 */
public final class KeyFile {

  private KeyFile() {}

  /** Where the key of an archive is, unless it is said to be elsewhere: {@code letters.key}. */
  public static Path beside(Path archive) {
    Path absolute = archive.toAbsolutePath().normalize();
    return absolute.resolveSibling(absolute.getFileName() + ".key");
  }

  /**
   * Writes a key to a new file that only its owner can read.
   *
   * @throws java.nio.file.FileAlreadyExistsException when the file is there
   */
  public static void create(Path file, SigningKey key) throws IOException {
    try (var channel =
        Files.newByteChannel(
            file,
            Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
            OwnerOnly.file(file))) {
      channel.write(java.nio.ByteBuffer.wrap(key.pem().getBytes(StandardCharsets.UTF_8)));
    }
  }

  /**
   * The key in a file.
   *
   * @param origin the name of the log that it signs
   * @throws ArchiveFault when there is no Ed25519 key in it
   */
  public static SigningKey read(String origin, Path file) throws IOException {
    try {
      return SigningKey.read(origin, new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
    } catch (IllegalArgumentException malformed) {
      throw new ArchiveFault(file + ": " + malformed.getMessage(), malformed);
    }
  }

  static SigningKey read(Path archive, Path file) throws IOException {
    return read(ArchiveHeader.read(new ArchiveFolder(archive)).origin(), file);
  }
}
