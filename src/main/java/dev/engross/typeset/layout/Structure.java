package dev.engross.typeset.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A node of the structure tree: what a part of the document is, in reading order.
 *
 * <p>Built while laying out and not changed afterwards. Marks refer to it; it does not know them.
 */
public final class Structure {

  private final Role role;
  private final @Nullable Structure parent;
  private final List<Structure> children = new ArrayList<>();
  private final Map<String, String> attributes = new TreeMap<>();

  private Structure(Role role, @Nullable Structure parent) {
    this.role = role;
    this.parent = parent;
  }

  /** The root of a document's tree. */
  public static Structure document() {
    return new Structure(Role.DOCUMENT, null);
  }

  /** A new last child. */
  public Structure add(Role childRole) {
    Structure child = new Structure(childRole, this);
    children.add(child);
    return child;
  }

  /**
   * Sets an attribute: {@code lang}, {@code alt}, {@code actual-text}, {@code expansion}, {@code
   * title}, {@code scope} ({@code Row}, {@code Column}), {@code col-span}, {@code row-span}, {@code
   * list-numbering}, {@code id}, {@code headers}.
   */
  public Structure with(String name, String value) {
    attributes.put(name, value);
    return this;
  }

  public Role role() {
    return role;
  }

  public @Nullable Structure parent() {
    return parent;
  }

  public List<Structure> children() {
    return List.copyOf(children);
  }

  public Map<String, String> attributes() {
    return Map.copyOf(attributes);
  }

  /** The standard structure types of PDF 1.7 that a letter uses. */
  public enum Role {
    DOCUMENT("Document"),
    PART("Part"),
    SECTION("Sect"),
    DIVISION("Div"),
    BLOCK_QUOTE("BlockQuote"),
    HEADING_1("H1"),
    HEADING_2("H2"),
    HEADING_3("H3"),
    HEADING_4("H4"),
    HEADING_5("H5"),
    HEADING_6("H6"),
    PARAGRAPH("P"),
    LIST("L"),
    LIST_ITEM("LI"),
    LABEL("Lbl"),
    LIST_BODY("LBody"),
    TABLE("Table"),
    TABLE_HEAD("THead"),
    TABLE_BODY("TBody"),
    TABLE_FOOT("TFoot"),
    TABLE_ROW("TR"),
    TABLE_HEADER("TH"),
    TABLE_DATA("TD"),
    CAPTION("Caption"),
    SPAN("Span"),
    QUOTE("Quote"),
    CODE("Code"),
    LINK("Link"),
    REFERENCE("Reference"),
    NOTE("Note"),
    FIGURE("Figure"),
    FORM("Form");

    private final String typeName;

    Role(String typeName) {
      this.typeName = typeName;
    }

    /** The structure type as PDF writes it. */
    public String typeName() {
      return typeName;
    }
  }
}
