package dev.engross.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.diagnostic.Outcome;
import dev.engross.diagnostic.Problem;
import dev.engross.typeset.manuscript.Manuscript;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Faces that a user adds, and the scripts that come with them. */
class AddedFacesTest {

  private static final Path FACE = Path.of("fixtures/fonts/DejaVuSans-HebrewArabic.ttf");
  private static final Press PRESS = press(Map.of("DejaVuSans.ttf", read(FACE)));
  private static final String HEBREW_NAME = "\u05D0\u05D1\u05E8\u05D4\u05DD \u05DB\u05D4\u05DF";
  private static final String ARABIC_NAME =
      "\u0645\u062D\u0645\u062F \u0627\u0644\u0623\u0645\u064A\u0646";

  @Test
  void a_name_in_hebrew_or_arabic_among_english_comes_out_as_it_went_in() throws IOException {
    byte[] pdf = set("<p>Dear " + HEBREW_NAME + " and " + ARABIC_NAME + ", welcome.</p>");

    assertThat(text(pdf)).isEqualTo("Dear " + HEBREW_NAME + " and " + ARABIC_NAME + ", welcome.");
    assertThat(ArchivalVerdict.of(pdf, Manuscript.Profile.PDF_A_2A)).isEmpty();
  }

  @Test
  void a_paragraph_from_right_to_left_keeps_figures_and_brackets_in_their_places()
      throws IOException {
    String sentence =
        "\u05D4\u05E1\u05DB\u05D5\u05DD \u05D4\u05D5\u05D0 $185,150.00"
            + " (\u05D3\u05D5\u05DC\u05E8) \u05E2\u05D3 May 7, 2004 \u05D1\u05DC\u05D1\u05D3.";

    byte[] pdf = set("<p dir='rtl' lang='he'>" + sentence + "</p>");

    assertThat(text(pdf)).isEqualTo(sentence);
    assertThat(ArchivalVerdict.of(pdf, Manuscript.Profile.PDF_A_2A)).isEmpty();
  }

  @Test
  void names_and_addresses_that_are_hard_to_set_extract_as_they_were_written() throws IOException {
    String page = Files.readString(Path.of("fixtures/pages/names.html"));
    byte[] pdf = pdf(PRESS.set(BenchManuscript.of(page)));

    // A list item that runs from right to left has its bullet at the other end of the line.
    String leftToRight = page.replaceAll("<li lang=.*</li>", "");
    byte[] latin = pdf(PRESS.set(BenchManuscript.of(leftToRight)));

    assertThat(text(pdf))
        .contains("\u05D0\u05D1\u05E8\u05D4\u05DD \u05DB\u05D4\u05DF, ")
        .contains("12 (\u05EA\u05DC \u05D0\u05D1\u05D9\u05D1)")
        .contains("\u0634\u0627\u0631\u0639 \u0627\u0644\u0633\u0644\u0627\u0645 7");
    assertThat(WrittenText.withoutFurniture(text(latin))).isEqualTo(WrittenText.of(leftToRight));
    WrittenText.byPdftotext(latin)
        .ifPresent(
            text ->
                assertThat(WrittenText.withoutFurniture(text))
                    .isEqualTo(WrittenText.of(leftToRight)));
  }

  @Test
  void a_heading_from_right_to_left_is_a_bookmark_in_the_order_of_reading() throws IOException {
    byte[] pdf = set("<h1>" + HEBREW_NAME + " (" + ARABIC_NAME + ")</h1>");

    try (PDDocument file = Loader.loadPDF(pdf)) {
      assertThat(file.getDocumentCatalog().getDocumentOutline().getFirstChild().getTitle())
          .isEqualTo(HEBREW_NAME + " (" + ARABIC_NAME + ")");
    }
  }

  @Test
  void a_face_serves_only_what_the_house_face_lacks_unless_it_is_named() throws IOException {
    assertThat(fonts(set("<p>Dear " + HEBREW_NAME + "</p>")))
        .containsExactlyInAnyOrder("SourceSerif4-Regular", "DejaVuSans");
    assertThat(fonts(set("<p>Dear Ms. Doe</p>"))).containsExactly("SourceSerif4-Regular");
    assertThat(fonts(set("<p style='font-family: \"DejaVu Sans\"'>Dear Ms. Doe</p>")))
        .containsExactly("DejaVuSans");
  }

  @Test
  void a_document_embeds_of_an_added_face_only_what_it_shows() {
    int one = set("<p>\u05D0</p>").length;
    int two = set("<p>\u05D0\u05D1</p>").length;

    assertThat(two - one).isBetween(1, 300);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0645\u064F\u062D", "\u05E9\u05C1", "\u0752\u0628"})
  void what_hangs_on_letters_or_has_no_joined_forms_is_refused_rather_than_misspelt(String text) {
    assertThat(problems("<p>" + text + "</p>"))
        .extracting(Problem::code)
        .containsAnyOf("script-needs-shaping", "uncovered-character");
  }

  @Test
  void a_script_that_no_face_has_is_told_by_its_character() {
    assertThat(problems("<p>\u0E44\u0E17\u0E22</p>"))
        .extracting(Problem::code)
        .containsOnly("uncovered-character");
  }

  @Test
  void a_face_whose_licence_forbids_it_is_not_embedded() {
    byte[] restricted = read(Path.of("fixtures/bad/font-not-embeddable/fonts/Restricted.ttf"));

    assertThat(refused(restricted)).isEqualTo("font-not-embeddable");
    byte[] free = read(FACE);
    assertThat(refused(withLicence(free, 0x200))).isEqualTo("font-not-embeddable");
    assertThat(refused(withLicence(free, 0x100))).isEqualTo("font-not-embeddable");
    assertThat(Press.withFaces(Map.of("a.ttf", withLicence(free, 0x8))))
        .isInstanceOf(Outcome.Success.class);
  }

  @Test
  void a_file_that_is_no_face_is_told_at_every_length() {
    byte[] whole = read(FACE);
    for (int length = 0; length < 2000; length += 97) {
      assertThat(refused(java.util.Arrays.copyOf(whole, length))).isEqualTo("font-unreadable");
    }
  }

  private static String refused(byte[] font) {
    Outcome<Press> press = Press.withFaces(Map.of("a.ttf", font));
    assertThat(press).isInstanceOf(Outcome.Failure.class);
    return press.problems().get(0).code();
  }

  /** The face with other licence bits; {@code fsType} is at byte 8 of the table OS/2. */
  private static byte[] withLicence(byte[] font, int licence) {
    byte[] changed = font.clone();
    for (int entry = 12; ; entry += 16) {
      if (new String(font, entry, 4, java.nio.charset.StandardCharsets.US_ASCII).equals("OS/2")) {
        int table = java.nio.ByteBuffer.wrap(font).getInt(entry + 8);
        changed[table + 8] = (byte) (licence >> 8);
        changed[table + 9] = (byte) licence;
        return changed;
      }
    }
  }

  private static Press press(Map<String, byte[]> fonts) {
    return ((Outcome.Success<Press>) Press.withFaces(fonts)).value();
  }

  private static Outcome<TypesetDocument> outcome(String body) {
    return PRESS.set(
        BenchManuscript.of(
            "<html lang='en'><head><title>T</title></head><body>" + body + "</body></html>"));
  }

  private static byte[] set(String body) {
    return pdf(outcome(body));
  }

  private static byte[] pdf(Outcome<TypesetDocument> outcome) {
    assertThat(outcome.problems()).isEmpty();
    return ((Outcome.Success<TypesetDocument>) outcome).value().pdf();
  }

  private static List<Problem> problems(String body) {
    Outcome<TypesetDocument> outcome = outcome(body);
    assertThat(outcome).isInstanceOf(Outcome.Failure.class);
    return outcome.problems();
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument file = Loader.loadPDF(pdf)) {
      String text = new PDFTextStripper().getText(file);
      return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    }
  }

  private static List<String> fonts(byte[] pdf) throws IOException {
    try (PDDocument file = Loader.loadPDF(pdf)) {
      PDResources resources = file.getPage(0).getResources();
      return StreamSupport.stream(resources.getFontNames().spliterator(), false)
          .map(
              name -> {
                try {
                  return resources.getFont(name).getName().substring(7);
                } catch (IOException unreadable) {
                  throw new UncheckedIOException(unreadable);
                }
              })
          .toList();
    }
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
