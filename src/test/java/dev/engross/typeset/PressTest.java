package dev.engross.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.Golden;
import dev.engross.diagnostic.Outcome;
import dev.engross.typeset.manuscript.Manuscript;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PressTest {

  private static final Press PRESS = Press.standard();

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5})
  void a_bench_letter_has_three_archival_pages_in_under_sixty_kilobytes(int number) {
    TypesetDocument letter = set(BenchManuscript.letter(number));

    assertThat(letter.pages()).isEqualTo(3);
    assertThat(letter.pdf().length).isLessThan(60_000);
    assertThat(ArchivalVerdict.of(letter.pdf())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Manuscript.Profile.class)
  void everything_a_letter_may_hold_is_archival_and_accessible(Manuscript.Profile profile) {
    TypesetDocument letter = set(BenchManuscript.everything(profile));

    assertThat(ArchivalVerdict.of(letter.pdf(), profile)).isEmpty();
  }

  @Test
  void the_words_come_out_as_they_went_in() throws IOException {
    String text = text(set(BenchManuscript.letter(1)).pdf()).replaceAll("\\s+", " ");

    assertThat(text)
        .startsWith("Participant number 1 101 Example Avenue, Apartment 2 Chatsworth, CA 91311")
        .contains("The final payment absorbs the difference that rounding leaves, so that the")
        .contains("26 December 26, 2026 $8,584.25 $223,190.00")
        .endsWith("Sincerely, Plan administrator Page 3 of 3 ");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5})
  void all_text_of_a_letter_extracts_as_it_was_written(int number) throws IOException {
    Manuscript letter = BenchManuscript.letter(number);
    byte[] pdf = set(letter).pdf();

    assertThat(WrittenText.withoutFurniture(text(pdf))).isEqualTo(WrittenText.of(letter.xhtml()));
    WrittenText.byPdftotext(pdf)
        .ifPresent(
            text ->
                assertThat(WrittenText.withoutFurniture(text))
                    .isEqualTo(WrittenText.of(letter.xhtml())));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5})
  void a_letter_is_tagged_as_it_was_when_last_looked_at(int number) throws IOException {
    String text = TaggedText.of(set(BenchManuscript.letter(number)).pdf());
    Path recorded = Path.of("src/test/resources/bench/letters/letter-" + number + ".sha256");

    Golden.assertHolds(recorded, digest(text) + "\n");
  }

  private static String digest(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new AssertionError(impossible);
    }
  }

  @Test
  void characters_outside_ascii_extract_too() throws IOException {
    String text = text(set(BenchManuscript.everything(Manuscript.Profile.PDF_A_3A)).pdf());

    assertThat(text)
        .contains("Jos\u00E9 M\u00FCller-\u0141ukasiewicz")
        .contains("office\u2019s affidavit")
        .contains("\u2610 I elect coverage. \u2611 I received");
  }

  @Test
  void every_font_is_embedded_and_a_face_not_used_is_not() throws IOException {
    try (PDDocument file = Loader.loadPDF(set(BenchManuscript.letter(1)).pdf())) {
      var resources = file.getPage(0).getResources();
      var fonts =
          StreamSupport.stream(resources.getFontNames().spliterator(), false)
              .map(name -> font(resources, name))
              .toList();

      assertThat(fonts).allMatch(PDFont::isEmbedded);
      assertThat(fonts)
          .extracting(font -> font.getName().substring(7))
          .containsExactlyInAnyOrder("SourceSerif4-Regular", "SourceSerif4-SemiBold");
    }
  }

  private static PDFont font(org.apache.pdfbox.pdmodel.PDResources resources, COSName name) {
    try {
      return resources.getFont(name);
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }

  @Test
  void headings_are_bookmarks_and_links_lead_to_their_page() throws IOException {
    byte[] pdf = set(BenchManuscript.everything(Manuscript.Profile.PDF_A_3A)).pdf();

    try (PDDocument file = Loader.loadPDF(pdf)) {
      var outline = file.getDocumentCatalog().getDocumentOutline();
      assertThat(outline.getFirstChild().getTitle()).isEqualTo("Notice of severance entitlement");
      assertThat(outline.getFirstChild().getLastChild().getTitle())
          .isEqualTo("Basis of the figure");
      assertThat(file.getPage(0).getAnnotations())
          .extracting(annotation -> annotation.getContents())
          .contains("basis of the figure", "Department of Labor");
      assertThat(file.getDocumentCatalog().getPageLabels().getLabelsByPageIndices())
          .containsExactly("1", "2");
    }
  }

  @Test
  void problems_of_a_page_come_back_as_data() {
    Outcome<TypesetDocument> outcome =
        PRESS.set(
            BenchManuscript.of(
                "<html lang='en'><head><title>T</title></head><body><p>\u4E2D</p></body></html>"));

    assertThat(outcome).isInstanceOf(Outcome.Failure.class);
    assertThat(outcome.problems()).singleElement().asString().contains("\u4E2D");
  }

  @Test
  void a_link_to_nowhere_is_a_problem() {
    Outcome<TypesetDocument> outcome =
        PRESS.set(
            BenchManuscript.of(
                "<html lang='en'><head><title>T</title></head>"
                    + "<body><p><a href='#gone'>x</a></p></body></html>"));

    assertThat(outcome).isInstanceOf(Outcome.Failure.class);
  }

  @Test
  void threads_share_a_press_and_get_the_same_bytes() {
    byte[] alone = set(BenchManuscript.letter(2)).pdf();

    assertThat(
            IntStream.range(0, 64)
                .parallel()
                .mapToObj(i -> set(BenchManuscript.letter(1 + i % 5)).pdf())
                .toList())
        .filteredOn(pdf -> java.util.Arrays.equals(pdf, alone))
        .hasSize(13);
  }

  private static TypesetDocument set(Manuscript manuscript) {
    return PRESS
        .set(manuscript)
        .fold(
            success -> success.value(),
            failure -> {
              throw new AssertionError(failure.problems().toString());
            });
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument file = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(file);
    }
  }
}
