package dev.engross.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.typeset.PdfText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A folder of templates in place of those that Engross carries. */
class TemplatesOptionTest {

  private static final String HEAD = "templates/shared/letterhead.ftlh";
  private static final String LETTER = "templates/payment/payment-statement.ftlh";

  @TempDir private Path folder = Path.of("");

  @Test
  void a_letterhead_of_ones_own_shows_in_the_letter() throws IOException {
    String head = Files.readString(Path.of(HEAD));
    write(
        "shared/letterhead.ftlh",
        head.replace(
            "<p class=\"company\">${frame.company}</p>",
            "<p class=\"company\">Office of the Secretary, ${frame.company}</p>"));
    assertThat(issue().exitCode()).isZero();
    Path letter = folder.resolve("out/almgren-completed-payment-statement.pdf");
    assertThat(PdfText.of(Files.readAllBytes(letter)))
        .startsWith("Office of the Secretary, Capstone Turbine Corporation");
  }

  @Test
  void every_mistake_of_every_template_is_told_at_once_and_nothing_is_written() throws IOException {
    write("shared/letterhead.ftlh", "\n${frame.company + 1}\n" + Files.readString(Path.of(HEAD)));
    write("payment/payment-statement.ftlh", Files.readString(Path.of(LETTER)) + "\n${.now}");
    CommandLineRun run = issue();
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err())
        .contains("letterhead.ftlh:2", "payment-statement.ftlh:", "template-not-allowed");
    assertNothingWritten();
  }

  @Test
  void a_field_that_the_letter_does_not_have_is_named_with_its_line() throws IOException {
    write(
        "payment/payment-statement.ftlh",
        Files.readString(Path.of(LETTER)).replace("<h1>", "<h1>\n${letter.sallary}"));
    CommandLineRun run = issue();
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err()).contains("payment-statement.ftlh:", "sallary", "there are ");
    assertNothingWritten();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${letter.total / 12}",
        "<#if letter.ended lt letter.due>late</#if>",
        "Today is ${.now}",
      })
  void a_template_that_divides_compares_dates_or_reads_the_clock_is_refused(String written)
      throws IOException {
    write("payment/payment-statement.ftlh", Files.readString(Path.of(LETTER)) + written);
    CommandLineRun run = issue();
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err()).contains("template-not-allowed", "payment-statement.ftlh");
    assertNothingWritten();
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve("templates").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private CommandLineRun issue() {
    return CommandLineRun.of(
        "issue",
        "fixtures/capstone/almgren-completed",
        "--document",
        "payment-statement",
        "--templates",
        folder.resolve("templates").toString(),
        "--out",
        folder.resolve("out").toString());
  }

  private void assertNothingWritten() throws IOException {
    if (Files.exists(folder.resolve("out"))) {
      try (Stream<Path> files = Files.list(folder.resolve("out"))) {
        assertThat(files).isEmpty();
      }
    }
  }
}
