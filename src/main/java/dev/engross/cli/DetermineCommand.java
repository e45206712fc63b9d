package dev.engross.cli;

import dev.engross.determination.Determination;
import dev.engross.determination.Determiner;
import dev.engross.intake.CaseDossier;
import dev.engross.intake.CaseReader;
import dev.engross.intake.DeterminationJson;
import dev.engross.intake.LawBookReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code engross determine}. */
@Command(
    name = "determine",
    description = "Works out what follows from a case: who is owed what, when, and why.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  engross determine fixtures/capstone/almgren",
      "  engross determine fixtures/capstone/almgren --as-of 2003-02-26 --format json"
    })
final class DetermineCommand implements Callable<Integer> {

  /** How a determination is written. */
  enum Format {
    text,
    json
  }

  private final Console console;

  @Parameters(index = "0", paramLabel = "CASE", description = "The case folder or file.")
  private Path caseFile = Path.of("");

  @Option(
      names = "--as-of",
      paramLabel = "D",
      description =
          "The day to look from; facts after it do not count. Default: the case's, else today.")
  private @Nullable LocalDate asOf;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text or json. Default: ${DEFAULT-VALUE}.")
  private Format format = Format.text;

  DetermineCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, Rejected {
    CaseDossier dossier = Rejected.unlessGood(CaseReader.read(caseFile), console);
    CaseDates dates = CaseDates.of(dossier.caseFile(), asOf, null, console);
    Determination determination =
        Determiner.determine(
            dossier.caseFile(),
            dossier.terms(),
            LawBookReader.bundled().book(),
            dates.asOf(),
            dates.issuedOn());
    console
        .out()
        .print(
            format == Format.json
                ? DeterminationJson.write(determination)
                : DeterminationReport.of(dossier, determination));
    return ExitCode.DONE.code();
  }
}
