package dev.engross.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the documentation tells readers to type works, and gives what is shown. */
class DocumentationTest {

  private static final Path COMMANDS = Path.of("src/site/markdown/command-line.md");

  /** Its commands build on one another: {@link TutorialTest} runs them in their order. */
  static final Path TUTORIAL = Path.of("src/site/markdown/tutorial.md");

  private static final String JAR = "java -jar target/engross.jar ";
  private static final String LEFT_OUT = "…";

  /** Commands shown together, and what is shown of the output of the first. */
  record Shown(List<String> commands, List<String> output) {}

  /** {@code engross init} and {@code engross archive init} want a folder that is new. */
  @BeforeAll
  static void forget_the_folders_of_the_last_run() throws IOException {
    forget(Path.of("target/first-case"));
    forget(Path.of("target/archive"));
    forget(Path.of("target/batch"));
  }

  /** {@code engross issue} replaces no file, and tests run what is shown more than once. */
  @BeforeEach
  void forget_the_letters() throws IOException {
    forget(Path.of("target/letters"));
    forget(Path.of("target/issued"));
    forget(Path.of("target/board"));
    forget(Path.of("target/branded"));
  }

  static void forget(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  static Stream<String> commands() throws IOException {
    List<String> commands = new ArrayList<>();
    for (Path page : pages()) {
      Files.readAllLines(page).stream()
          .filter(DocumentationTest::isCommand)
          .map(DocumentationTest::arguments)
          .forEach(commands::add);
    }
    return commands.stream().distinct();
  }

  @ParameterizedTest
  @MethodSource("commands")
  void a_command_shown_is_done(String arguments) {
    CommandLineRun run = CommandLineRun.of(arguments.split(" "));
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out()).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("shown")
  void the_output_shown_is_the_output_given(Shown shown) {
    String out = CommandLineRun.of(shown.commands().get(0).split(" ")).out();
    assertThat(out.lines().toList())
        .containsSubsequence(
            shown.output().stream().filter(line -> !line.equals(LEFT_OUT)).toList());
  }

  static Stream<Shown> shown() throws IOException {
    List<Shown> all = new ArrayList<>();
    for (Path page : pages()) {
      all.addAll(shownOn(page));
    }
    assertThat(all).hasSizeGreaterThan(7);
    return all.stream();
  }

  /**
   * The fenced blocks of a page: one of commands, then one of text with the output of its first.
   */
  private static List<Shown> shownOn(Path page) throws IOException {
    List<Shown> all = new ArrayList<>();
    List<String> commands = List.of();
    List<String> block = new ArrayList<>();
    String opened = "";
    for (String line : Files.readAllLines(page)) {
      if (!line.startsWith("```")) {
        block.add(line);
        continue;
      }
      if (opened.equals("```text") && !commands.isEmpty()) {
        all.add(new Shown(commands, List.copyOf(block)));
      } else if (!opened.isEmpty()) {
        commands =
            block.stream()
                .filter(DocumentationTest::isCommand)
                .map(DocumentationTest::arguments)
                .toList();
      }
      opened = opened.isEmpty() ? line : "";
      block.clear();
    }
    return all;
  }

  private static boolean isCommand(String line) {
    return line.startsWith("engross ") || line.contains(JAR);
  }

  private static List<Path> pages() {
    try (Stream<Path> pages = Files.list(COMMANDS.getParent())) {
      return Stream.concat(Stream.of(Path.of("README.md")), pages.sorted())
          .filter(page -> !page.equals(TUTORIAL))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String arguments(String line) {
    int jar = line.indexOf(JAR);
    return jar >= 0
        ? line.substring(jar + JAR.length()).strip()
        : line.substring("engross ".length()).strip();
  }
}
