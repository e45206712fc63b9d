package dev.engross.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Same input, same bytes, in any process.
 *
 * <p>{@code -Dother.java=/path/to/bin/java} lets every second process be one of another Java.
 */
class SameBytesTest {

  /** What may differ from one machine, or one run, to the next; a run has one line of options. */
  private static final List<String> ELSEWHERE =
      List.of(
          "-Duser.language=tr -Duser.country=TR",
          "-Duser.timezone=Pacific/Chatham",
          "-Dfile.encoding=ISO-8859-1",
          "-XX:+UnlockExperimentalVMOptions -XX:hashCode=2",
          "-XX:+UnlockExperimentalVMOptions -XX:hashCode=3 -XX:+UseSerialGC",
          "-Duser.language=ar -Duser.country=EG",
          "-XX:ActiveProcessorCount=1",
          "-Dline.separator=\r -Djava.util.Arrays.useLegacyMergeSort=true");

  @Test
  void eight_other_java_processes_set_the_same_bytes() throws Exception {
    List<Process> running = new ArrayList<>();
    List<String> digests = new ArrayList<>();
    for (String options : ELSEWHERE) {
      running.add(start(running.size(), options));
      // Two at a time: more would only wait for each other.
      if (running.size() % 2 == 0) {
        for (Process process : running.subList(running.size() - 2, running.size())) {
          digests.add(digest(process));
        }
      }
    }

    assertThat(digests).hasSize(8).containsOnly(PressDigest.ofLetterAndEverything());
  }

  @Test
  void the_default_locale_and_zone_of_this_process_do_not_matter() throws Exception {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    String here = PressDigest.ofLetterAndEverything();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
      assertThat(PressDigest.ofLetterAndEverything()).isEqualTo(here);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  private static Process start(int index, String options) throws IOException {
    String here = System.getProperty("java.home") + "/bin/java";
    String java = index % 2 == 0 ? here : System.getProperty("other.java", here);
    List<String> command =
        Stream.of(
                Stream.of(java, "-XX:TieredStopAtLevel=1"),
                Stream.of(options.split(" ")),
                Stream.of("-cp", System.getProperty("java.class.path")),
                Stream.of(PressDigest.class.getName()))
            .flatMap(parts -> parts)
            .collect(Collectors.toList());
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }

  private static String digest(Process process) throws Exception {
    byte[] printed = process.getInputStream().readAllBytes();
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    return new String(printed, StandardCharsets.US_ASCII).strip();
  }
}
