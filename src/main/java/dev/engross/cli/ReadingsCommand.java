package dev.engross.cli;

import dev.engross.determination.ReadingEffects;
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

/** {@code engross readings}. */
@Command(
    name = "readings",
    description = "Shows what every other reading of the words would change, in money and days.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "The case is worked out once for each alternative of each reading on which it relies, all",
      "other readings as they stand. A case chooses an alternative in its \"readings\".",
      "",
      "Examples:",
      "  engross readings fixtures/capstone/almgren",
      "  engross readings fixtures/capstone/almgren --as-of 2003-02-25 --format json"
    })
final class ReadingsCommand implements Callable<Integer> {

  /** How the comparison is written. */
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

  ReadingsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, Rejected {
    CaseDossier dossier = Rejected.unlessGood(CaseReader.read(caseFile), console);
    CaseDates dates = CaseDates.of(dossier.caseFile(), asOf, null, console);
    ReadingEffects effects =
        ReadingEffects.of(
            dossier.caseFile(),
            dossier.terms(),
            LawBookReader.bundled().book(),
            dates.asOf(),
            dates.issuedOn());
    console
        .out()
        .print(
            format == Format.json
                ? DeterminationJson.write(effects)
                : ReadingsReport.of(dossier, effects));
    return ExitCode.DONE.code();
  }
}
