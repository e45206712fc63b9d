package dev.engross.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TypesetCommandTest {

  private static final String HEAD = "<html lang='en-US'>\n<head><title>Notice</title>\n";
  private static final byte[] DOT =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAYAAAD0In+KAAAAEUlEQVR4nGP4z8DQwMAQ8B"
                  + "8ADCACz+PJkRsAAAAASUVORK5CYII=");

  @TempDir private Path folder = Path.of("");

  @Test
  void a_page_is_set_with_the_stylesheet_and_picture_of_its_folder() throws IOException {
    Files.createDirectories(folder.resolve("parts"));
    Files.write(folder.resolve("parts/dot.png"), DOT);
    Files.writeString(folder.resolve("parts/letter.css"), "p { color: navy }");
    Path page =
        page(
            HEAD
                + "<link rel='stylesheet' href='parts/letter.css'/></head>\n"
                + "<body><p>Text <img src='parts/dot.png' alt='A dot' width='8' height='4'/></p></body></html>");

    CommandLineRun run = typeset(page);

    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).endsWith("notice.pdf: 1 page" + System.lineSeparator());
    assertThat(Files.readAllBytes(folder.resolve("notice.pdf"))).startsWith('%', 'P', 'D', 'F');
  }

  @Test
  void everything_wrong_is_told_at_once_with_its_line_and_nothing_is_written() throws IOException {
    Path page =
        page(
            HEAD
                + "<link rel='stylesheet' href='gone.css'/></head>\n"
                + "<body><p><img src='gone.png' alt=''/></p>\n"
                + "<blink>x</blink></body></html>");

    CommandLineRun run = typeset(page);

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains("page.html:3")
        .contains("there is no stylesheet \"gone.css\"")
        .contains("page.html:4")
        .contains("there is no picture \"gone.png\"")
        .contains("page.html:5")
        .contains("there is no element <blink>")
        .contains("3 errors");
    assertThat(written()).containsExactly("page.html");
  }

  @Test
  void a_problem_of_a_linked_stylesheet_has_that_file_and_line() throws IOException {
    Files.writeString(folder.resolve("letter.css"), "p { color: navy }\nh1 { colour: navy }");
    Path page =
        page(
            HEAD
                + "<link rel='stylesheet' href='letter.css'/></head>\n"
                + "<body><p>Text</p></body></html>");

    assertThat(typeset(page).err()).contains("--> letter.css:2").contains("colour");
  }

  @Test
  void a_picture_outside_the_folder_is_not_taken() throws IOException {
    Path inner = Files.createDirectories(folder.resolve("inner"));
    Files.write(folder.resolve("dot.png"), DOT);
    Path page = inner.resolve("page.html");
    Files.writeString(
        page, HEAD + "</head><body><p><img src='../dot.png' alt=''/></p></body></html>");

    CommandLineRun run = typeset(page);

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err()).contains("there is no picture \"../dot.png\"");
  }

  @Test
  void a_file_that_exists_is_kept_unless_told_otherwise() throws IOException {
    Path page = page(HEAD + "</head><body><p>Text</p></body></html>");
    Files.writeString(folder.resolve("notice.pdf"), "mine");

    assertThat(typeset(page).err()).contains("error[file-exists]");
    assertThat(folder.resolve("notice.pdf")).hasContent("mine");

    assertThat(typeset(page, "--overwrite").exitCode()).isZero();
    assertThat(Files.size(folder.resolve("notice.pdf"))).isGreaterThan(10_000);
  }

  @Test
  void set_twice_on_one_day_the_file_is_the_same_to_the_byte() throws IOException {
    Path page = page(HEAD + "</head><body><p>Text</p></body></html>");

    typeset(page);
    byte[] first = Files.readAllBytes(folder.resolve("notice.pdf"));
    typeset(page, "--overwrite");

    assertThat(Files.readAllBytes(folder.resolve("notice.pdf"))).isEqualTo(first);
  }

  @Test
  void a_page_that_is_not_utf_8_is_not_guessed_at() throws IOException {
    Path page = folder.resolve("page.html");
    Files.write(page, "<p>Jos\u00E9</p>".getBytes(StandardCharsets.ISO_8859_1));

    CommandLineRun run = typeset(page);

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err()).contains("error[not-utf-8]");
  }

  @Test
  void a_page_that_is_not_there_is_told_by_its_name() {
    CommandLineRun run = typeset(folder.resolve("gone.html"));

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err()).contains("error[file-not-found]: there is no such file", "gone.html");
  }

  private Path page(String xhtml) throws IOException {
    return Files.writeString(folder.resolve("page.html"), xhtml);
  }

  private CommandLineRun typeset(Path page, String... more) {
    String out = folder.resolve("notice.pdf").toString();
    return CommandLineRun.of(
        Stream.concat(Stream.of("typeset", page.toString(), "--out", out), Stream.of(more))
            .toArray(String[]::new));
  }

  private java.util.List<String> written() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
