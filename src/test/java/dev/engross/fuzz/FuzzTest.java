package dev.engross.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A short run of the fuzzer, the same each time; the long ones are run by hand. */
class FuzzTest {

  @TempDir private Path workplace;

  @Test
  void spoiled_cases_and_instruments_are_answered_and_never_crash() throws IOException {
    Fuzz fuzz = new Fuzz(20261122, workplace);
    for (int i = 0; i < 250; i++) {
      fuzz.tryCase();
    }
    assertThat(fuzz.findings()).extracting(Fuzz.Finding::what).isEmpty();
    assertThat(fuzz.answered()).as("inputs that got past check").isGreaterThan(25);
  }

  @Test
  void spoiled_pages_and_stylesheets_are_answered_and_never_crash() throws IOException {
    Fuzz fuzz = new Fuzz(20261123, workplace);
    for (int i = 0; i < 250; i++) {
      fuzz.tryPage();
    }
    assertThat(fuzz.findings()).extracting(Fuzz.Finding::what).isEmpty();
    assertThat(fuzz.answered()).as("pages that could still be set").isGreaterThan(12);
  }
}
