package dev.engross.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code engross init}. */
@Command(
    name = "init",
    description = "Writes a small plan and a case under it to start from.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "The folder must be new or empty: nothing is ever replaced. The README.md in it says what each",
      "part is for, and the case in it gives finished letters as it stands.",
      "",
      "Example:",
      "  engross init target/first-case"
    })
final class InitCommand implements Callable<Integer> {

  private static final List<String> FILES = List.of("README.md", "plan.json", "case/case.json");

  private final Console console;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(index = "0", paramLabel = "DIR", description = "A folder that is new or empty.")
  private Path folder = Path.of("");

  InitCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (!isFree(folder)) {
      throw new ParameterException(
          spec.commandLine(), folder + " is not empty; name a folder that is new or empty");
    }
    for (String name : FILES) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.toAbsolutePath().getParent());
      try (InputStream content = starter(name)) {
        Files.copy(content, file);
      }
      console.out().println(file);
    }
    console.err().println("Next: engross check " + folder.resolve("case"));
    return ExitCode.DONE.code();
  }

  private static boolean isFree(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return !Files.exists(folder);
    }
    try (var entries = Files.list(folder)) {
      return entries.findAny().isEmpty();
    }
  }

  private static InputStream starter(String name) {
    InputStream content = InitCommand.class.getResourceAsStream("/starter/" + name);
    if (content == null) {
      throw new IllegalStateException("the starter lacks " + name + "; please report this");
    }
    return content;
  }
}
