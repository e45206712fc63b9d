package dev.engross.typeset;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** What a file says, element by element, as a screen reader would go through it. */
public final class TaggedText {

  private final Map<PDPage, Map<Integer, String>> contents = new HashMap<>();
  private final StringBuilder out = new StringBuilder();

  private TaggedText() {}

  /** One line for each structure element: its type, language and alternative text, its words. */
  public static String of(byte[] pdf) throws IOException {
    try (PDDocument file = Loader.loadPDF(pdf)) {
      TaggedText text = new TaggedText();
      for (PDPage page : file.getPages()) {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.processPage(page);
        Map<Integer, String> byId = new HashMap<>();
        extractor.getMarkedContents().forEach(content -> collect(content, byId));
        text.contents.put(page, byId);
      }
      text.children(file.getDocumentCatalog().getStructureTreeRoot(), 0);
      return text.out.toString();
    }
  }

  private static void collect(PDMarkedContent content, Map<Integer, String> byId) {
    if (content.getMCID() >= 0) {
      byId.merge(content.getMCID(), words(content), String::concat);
    }
  }

  private static String words(PDMarkedContent content) {
    if (content.getActualText() != null) {
      return content.getActualText();
    }
    return content.getContents().stream()
        .map(
            part ->
                part instanceof TextPosition position
                    ? position.getUnicode()
                    : part instanceof PDMarkedContent inner ? words(inner) : "")
        .collect(Collectors.joining());
  }

  private void children(PDStructureNode node, int depth) {
    List<Object> kids = node.getKids();
    for (Object kid : kids) {
      if (kid instanceof PDStructureElement element) {
        element(element, depth);
      }
    }
  }

  private void element(PDStructureElement element, int depth) {
    List<String> parts = new ArrayList<>();
    parts.add("  ".repeat(depth) + element.getStructureType());
    if (element.getLanguage() != null) {
      parts.add("lang=" + element.getLanguage());
    }
    if (element.getAlternateDescription() != null) {
      parts.add("alt=" + element.getAlternateDescription());
    }
    if (element.getActualText() != null) {
      parts.add("says=" + element.getActualText());
    }
    String said = said(element);
    if (!said.replace("…", "").isBlank()) {
      parts.add("“" + said + "”");
    }
    out.append(String.join(" ", parts)).append('\n');
    children(element, depth + 1);
  }

  private String said(PDStructureElement element) {
    StringBuilder said = new StringBuilder();
    for (Object kid : element.getKids()) {
      if (kid instanceof Integer id) {
        said.append(contents.get(element.getPage()).getOrDefault(id, ""));
      } else if (kid instanceof PDMarkedContentReference reference) {
        PDPage page = reference.getPage() == null ? element.getPage() : reference.getPage();
        said.append(contents.get(page).getOrDefault(reference.getMCID(), ""));
      } else if (!(kid instanceof PDObjectReference)) {
        said.append("…");
      }
    }
    return said.toString();
  }
}
