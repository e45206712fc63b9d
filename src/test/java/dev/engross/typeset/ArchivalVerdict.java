package dev.engross.typeset;

import dev.engross.typeset.manuscript.Manuscript;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** What veraPDF finds against a file: each failed rule once, with the first place it fails at. */
public final class ArchivalVerdict {

  private ArchivalVerdict() {}

  /** The failures under PDF/A-3a and PDF/UA-1; empty for a good file. */
  public static List<String> of(byte[] pdf) {
    return of(pdf, Manuscript.Profile.PDF_A_3A);
  }

  /** The failures under a profile; empty for a good file. */
  public static List<String> of(byte[] pdf, Manuscript.Profile profile) {
    VeraGreenfieldFoundryProvider.initialise();
    PDFAFlavour archival =
        profile == Manuscript.Profile.PDF_A_3A ? PDFAFlavour.PDFA_3_A : PDFAFlavour.PDFA_2_A;
    return Stream.of(archival, PDFAFlavour.PDFUA_1)
        .flatMap(flavour -> failures(pdf, flavour))
        .toList();
  }

  private static Stream<String> failures(byte[] pdf, PDFAFlavour flavour) {
    try (PDFAParser parser =
        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour)) {
      ValidationResult result =
          Foundries.defaultInstance().createValidator(flavour, false).validate(parser);
      return result.getTestAssertions().stream()
          .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
          .collect(
              Collectors.toMap(
                  assertion ->
                      flavour.getId()
                          + " "
                          + assertion.getRuleId().getClause()
                          + "-"
                          + assertion.getRuleId().getTestNumber(),
                  assertion ->
                      assertion.getMessage() + " at " + assertion.getLocation().getContext(),
                  (first, second) -> first,
                  java.util.TreeMap::new))
          .entrySet()
          .stream()
          .map(failure -> failure.getKey() + ": " + failure.getValue());
    } catch (Exception unreadable) {
      throw new AssertionError("veraPDF cannot read the file", unreadable);
    }
  }
}
