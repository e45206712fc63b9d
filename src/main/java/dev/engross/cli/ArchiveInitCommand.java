package dev.engross.cli;

import dev.engross.archive.ArchiveWriter;
import dev.engross.archive.KeyFile;
import dev.engross.archive.log.SigningKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code engross archive init}. */
@Command(
    name = "init",
    description = "Makes an empty archive, and the key that signs its log.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "The private key is written beside the archive, readable by its owner only. Whoever has it",
      "can add to the archive; keep a copy of it elsewhere, and never hand it over with the archive.",
      "Give the public key, which is printed, to whoever is to verify.",
      "",
      "Example:",
      "  engross archive init letters --origin hr.example.com/letters"
    })
final class ArchiveInitCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private ArchiveArgument archive = new ArchiveArgument();

  @Option(
      names = "--origin",
      paramLabel = "NAME",
      description = "The name of the log, best one that nobody else uses. Default: the folder's.")
  private @Nullable String origin;

  @Option(
      names = "--key",
      paramLabel = "FILE",
      description =
          "The private key: one that is there, or where to write it. Default: ARCHIVE.key.")
  private @Nullable Path key;

  ArchiveInitCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Path folder = archive.folder();
    Path file = key == null ? KeyFile.beside(folder) : key;
    String name = name(folder);
    boolean given = Files.exists(file);
    SigningKey signing = given ? KeyFile.read(name, file) : SigningKey.generate(name);
    if (!given) {
      Files.createDirectories(java.util.Objects.requireNonNull(file.toAbsolutePath().getParent()));
      KeyFile.create(file, signing);
    }
    ArchiveWriter.init(folder, signing);
    ReportPage page = new ReportPage();
    page.literal(0, "Archive " + ArchiveArgument.shown(folder) + ", log " + name + ".");
    page.literal(0, "Private key: " + ArchiveArgument.shown(file));
    page.literal(0, "Public key:  " + signing.verifier().line());
    console.out().print(page);
    return ExitCode.DONE.code();
  }

  /** No space and no plus sign may stand in the name of a log. */
  private String name(Path folder) {
    String named =
        origin == null ? String.valueOf(folder.toAbsolutePath().normalize().getFileName()) : origin;
    String safe = named.replaceAll("[^A-Za-z0-9._/-]", "-");
    return safe.isEmpty() ? "archive" : safe;
  }
}
