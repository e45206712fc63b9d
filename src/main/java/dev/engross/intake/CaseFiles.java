package dev.engross.intake;

import dev.engross.diagnostic.NearName;
import dev.engross.diagnostic.Outcome;
import dev.engross.diagnostic.Place;
import dev.engross.diagnostic.Problem;
import dev.engross.intake.LocatedValue.ArrayValue;
import dev.engross.intake.LocatedValue.ObjectValue;
import dev.engross.intake.LocatedValue.TextValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds and reads the files of one case. */
final class CaseFiles {

  /** How many folders an instrument may lie above its case: a shared folder, and one between. */
  private static final int FOLDERS_UP = 2;

  private static final String RELATIVE = "write a path relative to the case file";

  private static final String INSIDE =
      "keep it beside the case, or at most two folders above it, and name it by a relative path";

  private final SourceFile caseFile;
  private final InstrumentShelf shelf;
  private final Path folder;
  private final List<SourceFile> read = new ArrayList<>();
  private final Set<Path> seen = new HashSet<>();

  CaseFiles(SourceFile caseFile, InstrumentShelf shelf) {
    this.caseFile = caseFile;
    this.shelf = shelf;
    this.folder = folderOf(caseFile.path());
    read.add(caseFile);
    seen.add(normal(caseFile.path()));
  }

  SourceFile caseFile() {
    return caseFile;
  }

  /** The files read so far, the case file first. */
  List<SourceFile> read() {
    return List.copyOf(read);
  }

  /** The case file that a path means. */
  static Outcome<SourceFile> caseFile(Path path) throws IOException {
    String name = path.toString().replace('\\', '/');
    if (!Files.exists(path)) {
      return failure(
          Problem.error("case-not-found", Place.inFile(name), "there is no such file or folder")
              .withHelp(nearFile(path, "name the case file, or the folder that holds it")));
    }
    Path file = Files.isDirectory(path) ? path.resolve("case.json") : path;
    if (!Files.isRegularFile(file)) {
      return failure(noCaseFile(path, name));
    }
    return Outcome.success(readFile(file, file));
  }

  private static Problem noCaseFile(Path folder, String name) throws IOException {
    List<String> inside = namesIn(folder);
    Problem problem =
        Problem.error("no-case-file", Place.inFile(name), "the folder holds no case.json");
    if (inside.isEmpty()) {
      return problem
          .withNote("the folder is empty")
          .withHelp("put a case.json into it, or name the folder that has one");
    }
    List<String> json = inside.stream().filter(file -> file.endsWith(".json")).toList();
    return json.isEmpty()
        ? problem.withHelp("put a case.json into it, or name the folder that has one")
        : problem
            .withNote("it holds " + String.join(", ", json))
            .withHelp("name the case file itself, or call it case.json");
  }

  /** The files that the case's {@code instruments} name, in order, each read or rejected. */
  List<Outcome<SourceFile>> instruments(ObjectValue caseTree) throws IOException {
    List<Outcome<SourceFile>> files = new ArrayList<>();
    if (caseTree.member("instruments") instanceof ArrayValue references) {
      for (LocatedValue reference : references.elements()) {
        if (reference instanceof ObjectValue object
            && object.member("file") instanceof TextValue file
            && !file.text().isBlank()) {
          files.add(instrument(file));
        }
      }
    }
    return files;
  }

  /** The file of the company's logo, read or rejected; it may lie where an instrument may. */
  Outcome<SourceFile> logo(TextValue reference) throws IOException {
    Path relative = relative(reference);
    if (relative == null) {
      return failure(
          problem("logo-not-found", reference, "this cannot be the name of a file")
              .withHelp(RELATIVE));
    }
    if (isOutside(relative)) {
      return failure(
          problem("logo-outside", reference, "the logo lies outside the case's folders")
              .withHelp(INSIDE));
    }
    Path file = folder.resolve(relative).normalize();
    if (!Files.isRegularFile(file)) {
      return failure(
          problem("logo-not-found", reference, "there is no such file")
              .withHelp(nearFile(file, RELATIVE)));
    }
    SourceFile source = shelf.file(file, relative);
    read.add(source);
    return Outcome.success(source);
  }

  private Outcome<SourceFile> instrument(TextValue reference) throws IOException {
    Path relative = relative(reference);
    if (relative == null) {
      return failure(
          problem("instrument-not-found", reference, "this cannot be the name of a file")
              .withHelp(RELATIVE));
    }
    if (isOutside(relative)) {
      return failure(
          problem("instrument-outside", reference, "the instrument lies outside the case's folders")
              .withHelp(INSIDE));
    }
    Path file = folder.resolve(relative).normalize();
    if (!Files.isRegularFile(file)) {
      return failure(notThere(reference, file));
    }
    if (!seen.add(normal(file))) {
      return failure(
          problem("instrument-twice", reference, "this file is named twice")
              .withHelp("keep one of the two"));
    }
    SourceFile source = shelf.file(file, relative);
    read.add(source);
    return Outcome.success(source);
  }

  /** The path that a case names; null where no file can have such a name. */
  private static @Nullable Path relative(TextValue reference) {
    try {
      return Path.of(reference.text()).normalize();
    } catch (InvalidPathException malformed) {
      return null;
    }
  }

  private static boolean isOutside(Path relative) {
    int up = 0;
    while (up < relative.getNameCount() && relative.getName(up).toString().equals("..")) {
      up++;
    }
    return relative.isAbsolute() || up > FOLDERS_UP;
  }

  private static Problem notThere(TextValue reference, Path file) throws IOException {
    return Files.isDirectory(file)
        ? problem("instrument-not-found", reference, "this is a folder, not an instrument's file")
            .withHelp("name the file in it")
        : problem("instrument-not-found", reference, "there is no such file")
            .withHelp(nearFile(file, "write its path relative to the case file"));
  }

  private static String nearFile(Path file, String otherwise) throws IOException {
    Path parent = folderOf(file);
    if (!Files.isDirectory(parent) || file.getFileName() == null) {
      return otherwise;
    }
    return NearName.of(file.getFileName().toString(), namesIn(parent))
        .map(name -> "did you mean " + name + "?")
        .orElse(otherwise);
  }

  private static List<String> namesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    }
  }

  /**
   * Reads a file, but of one that is far too large only as much as shows that it is.
   *
   * @throws IOException when it cannot be read
   */
  static SourceFile readFile(Path file, Path relative) throws IOException {
    try (java.io.InputStream in = Files.newInputStream(file)) {
      Path name = relative.equals(file) ? file.getFileName() : relative;
      return new SourceFile(
          file, String.valueOf(name).replace('\\', '/'), in.readNBytes(JsonText.MAXIMUM_BYTES + 1));
    }
  }

  private static Problem problem(String code, TextValue reference, String message) {
    return Problem.error(code, reference.place(), message).withExcerpt(reference.excerpt());
  }

  private static Outcome<SourceFile> failure(Problem problem) {
    return Outcome.failure(List.of(problem));
  }

  private static Path folderOf(Path file) {
    Path parent = file.getParent();
    return parent == null ? Path.of("") : parent;
  }

  private static Path normal(Path file) {
    return file.toAbsolutePath().normalize();
  }
}
