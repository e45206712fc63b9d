package dev.engross.typeset.markup;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Parses XHTML as strictly as XML wants: tags nest, attributes are quoted and stand once, {@code <}
 * and {@code &} are escaped.
 *
 * <p>Forgiving parsers repair such faults in silence, and a repaired notice may say something else
 * than its author wrote. Here every fault is told, and reading goes on so that all of them are.
 */
final class PageParser {

  /** More elements inside one another than any letter needs. */
  static final int DEPTH_LIMIT = 100;

  private final Source source;
  private final Faults faults;
  private final Deque<RawNode.Element> open = new ArrayDeque<>();
  private final StringBuilder text = new StringBuilder();
  private int textLine;
  private RawNode.@Nullable Element root;
  private boolean tooDeep;

  private PageParser(String page, Faults faults) {
    this.source = new Source(page, faults);
    this.faults = faults;
  }

  /** The root element, or null when there is none or it nests too deep. */
  static RawNode.@Nullable Element parse(String page, Faults faults) {
    PageParser parser = new PageParser(page, faults);
    parser.page();
    return parser.tooDeep ? null : parser.root;
  }

  private void page() {
    while (!source.atEnd() && !tooDeep) {
      if (source.here() == '<') {
        markup();
      } else {
        text(source.line(), source.textUntil('<'));
      }
    }
    endText();
    if (!tooDeep) {
      open.forEach(element -> unclosed(element, "before the page ends"));
    }
  }

  private void markup() {
    if (source.nameStartsAfter(1)) {
      startTag();
    } else if (source.startsWith("</") && source.nameStartsAfter(2)) {
      endTag();
    } else if (source.startsWith("<!--")) {
      source.skip(4);
      source.until("-->", "comment");
    } else if (source.startsWith("<![CDATA[")) {
      source.skip(9);
      text(source.line(), source.until("]]>", "CDATA section"));
    } else if (source.startsWith("<?") || source.startsWith("<!")) {
      prolog();
    } else {
      String help = "write &lt; for the character itself";
      faults.add(Source.NOT_WELL_FORMED, source.line(), "\"<\" stands alone", help);
      source.skip(1);
      text(source.line(), "<");
    }
  }

  /** The XML declaration and the document type say nothing that the press does not know. */
  private void prolog() {
    int line = source.line();
    boolean instruction = source.startsWith("<?");
    String what = instruction ? "processing instruction" : "document type";
    String content = source.until(instruction ? "?>" : ">", what);
    boolean known = instruction ? content.startsWith("<?xml ") : content.indexOf('[') < 0;
    if (root != null || !known) {
      String message = "a " + what + " stands in the page that the press cannot follow";
      faults.add(Source.NOT_WELL_FORMED, line, message, "remove it");
    }
  }

  private void text(int line, String run) {
    if (text.length() == 0) {
      textLine = line;
    }
    text.append(run);
  }

  private void endText() {
    if (text.length() == 0) {
      return;
    }
    String run = text.toString();
    text.setLength(0);
    if (!open.isEmpty()) {
      open.getFirst().children().add(new RawNode.Text(run, textLine));
    } else if (!run.isBlank()) {
      String message = "text stands outside the root element";
      faults.add("markup-misplaced-text", textLine, message, "put it into <body>");
    }
  }

  private void startTag() {
    endText();
    StartTag tag = StartTag.read(source, faults);
    List<RawNode> children = tag.closed() ? List.of() : new ArrayList<>(4);
    RawNode.Element element =
        new RawNode.Element(tag.name(), tag.attributes(), children, tag.line());
    if (!open.isEmpty()) {
      open.getFirst().children().add(element);
    } else if (root == null) {
      root = element;
    } else {
      String message = "<" + tag.name() + "> stands outside the root element";
      faults.add("markup-misplaced-element", tag.line(), message, "put it into <body>");
    }
    if (!tag.closed()) {
      open.push(element);
      checkDepth(tag.line());
    }
  }

  private void checkDepth(int line) {
    if (open.size() > DEPTH_LIMIT) {
      tooDeep = true;
      faults.add(
          "markup-too-deep",
          line,
          "more than " + DEPTH_LIMIT + " elements stand inside one another here",
          "flatten the page, or look for an element that is never closed");
    }
  }

  private void endTag() {
    endText();
    int line = source.line();
    source.skip(2);
    String name = source.name();
    source.skipSpace();
    if (source.here() == '>') {
      source.skip(1);
    } else {
      String message = "the end tag of <" + name + "> does not end";
      faults.add(Source.NOT_WELL_FORMED, line, message, "end it with >");
    }
    if (!isOpen(name)) {
      faults.add(
          "markup-stray-end-tag",
          line,
          "</" + name + "> closes nothing",
          "remove it, or open <" + name + "> before it");
      return;
    }
    while (!open.getFirst().name().equals(name)) {
      unclosed(open.pop(), "before </" + name + "> on line " + line);
    }
    open.pop();
  }

  private boolean isOpen(String name) {
    for (RawNode.Element element : open) {
      if (element.name().equals(name)) {
        return true;
      }
    }
    return false;
  }

  private void unclosed(RawNode.Element element, String where) {
    String name = element.name();
    Tag tag = Tag.named(name);
    boolean empty = tag != null && NestingRules.isEmpty(tag);
    faults.add(
        "markup-unclosed-element",
        element.line(),
        "<" + name + "> is not closed " + where,
        empty ? "write <" + name + "/>" : "write </" + name + "> where it ends");
  }
}
