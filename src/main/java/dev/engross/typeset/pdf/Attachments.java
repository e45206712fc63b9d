package dev.engross.typeset.pdf;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;

/** The files carried inside a PDF. */
public final class Attachments {

  private Attachments() {}

  /** The file of that name; nothing when there is none, or the bytes are no PDF. */
  public static Optional<byte[]> read(byte[] pdf, String name) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
      PDEmbeddedFilesNameTreeNode files = names == null ? null : names.getEmbeddedFiles();
      Map<String, PDComplexFileSpecification> carried = files == null ? null : files.getNames();
      PDComplexFileSpecification file = carried == null ? null : carried.get(name);
      return file == null || file.getEmbeddedFile() == null
          ? Optional.empty()
          : Optional.of(file.getEmbeddedFile().toByteArray());
    } catch (IOException notAPdf) {
      return Optional.empty();
    }
  }
}
