package dev.engross.cli;

import dev.engross.archive.Archive;
import dev.engross.archive.Catalogue;
import dev.engross.archive.Standing;
import dev.engross.finding.Wording;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code engross archive list}. */
@Command(
    name = "list",
    description = "Lists the documents of an archive, and where each stands.",
    mixinStandardHelpOptions = true,
    footer = {"", "Example:", "  engross archive list letters"})
final class ArchiveListCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private ArchiveArgument argument = new ArchiveArgument();

  ArchiveListCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Archive archive = argument.open();
    long[] documents = {0};
    try (Catalogue catalogue = Catalogue.of(archive)) {
      catalogue.forEach(
          line -> {
            documents[0]++;
            console.out().println(told(line));
            String since = standing(archive, catalogue, line);
            if (!since.isEmpty()) {
              console.out().println("  " + since);
            }
          });
    }
    console
        .out()
        .println(
            Wording.count((int) documents[0], "document")
                + ", "
                + archive.checkpoint().size()
                + (archive.checkpoint().size() == 1 ? " entry" : " entries")
                + " in the log "
                + archive.origin());
    return ExitCode.DONE.code();
  }

  private static String told(Catalogue.Line line) {
    return line.record()
        + "  "
        + Objects.requireNonNullElse(line.issuedOn(), "-")
        + "  "
        + Objects.requireNonNullElse(line.title(), "-")
        + ", to "
        + Objects.requireNonNullElse(line.addressee(), "-");
  }

  private static String standing(Archive archive, Catalogue catalogue, Catalogue.Line line) {
    if (line.events().isEmpty()) {
      return "";
    }
    try {
      return Standing.of(archive, catalogue.events(line.record())).told();
    } catch (IOException disk) {
      throw new java.io.UncheckedIOException(disk);
    }
  }
}
