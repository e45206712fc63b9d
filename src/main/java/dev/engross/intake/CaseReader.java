package dev.engross.intake;

import dev.engross.casefile.CaseFile;
import dev.engross.determination.Terms;
import dev.engross.diagnostic.Outcome;
import dev.engross.diagnostic.Problem;
import dev.engross.diagnostic.Severity;
import dev.engross.intake.LocatedValue.ObjectValue;
import dev.engross.intake.TypeDescription.RecordType;
import dev.engross.terms.Instrument;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Reads a case and the instruments it falls under. */
public final class CaseReader {

  private final CaseFiles files;
  private final List<Problem> problems = new ArrayList<>();

  private CaseReader(CaseFiles files) {
    this.files = files;
  }

  /**
   * Reads a case, and checks that its parts fit together. Every problem of every file is told, in
   * the order of the files and of their lines.
   *
   * @param caseFolderOrFile a folder with {@code case.json}, or the case file itself
   * @throws IOException when a file that exists cannot be read
   */
  public static Outcome<CaseDossier> read(Path caseFolderOrFile) throws IOException {
    Outcome<SourceFile> found = CaseFiles.caseFile(caseFolderOrFile);
    if (found instanceof Outcome.Success<SourceFile> success) {
      return new CaseReader(new CaseFiles(success.value())).dossier();
    }
    return Outcome.failure(found.problems());
  }

  private Outcome<CaseDossier> dossier() throws IOException {
    LocatedTree<ObjectValue> parsed = InstrumentReader.rootOf(files.caseFile());
    problems.addAll(parsed.problems());
    ObjectValue tree = parsed.root();
    if (tree == null) {
      return Outcome.failure(problems);
    }
    Optional<Problem> otherKind = notACase(tree);
    if (otherKind.isPresent()) {
      return Outcome.failure(List.of(otherKind.get()));
    }
    Bound<CaseFile> bound = RecordBinder.bind(CaseFile.class, tree);
    problems.addAll(bound.problems());
    List<Bound<Instrument>> instruments = instruments(tree);
    problems.addAll(
        CaseCheck.of(bound, instruments, problems.stream().noneMatch(CaseReader::isError)));
    problems.sort(inOrderOfFiles());

    CaseFile caseFile = bound.value();
    if (caseFile == null || problems.stream().anyMatch(CaseReader::isError)) {
      return Outcome.failure(problems);
    }
    Terms terms =
        new Terms(instruments.stream().map(Bound::value).filter(Objects::nonNull).toList());
    return Outcome.of(new CaseDossier(Chronology.inOrder(caseFile), terms, files.read()), problems);
  }

  private List<Bound<Instrument>> instruments(ObjectValue caseTree) throws IOException {
    List<Bound<Instrument>> instruments = new ArrayList<>();
    for (Outcome<SourceFile> found : files.instruments(caseTree)) {
      problems.addAll(found.problems());
      if (found instanceof Outcome.Success<SourceFile> source) {
        LocatedTree<ObjectValue> tree = InstrumentReader.rootOf(source.value());
        problems.addAll(tree.problems());
        if (tree.root() != null) {
          addInstrument(tree.root(), instruments);
        }
      }
    }
    return instruments;
  }

  private void addInstrument(ObjectValue tree, List<Bound<Instrument>> instruments) {
    if (!InstrumentReader.describes(tree)) {
      problems.add(
          Problem.error("not-an-instrument", tree.place(), "this file is not an instrument")
              .withNote("an instrument has an \"id\", a \"kind\" and a \"shortTitle\"")
              .withHelp("name a plan, an agreement or an amendment in the case's \"instruments\""));
      return;
    }
    Bound<Instrument> bound = InstrumentReader.bind(tree);
    problems.addAll(bound.problems());
    instruments.add(bound);
  }

  private static Optional<Problem> notACase(ObjectValue tree) {
    if (InstrumentReader.describes(tree)) {
      return Optional.of(
          Problem.error("not-a-case", tree.place(), "this file is an instrument, not a case")
              .withHelp("name the case that falls under it"));
    }
    RecordType type = (RecordType) Vocabulary.describe(CaseFile.class);
    boolean resembles = type.fieldNames().stream().anyMatch(tree.members()::containsKey);
    return resembles
        ? Optional.empty()
        : Optional.of(
            Problem.error("not-a-case", tree.place(), "this file is neither case nor instrument")
                .withNote("a case has " + String.join(", ", type.fieldNames()))
                .withHelp("name the case file, or the folder that holds it"));
  }

  private Comparator<Problem> inOrderOfFiles() {
    List<String> order = files.read().stream().map(SourceFile::shownName).toList();
    return Comparator.<Problem>comparingInt(
            problem -> Math.floorMod(order.indexOf(problem.place().file()), Integer.MAX_VALUE))
        .thenComparingInt(problem -> problem.place().line());
  }

  private static boolean isError(Problem problem) {
    return problem.severity() == Severity.ERROR;
  }
}
