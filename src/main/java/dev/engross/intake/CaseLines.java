package dev.engross.intake;

import dev.engross.diagnostic.Outcome;
import dev.engross.diagnostic.Place;
import dev.engross.intake.LocatedValue.ObjectValue;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The cases of a file with one on each line (JSON Lines); instruments lie relative to the file.
 * Blank lines are skipped.
 */
final class CaseLines implements CaseSource {

  private final Path file;
  private final BufferedReader text;
  private final CaseIds ids = new CaseIds();
  private final InstrumentShelf shelf = new InstrumentShelf();
  private int size;
  private int line;

  private CaseLines(Path file) throws IOException {
    this.file = file;
    survey();
    this.text = TextFile.open(file);
  }

  static Outcome<CaseSource> open(Path file) throws IOException {
    return Outcome.success(new CaseLines(file));
  }

  private void survey() throws IOException {
    try (BufferedReader lines = TextFile.open(file)) {
      int number = 0;
      for (String content = lines.readLine(); content != null; content = lines.readLine()) {
        number++;
        if (!content.isBlank()) {
          size++;
          ids.add(idOf(parse(content, number).root(), number), place(number));
        }
      }
    }
    ids.seal();
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public @Nullable Entry next() throws IOException {
    for (String content = text.readLine(); content != null; content = text.readLine()) {
      line++;
      if (!content.isBlank()) {
        return entry(content, line);
      }
    }
    return null;
  }

  private Entry entry(String content, int number) {
    return new Entry(
        place(number),
        () -> {
          LocatedTree<ObjectValue> tree = parse(content, number);
          return ids.unlessTwice(
              idOf(tree.root(), number),
              place(number),
              () -> CaseReader.read(source(content), tree, shelf));
        });
  }

  /** The id that a line gives; of one that gives none its number, which is unique. */
  private static String idOf(@Nullable ObjectValue tree, int number) {
    String id = tree == null ? null : tree.text("id");
    return id == null ? "line " + number : id;
  }

  private LocatedTree<ObjectValue> parse(String content, int number) {
    return InstrumentReader.rootOf(source(content), number - 1);
  }

  /** A line is a case file of its own, and stands as such in the receipt. */
  private SourceFile source(String content) {
    return new SourceFile(file, "case.json", content.getBytes(StandardCharsets.UTF_8));
  }

  private Place place(int number) {
    return Place.atLine(file.toString().replace('\\', '/'), number);
  }

  @Override
  public void close() throws IOException {
    text.close();
  }
}
