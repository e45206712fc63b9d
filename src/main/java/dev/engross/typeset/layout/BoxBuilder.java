package dev.engross.typeset.layout;

import dev.engross.typeset.layout.Structure.Role;
import dev.engross.typeset.markup.MarkupNode;
import dev.engross.typeset.markup.Tag;
import dev.engross.typeset.style.ContentPart;
import dev.engross.typeset.style.Style;
import dev.engross.typeset.style.Style.Display;
import dev.engross.typeset.style.Style.Position;
import dev.engross.typeset.style.StyledNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Styled elements to boxes, with their text shaped, their counters counted and their nodes of the
 * structure tree in place. One walk in document order.
 */
final class BoxBuilder {
  /** The implicit counter of list items. */
  private static final String LIST_ITEM = "list-item";

  private static final double MARKER_GAP_EMS = 0.5;

  final Composition composition;
  final Counters counters = new Counters();

  BoxBuilder(Composition composition) {
    this.composition = composition;
  }

  /** The box of the whole page. */
  Box body(StyledNode.Element body, Structure document) {
    return block(body, document, composition.document.source().language());
  }

  /** Whether the element makes a box of its own between lines, not on one. */
  static boolean isBlock(StyledNode.Element element) {
    Style.Flow flow = element.style().flow();
    if (flow.position() != Position.STATIC) {
      return false;
    }
    Display display = flow.display();
    return display != Display.INLINE && display != Display.INLINE_BLOCK;
  }

  static boolean holdsBlocks(StyledNode.Element element) {
    for (StyledNode child : element.children()) {
      if (child instanceof StyledNode.Element inner
          && (isBlock(inner)
              || (inner.style().flow().display() == Display.INLINE
                  && inner.style().flow().position() == Position.STATIC
                  && holdsBlocks(inner)))) {
        return true;
      }
    }
    return false;
  }

  /** The box of a block element, under a node of the structure tree (null: page furniture). */
  Box block(StyledNode.Element element, @Nullable Structure parent, String language) {
    enter(element);
    Display display = element.style().flow().display();
    Box box;
    if (display == Display.TABLE) {
      box = table(element, parent, language);
    } else if (display == Display.LIST_ITEM) {
      box = listItem(element, parent, language);
    } else {
      box = plain(element, parent, language);
    }
    counters.leave();
    addAnchors(box, element);
    return box;
  }

  /** Enters an element's counters; the caller leaves them. */
  void enter(StyledNode.Element element) {
    counters.enter();
    Style.Flow flow = element.style().flow();
    Tag tag = element.source().tag();
    if (tag == Tag.OL || tag == Tag.UL) {
      counters.reset(LIST_ITEM, number(element, "start", 1) - 1);
    }
    counters.apply(flow);
    if (flow.display() == Display.LIST_ITEM) {
      if (element.source().attribute("value") != null) {
        counters.set(LIST_ITEM, number(element, "value", 1));
      } else if (!changes(flow, LIST_ITEM)) {
        counters.increment(LIST_ITEM, 1);
      }
    }
  }

  private static boolean changes(Style.Flow flow, String counter) {
    for (Style.CounterChange change : flow.counterIncrement()) {
      if (change.counter().equals(counter)) {
        return true;
      }
    }
    return false;
  }

  static int number(StyledNode.Element element, String attribute, int otherwise) {
    String written = element.source().attribute(attribute);
    if (written == null) {
      return otherwise;
    }
    try {
      return Integer.parseInt(written.trim());
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  private void addAnchors(Box box, StyledNode.Element element) {
    Style.Flow flow = element.style().flow();
    String id = element.source().attribute("id");
    if (id != null) {
      box.anchors.add(new Anchor.Id(id));
    }
    if (flow.bookmarkLevel() > 0) {
      box.anchors.add(new Anchor.Heading(flow.bookmarkLevel(), box.text()));
    }
    for (Style.CounterChange change : flow.counterReset()) {
      if (change.counter().equals("page")) {
        box.anchors.add(new Anchor.Counter("page", Math.max(1, change.value())));
      } else if (composition.marginCounters.contains(change.counter())) {
        box.anchors.add(new Anchor.Counter(change.counter(), change.value()));
      }
    }
    for (Style.CounterChange change : flow.counterIncrement()) {
      if (composition.marginCounters.contains(change.counter())) {
        int value = counters.value(change.counter());
        box.anchors.add(new Anchor.Counter(change.counter(), value));
      }
    }
  }

  private Box plain(StyledNode.Element element, @Nullable Structure parent, String language) {
    Structure own = parent;
    if (parent != null && !isBare(element)) {
      Role role = Roles.ofBlock(element.source().tag(), holdsBlocks(element), parent.role());
      own = role == null ? parent : parent.add(role);
      if (role == Role.LIST) {
        numberList(own, element);
      }
    }
    return fill(element, own, parent, language);
  }

  /** Whether an element has nothing to say: a rule to sign on, a gap. */
  private static boolean isBare(StyledNode.Element element) {
    Style.Flow flow = element.style().flow();
    return element.children().isEmpty() && flow.before() == null && flow.after() == null;
  }

  private static void numberList(Structure list, StyledNode.Element element) {
    for (StyledNode child : element.children()) {
      if (child.style().flow().display() == Display.LIST_ITEM) {
        list.with("list-numbering", Numbering.attribute(numbering(child.style().marker())));
        return;
      }
    }
  }

  private static Style.ListType numbering(Style.Marker marker) {
    if (marker.content() != null) {
      for (ContentPart part : marker.content().content()) {
        if (part instanceof ContentPart.Counter counter) {
          return counter.type();
        }
        if (part instanceof ContentPart.Counters all) {
          return all.type();
        }
      }
    }
    return marker.type();
  }

  /** Fills the box of an element whose own structure node is known. */
  private Box fill(
      StyledNode.Element element,
      @Nullable Structure own,
      @Nullable Structure parent,
      String language) {
    String spoken = speak(element, own, parent, language);
    BlockContents contents = new BlockContents(this, element.style(), own, spoken);
    contents.element(element, contents.inlineOf(element, own));
    return contents.finish(boxKind(element.style()));
  }

  private static Box.Kind boxKind(Style style) {
    return style.flow().display() == Display.COLUMNS ? Box.Kind.COLUMNS : Box.Kind.FLOW;
  }

  private static String speak(
      StyledNode.Element element,
      @Nullable Structure own,
      @Nullable Structure parent,
      String language) {
    String spoken = element.style().text().language();
    if (own != null && own != parent && !spoken.equals(language)) {
      own.with("lang", spoken);
      return spoken;
    }
    return language;
  }

  private Box listItem(StyledNode.Element element, @Nullable Structure parent, String language) {
    Structure item = null;
    if (parent != null) {
      item = parent.add(parent.role() == Role.LIST ? Role.LIST_ITEM : Role.DIVISION);
    }
    Style.Marker style = element.style().marker();
    Structure label = item != null && hasMarker(style) ? item.add(labelRole(item)) : null;
    Paragraph marker = null;
    if (hasMarker(style) && !style.inside()) {
      marker = marker(element, label);
    }
    Structure body = item;
    if (item != null && item.role() == Role.LIST_ITEM) {
      body = item.add(Role.LIST_BODY);
    }
    String spoken = speak(element, body, item, language);
    BlockContents contents = new BlockContents(this, element.style(), body, spoken);
    if (hasMarker(style) && style.inside()) {
      Style markerStyle = markerStyle(element);
      String text = markerText(element, markerStyle) + " ";
      contents.generated(text, markerStyle, label, element.source().line());
    }
    contents.element(element, contents.inlineOf(element, body));
    Box box = contents.finish(Box.Kind.FLOW);
    box.marker = marker;
    return box;
  }

  private static Role labelRole(Structure item) {
    return item.role() == Role.LIST_ITEM ? Role.LABEL : Role.SPAN;
  }

  private static boolean hasMarker(Style.Marker marker) {
    return marker.content() != null
        ? !marker.content().content().isEmpty()
        : marker.type() != Style.ListType.NONE;
  }

  private static Style markerStyle(StyledNode.Element element) {
    Style.Generated content = element.style().marker().content();
    return content == null ? element.style() : content.style();
  }

  private Paragraph marker(StyledNode.Element element, @Nullable Structure label) {
    Style style = markerStyle(element);
    ParagraphBuilder builder = new ParagraphBuilder(composition, style);
    int line = element.source().line();
    FontSet font = composition.font(style.font(), line);
    Span span = new Span(style, font, Span.Inline.of(label, style.text().language()), null, line);
    builder.text(markerText(element, style), span);
    return builder.build();
  }

  /** The distance between a marker outside its item and the item's text. */
  static double markerGap(Style style) {
    return MARKER_GAP_EMS * style.font().sizePoints();
  }

  private String markerText(StyledNode.Element element, Style style) {
    Style.Marker marker = element.style().marker();
    if (marker.content() != null) {
      return text(marker.content().content()).strip();
    }
    String written = Numbering.write(counters.value(LIST_ITEM), marker.type());
    if (!Numbering.isBullet(marker.type())) {
      return written + ".";
    }
    FontSet font = composition.font(style.font(), element.source().line());
    return font.covers(written.codePointAt(0)) ? written : Numbering.write(0, Style.ListType.DISC);
  }

  /** Generated text with its counters' values put in. */
  String text(List<ContentPart> parts) {
    StringBuilder text = new StringBuilder();
    for (ContentPart part : parts) {
      if (part instanceof ContentPart.Literal literal) {
        text.append(literal.text());
      } else if (part instanceof ContentPart.Counter counter) {
        text.append(Numbering.write(counters.value(counter.name()), counter.type()));
      } else if (part instanceof ContentPart.Counters all) {
        text.append(counters.values(all.name(), all.separator(), all.type()));
      } else if (part instanceof ContentPart.TargetPage target) {
        text.append(composition.pageNumberOf(target.id()));
      }
    }
    return text.toString();
  }

  private Box table(StyledNode.Element element, @Nullable Structure parent, String language) {
    Structure table = parent == null ? null : parent.add(Role.TABLE);
    String spoken = speak(element, table, parent, language);
    List<Box> parts = new ArrayList<>();
    List<Box> strays = new ArrayList<>();
    for (StyledNode node : element.children()) {
      if (!(node instanceof StyledNode.Element child)) {
        continue;
      }
      switch (child.style().flow().display()) {
        case TABLE_CAPTION -> parts.add(block(child, table, spoken));
        case TABLE_COLUMN_GROUP -> addColumns(child, parts);
        case TABLE_COLUMN -> parts.add(column(child));
        case TABLE_HEADER_GROUP -> parts.add(rows(child, table, Role.TABLE_HEAD, spoken));
        case TABLE_FOOTER_GROUP -> parts.add(rows(child, table, Role.TABLE_FOOT, spoken));
        case TABLE_ROW_GROUP -> parts.add(rows(child, table, Role.TABLE_BODY, spoken));
        case TABLE_ROW -> strays.add(row(child, table, false, spoken));
        default -> strays.add(strayRow(child, table, spoken));
      }
    }
    if (!strays.isEmpty()) {
      parts.add(Box.anonymous(Box.Kind.ROWS, element.style(), strays));
    }
    return Box.of(Box.Kind.TABLE, element.style(), table, parts);
  }

  private static void addColumns(StyledNode.Element group, List<Box> parts) {
    boolean any = false;
    for (StyledNode node : group.children()) {
      if (node instanceof StyledNode.Element child) {
        parts.add(column(child));
        any = true;
      }
    }
    if (!any) {
      parts.add(column(group));
    }
  }

  private static Box column(StyledNode.Element element) {
    Box column = Box.of(Box.Kind.COLUMN, element.style(), null, List.of());
    column.columnSpan = Math.max(1, number(element, "span", 1));
    return column;
  }

  private Box rows(
      StyledNode.Element group, @Nullable Structure table, Role role, String language) {
    enter(group);
    Structure own = table == null ? null : table.add(role);
    List<Box> rows = new ArrayList<>();
    for (StyledNode node : group.children()) {
      if (node instanceof StyledNode.Element child) {
        rows.add(
            child.style().flow().display() == Display.TABLE_ROW
                ? row(child, own, role == Role.TABLE_HEAD, language)
                : strayRow(child, own, language));
      }
    }
    counters.leave();
    Box box = Box.of(Box.Kind.ROWS, group.style(), own, rows);
    addAnchors(box, group);
    return box;
  }

  private Box row(
      StyledNode.Element element, @Nullable Structure group, boolean head, String language) {
    enter(element);
    Structure own = group == null ? null : group.add(Role.TABLE_ROW);
    List<Box> cells = new ArrayList<>(element.children().size());
    for (StyledNode node : element.children()) {
      if (node instanceof StyledNode.Element child) {
        cells.add(cell(child, own, head, language));
      }
    }
    counters.leave();
    Box box = Box.of(Box.Kind.ROW, element.style(), own, cells);
    addAnchors(box, element);
    return box;
  }

  private Box strayRow(StyledNode.Element element, @Nullable Structure group, String language) {
    Structure own = group == null ? null : group.add(Role.TABLE_ROW);
    Box cell = cell(element, own, false, language);
    return Box.anonymous(Box.Kind.ROW, element.style(), List.of(cell));
  }

  private Box cell(
      StyledNode.Element element, @Nullable Structure row, boolean head, String language) {
    enter(element);
    int columnSpan = Math.max(1, number(element, "colspan", 1));
    int rowSpan = Math.max(1, number(element, "rowspan", 1));
    Structure own = null;
    if (row != null) {
      boolean header = element.source().tag() == Tag.TH;
      own = row.add(header ? Role.TABLE_HEADER : Role.TABLE_DATA);
      describeCell(own, element, header, head, columnSpan, rowSpan);
    }
    Box box = fill(element, own, row, language);
    counters.leave();
    addAnchors(box, element);
    box.columnSpan = columnSpan;
    box.rowSpan = rowSpan;
    return box;
  }

  private static void describeCell(
      Structure cell,
      StyledNode.Element element,
      boolean header,
      boolean head,
      int columnSpan,
      int rowSpan) {
    MarkupNode.Element source = element.source();
    if (header) {
      String scope = source.attribute("scope");
      boolean isRow = scope == null ? !head : scope.startsWith("row");
      cell.with("scope", isRow ? "Row" : "Column");
      String id = source.attribute("id");
      if (id != null) {
        cell.with("id", id);
      }
    }
    String headers = source.attribute("headers");
    if (headers != null) {
      cell.with("headers", headers);
    }
    if (columnSpan > 1) {
      cell.with("col-span", Integer.toString(columnSpan));
    }
    if (rowSpan > 1) {
      cell.with("row-span", Integer.toString(rowSpan));
    }
  }
}
