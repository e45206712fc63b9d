package dev.engross.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Objects;

/**
 * What a folder says of itself to be known as an archive.
 *
 * @param format the form of everything in it; this program writes and reads form 1
 * @param origin the name of its log
 */
record ArchiveHeader(long format, String origin) {

  static final long FORMAT = 1;

  byte[] bytes() {
    return CanonicalJson.write(Map.of("format", format, "origin", origin));
  }

  /**
   * @throws ArchiveFault when the folder is no archive, or one of a form not known here
   */
  static ArchiveHeader read(ArchiveFolder folder) throws IOException {
    if (!Files.isRegularFile(folder.resolve(ArchiveFolder.HEADER))) {
      throw new ArchiveFault(folder.root() + " is not an archive");
    }
    try {
      Map<String, Object> header =
          CanonicalJson.read(Files.readAllBytes(folder.resolve(ArchiveFolder.HEADER)));
      ArchiveHeader read =
          new ArchiveHeader(
              (Long) Objects.requireNonNull(header.get("format")),
              (String) Objects.requireNonNull(header.get("origin")));
      if (read.format() != FORMAT) {
        throw new ArchiveFault(
            folder.root() + " is an archive of form " + read.format() + "; known is form 1");
      }
      return read;
    } catch (IllegalArgumentException | ClassCastException | NullPointerException malformed) {
      throw new ArchiveFault(ArchiveFolder.HEADER + " cannot be read", malformed);
    }
  }
}
