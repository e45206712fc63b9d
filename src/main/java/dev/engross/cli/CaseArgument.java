package dev.engross.cli;

import dev.engross.intake.CaseDossier;
import dev.engross.intake.CaseReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The case that a command works on, and the day it looks from: the same for every command. */
final class CaseArgument {

  @Parameters(index = "0", paramLabel = "CASE", description = "The case folder or file.")
  private Path caseFile = Path.of("");

  @Option(
      names = "--as-of",
      paramLabel = "D",
      description =
          "The day to look from; facts after it do not count. Default: the case's, else today.")
  private @Nullable LocalDate asOf;

  /**
   * Reads the case.
   *
   * @param issuedOn the date of the letters as the command line names it; null where it does not
   * @throws Rejected with every problem of the case and its instruments
   */
  Opened open(@Nullable LocalDate issuedOn, Console console) throws IOException, Rejected {
    CaseDossier dossier = Rejected.unlessGood(CaseReader.read(caseFile), console);
    return new Opened(dossier, CaseDates.of(dossier.caseFile(), asOf, issuedOn, console));
  }

  /** A case that was good, and the days it is looked at for. */
  record Opened(CaseDossier dossier, CaseDates dates) {}
}
