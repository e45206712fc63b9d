package dev.engross.issuance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command issues the same bytes in two Java machines that differ in all they may differ in. */
class TwoMachinesTest {

  @TempDir private Path folder;

  /** Turkish has another small I, Arabic other digits; Kiritimati is fourteen hours ahead. */
  @ParameterizedTest(name = "{0}-{1} in {2}")
  @CsvSource({
    "tr, TR, Pacific/Kiritimati, ISO-8859-9, ''",
    "ar, EG, America/Los_Angeles, windows-1256, nu-arab"
  })
  void the_same_case_gives_the_same_bytes_in_another_locale_zone_and_encoding(
      String language, String country, String zone, String encoding, String digits)
      throws Exception {
    Map<String, byte[]> here =
        issue("here", List.of("-Duser.language=en", "-Duser.country=US", "-Duser.timezone=UTC"));
    Map<String, byte[]> there =
        issue(
            "there",
            List.of(
                "-Duser.language=" + language,
                "-Duser.country=" + country,
                "-Duser.timezone=" + zone,
                "-Dfile.encoding=" + encoding,
                "-Duser.extensions=" + (digits.isEmpty() ? "" : "u-" + digits),
                "-XX:+UnlockExperimentalVMOptions",
                "-XX:hashCode=2"));
    assertThat(here).hasSize(6);
    assertThat(there.keySet()).isEqualTo(here.keySet());
    here.forEach((name, bytes) -> assertThat(there.get(name)).as(name).isEqualTo(bytes));
  }

  private Map<String, byte[]> issue(String name, List<String> options)
      throws IOException, InterruptedException {
    Path out = folder.resolve(name);
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of("dev.engross.cli.Engross", "issue", "fixtures/capstone/almgren"));
    command.addAll(List.of("--out", out.toString()));
    Path log = folder.resolve(name + ".log");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    assertThat(process.waitFor()).as(Files.readString(log)).isZero();
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> written = Files.list(out)) {
      for (Path file : written.toList()) {
        files.put(file.getFileName().toString(), Files.readAllBytes(file));
      }
    }
    return files;
  }
}
