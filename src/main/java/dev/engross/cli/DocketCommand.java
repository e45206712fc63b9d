package dev.engross.cli;

import dev.engross.determination.Determiner;
import dev.engross.determination.Docket;
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

/** {@code engross docket}. */
@Command(
    name = "docket",
    description = "Lists the deadlines of a case and the documents due, in order of date.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "ics is a calendar file (RFC 5545) with one all-day entry for each day that is fixed.",
      "",
      "Examples:",
      "  engross docket fixtures/capstone/almgren",
      "  engross docket fixtures/capstone/almgren --format ics"
    })
final class DocketCommand implements Callable<Integer> {

  /** How the docket is written. */
  enum Format {
    text,
    json,
    ics
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
      description = "text, json or ics. Default: ${DEFAULT-VALUE}.")
  private Format format = Format.text;

  DocketCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, Rejected {
    CaseDossier dossier = Rejected.unlessGood(CaseReader.read(caseFile), console);
    CaseDates dates = CaseDates.of(dossier.caseFile(), asOf, null, console);
    Docket docket =
        Docket.of(
            Determiner.determine(
                dossier.caseFile(),
                dossier.terms(),
                LawBookReader.bundled().book(),
                dates.asOf(),
                dates.issuedOn()));
    console
        .out()
        .print(
            switch (format) {
              case text -> DocketReport.of(dossier, docket);
              case json -> DeterminationJson.write(docket);
              case ics -> CalendarFile.of(dossier.caseFile().title(), docket);
            });
    if (format == Format.ics) {
      tellWhatIsLeftOut(docket);
    }
    return ExitCode.DONE.code();
  }

  /** A calendar can only hold days; whoever imports it must not take it for the whole docket. */
  private void tellWhatIsLeftOut(Docket docket) {
    int undated = (int) docket.entries().stream().filter(entry -> entry.act() == null).count();
    if (undated > 0) {
      console
          .err()
          .println(
              "note: "
                  + (undated == 1 ? "one entry has" : undated + " entries have")
                  + " no day yet and cannot stand in a calendar; see --format text");
    }
  }
}
