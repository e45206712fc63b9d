package dev.engross.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code engross archive}. */
@Command(
    name = "archive",
    description = "Keeps what was issued, so that it can be proved years later.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Nothing in an archive is ever changed or deleted.",
      "",
      "Examples:",
      "  engross archive init letters",
      "  engross issue fixtures/capstone/almgren-completed --archive letters",
      "  engross archive list letters",
      "  engross verify letters --recompute"
    })
final class ArchiveCommand {

  private ArchiveCommand() {}

  static CommandLine of(Console console) {
    return new CommandLine(new ArchiveCommand())
        .addSubcommand(new ArchiveInitCommand(console))
        .addSubcommand(new ArchiveListCommand(console))
        .addSubcommand(new ArchiveShowCommand(console))
        .addSubcommand(new ArchiveSupersedeCommand(console))
        .addSubcommand(new ArchiveRetainCommand(console))
        .addSubcommand(new ArchiveExportCommand(console));
  }
}
