package dev.engross.intake;

import dev.engross.diagnostic.Problem;
import dev.engross.intake.LocatedValue.ObjectValue;
import dev.engross.terms.Instrument;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Instruments as read, and logos: each file once, however many cases fall under it. Safe to share
 * between threads. Only the files used last are kept, so that it does not grow with the number of
 * cases.
 */
final class InstrumentShelf {

  private static final int KEPT = 64;

  private final Map<Named, SourceFile> files = keptLast();
  private final Map<SourceFile, ReadInstrument> instruments = keptLast();
  private final Map<List<SourceFile>, InstrumentSet> sets = keptLast();
  private final Map<SourceFile, LogoReader.Reading> logos = keptLast();

  /** A file as a case names it: the same file under two names is in two receipts. */
  private record Named(Path file, Path relative) {}

  /**
   * An instrument, and why it cannot be read.
   *
   * @param bound null when nothing in the file is an instrument
   */
  record ReadInstrument(@Nullable Bound<Instrument> bound, List<Problem> problems) {}

  /**
   * The bytes of a file.
   *
   * @param relative its path relative to the case
   */
  synchronized SourceFile file(Path file, Path relative) throws IOException {
    Named named = new Named(file, relative);
    SourceFile known = files.get(named);
    if (known == null) {
      known = CaseFiles.readFile(file, relative);
      files.put(named, known);
    }
    return known;
  }

  /** The logo in a file. */
  synchronized LogoReader.Reading logo(SourceFile source) {
    return logos.computeIfAbsent(source, LogoReader::of);
  }

  /** The instrument in a file. */
  synchronized ReadInstrument instrument(SourceFile source) {
    return instruments.computeIfAbsent(source, InstrumentShelf::read);
  }

  /** The instruments of these files, those left out that cannot be read. */
  synchronized InstrumentSet together(List<SourceFile> sources) {
    return sets.computeIfAbsent(
        List.copyOf(sources),
        files ->
            InstrumentSet.of(
                files.stream()
                    .map(source -> instrument(source).bound())
                    .filter(Objects::nonNull)
                    .toList()));
  }

  private static ReadInstrument read(SourceFile source) {
    LocatedTree<ObjectValue> tree = InstrumentReader.rootOf(source);
    List<Problem> problems = new ArrayList<>(tree.problems());
    if (tree.root() == null) {
      return new ReadInstrument(null, problems);
    }
    if (!InstrumentReader.describes(tree.root())) {
      problems.add(
          Problem.error("not-an-instrument", tree.root().place(), "this file is not an instrument")
              .withNote("an instrument has an \"id\", a \"kind\" and a \"shortTitle\"")
              .withHelp("name a plan, an agreement or an amendment in the case's \"instruments\""));
      return new ReadInstrument(null, problems);
    }
    Bound<Instrument> bound = InstrumentReader.bind(tree.root());
    problems.addAll(bound.problems());
    return new ReadInstrument(bound, problems);
  }

  private static <K, V> Map<K, V> keptLast() {
    return new LinkedHashMap<>(KEPT, 0.75f, true) {
      private static final long serialVersionUID = 1L;

      @Override
      protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > KEPT;
      }
    };
  }
}
