package dev.engross.issuance;

import dev.engross.archive.Archive;
import dev.engross.archive.Archive.StoredDocument;
import dev.engross.archive.ArchiveFault;
import dev.engross.archive.CanonicalJson;
import dev.engross.archive.log.Hash;
import dev.engross.diagnostic.Outcome;
import dev.engross.document.DocumentKind;
import dev.engross.document.Letters;
import dev.engross.document.template.TemplateSet;
import dev.engross.intake.CaseDossier;
import dev.engross.intake.CaseReader;
import dev.engross.intake.LawBookReader;
import dev.engross.issuance.Issue.IssuedDocument;
import dev.engross.typeset.Press;
import dev.engross.typeset.manuscript.Manuscript.Profile;
import dev.engross.typeset.pdf.PdfComparison;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes the documents of an archive again from their receipts: the same case and instruments, law
 * book, templates and faces, all out of the archive; only the program is the one that runs now.
 */
public final class Recomputation {

  private final Archive archive;
  private final Path scratch;
  private @Nullable Made made;

  /**
   * @param scratch an empty folder for the files of the cases, which are read from there
   */
  public Recomputation(Archive archive, Path scratch) {
    this.archive = archive;
    this.scratch = scratch;
  }

  /** How a document made again compares with the one in the archive. */
  public enum Equality {
    /** The same bytes. */
    BYTES,
    /** The same pages, tags, fonts and data, object by object; only packed otherwise. */
    CONTENT,
    /** The same figures and text of the data; the pages differ somewhere. */
    DATA,
    /** Another document. */
    NONE,
    /** It could not be made again. */
    NOT_MADE
  }

  /**
   * What came of it.
   *
   * @param engine the program that made the document first
   * @param differences the figures that differ, or why it could not be made again; sentences
   */
  public record Result(Equality equality, String engine, List<String> differences) {
    public Result {
      differences = List.copyOf(differences);
    }
  }

  private record Made(String equipment, Issuance issuance) {}

  /** Makes one document again. */
  public Result of(StoredDocument stored) throws IOException {
    Map<String, Object> receipt;
    try {
      receipt = CanonicalJson.read(stored.receipt());
    } catch (IllegalArgumentException malformed) {
      return notMade("unknown", "Its receipt cannot be read.");
    }
    String engine = text(receipt, "engine");
    try {
      Outcome<CaseDossier> dossier = dossier(receipt);
      Outcome<Issue> issue = dossier.flatMap(read -> again(read, receipt));
      if (!(issue instanceof Outcome.Success<Issue> success)) {
        return notMade(
            engine, "The case is now rejected: " + issue.problems().get(0).message() + ".");
      }
      Optional<IssuedDocument> found =
          success.value().documents().stream()
              .filter(document -> document.recordNumber().equals(stored.record()))
              .findFirst();
      return found.isPresent()
          ? compare(stored, found.get(), engine)
          : notMade(engine, "What is made now from the same input has other record numbers.");
    } catch (IllegalArgumentException | IllegalStateException | ArchiveFault unusable) {
      return notMade(engine, "Its inputs cannot be used: " + unusable.getMessage() + ".");
    }
  }

  private static Result notMade(String engine, String why) {
    return new Result(Equality.NOT_MADE, engine, List.of(why));
  }

  private static Result compare(StoredDocument stored, IssuedDocument again, String engine) {
    boolean data = Arrays.equals(stored.data(), again.data());
    Equality equality;
    if (data && Arrays.equals(stored.document(), again.pdf())) {
      equality = Equality.BYTES;
    } else if (data && PdfComparison.sameObjects(stored.document(), again.pdf())) {
      equality = Equality.CONTENT;
    } else {
      equality = data ? Equality.DATA : Equality.NONE;
    }
    return new Result(
        equality,
        engine,
        FigureChanges.between(stored.data(), again.data()).stream()
            .map(FigureChanges.Change::told)
            .toList());
  }

  private Outcome<Issue> again(CaseDossier dossier, Map<String, Object> receipt) {
    DocumentKind kind =
        DocumentKind.named(text(receipt, "document"))
            .orElseThrow(() -> new IllegalArgumentException("its kind of document is unknown"));
    return issuance(receipt)
        .issue(
            dossier,
            new IssueOrder(
                LocalDate.parse(text(receipt, "asOf")),
                LocalDate.parse(text(receipt, "issuedOn")),
                List.of(kind),
                text(receipt, "marked").equals("draft"),
                text(receipt, "profile").equals("3a") ? Profile.PDF_A_3A : Profile.PDF_A_2A));
  }

  /** Prepared anew only where the equipment is another than that of the document before. */
  private Issuance issuance(Map<String, Object> receipt) {
    String equipment =
        text(receipt, "lawBook")
            + text(receipt, "templates")
            + text(receipt, "press")
            + text(receipt, "engine");
    if (made == null || !made.equipment().equals(equipment)) {
      try {
        Map<String, String> templates = new TreeMap<>();
        files(receipt, "templates")
            .forEach((name, file) -> templates.put(name, new String(file, StandardCharsets.UTF_8)));
        made =
            new Made(
                equipment,
                new Issuance(
                    LawBookReader.read(files(receipt, "lawBook")),
                    Letters.of(new TemplateSet(templates))
                        .fold(
                            Outcome.Success::value,
                            failure -> {
                              throw new IllegalArgumentException("the templates are rejected");
                            }),
                    Press.of(files(receipt, "press")),
                    text(receipt, "engine")));
      } catch (IOException unreadable) {
        throw new java.io.UncheckedIOException(unreadable);
      }
    }
    return made.issuance();
  }

  /** The files on a list in the archive, by name. */
  private Map<String, byte[]> files(Map<String, Object> receipt, String list) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    for (String line :
        new String(input(text(receipt, list)), StandardCharsets.UTF_8).lines().toList()) {
      String[] parts = line.split("  ", 2);
      files.put(parts[1], input(parts[0]));
    }
    return files;
  }

  /** The case, read from its files, which are laid out as they were. */
  private Outcome<CaseDossier> dossier(Map<String, Object> receipt) throws IOException {
    Path folder = Files.createTempDirectory(scratch, "case").resolve("a/b/c/d");
    Path root = folder.resolve("../../../..").normalize();
    try {
      Path first = null;
      for (Object each : (List<?>) java.util.Objects.requireNonNull(receipt.get("sources"))) {
        Map<?, ?> source = (Map<?, ?>) each;
        Path file = folder.resolve(String.valueOf(source.get("name"))).normalize();
        if (!file.startsWith(root)) {
          throw new IllegalArgumentException("a file of the case stands outside it");
        }
        Files.createDirectories(java.util.Objects.requireNonNull(file.getParent()));
        Files.write(file, input(String.valueOf(source.get("sha256"))));
        first = first == null ? file : first;
      }
      if (first == null) {
        throw new IllegalArgumentException("the receipt names no case");
      }
      return CaseReader.read(first);
    } finally {
      delete(root);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private byte[] input(String hex) throws IOException {
    return archive
        .input(Hash.fromHex(hex))
        .orElseThrow(() -> new ArchiveFault("the input " + hex + " is missing"));
  }

  private static String text(Map<String, Object> receipt, String name) {
    if (receipt.get(name) instanceof String words) {
      return words;
    }
    throw new IllegalArgumentException("the receipt lacks its " + name);
  }
}
