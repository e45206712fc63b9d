package dev.engross.cli;

import dev.engross.archive.Archive;
import dev.engross.archive.ArchiveWriter;
import dev.engross.archive.Bag;
import dev.engross.archive.Catalogue;
import dev.engross.archive.Event;
import dev.engross.archive.KeyFile;
import dev.engross.finding.Wording;
import dev.engross.issuance.Certificate;
import dev.engross.typeset.Press;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code engross archive export}. */
@Command(
    name = "export",
    description = "Copies an archive for an auditor, with certificates and proofs.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "The copy is a BagIt bag: in its folder, sha256sum -c manifest-sha256.txt checks every file.",
      "The export is recorded in the archive where its private key is at hand.",
      "",
      "Example:",
      "  engross archive export letters --out letters-for-the-auditor"
    })
final class ArchiveExportCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private ArchiveArgument argument = new ArchiveArgument();

  @Option(names = "--out", paramLabel = "DIR", required = true, description = "The new folder.")
  private Path out = Path.of("");

  @Option(names = "--key", paramLabel = "FILE", description = "The archive's private key.")
  private @Nullable Path key;

  ArchiveExportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (key != null || Files.isRegularFile(KeyFile.beside(argument.folder()))) {
      try (ArchiveWriter writer = argument.write(key)) {
        writer.append(
            List.of(
                new Event(
                    Event.Kind.EXPORTED, null, Map.of("to", String.valueOf(out.getFileName())))),
            console.now());
      }
    } else {
      console.err().println("note: the export is not recorded, since the private key is not here");
    }
    Archive archive = argument.open();
    try (Catalogue catalogue = Catalogue.of(archive)) {
      int files =
          Bag.export(
              archive,
              catalogue,
              out,
              console.today(),
              new Certificate(archive, Press.standard())::of);
      console.out().println(ArchiveArgument.shown(out) + ": " + Wording.count(files, "file"));
    }
    return ExitCode.DONE.code();
  }
}
