package dev.engross.fuzz;

import dev.engross.casefile.CaseFile;
import dev.engross.determination.Determination;
import dev.engross.determination.Determiner;
import dev.engross.determination.DocumentDue;
import dev.engross.diagnostic.Outcome;
import dev.engross.document.Letter;
import dev.engross.document.Letters;
import dev.engross.document.RenderOptions;
import dev.engross.intake.CaseDossier;
import dev.engross.intake.CaseReader;
import dev.engross.intake.LawBookReader;
import dev.engross.issuance.Issuance;
import dev.engross.issuance.IssueOrder;
import dev.engross.law.LawBook;
import dev.engross.typeset.Press;
import dev.engross.typeset.manuscript.Manuscript;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/**
 * Spoils the files of the fixtures and looks whether every one of them gets an answer: a result, or
 * problems told as data. Anything thrown is a crash; anything slower than {@link
 * #PATIENCE_MILLISECONDS} is told as well.
 *
 * <pre>
 *   java -cp ... dev.engross.fuzz.Fuzz MINUTES SEED FOLDER
 * </pre>
 *
 * keeps each crashing input in FOLDER, one for each place in our code that threw.
 */
public final class Fuzz {

  /** Time of the processor, so that a busy machine is not taken for a slow input. */
  private static final ThreadMXBean PROCESSOR = ManagementFactory.getThreadMXBean();

  /** No input of a few kilobytes may keep a batch waiting longer. */
  static final long PATIENCE_MILLISECONDS = 5_000;

  private static final LocalDate DEFAULT_DAY = LocalDate.of(2026, 1, 2);

  /** A good page, and the sheet that it links to as letter.css, if any. */
  private record Page(String xhtml, String stylesheet) {}

  /** An input that was not answered, and how it failed. */
  record Finding(String target, String where, String what, byte[] input) {}

  private final SplittableRandom random;
  private final Path workplace;
  private final List<Path> jsonFiles;
  private final List<Path> caseFiles;
  private final JsonMutator json;
  private final List<Page> pages;
  private final PageMutator page;
  private final LawBook law = LawBookReader.bundled().book();
  private final Press press = Press.standard();
  private final Issuance issuance =
      new Issuance(LawBookReader.bundled(), Letters.standard(), press);
  private final List<Finding> findings = new ArrayList<>();
  private int tried;
  private int answered;

  /** Works on a copy of the fixtures in {@code workplace}, which must be empty. */
  Fuzz(long seed, Path workplace) throws IOException {
    this.random = new SplittableRandom(seed);
    this.workplace = workplace;
    copyFixtures();
    this.jsonFiles = files(".json").filter(file -> !file.endsWith("expected.json")).toList();
    this.caseFiles = jsonFiles.stream().filter(file -> file.endsWith("case.json")).toList();
    this.json = new JsonMutator(contents(jsonFiles));
    this.pages = pages();
    this.page = new PageMutator(pageParts());
  }

  int tried() {
    return tried;
  }

  /** How many spoiled inputs were still good enough to be determined or set. */
  int answered() {
    return answered;
  }

  List<Finding> findings() {
    return findings;
  }

  /** Spoils one case or one of its instruments, and takes it as far as it goes. */
  void tryCase() throws IOException {
    Path caseFile = caseFiles.get(random.nextInt(caseFiles.size()));
    List<Path> near = new ArrayList<>(List.of(caseFile));
    try (Stream<Path> beside = Files.list(caseFile.getParent().getParent())) {
      beside.filter(jsonFiles::contains).forEach(near::add);
    }
    Path spoiled = random.nextInt(3) > 0 ? caseFile : near.get(random.nextInt(near.size()));
    byte[] good = Files.readAllBytes(spoiled);
    byte[] bad = json.mutate(good, random);
    Files.write(spoiled, bad);
    try {
      answer(workplace.relativize(caseFile).toString(), bad, () -> determine(caseFile));
    } finally {
      Files.write(spoiled, good);
    }
  }

  /** Spoils one page, or its stylesheet, and sets it. */
  void tryPage() {
    Page good = pages.get(random.nextInt(pages.size()));
    if (good.stylesheet().isEmpty() || random.nextBoolean()) {
      String spoiled = page.mutate(good.xhtml(), random);
      answer(
          "page", spoiled.getBytes(StandardCharsets.UTF_8), () -> set(spoiled, good.stylesheet()));
    } else {
      String spoiled = page.mutate(good.stylesheet(), random);
      answer("style", spoiled.getBytes(StandardCharsets.UTF_8), () -> set(good.xhtml(), spoiled));
    }
  }

  private boolean determine(Path caseFile) throws IOException {
    Outcome<CaseDossier> read = CaseReader.read(caseFile);
    if (!(read instanceof Outcome.Success<CaseDossier> good)) {
      return false;
    }
    CaseFile facts = good.value().caseFile();
    LocalDate asOf = Objects.requireNonNullElse(facts.asOf(), DEFAULT_DAY);
    LocalDate issuedOn = Objects.requireNonNullElse(facts.issuedOn(), asOf);
    if (random.nextInt(8) == 0) {
      issuance.issue(
          good.value(),
          new IssueOrder(asOf, issuedOn, List.of(), false, Manuscript.Profile.PDF_A_2A));
    } else {
      Determiner.determine(facts, good.value().terms(), law, asOf, issuedOn);
    }
    return true;
  }

  private boolean set(String xhtml, String stylesheet) {
    return press.set(
            new Manuscript(
                "page.html",
                xhtml,
                Map.of("letter.css", stylesheet.getBytes(StandardCharsets.UTF_8)),
                Instant.EPOCH,
                "page.html",
                null,
                Manuscript.Profile.PDF_A_2A))
        instanceof Outcome.Success;
  }

  private interface Attempt {
    boolean run() throws IOException;
  }

  private void answer(String target, byte[] input, Attempt attempt) {
    tried++;
    long started = PROCESSOR.getCurrentThreadCpuTime();
    try {
      if (attempt.run()) {
        answered++;
      }
    } catch (Exception | StackOverflowError | OutOfMemoryError crash) {
      findings.add(new Finding(target, where(crash), String.valueOf(crash), input));
    }
    long milliseconds = (PROCESSOR.getCurrentThreadCpuTime() - started) / 1_000_000;
    if (milliseconds > PATIENCE_MILLISECONDS) {
      findings.add(new Finding(target, "slow", milliseconds + " ms", input));
    }
  }

  private static String where(Throwable crash) {
    for (StackTraceElement frame : crash.getStackTrace()) {
      if (frame.getClassName().startsWith("dev.engross.")
          && !frame.getClassName().startsWith("dev.engross.fuzz.")) {
        return crash.getClass().getSimpleName() + " at " + frame;
      }
    }
    return crash.getClass().getSimpleName();
  }

  private void copyFixtures() throws IOException {
    Path fixtures = Path.of("fixtures");
    try (Stream<Path> files = Files.walk(fixtures)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = workplace.resolve(fixtures.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }

  private Stream<Path> files(String ending) throws IOException {
    try (Stream<Path> files = Files.walk(workplace)) {
      return files
          .filter(file -> file.toString().endsWith(ending))
          .filter(file -> !file.startsWith(workplace.resolve("bad")) || !ending.equals(".json"))
          .sorted()
          .toList()
          .stream();
    }
  }

  private List<byte[]> contents(List<Path> files) throws IOException {
    List<byte[]> contents = new ArrayList<>();
    for (Path file : files) {
      contents.add(Files.readAllBytes(file));
    }
    return contents;
  }

  /** The bench letters, and the letters of a case whose every letter is final. */
  private List<Page> pages() throws IOException {
    List<Page> found = new ArrayList<>();
    try (Stream<Path> letters = Files.walk(Path.of("src/test/resources/bench"))) {
      for (Path file : letters.filter(f -> f.toString().endsWith(".html")).sorted().toList()) {
        found.add(new Page(Files.readString(file), ""));
      }
    }
    CaseDossier dossier =
        good(CaseReader.read(workplace.resolve("capstone/almgren-completed"))).orElseThrow();
    LocalDate day = LocalDate.of(2003, 5, 7);
    Determination determination =
        Determiner.determine(dossier.caseFile(), dossier.terms(), law, day, day);
    for (DocumentDue due : determination.documents()) {
      good(Letters.standard()
              .render(
                  due,
                  dossier.caseFile(),
                  dossier.terms(),
                  determination,
                  law,
                  new RenderOptions(false, "0000-0000-0000", null)))
          .map(Fuzz::page)
          .ifPresent(found::add);
    }
    return found;
  }

  private static <T> Optional<T> good(Outcome<T> outcome) {
    return outcome instanceof Outcome.Success<T> success
        ? Optional.of(success.value())
        : Optional.empty();
  }

  private static Page page(Letter letter) {
    byte[] stylesheet = letter.resources().getOrDefault("letter.css", new byte[0]);
    return new Page(letter.xhtml(), new String(stylesheet, StandardCharsets.UTF_8));
  }

  /** Good pages and bad ones: what mutants are made of. */
  private List<String> pageParts() throws IOException {
    List<String> parts = new ArrayList<>();
    for (Page good : pages) {
      parts.add(good.xhtml());
      parts.add(good.stylesheet());
    }
    for (Path file : files(".html").toList()) {
      parts.add(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
    }
    return parts;
  }

  /** Runs for the minutes given, prints the tally, and keeps what crashed. */
  public static void main(String[] arguments) throws IOException {
    long minutes = Long.parseLong(arguments[0]);
    long seed = Long.parseLong(arguments[1]);
    Path folder = Files.createDirectories(Path.of(arguments[2]));
    Fuzz fuzz = new Fuzz(seed, Files.createTempDirectory("engross-fuzz"));
    long end = System.nanoTime() + minutes * 60_000_000_000L;
    int told = 0;
    List<String> places = new ArrayList<>();
    while (System.nanoTime() < end) {
      fuzz.tryCase();
      fuzz.tryPage();
      for (; told < fuzz.findings().size(); told++) {
        Finding finding = fuzz.findings().get(told);
        if (!places.contains(finding.where())) {
          places.add(finding.where());
          Files.write(folder.resolve("finding-" + places.size()), finding.input());
          System.out.println(
              places.size()
                  + " "
                  + finding.target()
                  + ": "
                  + finding.where()
                  + ": "
                  + finding.what().lines().findFirst().orElse(""));
        }
      }
    }
    System.out.printf(
        "seed %d: %,d inputs tried, %,d of them good, %,d crashes at %,d places%n",
        seed, fuzz.tried(), fuzz.answered(), fuzz.findings().size(), places.size());
  }
}
