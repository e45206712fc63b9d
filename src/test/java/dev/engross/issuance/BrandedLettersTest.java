package dev.engross.issuance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.document.DocumentKind;
import dev.engross.issuance.Issue.IssuedDocument;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.junit.jupiter.api.Test;

/** A company's logo and colour, in the finished file. */
class BrandedLettersTest {

  /** #1f5c4a, each part over 255, to three places. */
  private static final String GREEN = "0.122 0.361 0.29 rg";

  private static IssuedDocument letter(String fixture) {
    return IssuedTexts.document(fixture, DocumentKind.PAYMENT_STATEMENT);
  }

  private static List<String> alternativeTexts(PDStructureNode node) {
    List<String> found = new ArrayList<>();
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        if (element.getAlternateDescription() != null) {
          found.add(element.getStructureType() + ": " + element.getAlternateDescription());
        }
        found.addAll(alternativeTexts(element));
      }
    }
    return found;
  }

  private static String operators(PDDocument file, int page) throws IOException {
    return new String(file.getPage(page).getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
  }

  @Test
  void the_letterhead_shows_the_logo_and_says_whose_it_is() throws IOException {
    try (PDDocument file = Loader.loadPDF(letter("brand/orchard").pdf())) {
      assertThat(alternativeTexts(file.getDocumentCatalog().getStructureTreeRoot()))
          .containsExactly("Figure: Logo of Ferncastle Optical, Inc.");
      assertThat(operators(file, 0)).contains("/Im1 Do");
    }
  }

  @Test
  void name_and_headings_are_set_in_the_colour_and_text_stays_black() throws IOException {
    try (PDDocument file = Loader.loadPDF(letter("brand/orchard").pdf())) {
      assertThat(operators(file, 0)).contains(GREEN).contains("0 g");
    }
  }

  @Test
  void a_company_without_branding_has_neither() throws IOException {
    try (PDDocument file = Loader.loadPDF(letter("capstone/almgren-completed").pdf())) {
      assertThat(operators(file, 0)).doesNotContain("/Im1 Do").doesNotContain(GREEN);
      assertThat(alternativeTexts(file.getDocumentCatalog().getStructureTreeRoot())).isEmpty();
    }
  }
}
