package dev.engross.cli;

import dev.engross.determination.Determiner;
import dev.engross.determination.Docket;
import dev.engross.intake.CaseDossier;
import dev.engross.intake.DeterminationJson;
import dev.engross.intake.LawBookReader;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code engross docket}. */
@Command(
    name = "docket",
    description = "Lists the deadlines of a case and the documents due, in order of date.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "ics is a calendar file (RFC 5545) with one all-day entry for each day that is fixed.",
      "",
      "A count stands as a calendar: at the left the days of each week, at the right, in",
      "the same places, their numbers, the last in brackets. Days that are not counted say why.",
      "Weeks and months stand as a list of their ends.",
      "",
      "Examples:",
      "  engross docket fixtures/capstone/almgren",
      "  engross docket fixtures/capstone/almgren --count",
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

  @Mixin private CaseArgument argument = new CaseArgument();

  @Mixin private MailingsOption mailings = new MailingsOption();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text, json or ics. Default: ${DEFAULT-VALUE}.")
  private Format format = Format.text;

  @Option(
      names = "--count",
      description =
          "Prints under each day how it is counted, day by day, to be checked against a calendar.")
  private boolean count;

  DocketCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, Rejected {
    CaseArgument.Opened opened = argument.open(null, console);
    CaseDossier dossier = mailings.in(opened.dossier());
    CaseDates dates = opened.dates();
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
              case text -> DocketReport.of(dossier, docket, count);
              case json ->
                  count
                      ? DeterminationJson.writeWithCounts(docket)
                      : DeterminationJson.write(docket);
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
