package dev.engross.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script that the build puts beside the jar, with a Java that only repeats what it is told. */
@DisplayName("The launcher")
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

  @TempDir private Path folder;
  private Path home;

  @BeforeEach
  void put_it_beside_a_jar() throws IOException {
    home = Files.createDirectories(folder.toRealPath().resolve("a folder"));
    Files.copy(Path.of("src/main/launcher/engross"), home.resolve("engross"));
    Path java = Files.createDirectories(folder.resolve("java/bin")).resolve("java");
    Files.writeString(java, "#!/bin/sh\nprintf '%s\\n' \"$@\"\nexit 4\n");
    for (Path script : List.of(java, home.resolve("engross"))) {
      Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
    }
  }

  @Test
  void starts_the_jar_beside_it_from_any_folder_and_hands_on_every_argument() throws Exception {
    assertThat(told(home.resolve("engross"), "issue", "a case", "--out", "x y"))
        .containsSequence("-jar", home + "/engross.jar", "issue", "a case", "--out", "x y")
        .contains("-XX:SharedArchiveFile=" + home + "/engross.jsa");
  }

  @Test
  void can_be_called_by_a_link() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("link"), home.resolve("engross"));
    assertThat(told(link, "check")).containsSequence("-jar", home + "/engross.jar", "check");
  }

  @Test
  void compiles_at_length_only_for_commands_that_run_long() throws Exception {
    assertThat(told(home.resolve("engross"), "issue")).contains("-XX:TieredStopAtLevel=1");
    assertThat(told(home.resolve("engross"))).contains("-XX:TieredStopAtLevel=1");
    assertThat(told(home.resolve("engross"), "batch")).doesNotContain("-XX:TieredStopAtLevel=1");
  }

  /** What Java is told; its exit code must come back. */
  private List<String> told(Path launcher, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of(launcher.toString()));
    command.addAll(Arrays.asList(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("JAVA_HOME", folder.resolve("java").toString());
    Process process = builder.redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isEqualTo(4);
    return output.lines().toList();
  }
}
