package dev.engross.intake;

import dev.engross.diagnostic.Outcome;
import dev.engross.intake.LocatedValue.ObjectValue;
import dev.engross.terms.Instrument;
import java.io.IOException;
import java.nio.file.Path;

/** A file of either kind: a case with its instruments, or one instrument alone. */
public sealed interface InputFile {

  /** A case, all parts checked together. */
  record CaseInput(CaseDossier dossier) implements InputFile {}

  /** An instrument; whether its references resolve is known only within a case. */
  record InstrumentInput(Instrument instrument) implements InputFile {}

  /**
   * Reads a file, or the case of a folder, whichever kind it is.
   *
   * @throws IOException when a file that exists cannot be read
   */
  static Outcome<InputFile> read(Path path) throws IOException {
    Outcome<SourceFile> found = CaseFiles.caseFile(path);
    if (!(found instanceof Outcome.Success<SourceFile> source)) {
      return Outcome.failure(found.problems());
    }
    LocatedTree<ObjectValue> tree = InstrumentReader.rootOf(source.value());
    if (tree.root() != null && InstrumentReader.describes(tree.root())) {
      return InstrumentReader.read(tree).map(InstrumentInput::new);
    }
    return CaseReader.read(path).map(CaseInput::new);
  }
}
