package dev.engross.cli;

import dev.engross.diagnostic.Place;
import dev.engross.diagnostic.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** Whether files that exist may be replaced; without it, none is. */
final class OverwriteOption {

  @Option(names = "--overwrite", description = "Replace files that exist.")
  private boolean overwrite;

  /**
   * Tells every file that is there already, before any is written.
   *
   * @throws Rejected when one exists that may not be replaced
   */
  void requireFree(List<Path> files) throws Rejected {
    List<Problem> problems = new ArrayList<>();
    for (Path file : files) {
      if (!overwrite && Files.exists(file)) {
        problems.add(exists(file));
      }
    }
    if (!problems.isEmpty()) {
      throw new Rejected(problems);
    }
  }

  private static Problem exists(Path file) {
    return Problem.error(
            "file-exists",
            Place.inFile(ArchiveArgument.shown(file)),
            "there is a file of this name")
        .withHelp("name another place, or give --overwrite to replace it");
  }
}
