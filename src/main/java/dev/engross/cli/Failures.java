package dev.engross.cli;

import dev.engross.law.LawBook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** The one place where what went wrong becomes a message and an exit code. */
final class Failures implements IExecutionExceptionHandler {

  private final Console console;

  Failures(Console console) {
    this.console = console;
  }

  @Override
  public int handleExecutionException(
      Exception failure, CommandLine command, ParseResult arguments) {
    if (failure instanceof Rejected rejected) {
      console.tell(rejected.problems());
      return ExitCode.REJECTED.code();
    }
    if (failure instanceof LawBook.NotCovered notCovered) {
      console.err().println("error: " + notCovered.getMessage());
      console.err().println("   = help: add the law of that day to the law book, with its source");
      return ExitCode.REJECTED.code();
    }
    if (failure instanceof IOException disk) {
      return environment(disk);
    }
    if (failure instanceof UncheckedIOException && failure.getCause() instanceof IOException disk) {
      return environment(disk);
    }
    console.err().println("engross has failed by a fault of its own; please report this:");
    failure.printStackTrace(console.err());
    return ExitCode.OUR_BUG.code();
  }

  private int environment(IOException disk) {
    String reason =
        disk instanceof AccessDeniedException
            ? "access is denied: "
            : disk instanceof NoSuchFileException ? "there is no such file: " : "";
    console.err().println("error: the file system failed: " + reason + disk.getMessage());
    console.err().println("   = help: check that the file can be read, and that its disk has room");
    return ExitCode.ENVIRONMENT.code();
  }
}
