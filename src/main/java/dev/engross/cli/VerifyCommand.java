package dev.engross.cli;

import dev.engross.archive.Archive;
import dev.engross.archive.ArchiveWriter;
import dev.engross.archive.Event;
import dev.engross.archive.Verification;
import dev.engross.archive.log.VerifierKey;
import dev.engross.diagnostic.Place;
import dev.engross.diagnostic.Problem;
import dev.engross.issuance.Receipt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code engross verify}. */
@Command(
    name = "verify",
    description = "Checks an archive, or one document, against what was issued.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Nothing but the folder is needed, and the public key that its owner gave you. Without --key",
      "the archive's own key is used, which shows only that the archive agrees with itself.",
      "The exit code is 4 where something does not verify; each failure is named.",
      "",
      "Examples:",
      "  engross verify letters --key public-key.txt --recompute",
      "  engross verify letter.pdf --archive letters"
    })
final class VerifyCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(
      index = "0",
      paramLabel = "FILE.pdf|ARCHIVE",
      description = "A document, or an archive's folder.")
  private Path subject = Path.of("");

  @Option(
      names = "--recompute",
      description = "Also determine and set every document again, and compare the bytes.")
  private boolean recompute;

  @Option(
      names = "--key",
      paramLabel = "FILE",
      description = "The public key, as its owner gave it to you.")
  private @Nullable Path key;

  @Option(
      names = "--checkpoint",
      paramLabel = "FILE",
      description = "An older checkpoint that you kept; the log must start with it.")
  private List<Path> checkpoints = List.of();

  @Option(
      names = "--record",
      description = "Enter in the log that the archive verified; needs its private key beside it.")
  private boolean record;

  @Option(
      names = "--archive",
      paramLabel = "DIR",
      description = "The archive in which to find the document.")
  private @Nullable Path archive;

  VerifyCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, Rejected {
    if (!Files.isDirectory(subject)) {
      return new DocumentReport(console).of(subject, archive, trusted());
    }
    List<String> older = new ArrayList<>();
    for (Path file : checkpoints) {
      older.add(NamedFile.text(file));
    }
    Verification.Report report = Verification.of(subject, trusted(), older);
    VerificationReport told = new VerificationReport();
    told.archive(report);
    boolean good = report.verifies();
    if (recompute && good) {
      good = told.recomputed(Archive.open(subject));
    } else if (recompute) {
      told.notRecomputed();
    }
    if (good && record) {
      Event verified =
          new Event(
              Event.Kind.VERIFIED,
              null,
              Map.of("engine", Receipt.ENGINE, "recomputed", recompute ? "yes" : "no"));
      try (ArchiveWriter writer = ArchiveArgument.write(subject, null)) {
        writer.append(List.of(verified), console.now());
      }
    }
    console.out().print(told);
    return (good ? ExitCode.DONE : ExitCode.DOES_NOT_VERIFY).code();
  }

  private @Nullable VerifierKey trusted() throws IOException, Rejected {
    if (key == null) {
      return null;
    }
    try {
      return VerifierKey.read(NamedFile.text(key).strip());
    } catch (IllegalArgumentException malformed) {
      Problem problem =
          Problem.error(
                  "not-a-public-key",
                  Place.inFile(ArchiveArgument.shown(key)),
                  "this is not the public key of an archive")
              .withHelp("ask for the line that engross archive init printed as the public key");
      throw new Rejected(List.of(problem));
    }
  }
}
