package dev.engross;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page about the libraries says what the build says. */
class DependenciesTest {

  private static final Pattern DEPENDENCY =
      Pattern.compile(
          "<dependency>\\s*<groupId>([^<]+)</groupId>\\s*<artifactId>([^<]+)</artifactId>"
              + "((?:(?!</dependency>).)*)</dependency>",
          Pattern.DOTALL);
  private static final Pattern ROW = Pattern.compile("^\\| `([^`]+:[^`]+)` \\|", Pattern.MULTILINE);

  @Test
  void every_library_that_ships_is_explained_and_no_other() throws IOException {
    String pom = Files.readString(Path.of("pom.xml"));
    String ofTheProject = pom.substring(0, pom.indexOf("<build>"));
    Set<String> shipped = new TreeSet<>();
    Matcher dependency = DEPENDENCY.matcher(ofTheProject);
    while (dependency.find()) {
      if (!dependency.group(3).contains("<scope>test</scope>")) {
        shipped.add(dependency.group(1) + ":" + dependency.group(2));
      }
    }
    Set<String> explained = new TreeSet<>();
    Matcher row = ROW.matcher(Files.readString(Path.of("src/site/markdown/dependencies.md")));
    while (row.find()) {
      explained.add(row.group(1));
    }
    assertThat(shipped).isNotEmpty();
    assertThat(explained).isEqualTo(shipped);
  }
}
