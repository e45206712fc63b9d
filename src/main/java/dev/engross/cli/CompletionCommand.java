package dev.engross.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code engross completion}. */
@Command(
    name = "completion",
    description = "Writes a script that lets bash and zsh complete commands and options.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "The script completes a command named engross; give the jar that name with a shell alias.",
      "",
      "Example:",
      "  source <(engross completion)"
    })
final class CompletionCommand implements Callable<Integer> {

  private final Console console;

  @Spec private CommandSpec spec = CommandSpec.create();

  CompletionCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    console.out().print(AutoComplete.bash("engross", spec.root().commandLine()));
    return ExitCode.DONE.code();
  }
}
