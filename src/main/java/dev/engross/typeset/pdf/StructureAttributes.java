package dev.engross.typeset.pdf;

import dev.engross.typeset.layout.Structure;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a structure element says beyond its type: language, alternate text, and the attributes of
 * tables, lists and figures (ISO 32000-1, 14.8.5).
 */
final class StructureAttributes {

  /** The entries that hold text, in the order they are written. */
  private static final Map<String, String> TEXT_ENTRIES =
      new TreeMap<>(
          Map.of(
              "lang", "/Lang",
              "alt", "/Alt",
              "actual-text", "/ActualText",
              "expansion", "/E",
              "title", "/T"));

  private int notes;

  /**
   * Writes the attributes of an element.
   *
   * @param boundingBox where it stands on its page, if it is a picture
   * @return the identifier that it can be referred to by, or null when it has none
   */
  @Nullable String write(Structure source, double @Nullable [] boundingBox, PdfBuffer out) {
    Map<String, String> attributes = source.attributes();
    if (!attributes.isEmpty()) {
      TEXT_ENTRIES.forEach(
          (name, key) -> {
            String value = attributes.get(name);
            if (value != null) {
              out.ascii(key).text(value);
            }
          });
    }
    switch (source.role()) {
      case LIST ->
          out.ascii("/A<</O/List/ListNumbering/")
              .ascii(attributes.getOrDefault("list-numbering", "None"))
              .ascii(">>");
      case TABLE_HEADER, TABLE_DATA -> writeCell(source.role(), attributes, out);
      case FIGURE -> writeBox(boundingBox, out);
      default -> {}
    }
    String id = identifier(source.role(), attributes);
    if (id != null) {
      out.ascii("/ID").text(id);
    }
    return id;
  }

  /** PDF/UA wants every note identified (ISO 14289-1, 7.9); table headers are referred to by id. */
  private @Nullable String identifier(Structure.Role role, Map<String, String> attributes) {
    return switch (role) {
      case NOTE -> attributes.getOrDefault("id", "note-" + ++notes);
      case TABLE_HEADER -> attributes.get("id");
      default -> null;
    };
  }

  private static void writeCell(
      Structure.Role role, Map<String, String> attributes, PdfBuffer out) {
    if (role == Structure.Role.TABLE_DATA && attributes.isEmpty()) {
      return;
    }
    out.ascii("/A<</O/Table");
    if (role == Structure.Role.TABLE_HEADER) {
      out.ascii("/Scope/").ascii(attributes.getOrDefault("scope", "Column"));
    }
    writeSpan("/ColSpan ", attributes.get("col-span"), out);
    writeSpan("/RowSpan ", attributes.get("row-span"), out);
    String headers = attributes.get("headers");
    if (headers != null) {
      out.ascii("/Headers[");
      for (String id : headers.strip().split("\\s+")) {
        out.text(id);
      }
      out.ascii(']');
    }
    out.ascii(">>");
  }

  private static void writeSpan(String key, @Nullable String span, PdfBuffer out) {
    if (span != null && !span.equals("1")) {
      out.ascii(key).number(Integer.parseInt(span));
    }
  }

  private static void writeBox(double @Nullable [] box, PdfBuffer out) {
    if (box != null) {
      out.ascii("/A<</O/Layout/Placement/Block/BBox[");
      for (double side : box) {
        out.points(side);
      }
      out.ascii("]>>");
    }
  }
}
