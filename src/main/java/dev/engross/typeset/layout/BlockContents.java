package dev.engross.typeset.layout;

import dev.engross.typeset.layout.Structure.Role;
import dev.engross.typeset.markup.MarkupNode;
import dev.engross.typeset.markup.Tag;
import dev.engross.typeset.style.Border;
import dev.engross.typeset.style.Color;
import dev.engross.typeset.style.Edges;
import dev.engross.typeset.style.Length;
import dev.engross.typeset.style.Style;
import dev.engross.typeset.style.Style.Display;
import dev.engross.typeset.style.StyledNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands inside one block: a paragraph, or blocks with anonymous paragraphs between them.
 * Inline elements are walked here.
 */
final class BlockContents {
  private static final double POINTS_PER_PIXEL = 0.75;
  private static final double CHECKBOX_EMS = 0.8;
  private static final double NOTE_CALL_SCALE = 0.68;
  private static final double NOTE_CALL_RISE = 0.33;

  private final BoxBuilder boxes;
  private final Composition composition;
  private final Style style;
  private final @Nullable Structure structure;
  private final String language;
  private final List<Box> blocks = new ArrayList<>(4);

  private @Nullable ParagraphBuilder open;
  private @Nullable Structure anonymousOwner;
  private Span.@Nullable Inline anonymousInline;
  private @Nullable Structure definition;
  private boolean definesTerm;
  private @Nullable Span lastSpan;

  /**
   * Contents under a node of the structure tree.
   *
   * @param structure where text and blocks belong; null for page furniture
   * @param language the language in force there
   */
  BlockContents(BoxBuilder boxes, Style style, @Nullable Structure structure, String language) {
    this.boxes = boxes;
    this.composition = boxes.composition;
    this.style = style;
    this.structure = structure;
    this.language = language;
  }

  /** The box around everything added. */
  Box finish(Box.Kind kind) {
    if (blocks.isEmpty() && open != null && kind == Box.Kind.FLOW) {
      return Box.ofLines(style, structure, open.build());
    }
    endParagraph();
    return Box.of(kind, style, structure, blocks);
  }

  /** An element's children, between what is generated before and after them. */
  void element(StyledNode.Element element, Span.Inline inline) {
    Style.Flow flow = element.style().flow();
    generated(flow.before(), inline, element);
    for (StyledNode child : element.children()) {
      node(child, inline);
    }
    generated(flow.after(), inline, element);
  }

  /** What the texts directly in an element have in common. */
  Span.Inline inlineOf(StyledNode.Element element, @Nullable Structure owner) {
    String href = element.source().tag() == Tag.A ? element.source().attribute("href") : null;
    if (href == null || owner == null) {
      return Span.Inline.of(owner, language);
    }
    return new Span.Inline(owner, href, owner, null, language);
  }

  private void generated(
      Style.@Nullable Generated generated, Span.Inline inline, StyledNode.Element element) {
    if (generated == null || generated.content().isEmpty()) {
      return;
    }
    boxes.counters.enter();
    boxes.counters.apply(generated.style().flow());
    String text = boxes.text(generated.content());
    boxes.counters.leave();
    if (text.isEmpty()) {
      return;
    }
    int line = element.source().line();
    if (generated.style().flow().display() == Display.BLOCK) {
      BlockContents inner = new BlockContents(boxes, generated.style(), structure, language);
      inner.generated(text, generated.style(), inline.owner, line);
      add(inner.finish(Box.Kind.FLOW));
      return;
    }
    generated(text, generated.style(), inline, line);
  }

  /** Generated text in a style of its own. */
  void generated(String text, Style textStyle, @Nullable Structure owner, int line) {
    generated(text, textStyle, Span.Inline.of(owner, language), line);
  }

  private void generated(String text, Style textStyle, Span.Inline inline, int line) {
    if (!text.isEmpty()) {
      ParagraphBuilder builder = paragraph();
      builder.text(text, span(textStyle, owned(inline), null, line));
    }
  }

  private void node(StyledNode node, Span.Inline inline) {
    if (node instanceof StyledNode.Text text) {
      text(text, inline);
      return;
    }
    StyledNode.Element element = (StyledNode.Element) node;
    switch (element.style().flow().position()) {
      case ABSOLUTE -> anchor(new Anchor.Absolute(detached(element, inline.owner)));
      case RUNNING -> running(element);
      case FOOTNOTE -> footnote(element, inline);
      case STATIC -> {
        if (BoxBuilder.isBlock(element)) {
          add(boxes.block(element, parentFor(element), language));
        } else {
          inline(element, inline);
        }
      }
    }
  }

  /** The node under which a block belongs: definitions are grouped into list items. */
  private @Nullable Structure parentFor(StyledNode.Element element) {
    Tag tag = element.source().tag();
    if (structure == null || structure.role() != Role.LIST || (tag != Tag.DT && tag != Tag.DD)) {
      return structure;
    }
    boolean term = tag == Tag.DT;
    if (definition == null || (term && !definesTerm)) {
      definition = structure.add(Role.LIST_ITEM);
    }
    definesTerm = term;
    return definition;
  }

  private Box detached(StyledNode.Element element, @Nullable Structure owner) {
    return boxes.block(element, owner == null ? null : structure, language);
  }

  private void running(StyledNode.Element element) {
    String name = element.style().flow().runningPosition();
    Box box = boxes.block(element, null, language);
    anchor(new Anchor.Running(name == null ? "" : name, box));
  }

  /** Keeps an anchor for what follows, without starting a paragraph for it. */
  private void anchor(Anchor anchor) {
    if (open != null) {
      open.anchor(anchor);
    } else {
      Box carrier = Box.anonymous(Box.Kind.FLOW, style, List.of());
      carrier.anchors.add(anchor);
      blocks.add(carrier);
    }
  }

  private void add(Box box) {
    endParagraph();
    blocks.add(box);
  }

  private ParagraphBuilder paragraph() {
    if (open == null) {
      open = new ParagraphBuilder(composition, style);
      lastSpan = null;
    }
    return open;
  }

  private void endParagraph() {
    if (open != null && !open.isEmpty()) {
      Paragraph paragraph = open.build();
      if (!paragraph.isEmpty()) {
        blocks.add(Box.anonymousLines(style, paragraph));
      }
    }
    open = null;
    anonymousOwner = null;
  }

  /** The inline as owned: text directly in a division gets a paragraph of its own. */
  private Span.Inline owned(Span.Inline inline) {
    Structure owner = inline.owner;
    if (owner == null || Roles.holdsText(owner.role())) {
      return inline;
    }
    if (anonymousOwner == null || anonymousInline == null) {
      anonymousOwner = owner.add(Role.PARAGRAPH);
      anonymousInline =
          new Span.Inline(
              anonymousOwner, inline.target, inline.link, inline.background, inline.language);
    }
    return anonymousInline;
  }

  private void text(StyledNode.Text text, Span.Inline inline) {
    String characters = text.source().text();
    if (open == null && isBlank(characters) && collapses(text.style())) {
      return;
    }
    ParagraphBuilder builder = paragraph();
    builder.text(
        characters, span(text.style(), owned(inline), text.source(), text.source().line()));
  }

  private Span span(
      Style textStyle, Span.Inline inline, MarkupNode.@Nullable Text source, int line) {
    Span span = new Span(textStyle, composition.font(textStyle.font(), line), inline, source, line);
    lastSpan = span;
    return span;
  }

  private static boolean collapses(Style style) {
    return switch (style.text().whiteSpace()) {
      case NORMAL, NOWRAP, PRE_LINE -> true;
      case PRE, PRE_WRAP -> false;
    };
  }

  private static boolean isBlank(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != ' ' && c != '\n' && c != '\t' && c != '\r' && c != '\f') {
        return false;
      }
    }
    return true;
  }

  private void inline(StyledNode.Element element, Span.Inline around) {
    MarkupNode.Element source = element.source();
    switch (source.tag()) {
      case BR -> paragraph().lineBreak(spanOf(element, around));
      case WBR -> paragraph().opportunity(spanOf(element, around));
      case IMG -> image(element, around);
      case INPUT -> input(element, around);
      default -> {
        if (element.style().flow().display() == Display.INLINE_BLOCK) {
          inlineBlock(element, around);
        } else {
          inlineElement(element, around);
        }
      }
    }
  }

  private Span spanOf(StyledNode.Element element, Span.Inline around) {
    Span last = lastSpan;
    if (open != null && last != null) {
      return last;
    }
    return span(element.style(), owned(around), null, element.source().line());
  }

  private void inlineElement(StyledNode.Element element, Span.Inline around) {
    boxes.enter(element);
    Style own = element.style();
    ParagraphBuilder builder = open;
    if (builder != null && own.text().baselineShiftPoints() > style.text().baselineShiftPoints()) {
      builder.tie(spanOf(element, around), false);
    }
    String id = element.source().attribute("id");
    if (id != null) {
      anchor(new Anchor.Id(id));
    }
    Span.Inline inside = inside(element, around);
    spacer(own.box(), true, element, inside);
    element(element, inside);
    spacer(own.box(), false, element, inside);
    boxes.counters.leave();
  }

  @SuppressWarnings(
      "ReferenceEquality") // whether it has a background of its own, of whatever colour
  private Span.Inline inside(StyledNode.Element element, Span.Inline around) {
    Color ownBackground = element.style().box().background();
    Color background = ownBackground == null ? around.background : ownBackground;
    String spoken = element.style().text().language();
    Structure parent = owned(around).owner;
    if (parent == null) {
      return new Span.Inline(null, null, null, background, spoken);
    }
    boolean changes = !spoken.equals(around.language);
    Role role = Roles.ofInline(element.source(), changes);
    if (role == null && background == around.background) {
      return owned(around);
    }
    Structure owner = role == null ? parent : parent.add(role);
    if (role != null) {
      describe(owner, element.source(), changes, spoken);
    }
    String target = role == Role.LINK ? element.source().attribute("href") : around.target;
    Structure link = role == Role.LINK ? owner : around.link;
    return new Span.Inline(owner, target, link, background, spoken);
  }

  private static void describe(
      Structure owner, MarkupNode.Element source, boolean changesLanguage, String spoken) {
    if (changesLanguage) {
      owner.with("lang", spoken);
    }
    String title = source.attribute("title");
    if (title != null) {
      owner.with(source.tag() == Tag.ABBR ? "expansion" : "title", title);
    }
  }

  private void spacer(
      Style.Box box, boolean opening, StyledNode.Element element, Span.Inline inline) {
    Border border = opening ? box.borderLeft() : box.borderRight();
    Length margin = opening ? box.margin().left() : box.margin().right();
    Length padding = opening ? box.padding().left() : box.padding().right();
    double width = border.widthPoints() + margin.resolve(0, 0) + padding.resolve(0, 0);
    if (width != 0) {
      Span span = span(element.style(), owned(inline), null, element.source().line());
      paragraph().atom(new Atom.Spacer(width, opening), span);
    }
  }

  private void inlineBlock(StyledNode.Element element, Span.Inline around) {
    Span.Inline owner = owned(around);
    Structure parent = owner.owner;
    Span span = span(element.style(), owner, null, element.source().line());
    ParagraphBuilder builder = paragraph();
    boxes.enter(element);
    BlockContents inner = new BlockContents(boxes, element.style(), parent, language);
    inner.element(element, inside(element, around));
    Box box = inner.finish(Box.Kind.FLOW);
    boxes.counters.leave();
    String id = element.source().attribute("id");
    if (id != null) {
      builder.anchor(new Anchor.Id(id));
    }
    builder.atom(new Atom.InlineBox(box), span);
  }

  private void image(StyledNode.Element element, Span.Inline around) {
    MarkupNode.Element source = element.source();
    double width = size(element.style().box().width(), source.attribute("width"));
    double height = size(element.style().box().height(), source.attribute("height"));
    if (width <= 0 || height <= 0) {
      composition.report(
          dev.engross.diagnostic.Problem.error(
                  "picture-without-size",
                  composition.place(source.line()),
                  "the picture has no size")
              .withExcerpt(source.attribute("src"))
              .withHelp("give it a width and a height, in CSS or as attributes"));
      return;
    }
    Span.Inline owner = owned(around);
    String alt = source.attribute("alt");
    Structure figure = null;
    if (owner.owner != null && alt != null && !alt.isEmpty()) {
      figure = owner.owner.add(Role.FIGURE).with("alt", alt);
    }
    String name = source.attribute("src");
    Atom image = new Atom.Image(width, height, name == null ? "" : name, figure, source.line());
    paragraph().atom(image, span(element.style(), owner, null, source.line()));
  }

  private static double size(Length styled, @Nullable String attribute) {
    if (styled instanceof Length.Points fixed) {
      return fixed.points();
    }
    if (attribute == null) {
      return 0;
    }
    try {
      return Double.parseDouble(attribute.trim()) * POINTS_PER_PIXEL;
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  private void input(StyledNode.Element element, Span.Inline around) {
    MarkupNode.Element source = element.source();
    if ("text".equals(source.attribute("type"))) {
      inlineBlock(element, around);
      return;
    }
    Span.Inline owner = owned(around);
    boolean checked = source.attribute("checked") != null;
    Structure box = null;
    if (owner.owner != null) {
      box = owner.owner.add(Role.SPAN).with("actual-text", checked ? "\u2611" : "\u2610");
    }
    double size = CHECKBOX_EMS * element.style().font().sizePoints();
    Atom atom = new Atom.Checkbox(size, checked, element.style().text().color(), box);
    paragraph().atom(atom, span(element.style(), owner, null, source.line()));
  }

  private void footnote(StyledNode.Element element, Span.Inline around) {
    String number = Integer.toString(composition.nextNote());
    Span.Inline owner = owned(around);
    Structure parent = owner.owner;
    Structure reference = parent == null ? null : parent.add(Role.REFERENCE);
    Structure note = parent == null ? null : parent.add(Role.NOTE).with("id", "note-" + number);
    int line = element.source().line();
    ParagraphBuilder builder = paragraph();
    Style call = raised(style);
    Span span = span(call, Span.Inline.of(reference, language), null, line);
    builder.tie(span, true);
    builder.text(number, span);
    boxes.enter(element);
    BlockContents body = new BlockContents(boxes, element.style(), note, language);
    Structure label = note == null ? null : note.add(Role.LABEL);
    body.generated(number, raised(element.style()), label, line);
    body.generated("\u00A0", element.style(), note, line);
    body.element(element, Span.Inline.of(note, language));
    Box box = body.finish(Box.Kind.FLOW);
    boxes.counters.leave();
    String id = element.source().attribute("id");
    if (id != null) {
      box.anchors.add(new Anchor.Id(id));
    }
    builder.anchor(new Anchor.Note(box));
  }

  /** The style of a note's number beside text of a style. */
  private static Style raised(Style style) {
    Style.Font font = style.font();
    Style.Text text = style.text();
    Style.Font small =
        new Style.Font(
            font.families(),
            font.sizePoints() * NOTE_CALL_SCALE,
            font.weight(),
            font.italic(),
            false,
            0,
            false,
            font.kerning());
    Style.Text up =
        new Style.Text(
            text.align(),
            0,
            0,
            text.whiteSpace(),
            Style.Transform.NONE,
            false,
            false,
            text.color(),
            font.sizePoints() * NOTE_CALL_RISE,
            text.language(),
            text.rightToLeft(),
            text.orphans(),
            text.widows());
    Style.Box plain =
        new Style.Box(
            Edges.NONE,
            Edges.NONE,
            Border.NONE,
            Border.NONE,
            Border.NONE,
            Border.NONE,
            null,
            Length.AUTO,
            Length.AUTO,
            Length.AUTO,
            Length.AUTO);
    return new Style(small, up, plain, style.flow(), style.table(), style.marker());
  }
}
