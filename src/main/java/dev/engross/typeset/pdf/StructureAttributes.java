package dev.engross.typeset.pdf;

import dev.engross.typeset.layout.Structure;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/**
 * What a structure element says beyond its type: language, alternate text, and the attributes of
 * tables, lists and form fields (ISO 32000-1, 14.8.5).
 */
final class StructureAttributes {

  private static final Map<Structure.Role, COSName> TYPES = new EnumMap<>(Structure.Role.class);

  /** The entries that hold text, in the order they are written. */
  private static final Map<String, COSName> TEXT_ENTRIES = new TreeMap<>();

  private static final COSName SCOPE = Cos.name("Scope");
  private static final COSName COLUMN_SPAN = Cos.name("ColSpan");
  private static final COSName ROW_SPAN = Cos.name("RowSpan");
  private static final COSName HEADERS = Cos.name("Headers");

  static {
    for (Structure.Role role : Structure.Role.values()) {
      TYPES.put(role, Cos.name(role.typeName()));
    }
    TEXT_ENTRIES.put("lang", COSName.LANG);
    TEXT_ENTRIES.put("alt", COSName.ALT);
    TEXT_ENTRIES.put("actual-text", COSName.ACTUAL_TEXT);
    TEXT_ENTRIES.put("expansion", COSName.E);
    TEXT_ENTRIES.put("title", COSName.T);
  }

  private int notes;

  /** The structure type of a role. */
  static COSName type(Structure.Role role) {
    return java.util.Objects.requireNonNull(TYPES.get(role));
  }

  /**
   * Writes the attributes of an element.
   *
   * @return the identifier that it can be referred to by, or null when it has none
   */
  @Nullable String write(Structure source, COSDictionary dictionary) {
    Map<String, String> attributes = source.attributes();
    if (!attributes.isEmpty()) {
      TEXT_ENTRIES.forEach(
          (name, key) -> {
            String value = attributes.get(name);
            if (value != null) {
              dictionary.setItem(key, new COSString(value));
            }
          });
    }
    writeOwned(source.role(), attributes, dictionary);
    String id = identifier(source.role(), attributes);
    if (id != null) {
      dictionary.setItem(COSName.ID, new COSString(id));
    }
    return id;
  }

  /** PDF/UA wants every note identified (ISO 14289-1, 7.9); table headers are referred to by id. */
  private @Nullable String identifier(Structure.Role role, Map<String, String> attributes) {
    return switch (role) {
      case NOTE -> "note-" + ++notes;
      case TABLE_HEADER -> attributes.get("id");
      default -> null;
    };
  }

  private static void writeOwned(
      Structure.Role role, Map<String, String> attributes, COSDictionary dictionary) {
    switch (role) {
      case LIST -> {
        COSDictionary list = owned("List");
        list.setName("ListNumbering", attributes.getOrDefault("list-numbering", "None"));
        dictionary.setItem(COSName.A, list);
      }
      case TABLE_HEADER, TABLE_DATA -> {
        COSDictionary cell = cell(role, attributes);
        if (cell.size() > 1) {
          dictionary.setItem(COSName.A, cell);
        }
      }
      default -> {}
    }
  }

  private static COSDictionary cell(Structure.Role role, Map<String, String> attributes) {
    COSDictionary cell = owned("Table");
    if (role == Structure.Role.TABLE_HEADER) {
      cell.setName(SCOPE, attributes.getOrDefault("scope", "Column"));
    }
    setSpan(cell, COLUMN_SPAN, attributes.get("col-span"));
    setSpan(cell, ROW_SPAN, attributes.get("row-span"));
    String headers = attributes.get("headers");
    if (headers != null) {
      COSArray ids = Cos.array();
      for (String id : headers.strip().split("\\s+")) {
        ids.add(new COSString(id));
      }
      cell.setItem(HEADERS, ids);
    }
    return cell;
  }

  private static void setSpan(COSDictionary cell, COSName key, @Nullable String span) {
    if (span != null && !span.equals("1")) {
      cell.setInt(key, Integer.parseInt(span));
    }
  }

  private static COSDictionary owned(String owner) {
    COSDictionary attributes = Cos.inline();
    attributes.setItem(COSName.O, Cos.name(owner));
    return attributes;
  }
}
