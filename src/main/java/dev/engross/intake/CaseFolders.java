package dev.engross.intake;

import dev.engross.diagnostic.Outcome;
import dev.engross.diagnostic.Place;
import dev.engross.intake.LocatedValue.ObjectValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The cases of a folder: every folder in it that holds a {@code case.json}, by name. */
final class CaseFolders implements CaseSource {

  private final List<Path> folders;
  private final Iterator<Path> rest;
  private final CaseIds ids = new CaseIds();
  private final InstrumentShelf shelf = new InstrumentShelf();

  private CaseFolders(List<Path> folders) {
    this.folders = folders;
    this.rest = folders.iterator();
  }

  static Outcome<CaseSource> open(Path folder) throws IOException {
    try (Stream<Path> members = Files.list(folder)) {
      List<Path> cases =
          members
              .filter(member -> Files.isRegularFile(member.resolve("case.json")))
              .sorted()
              .toList();
      CaseFolders source = new CaseFolders(cases);
      for (Path each : cases) {
        source.ids.add(idOf(each), place(each));
      }
      source.ids.seal();
      return Outcome.success(source);
    }
  }

  /** The id that a case gives; of one that gives none its folder's name, which is unique. */
  private static String idOf(Path folder) throws IOException {
    Path file = folder.resolve("case.json");
    ObjectValue tree = InstrumentReader.rootOf(CaseFiles.readFile(file, file)).root();
    String id = tree == null ? null : tree.text("id");
    return id == null ? folder.toString() : id;
  }

  private static Place place(Path folder) {
    return Place.inFile(folder.resolve("case.json").toString().replace('\\', '/'));
  }

  @Override
  public int size() {
    return folders.size();
  }

  @Override
  public @Nullable Entry next() {
    if (!rest.hasNext()) {
      return null;
    }
    Path folder = rest.next();
    return new Entry(
        place(folder),
        () -> ids.unlessTwice(idOf(folder), place(folder), () -> CaseReader.read(folder, shelf)));
  }

  @Override
  public void close() {
    // Nothing is open between two cases.
  }
}
