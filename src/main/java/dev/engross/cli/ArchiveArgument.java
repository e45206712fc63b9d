package dev.engross.cli;

import dev.engross.archive.Archive;
import dev.engross.archive.ArchiveFault;
import dev.engross.archive.ArchiveWriter;
import dev.engross.archive.KeyFile;
import dev.engross.diagnostic.Place;
import dev.engross.diagnostic.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Parameters;

/** The archive that a command works on. */
final class ArchiveArgument {

  @Parameters(index = "0", paramLabel = "ARCHIVE", description = "The archive's folder.")
  private Path folder = Path.of("");

  Path folder() {
    return folder;
  }

  Archive open() throws IOException {
    return Archive.open(folder);
  }

  ArchiveWriter write(@Nullable Path key) throws IOException {
    return write(folder, key);
  }

  /**
   * An archive for writing.
   *
   * @param key the file with its private key; null for the one beside it
   */
  static ArchiveWriter write(Path folder, @Nullable Path key) throws IOException {
    Path file = key == null ? KeyFile.beside(folder) : key;
    if (!Files.isRegularFile(file)) {
      Archive.open(folder);
      throw new ArchiveFault("its private key is not at " + shown(file) + "; name it with --key");
    }
    return ArchiveWriter.open(folder, file);
  }

  /** Rejects record numbers that the archive does not hold, all at once. */
  static void requireRecords(Archive archive, List<String> records) throws Rejected {
    List<Problem> problems = new ArrayList<>();
    for (String record : records) {
      if (!archive.holds(record)) {
        problems.add(
            Problem.error(
                    "record-not-archived",
                    Place.inFile(shown(archive.path())),
                    "there is no document " + record + " in the archive")
                .withHelp("engross archive list shows what is there"));
      }
    }
    if (!problems.isEmpty()) {
      throw new Rejected(problems);
    }
  }

  static String shown(Path file) {
    return file.toString().replace('\\', '/');
  }
}
