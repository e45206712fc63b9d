package dev.engross.cli;

import dev.engross.determination.Determination;
import dev.engross.determination.Determiner;
import dev.engross.intake.CaseDossier;
import dev.engross.intake.DeterminationJson;
import dev.engross.intake.LawBookReader;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code engross determine}. */
@Command(
    name = "determine",
    description = "Works out what follows from a case: who is owed what, when, and why.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  engross determine fixtures/capstone/almgren",
      "  engross determine fixtures/capstone/almgren --count",
      "  engross determine fixtures/capstone/almgren --as-of 2003-02-26 --format json"
    })
final class DetermineCommand implements Callable<Integer> {

  /** How a determination is written. */
  enum Format {
    text,
    json
  }

  private final Console console;

  @Mixin private CaseArgument argument = new CaseArgument();

  @Mixin private MailingsOption mailings = new MailingsOption();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text or json. Default: ${DEFAULT-VALUE}.")
  private Format format = Format.text;

  @Option(
      names = "--count",
      description =
          "Prints under each step that counts days how it counts them, to be checked against a"
              + " calendar.")
  private boolean count;

  DetermineCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, Rejected {
    CaseArgument.Opened opened = argument.open(null, console);
    CaseDossier dossier = mailings.in(opened.dossier());
    CaseDates dates = opened.dates();
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
            switch (format) {
              case text -> DeterminationReport.of(dossier, determination, count);
              case json ->
                  count
                      ? DeterminationJson.writeWithCounts(determination)
                      : DeterminationJson.write(determination);
            });
    return ExitCode.DONE.code();
  }
}
