package dev.engross.cli;

import dev.engross.determination.Determination;
import dev.engross.determination.Determiner;
import dev.engross.determination.Docket;
import dev.engross.document.Letters;
import dev.engross.document.Sheet;
import dev.engross.document.template.TemplateSet;
import dev.engross.finding.Wording;
import dev.engross.intake.CaseDossier;
import dev.engross.intake.DeterminationJson;
import dev.engross.intake.LawBookReader;
import dev.engross.issuance.WholeFile;
import dev.engross.typeset.Press;
import dev.engross.typeset.TypesetDocument;
import dev.engross.typeset.manuscript.Manuscript;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

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
      "Weeks and months stand as a list of their ends, and paydays as a list.",
      "",
      "pdf is the same on paper, with the company's letterhead: PDF/A and PDF/UA, with the docket",
      "as JSON attached. It bears the date of the letters, and is the same to the byte each time.",
      "",
      "Examples:",
      "  engross docket fixtures/capstone/almgren",
      "  engross docket fixtures/capstone/almgren --count",
      "  engross docket fixtures/capstone/almgren --count --format pdf --out docket.pdf",
      "  engross docket fixtures/capstone/almgren --format ics"
    })
final class DocketCommand implements Callable<Integer> {

  /** How the docket is written. */
  enum Format {
    text,
    json,
    ics,
    pdf
  }

  private final Console console;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private CaseArgument argument = new CaseArgument();

  @Mixin private MailingsOption mailings = new MailingsOption();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text, json, ics or pdf. Default: ${DEFAULT-VALUE}.")
  private Format format = Format.text;

  @Option(
      names = "--out",
      paramLabel = "FILE.pdf",
      description = "The file to write; pdf asks for it, and nothing else takes it.")
  private @Nullable Path out;

  @Option(
      names = "--templates",
      paramLabel = "DIR",
      description =
          "With pdf: a folder whose files take the place of the templates of the same name.")
  private @Nullable Path templates;

  @Mixin private OverwriteOption overwrite = new OverwriteOption();

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
    if ((format == Format.pdf) != (out != null) || (templates != null && out == null)) {
      throw new ParameterException(
          spec.commandLine(),
          "--format pdf and --out FILE.pdf go with each other, and --templates with both");
    }
    if (out != null) {
      overwrite.requireFree(List.of(out));
    }
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
    Docket docket = Docket.of(determination);
    if (out != null) {
      write(dossier, determination, docket, out);
    } else {
      console.out().print(text(dossier, docket));
    }
    if (format == Format.ics) {
      tellWhatIsLeftOut(docket);
    }
    return ExitCode.DONE.code();
  }

  private String text(CaseDossier dossier, Docket docket) {
    return switch (format) {
      case text, pdf -> DocketReport.of(dossier, docket, count);
      case json -> json(docket);
      case ics -> CalendarFile.of(dossier.caseFile().title(), docket);
    };
  }

  private String json(Docket docket) {
    return count ? DeterminationJson.writeWithCounts(docket) : DeterminationJson.write(docket);
  }

  private Letters letters() throws IOException, Rejected {
    return templates == null
        ? Letters.standard()
        : Rejected.unlessGood(
            Letters.of(TemplateFolder.over(TemplateSet.standard(), templates)), console);
  }

  private void write(CaseDossier dossier, Determination determination, Docket docket, Path file)
      throws IOException, Rejected {
    Sheet sheet =
        Rejected.unlessGood(
            letters().renderDocket(determination, dossier.caseFile(), count, dossier.logo()),
            console);
    Manuscript manuscript =
        new Manuscript(
            sheet.title(),
            sheet.xhtml(),
            sheet.resources(),
            docket.issuedOn().atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC),
            "docket-" + docket.caseId(),
            new Manuscript.Attachment(
                "data.json",
                "application/json",
                "The docket, for machines",
                json(docket).getBytes(StandardCharsets.UTF_8)),
            Manuscript.Profile.PDF_A_3A);
    TypesetDocument set = Rejected.unlessGood(Press.standard().set(manuscript), console);
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    WholeFile.write(file, set.pdf());
    console.out().println(ArchiveArgument.shown(file) + ": " + Wording.count(set.pages(), "page"));
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
