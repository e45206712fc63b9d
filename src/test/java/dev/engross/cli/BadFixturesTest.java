package dev.engross.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.Golden;
import dev.engross.diagnostic.DiagnosticPages;
import dev.engross.diagnostic.Outcome;
import dev.engross.diagnostic.ProblemPrinter;
import dev.engross.typeset.Press;
import dev.engross.typeset.TypesetDocument;
import dev.engross.typeset.manuscript.Manuscript;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every diagnostic of input has a bad fixture with the exact words it is told in, and a page that
 * explains it.
 *
 * <p>A folder {@code fixtures/bad/<code>} is checked by {@code engross check}, or by the arguments
 * in its {@code command} file; one with a {@code page.html} is set by the press, the folder's other
 * files being what the page may use. {@code -Dgolden=update} writes {@code expected.txt} anew; read
 * the difference before committing it.
 */
class BadFixturesTest {

  private static final Path FIXTURES = Path.of("fixtures/bad");

  private static final String PAGE = "page.html";

  /** The rooms whose codes are looked for. */
  private static final List<String> ROOMS =
      List.of("batch", "cli", "document", "intake", "mailing", "typeset");

  /** Not a code but five problems of different kinds. */
  private static final String ALL_AT_ONCE = "all-at-once";

  /**
   * Tested beside their code: files too large to keep here, law that the book does not cover, a
   * document that does not apply, a picture that the reader of the page misses first, and a batch
   * issued twice.
   */
  private static final Set<String> WITHOUT_FIXTURE =
      Set.of(
          "too-large",
          "markup-too-large",
          "law-not-covered",
          "document-not-applicable",
          "picture-missing",
          "already-issued");

  /** Templates are part of the program; their faults are tested beside their code. */
  private static final String OF_TEMPLATES = "template-";

  /** Letters in an archive; a fixture of one would be an archive. Tested beside their code. */
  private static final String OF_MAIL = "mail-";

  private static final Pattern CODE =
      Pattern.compile(
          "\\b(?:error|warning|problem|failure|order|unknown)\\(\\s*(?:true,\\s*|false,\\s*)?"
              + "\"([a-z0-9]+(?:-[a-z0-9]+)+)\""
              + "|\"((?:mail|markup|style|template)(?:-[a-z]+)+)\"");

  private static final Press PRESS = Press.standard();

  static Stream<String> fixtures() throws IOException {
    return foldersWith("case.json", "command");
  }

  static Stream<String> pages() throws IOException {
    return foldersWith(PAGE);
  }

  private static Stream<String> foldersWith(String... oneOf) throws IOException {
    try (Stream<Path> folders = Files.list(FIXTURES)) {
      return folders
          .filter(folder -> Stream.of(oneOf).anyMatch(name -> Files.exists(folder.resolve(name))))
          .map(folder -> folder.getFileName().toString())
          .sorted()
          .toList()
          .stream();
    }
  }

  private static boolean isCommand(Path folder) {
    return Files.exists(folder.resolve("command"));
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void a_bad_fixture_is_told_in_these_words(String code) throws IOException {
    Path folder = FIXTURES.resolve(code);
    String command =
        isCommand(folder)
            ? Files.readString(folder.resolve("command")).strip()
            : "check fixtures/bad/" + code;
    CommandLineRun run = CommandLineRun.of(command.split(" "));
    String told = run.err().replace('\\', '/');

    if (!code.equals(ALL_AT_ONCE)) {
      assertThat(told).contains("[" + code + "]");
    }
    assertThat(run.exitCode()).isEqualTo(told.contains("error[") ? 3 : 0);
    Golden.assertHolds(folder.resolve("expected.txt"), told);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void a_bad_page_is_told_in_these_words(String code) throws IOException {
    Path folder = FIXTURES.resolve(code);
    Outcome<TypesetDocument> outcome = PRESS.set(manuscript(folder));
    String told = ProblemPrinter.plain().print(outcome.problems());

    assertThat(outcome.problems()).isNotEmpty().allMatch(problem -> problem.code().equals(code));
    assertThat(outcome instanceof Outcome.Failure).isEqualTo(told.contains("error["));
    Golden.assertHolds(folder.resolve("expected.txt"), told);
  }

  private static Manuscript manuscript(Path folder) throws IOException {
    Map<String, byte[]> resources = new HashMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        resources.put(file.getFileName().toString(), Files.readAllBytes(file));
      }
    }
    Path page = folder.resolve(PAGE);
    return new Manuscript(
        page.toString().replace('\\', '/'),
        Files.readString(page),
        resources,
        Instant.EPOCH,
        folder.toString(),
        null,
        Manuscript.Profile.PDF_A_2A);
  }

  @Test
  void every_code_has_a_page_and_a_bad_fixture() throws IOException {
    Set<String> codes = codesInSource();
    assertThat(codes).hasSizeGreaterThan(80);
    for (String code : codes) {
      assertThat(DiagnosticPages.find(code)).as("the page of " + code).isPresent();
      if (!WITHOUT_FIXTURE.contains(code)
          && !code.startsWith(OF_TEMPLATES)
          && !code.startsWith(OF_MAIL)) {
        assertThat(FIXTURES.resolve(code).resolve("expected.txt")).exists();
      }
    }
  }

  @Test
  void every_page_starts_with_its_code_and_gives_the_way_out() throws IOException {
    try (Stream<Path> pages = Files.list(Path.of("src/main/resources/diagnostics"))) {
      for (Path page : pages.toList()) {
        String code = page.getFileName().toString().replace(".md", "");
        assertThat(page).content().startsWith("# " + code + "\n").contains("## The way out");
      }
    }
  }

  private static Set<String> codesInSource() throws IOException {
    Set<String> codes = new TreeSet<>();
    for (String room : ROOMS) {
      try (Stream<Path> files = Files.walk(Path.of("src/main/java/dev/engross", room))) {
        for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
          Matcher matcher = CODE.matcher(Files.readString(file));
          while (matcher.find()) {
            codes.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
          }
        }
      }
    }
    return codes;
  }
}
