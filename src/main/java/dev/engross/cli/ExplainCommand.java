package dev.engross.cli;

import dev.engross.diagnostic.DiagnosticPages;
import dev.engross.diagnostic.Place;
import dev.engross.diagnostic.Problem;
import dev.engross.finding.Reading;
import dev.engross.finding.Reading.Alternative;
import dev.engross.intake.InputFile;
import dev.engross.intake.InputFile.CaseInput;
import dev.engross.intake.InputFile.InstrumentInput;
import dev.engross.terms.Instrument;
import dev.engross.terms.Instrument.CounselNote;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code engross explain}. */
@Command(
    name = "explain",
    description = "Explains a diagnostic, a reading or a note for counsel.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Readings and notes belong to instruments: name the case or the instrument.",
      "",
      "Examples:",
      "  engross explain impossible-date",
      "  engross explain A2 --in fixtures/capstone/almgren"
    })
final class ExplainCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(
      index = "0",
      paramLabel = "CODE",
      description = "A diagnostic's code, or the id of a reading or note.")
  private String code = "";

  @Option(
      names = "--in",
      arity = "1..*",
      paramLabel = "FILE",
      description = "Cases or instruments in which to look for a reading or note.")
  private List<Path> files = List.of();

  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, Rejected {
    var page = DiagnosticPages.find(code);
    if (page.isPresent()) {
      console.out().print(page.get());
      return ExitCode.DONE.code();
    }
    boolean found = false;
    for (Path file : files) {
      for (Instrument instrument : instruments(file)) {
        found |= explainIn(instrument);
      }
    }
    if (!found) {
      throw new Rejected(List.of(unknown()));
    }
    return ExitCode.DONE.code();
  }

  private List<Instrument> instruments(Path file) throws IOException, Rejected {
    InputFile input = Rejected.unlessGood(InputFile.read(file), console);
    return input instanceof CaseInput ofCase
        ? ofCase.dossier().terms().instruments()
        : List.of(((InstrumentInput) input).instrument());
  }

  private boolean explainIn(Instrument instrument) {
    List<Reading> readings =
        instrument.readings().stream().filter(r -> r.id().equalsIgnoreCase(code)).toList();
    List<CounselNote> notes =
        instrument.notes().stream().filter(n -> n.id().equalsIgnoreCase(code)).toList();
    readings.forEach(this::print);
    notes.forEach(this::print);
    return !readings.isEmpty() || !notes.isEmpty();
  }

  private void print(Reading reading) {
    ReportPage page = new ReportPage();
    page.paragraph(0, reading.id() + "  ", reading.question());
    page.blank();
    page.paragraph(0, "", "The words: " + reading.citation().printed());
    if (reading.citation().words() != null) {
      page.paragraph(2, "", "“" + reading.citation().words() + "”");
    }
    page.blank();
    page.paragraph(0, "", "They can be read as:");
    for (Alternative alternative : reading.alternatives()) {
      boolean standard = alternative.key().equals(reading.standard());
      page.paragraph(
          2,
          standard ? "* " : "- ",
          alternative.key() + ": " + alternative.text() + (standard ? " (the default)" : ""));
    }
    if (reading.note() != null) {
      page.blank();
      page.paragraph(0, "", reading.note());
    }
    console.out().print(page);
  }

  private void print(CounselNote note) {
    ReportPage page = new ReportPage();
    page.paragraph(0, note.id() + "  ", note.text());
    page.blank();
    page.paragraph(0, "", note.citation().printed());
    console.out().print(page);
  }

  private Problem unknown() {
    Problem problem =
        Problem.error(
            "unknown-code",
            Place.inFile("the command line"),
            "there is no diagnostic, reading or note \"" + code + "\"");
    if (files.isEmpty() && code.matches("(?i)[A-Z]\\d+")) {
      return problem
          .withNote("readings and notes belong to instruments")
          .withHelp("say where it stands: engross explain " + code + " --in CASE");
    }
    return problem.withHelp("write the code as it stands in brackets after error or warning");
  }
}
