package dev.engross.cli;

import dev.engross.archive.ArchiveFault;
import dev.engross.diagnostic.Place;
import dev.engross.diagnostic.Problem;
import dev.engross.law.LawBook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.List;
import java.util.Objects;
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
      console.tell(List.of(notCovered(notCovered)));
      return ExitCode.REJECTED.code();
    }
    if (failure instanceof ArchiveFault fault) {
      console.tell(List.of(unusable(fault)));
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

  private static Problem notCovered(LawBook.NotCovered cause) {
    return Problem.error(
            "law-not-covered",
            Place.inFile("the law book"),
            Objects.requireNonNullElse(
                cause.getMessage(), "the law of that day is not in the book"))
        .withHelp(
            "check the case's dates; if they are right, add the law of that day to the law book");
  }

  private static Problem unusable(ArchiveFault fault) {
    return Problem.error(
            "archive-unusable",
            Place.inFile("the archive"),
            Objects.requireNonNullElse(fault.getMessage(), "it cannot be used"))
        .withHelp("engross archive init makes one, and engross verify says what is wrong with one");
  }

  private int environment(IOException disk) {
    console.err().println("error: the file system failed: " + reason(disk) + disk.getMessage());
    console.err().println("   = help: " + wayOut(disk));
    return ExitCode.ENVIRONMENT.code();
  }

  private static String reason(IOException disk) {
    if (disk instanceof AccessDeniedException) {
      return "access is denied: ";
    }
    if (disk instanceof NoSuchFileException) {
      return "there is no such file: ";
    }
    return disk instanceof FileAlreadyExistsException
        ? "there is a file where a folder is to be: "
        : disk instanceof NotDirectoryException ? "it is not a folder: " : "";
  }

  private static String wayOut(IOException disk) {
    if (disk instanceof FileAlreadyExistsException || disk instanceof NotDirectoryException) {
      return "name a folder";
    }
    return disk instanceof AccessDeniedException
        ? "check that the file can be read, and its folder be written to"
        : "check that the file can be read, and that its disk has room";
  }
}
