package dev.engross.typeset.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.engross.diagnostic.Outcome;
import dev.engross.typeset.ArchivalVerdict;
import dev.engross.typeset.layout.LaidOutDocument;
import dev.engross.typeset.layout.Mark;
import dev.engross.typeset.layout.Structure;
import dev.engross.typeset.layout.Structure.Role;
import dev.engross.typeset.manuscript.Manuscript;
import dev.engross.typeset.manuscript.Manuscript.Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfWriterTest {

  @Test
  void a_letter_with_an_attachment_is_archival_and_accessible() {
    assertThat(ArchivalVerdict.of(HandSetLetter.pdf())).isEmpty();
  }

  @Test
  void a_letter_without_attachment_meets_the_stricter_transfer_profile() {
    byte[] pdf = HandSetLetter.pdf(HandSetLetter.document(), Profile.PDF_A_2A);

    assertThat(ArchivalVerdict.of(pdf, Profile.PDF_A_2A)).isEmpty();
  }

  @Test
  void an_attachment_cannot_go_into_the_transfer_profile() {
    Manuscript good = HandSetLetter.manuscript(Profile.PDF_A_3A);
    Manuscript bad =
        new Manuscript(
            good.sourceName(),
            good.xhtml(),
            good.resources(),
            good.created(),
            good.identity(),
            good.attachment(),
            Profile.PDF_A_2A);

    assertThatThrownBy(
            () -> PdfWriter.write(HandSetLetter.document(), HandSetLetter.DESCRIPTION, bad))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("attachment");
  }

  @Test
  void a_list_item_outside_a_list_is_noticed_by_the_verdict() {
    Structure document = Structure.document();
    Mark mark =
        HandSetLetter.text(
            "stray", HandSetLetter.REGULAR, 10, 72, 80, document.add(Role.LIST_ITEM));

    assertThat(ArchivalVerdict.of(HandSetLetter.pdf(page(document, mark), Profile.PDF_A_3A)))
        .anyMatch(failure -> failure.startsWith("ua1 7.2"));
  }

  @Test
  void text_extracts_as_it_was_written_through_kerning_and_ligatures() throws IOException {
    String text =
        "AVAIL To. office affidavit, fjord, \u201CWaffle\u201D \u2014 \u00A7\u00A01542 \u2610 caf\u00E9";

    assertThat(extracted(onePage(text))).isEqualTo(text);
  }

  @Test
  void text_outside_the_alphabet_of_letters_takes_a_wider_subset_and_extracts() throws IOException {
    String text = "\u0141ukasz Nguy\u1EC5n \u0394 \u0416";

    byte[] pdf = onePage(text);

    assertThat(extracted(pdf)).isEqualTo(text);
    assertThat(ArchivalVerdict.of(pdf)).isEmpty();
  }

  @Test
  void glyphs_that_cannot_say_their_text_carry_it_beside_them() throws IOException {
    Structure document = Structure.document();
    Structure paragraph = document.add(Role.PARAGRAPH);
    Mark.Glyphs plain = HandSetLetter.text("ab c", HandSetLetter.REGULAR, 10, 72, 80, paragraph);
    Mark.Glyphs renamed =
        new Mark.Glyphs(
            plain.x(),
            plain.baseline(),
            plain.face(),
            plain.sizePoints(),
            plain.color(),
            plain.glyphs(),
            plain.advancesPoints(),
            "xyz c",
            new int[] {0, 0, 3, 4},
            0,
            paragraph,
            false);

    byte[] pdf = HandSetLetter.pdf(page(document, renamed), Profile.PDF_A_3A);

    assertThat(content(pdf)).contains("/Span<</ActualText<FEFF00780079007A>>>BDC");
    assertThat(ArchivalVerdict.of(pdf)).isEmpty();
  }

  @Test
  void a_line_ends_where_layout_put_its_pen() throws IOException {
    Structure document = Structure.document();
    Mark.Glyphs plain =
        HandSetLetter.text(
            "aaaaaaaaaaaaaaaaaaaa",
            HandSetLetter.REGULAR,
            10,
            72,
            80,
            document.add(Role.PARAGRAPH));
    // Each step asks for a third of a thousandth more than a TJ number can say.
    java.util.Arrays.setAll(plain.advancesPoints(), i -> plain.advancesPoints()[i] + 0.01 / 3);

    String content = content(HandSetLetter.pdf(page(document, plain), Profile.PDF_A_3A));

    long moved =
        java.util.regex.Pattern.compile("\\)(-?\\d+)\\(")
            .matcher(content)
            .results()
            .mapToLong(match -> Long.parseLong(match.group(1)))
            .sum();
    assertThat(moved).isEqualTo(-6);
  }

  @Test
  void the_attachment_comes_out_as_it_went_in() throws IOException {
    try (PDDocument file = Loader.loadPDF(HandSetLetter.pdf())) {
      Map<String, PDComplexFileSpecification> files =
          file.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();

      assertThat(files.keySet()).containsExactly("data.json");
      assertThat(files.get("data.json").getEmbeddedFile().toByteArray())
          .asString(StandardCharsets.UTF_8)
          .isEqualTo("{\"amount\":\"7121.15\"}");
      assertThat(files.get("data.json").getEmbeddedFile().getSubtype())
          .isEqualTo("application/json");
    }
  }

  @Test
  void the_date_is_that_of_the_manuscript_in_whole_seconds() throws IOException {
    try (PDDocument file = Loader.loadPDF(HandSetLetter.pdf())) {
      assertThat(file.getDocumentInformation().getCOSObject().getString(COSName.CREATION_DATE))
          .isEqualTo("D:20260102030405Z");
      assertThat(file.getDocumentCatalog().getMetadata().toByteArray())
          .asString(StandardCharsets.UTF_8)
          .contains("<xmp:CreateDate>2026-01-02T03:04:05Z</xmp:CreateDate>")
          .contains("Notice &amp; &lt;title&gt;");
    }
  }

  @Test
  void the_file_identifier_follows_the_manuscript() throws IOException {
    Manuscript one = HandSetLetter.manuscript(Profile.PDF_A_3A);
    Manuscript other =
        new Manuscript(
            one.sourceName(),
            one.xhtml(),
            one.resources(),
            one.created(),
            "letter 2",
            one.attachment(),
            one.profile());

    assertThat(identifier(one)).isEqualTo(identifier(one)).isNotEqualTo(identifier(other));
  }

  @Test
  void a_png_picture_with_transparency_is_archival() throws IOException {
    Structure document = Structure.document();
    Structure figure = document.add(Role.FIGURE).with("alt", "The seal");
    Mark picture = new Mark.Picture(72, 72, 50, 25, "seal.png", figure, 1);

    Outcome<byte[]> outcome =
        PdfWriter.write(
            page(document, picture), HandSetLetter.DESCRIPTION, withResource("seal.png", png()));

    byte[] pdf = ((Outcome.Success<byte[]>) outcome).value();
    assertThat(ArchivalVerdict.of(pdf)).isEmpty();
  }

  @Test
  void missing_and_unreadable_pictures_and_dangling_links_are_told_at_once() {
    Structure document = Structure.document();
    Structure figure = document.add(Role.FIGURE).with("alt", "The seal");
    LaidOutDocument page =
        page(
            document,
            new Mark.Picture(72, 72, 50, 25, "missing.png", figure, 1),
            new Mark.Picture(72, 72, 50, 25, "broken.png", figure, 1),
            new Mark.Link(72, 72, 50, 25, "#nowhere", document.add(Role.LINK), 1));

    Outcome<byte[]> outcome =
        PdfWriter.write(
            page, HandSetLetter.DESCRIPTION, withResource("broken.png", new byte[] {1, 2, 3}));

    assertThat(outcome.problems())
        .extracting(problem -> problem.code())
        .containsExactly("picture-missing", "picture-unreadable", "link-target-missing");
  }

  private static LaidOutDocument page(Structure document, Mark... marks) {
    return new LaidOutDocument(
        List.of(new LaidOutDocument.Page(612, 792, "1", List.of(marks))),
        document,
        List.of(),
        Map.of());
  }

  private static byte[] onePage(String text) {
    Structure document = Structure.document();
    Mark mark =
        HandSetLetter.text(text, HandSetLetter.REGULAR, 10, 72, 80, document.add(Role.PARAGRAPH));
    return HandSetLetter.pdf(page(document, mark), Profile.PDF_A_3A);
  }

  private static String extracted(byte[] pdf) throws IOException {
    try (PDDocument file = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(file).strip();
    }
  }

  private static String content(byte[] pdf) throws IOException {
    try (PDDocument file = Loader.loadPDF(pdf)) {
      List<String> contents = new ArrayList<>();
      for (PDPage page : file.getPages()) {
        contents.add(new String(page.getContents().readAllBytes(), StandardCharsets.ISO_8859_1));
      }
      return String.join("", contents);
    }
  }

  private static String identifier(Manuscript manuscript) throws IOException {
    Outcome<byte[]> outcome =
        PdfWriter.write(HandSetLetter.document(), HandSetLetter.DESCRIPTION, manuscript);
    try (PDDocument file = Loader.loadPDF(((Outcome.Success<byte[]>) outcome).value())) {
      return file.getDocument().getDocumentID().toString();
    }
  }

  private static Manuscript withResource(String name, byte[] content) {
    Manuscript plain = HandSetLetter.manuscript(Profile.PDF_A_3A);
    return new Manuscript(
        plain.sourceName(),
        plain.xhtml(),
        Map.of(name, content),
        plain.created(),
        plain.identity(),
        plain.attachment(),
        plain.profile());
  }

  private static byte[] png() throws IOException {
    BufferedImage image = new BufferedImage(4, 2, BufferedImage.TYPE_INT_ARGB);
    image.setRGB(1, 1, 0x80FF0000);
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(image, "png", png);
    return png.toByteArray();
  }
}
