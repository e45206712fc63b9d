package dev.engross.intake;

import dev.engross.diagnostic.Problem;
import dev.engross.intake.LocatedValue.ArrayValue;
import dev.engross.intake.LocatedValue.ObjectValue;
import dev.engross.intake.LocatedValue.TextValue;
import dev.engross.law.LawBook;
import dev.engross.law.LegalProvision;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Reads the law book that is packed into the program: {@code index.json} lists its files, and each
 * file is an array of provisions.
 */
public final class LawBookReader {

  private static final String BUNDLED = "/law/";

  private final Function<String, byte[]> files;
  private final List<SourceFile> sources = new ArrayList<>();

  private LawBookReader(Function<String, byte[]> files) {
    this.files = files;
  }

  /**
   * A law book as read.
   *
   * @param sources its files, the index first, for receipts
   */
  public record BoundLawBook(LawBook book, List<SourceFile> sources) {
    public BoundLawBook {
      sources = List.copyOf(sources);
    }
  }

  /**
   * The law book of this program.
   *
   * @throws IllegalStateException when it cannot be read, which is our own fault
   */
  public static BoundLawBook bundled() {
    return read(BUNDLED);
  }

  static BoundLawBook read(String folder) {
    return read(name -> resource(folder + name));
  }

  /**
   * A law book from its files, such as the one that a letter in an archive rests on.
   *
   * @param files by name, {@code index.json} among them
   * @throws IllegalStateException when they are no law book
   */
  public static BoundLawBook read(Map<String, byte[]> files) {
    return read(
        name -> {
          byte[] file = files.get(name);
          if (file == null) {
            throw new IllegalStateException("the law book lacks " + name);
          }
          return file;
        });
  }

  private static BoundLawBook read(Function<String, byte[]> files) {
    LawBookReader reader = new LawBookReader(files);
    List<LegalProvision> provisions = new ArrayList<>();
    for (LocatedValue file : reader.array("index.json").elements()) {
      if (!(file instanceof TextValue name)) {
        throw broken(List.of(ScalarReading.wrongType(TypeDescription.Scalar.TEXT, file)));
      }
      for (LocatedValue provision : reader.array(name.text()).elements()) {
        provisions.add(provision(provision));
      }
    }
    return new BoundLawBook(LawBook.of(provisions), reader.sources);
  }

  private static LegalProvision provision(LocatedValue value) {
    if (!(value instanceof ObjectValue object)) {
      throw broken(
          List.of(ScalarReading.wrongType(Vocabulary.describe(LegalProvision.class), value)));
    }
    Bound<LegalProvision> bound = RecordBinder.bind(LegalProvision.class, object);
    if (bound.value() == null || !bound.isComplete()) {
      throw broken(bound.problems());
    }
    return bound.value();
  }

  private ArrayValue array(String name) {
    SourceFile source = new SourceFile(Path.of("law", name), "law/" + name, files.apply(name));
    sources.add(source);
    LocatedTree<LocatedValue> tree = LocatedJson.read(source);
    if (tree.root() instanceof ArrayValue array && tree.problems().isEmpty()) {
      return array;
    }
    throw broken(tree.problems());
  }

  private static byte[] resource(String path) {
    try (InputStream in = LawBookReader.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("the law book lacks " + path + "; please report this");
      }
      return in.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static IllegalStateException broken(List<Problem> problems) {
    return new IllegalStateException(
        "the law book cannot be read: " + problems + "; please report this");
  }
}
