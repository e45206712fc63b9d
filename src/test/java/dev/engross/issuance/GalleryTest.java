package dev.engross.issuance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.Golden;
import dev.engross.determination.DocumentDue;
import dev.engross.document.DocumentKind;
import dev.engross.issuance.Issue.IssuedDocument;
import dev.engross.typeset.PageImages;
import dev.engross.typeset.TaggedText;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The page that lists the kinds of document is true: every case of a row calls for the document,
 * which says, tag by tag, what it said when somebody last read it, and looks as its picture does.
 */
@DisplayName("Gallery")
class GalleryTest {

  private static final Path PAGE = Path.of("src/site/markdown/gallery.md");
  private static final Path TEXTS = Path.of("src/test/resources/letters");
  private static final Path PICTURES = Path.of("src/site/resources/images/gallery");
  private static final String HEADING = "## How they look";
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");
  private static final int DOTS_PER_INCH = 72;
  private static final int IN_A_ROW = 3;

  /** A record number may change with the version of Engross; a line of text may not. */
  private static final double TOLERATED_SHARE = 0.003;

  /** A kind of document and a case that its row names. */
  record Shown(DocumentKind kind, String fixture) {

    IssuedDocument document() {
      return FinishedDocuments.ofKind(FinishedDocuments.of(fixture), kind).get(0);
    }

    Path text() {
      return TEXTS.resolve(kind.id()).resolve(fixture.replace('/', '-') + ".txt");
    }

    @Override
    public String toString() {
      return kind.id() + " of " + fixture;
    }
  }

  @ParameterizedTest
  @EnumSource(DocumentKind.class)
  void every_kind_has_a_row_with_two_cases_that_call_for_it(DocumentKind kind) throws IOException {
    List<String> cells = cells(kind);
    assertThat(cells).hasSize(7).filteredOn(String::isBlank).hasSize(2);
    assertThat(shown(kind)).hasSizeGreaterThanOrEqualTo(2);
    assertThat(shown(kind))
        .allSatisfy(
            shown ->
                assertThat(
                        FixtureCases.determined(Path.of("fixtures").resolve(shown.fixture()))
                            .documents())
                    .as(shown.fixture())
                    .filteredOn(DocumentDue::due)
                    .extracting(DocumentDue::kind)
                    .contains(kind.id()));
  }

  static Stream<Shown> everyShown() {
    return Arrays.stream(DocumentKind.values()).flatMap(kind -> shown(kind).stream());
  }

  @ParameterizedTest
  @MethodSource("everyShown")
  void every_document_says_what_it_said_when_it_was_read(Shown shown) throws IOException {
    Golden.assertHolds(shown.text(), TaggedText.of(shown.document().pdf()));
  }

  @ParameterizedTest
  @EnumSource(DocumentKind.class)
  void every_kind_looks_as_its_picture_does(DocumentKind kind) throws IOException {
    BufferedImage actual = PageImages.firstOf(shown(kind).get(0).document().pdf(), DOTS_PER_INCH);
    Path picture = PICTURES.resolve(kind.id() + ".png");
    if (Golden.updating() && !isLike(picture, actual)) {
      Files.createDirectories(PICTURES);
      ImageIO.write(actual, "png", picture.toFile());
    }
    assertThat(isLike(picture, actual))
        .as("the picture of " + kind.id() + " is of a page like today’s")
        .isTrue();
  }

  private static boolean isLike(Path picture, BufferedImage actual) throws IOException {
    return Files.exists(picture)
        && PageImages.alike(ImageIO.read(picture.toFile()), actual, TOLERATED_SHARE);
  }

  @Test
  void nothing_is_kept_that_no_row_shows() throws IOException {
    try (Stream<Path> texts = Files.walk(TEXTS)) {
      assertThat(texts.filter(Files::isRegularFile))
          .containsExactlyInAnyOrderElementsOf(everyShown().map(Shown::text).toList());
    }
    try (Stream<Path> pictures = Files.list(PICTURES)) {
      assertThat(pictures).hasSameSizeAs(DocumentKind.values());
    }
  }

  @Test
  void the_page_shows_a_picture_of_every_kind() throws IOException {
    String page = Files.readString(PAGE);
    String head = page.contains(HEADING) ? page.substring(0, page.indexOf(HEADING)) : page + "\n";
    Golden.assertHolds(PAGE, head + HEADING + "\n\n" + pictures());
  }

  private static String pictures() {
    StringBuilder table = new StringBuilder("The first page of the first case of each row.\n\n");
    table.append("| ".repeat(IN_A_ROW)).append("|\n").append("|---".repeat(IN_A_ROW)).append("|\n");
    DocumentKind[] kinds = DocumentKind.values();
    for (int first = 0; first < kinds.length; first += IN_A_ROW) {
      for (int i = first; i < first + IN_A_ROW; i++) {
        table.append(i < kinds.length ? "| " + picture(kinds[i]) + " " : "| ");
      }
      table.append("|\n");
    }
    return table.toString();
  }

  private static String picture(DocumentKind kind) {
    String title = cells(kind).get(1).strip().replaceAll(" \\(`.*", "");
    return "![%s, in the case %s](../resources/images/gallery/%s.png) %s"
        .formatted(title, shown(kind).get(0).fixture(), kind.id(), title);
  }

  private static List<Shown> shown(DocumentKind kind) {
    return CODE.matcher(cells(kind).get(5)).results().map(found -> shown(kind, found)).toList();
  }

  private static Shown shown(DocumentKind kind, MatchResult found) {
    return new Shown(kind, found.group(1));
  }

  private static List<String> cells(DocumentKind kind) {
    try (Stream<String> lines = Files.lines(PAGE)) {
      List<String> rows = lines.filter(line -> line.contains("(`" + kind.id() + "`)")).toList();
      assertThat(rows).as("rows of " + kind.id()).hasSize(1);
      return List.of(rows.get(0).split("\\|", -1));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
