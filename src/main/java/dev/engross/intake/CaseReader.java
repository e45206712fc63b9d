package dev.engross.intake;

import dev.engross.casefile.CaseFile;
import dev.engross.diagnostic.Outcome;
import dev.engross.diagnostic.Problem;
import dev.engross.diagnostic.Severity;
import dev.engross.intake.LocatedValue.ObjectValue;
import dev.engross.intake.TypeDescription.RecordType;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads one case and the instruments it falls under. */
public final class CaseReader {

  private final CaseFiles files;
  private final InstrumentShelf shelf;
  private final List<Problem> problems = new ArrayList<>();

  private CaseReader(SourceFile caseFile, InstrumentShelf shelf) {
    this.files = new CaseFiles(caseFile, shelf);
    this.shelf = shelf;
  }

  /**
   * Reads a case, and checks that its parts fit together. Every problem of every file is told, in
   * the order of the files and of their lines.
   *
   * @param caseFolderOrFile a folder with {@code case.json}, or the case file itself
   * @throws IOException when a file that exists cannot be read
   */
  public static Outcome<CaseDossier> read(Path caseFolderOrFile) throws IOException {
    return read(caseFolderOrFile, new InstrumentShelf());
  }

  /** The same, with instruments that other cases may have read already. */
  static Outcome<CaseDossier> read(Path caseFolderOrFile, InstrumentShelf shelf)
      throws IOException {
    Outcome<SourceFile> found = CaseFiles.caseFile(caseFolderOrFile);
    if (found instanceof Outcome.Success<SourceFile> success) {
      return read(success.value(), InstrumentReader.rootOf(success.value()), shelf);
    }
    return Outcome.failure(found.problems());
  }

  /** The case of a tree that is parsed already; its instruments lie relative to the source. */
  static Outcome<CaseDossier> read(
      SourceFile source, LocatedTree<ObjectValue> parsed, InstrumentShelf shelf)
      throws IOException {
    return new CaseReader(source, shelf).dossier(parsed);
  }

  private Outcome<CaseDossier> dossier(LocatedTree<ObjectValue> parsed) throws IOException {
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
    InstrumentSet instruments = instruments(tree);
    Branding branding = Branding.of(tree, files, shelf);
    problems.addAll(
        CaseCheck.of(bound, instruments, problems.stream().noneMatch(CaseReader::isError)));
    problems.addAll(branding.problems());
    problems.sort(inOrderOfFiles());

    CaseFile caseFile = bound.value();
    if (caseFile == null || problems.stream().anyMatch(CaseReader::isError)) {
      return Outcome.failure(problems);
    }
    return Outcome.of(
        new CaseDossier(
            Chronology.inOrder(caseFile), instruments.terms(), files.read(), branding.logo()),
        problems);
  }

  private InstrumentSet instruments(ObjectValue caseTree) throws IOException {
    List<SourceFile> found = new ArrayList<>();
    for (Outcome<SourceFile> file : files.instruments(caseTree)) {
      problems.addAll(file.problems());
      if (file instanceof Outcome.Success<SourceFile> source) {
        problems.addAll(shelf.instrument(source.value()).problems());
        found.add(source.value());
      }
    }
    return shelf.together(found);
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
