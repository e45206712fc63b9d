package dev.engross.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.Golden;
import dev.engross.diagnostic.Outcome;
import dev.engross.typeset.manuscript.Manuscript;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every feature of the press on small pages, compared with what was looked at and found good: what
 * the file says as text, tag by tag, and how its pages look at 72 dots an inch.
 *
 * <p>Each run leaves {@code target/reference/index.html}, with the expected page, the actual one
 * and their difference side by side.
 */
class ReferencePagesTest {

  private static final Path PAGES = Path.of("src/test/resources/reference");
  private static final Path NAMES = Path.of("fixtures/pages/names.html");
  private static final Path REPORT = Path.of("target/reference");
  private static final int DOTS_PER_INCH = 72;
  private static final double TOLERATED_SHARE = 0.0005;

  private static final Press PRESS = press();
  private static final List<String> ROWS = new ArrayList<>();

  static Stream<String> pages() throws IOException {
    try (Stream<Path> files = Files.list(PAGES)) {
      return Stream.concat(files, Stream.of(NAMES))
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".html"))
          .map(name -> name.replace(".html", ""))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void a_page_says_and_looks_what_it_did(String name) throws IOException {
    byte[] pdf = set(name);
    String text = TaggedText.of(pdf);
    List<BufferedImage> images = PageImages.of(pdf, DOTS_PER_INCH);
    List<String> different = new ArrayList<>();
    for (int i = 0; i < images.size(); i++) {
      if (!looksAlike(name + "-" + (i + 1) + ".png", images.get(i))) {
        different.add(name + "-" + (i + 1));
      }
    }

    assertThat(ArchivalVerdict.of(pdf)).isEmpty();
    Golden.assertHolds(PAGES.resolve(name + ".txt"), text);
    assertThat(different).as("see " + REPORT.resolve("index.html")).isEmpty();
    assertThat(PAGES.resolve(name + "-" + (images.size() + 1) + ".png")).doesNotExist();
  }

  @AfterAll
  static void report() throws IOException {
    String head =
        "<!DOCTYPE html><meta charset='utf-8'><title>Reference pages</title>"
            + "<style>img { border: 1px solid gray } .different { background: #fdd }</style>"
            + "<table><tr><th>Page<th>Expected<th>Actual<th>Difference";
    Files.writeString(REPORT.resolve("index.html"), head + String.join("", ROWS) + "</table>");
  }

  private static boolean looksAlike(String file, BufferedImage actual) throws IOException {
    Path golden = PAGES.resolve(file);
    if (Golden.updating()) {
      ImageIO.write(actual, "png", golden.toFile());
    }
    BufferedImage expected =
        Files.exists(golden) ? ImageIO.read(golden.toFile()) : PageImages.blank(actual);
    boolean alike = PageImages.alike(expected, actual, TOLERATED_SHARE);
    addRow(file, expected, actual, PageImages.difference(expected, actual), alike);
    return alike;
  }

  private static void addRow(
      String file,
      BufferedImage expected,
      BufferedImage actual,
      BufferedImage difference,
      boolean alike)
      throws IOException {
    Files.createDirectories(REPORT);
    Map<String, BufferedImage> shown =
        Map.of("expected-", expected, "actual-", actual, "difference-", difference);
    for (Map.Entry<String, BufferedImage> image : shown.entrySet()) {
      ImageIO.write(image.getValue(), "png", REPORT.resolve(image.getKey() + file).toFile());
    }
    ROWS.add(
        String.format(
            "<tr class='%1$s'><td>%2$s<td><img src='expected-%2$s'><td><img src='actual-%2$s'>"
                + "<td><img src='difference-%2$s'>%n",
            alike ? "alike" : "different", file));
  }

  private static byte[] set(String name) throws IOException {
    Path own = PAGES.resolve(name + ".html");
    Path page = Files.exists(own) ? own : NAMES;
    String xhtml = Files.readString(page);
    Map<String, byte[]> resources = new HashMap<>();
    for (String resource : Press.resourceNames(xhtml)) {
      resources.put(resource, Files.readAllBytes(PAGES.resolve(resource)));
    }
    Outcome<TypesetDocument> outcome =
        PRESS.set(
            new Manuscript(
                name + ".html",
                xhtml,
                resources,
                Instant.parse("2026-01-02T03:04:05Z"),
                name,
                null,
                Manuscript.Profile.PDF_A_3A));
    assertThat(outcome.problems()).isEmpty();
    return ((Outcome.Success<TypesetDocument>) outcome).value().pdf();
  }

  private static Press press() {
    try {
      Path face = Path.of("fixtures/fonts/DejaVuSans-HebrewArabic.ttf");
      Outcome<Press> press = Press.withFaces(Map.of(face.toString(), Files.readAllBytes(face)));
      return ((Outcome.Success<Press>) press).value();
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }
}
