package dev.engross.typeset;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Optional;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/**
 * The text of a page as written and as programs extract it, both with one space for each run of
 * white space, so that they can be compared letter for letter.
 */
final class WrittenText {

  private static final Set<String> BLOCKS =
      Set.of("address", "br", "div", "h1", "h2", "li", "p", "td", "th", "tr");

  private WrittenText() {}

  /** The words of the body, read by an XML parser of the JDK, with the numbers of its lists. */
  static String of(String xhtml) {
    try {
      String page = xhtml.replaceFirst("<!DOCTYPE[^>]*>", "");
      Element root =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(new InputSource(new StringReader(page)))
              .getDocumentElement();
      StringBuilder text = new StringBuilder();
      add(root.getElementsByTagName("body").item(0), text);
      return normalized(text.toString());
    } catch (Exception notXml) {
      throw new AssertionError(notXml);
    }
  }

  private static void add(Node node, StringBuilder text) {
    if (node.getNodeName().equals("li")) {
      text.append(' ').append(marker(node)).append(' ');
    }
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child.getNodeType() == Node.TEXT_NODE) {
        text.append(child.getNodeValue());
      } else {
        add(child, text);
      }
    }
    if (BLOCKS.contains(node.getNodeName())) {
      text.append(' ');
    }
  }

  private static String marker(Node item) {
    if (item.getParentNode().getNodeName().equals("ul")) {
      return "\u2022";
    }
    int number = 1;
    for (Node before = item.getPreviousSibling();
        before != null;
        before = before.getPreviousSibling()) {
      number += before.getNodeType() == Node.ELEMENT_NODE ? 1 : 0;
    }
    return number + ".";
  }

  /** An extracted text without the page numbers. */
  static String withoutFurniture(String extracted) {
    return normalized(extracted.replaceAll("Page \\d of \\d", ""));
  }

  private static String normalized(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\f]+", " ").strip();
  }

  /** What pdftotext (Poppler) extracts; empty where the machine has none. */
  static Optional<String> byPdftotext(byte[] pdf) throws IOException {
    Path file = Files.createTempFile("extract", ".pdf");
    try {
      Files.write(file, pdf);
      Process process = new ProcessBuilder("pdftotext", "-raw", file.toString(), "-").start();
      byte[] text = process.getInputStream().readAllBytes();
      return Optional.of(new String(text, StandardCharsets.UTF_8));
    } catch (IOException notInstalled) {
      return Optional.empty();
    } finally {
      Files.delete(file);
    }
  }
}
