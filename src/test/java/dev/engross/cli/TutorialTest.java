package dev.engross.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Follows the tutorial to the letter, from an empty folder to the first letter. */
class TutorialTest {

  private static final Pattern SAVE = Pattern.compile("Save as `(target/tutorial/[a-z./]+)`:");
  private static final Pattern EXIT = Pattern.compile("This command ends with exit code (\\d):");
  private static final String LEFT_OUT = "…";

  private final List<String> done = new ArrayList<>();
  private String before = "";
  private List<String> printed = List.of();

  @Test
  void following_the_page_ends_with_a_letter() throws IOException {
    Path folder = Path.of("target/tutorial");
    DocumentationTest.forget(folder);
    follow(Files.readAllLines(DocumentationTest.TUTORIAL));
    assertThat(done).hasSizeGreaterThan(15);
    assertThat(Files.readAllBytes(folder.resolve("letters/okafor-payment-statement.pdf")))
        .startsWith('%', 'P', 'D', 'F');
  }

  private void follow(List<String> page) throws IOException {
    String opened = "";
    List<String> block = new ArrayList<>();
    for (String line : page) {
      if (line.startsWith("```")) {
        if (!opened.isEmpty()) {
          follow(opened, block);
          block.clear();
        }
        opened = opened.isEmpty() ? line : "";
      } else if (!opened.isEmpty()) {
        block.add(line);
      } else if (!line.isBlank()) {
        before = line;
      }
    }
  }

  private void follow(String opened, List<String> block) throws IOException {
    switch (opened) {
      case "```json" -> save(block);
      case "```" -> run(block);
      case "```text" -> assertShown(block);
      default -> throw new AssertionError("a reader cannot follow " + opened);
    }
    done.add(opened);
  }

  private void save(List<String> content) throws IOException {
    Matcher named = SAVE.matcher(before);
    assertThat(named.matches()).as(before).isTrue();
    Path file = Path.of(named.group(1));
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    Files.write(file, content);
  }

  private void run(List<String> commands) {
    Matcher exit = EXIT.matcher(before);
    int expected = exit.matches() ? Integer.parseInt(exit.group(1)) : 0;
    List<String> all = new ArrayList<>();
    for (String command : commands) {
      assertThat(command).startsWith("engross ");
      CommandLineRun run = CommandLineRun.of(command.substring("engross ".length()).split(" "));
      assertThat(run.exitCode()).as(command + "\n" + run.err()).isEqualTo(expected);
      (run.out() + run.err()).lines().forEach(all::add);
    }
    printed = all;
    before = "";
  }

  private void assertShown(List<String> output) {
    assertThat(printed)
        .containsSubsequence(output.stream().filter(line -> !line.equals(LEFT_OUT)).toList());
  }
}
