package dev.engross.cli;

import dev.engross.diagnostic.Outcome;
import dev.engross.diagnostic.Problem;
import dev.engross.diagnostic.Severity;
import dev.engross.finding.Wording;
import dev.engross.intake.CaseDossier;
import dev.engross.intake.InputFile;
import dev.engross.intake.InputFile.CaseInput;
import dev.engross.intake.InputFile.InstrumentInput;
import dev.engross.terms.Instrument;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code engross check}. */
@Command(
    name = "check",
    description = "Checks cases, plans and agreements; tells all problems at once.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "A case is checked with the instruments it names.",
      "",
      "Examples:",
      "  engross check fixtures/capstone/almgren",
      "  engross check plan.json transition-agreement.json"
    })
final class CheckCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "A case folder, or a file.")
  private List<Path> files = List.of();

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, Rejected {
    Set<Problem> problems = new LinkedHashSet<>();
    for (Path file : files) {
      Outcome<InputFile> outcome = InputFile.read(file);
      problems.addAll(outcome.problems());
      if (outcome instanceof Outcome.Success<InputFile> good) {
        console.out().println(file + ": " + summary(good.value()));
      }
    }
    if (problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR)) {
      throw new Rejected(List.copyOf(problems));
    }
    console.tell(List.copyOf(problems));
    return ExitCode.DONE.code();
  }

  private static String summary(InputFile file) {
    if (file instanceof CaseInput input) {
      CaseDossier dossier = input.dossier();
      return String.format(
          "case %s, %s under %s: good",
          dossier.caseFile().id(),
          Wording.count(dossier.caseFile().facts().size(), "fact"),
          Wording.count(dossier.terms().instruments().size(), "instrument"));
    }
    Instrument instrument = ((InstrumentInput) file).instrument();
    return String.format(
        "%s %s, %s: good",
        instrument.kind().name().toLowerCase(java.util.Locale.ROOT),
        instrument.id(),
        Wording.count(instrument.benefits().size(), "benefit"));
  }
}
