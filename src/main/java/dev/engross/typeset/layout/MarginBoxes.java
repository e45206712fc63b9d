package dev.engross.typeset.layout;

import dev.engross.typeset.style.ContentPart;
import dev.engross.typeset.style.PageStyle;
import dev.engross.typeset.style.PageStyle.MarginBox;
import dev.engross.typeset.style.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Fills the margins of pages: headers, footers, page numbers. All of it is page furniture.
 *
 * <p>{@code counter(pages)} is the number of the last page before numbering restarts; where it
 * never does, that is the number of pages, as CSS has it.
 */
final class MarginBoxes {
  private static final MarginBox[] TOP = {
    MarginBox.TOP_LEFT, MarginBox.TOP_CENTER, MarginBox.TOP_RIGHT
  };
  private static final MarginBox[] BOTTOM = {
    MarginBox.BOTTOM_LEFT, MarginBox.BOTTOM_CENTER, MarginBox.BOTTOM_RIGHT
  };

  private final Composition composition;
  private final BlockLayout blocks;

  MarginBoxes(Composition composition, BlockLayout blocks) {
    this.composition = composition;
    this.blocks = blocks;
  }

  void paint(PageAssembler.Sheet sheet) {
    PageStyle page = sheet.plan.style();
    if (page.marginBoxes().isEmpty()) {
      return;
    }
    double top = page.margin().top().resolve(page.widthPoints(), 0);
    double bottom = page.margin().bottom().resolve(page.widthPoints(), 0);
    sheet.canvas.flush();
    sheet.canvas.furniture(true);
    row(sheet, TOP, 0, top);
    row(sheet, BOTTOM, page.heightPoints() - bottom, bottom);
    sheet.canvas.furniture(false);
  }

  private void row(PageAssembler.Sheet sheet, MarginBox[] names, double y, double height) {
    PageStyle page = sheet.plan.style();
    Map<MarginBox, Style.Generated> boxes = page.marginBoxes();
    List<Box> contents = new ArrayList<>(3);
    List<MarginBox> places = new ArrayList<>(3);
    double wished = 0;
    for (MarginBox name : names) {
      Style.Generated generated = boxes.get(name);
      Box content = generated == null ? null : content(generated, name, sheet);
      if (content != null) {
        contents.add(content);
        places.add(name);
        wished += Intrinsic.maximum(content);
      }
    }
    double left = page.margin().left().resolve(page.widthPoints(), 0);
    double right = page.margin().right().resolve(page.widthPoints(), 0);
    double room = page.widthPoints() - left - right;
    for (int i = 0; i < contents.size(); i++) {
      double share = wished <= room ? room : room / contents.size();
      paint(sheet.canvas, contents.get(i), places.get(i), left, room, share, y, height);
    }
  }

  private void paint(
      Canvas canvas,
      Box box,
      MarginBox place,
      double left,
      double room,
      double share,
      double y,
      double height) {
    Style.Box frame = box.style.box();
    boolean framed = BlockLayout.decoration(frame, 0, 0) != null;
    double natural = framed ? share : Math.min(share, Intrinsic.maximum(box));
    double inset = Intrinsic.inset(frame);
    double width = frame.width().resolve(room, natural - inset) + inset;
    double x =
        switch (place) {
          case TOP_LEFT, BOTTOM_LEFT -> left;
          case TOP_CENTER, BOTTOM_CENTER -> left + (room - width) / 2;
          case TOP_RIGHT, BOTTOM_RIGHT -> left + room - width;
        };
    Stack stack = blocks.inside(box, width - inset);
    double insetTop = frame.borderTop().widthPoints() + frame.padding().top().resolve(room, 0);
    double insetBottom =
        frame.borderBottom().widthPoints() + frame.padding().bottom().resolve(room, 0);
    double free = height - insetTop - insetBottom - stack.height();
    double down =
        switch (box.style.table().verticalAlign()) {
          case TOP -> 0;
          case BOTTOM -> free;
          case BASELINE, MIDDLE -> free / 2;
        };
    if (framed) {
      canvas.open(frame, x, y, width, true).close(y + height, true);
    }
    double insetLeft = frame.borderLeft().widthPoints() + frame.padding().left().resolve(room, 0);
    stack.paint(canvas, x + insetLeft, y + insetTop + down);
  }

  private @Nullable Box content(
      Style.Generated generated, MarginBox place, PageAssembler.Sheet sheet) {
    Style style = aligned(generated.style(), place);
    List<ContentPart> parts = generated.content();
    if (parts.size() == 1 && parts.get(0) instanceof ContentPart.Running running) {
      Box box = sheet.running.get(running.name());
      return box == null ? null : Box.of(Box.Kind.FLOW, style, null, List.of(box));
    }
    String text = text(parts, sheet);
    if (text.isEmpty()) {
      return null;
    }
    ParagraphBuilder builder = new ParagraphBuilder(composition, style);
    Span.Inline furniture = Span.Inline.of(null, style.text().language());
    builder.text(text, new Span(style, composition.font(style.font(), 0), furniture, null, 0));
    return Box.ofLines(style, null, builder.build());
  }

  private String text(List<ContentPart> parts, PageAssembler.Sheet sheet) {
    StringBuilder text = new StringBuilder();
    for (ContentPart part : parts) {
      if (part instanceof ContentPart.Literal literal) {
        text.append(literal.text());
      } else if (part instanceof ContentPart.Counter counter) {
        text.append(Numbering.write(value(counter.name(), sheet), counter.type()));
      } else if (part instanceof ContentPart.Counters counters) {
        text.append(Numbering.write(value(counters.name(), sheet), counters.type()));
      } else if (part instanceof ContentPart.Running running) {
        Box box = sheet.running.get(running.name());
        text.append(box == null ? "" : box.text());
      } else if (part instanceof ContentPart.TargetPage target) {
        text.append(composition.pageNumberOf(target.id()));
      }
    }
    return text.toString();
  }

  private static int value(String counter, PageAssembler.Sheet sheet) {
    return switch (counter) {
      case "page" -> sheet.number;
      case "pages" -> sheet.lastNumber;
      default -> sheet.counters.getOrDefault(counter, 0);
    };
  }

  /** The style with the alignment that its place implies, unless it asks for another. */
  private static Style aligned(Style style, MarginBox place) {
    if (style.text().align() != Style.Align.START) {
      return style;
    }
    Style.Align align =
        switch (place) {
          case TOP_LEFT, BOTTOM_LEFT -> Style.Align.START;
          case TOP_CENTER, BOTTOM_CENTER -> Style.Align.CENTER;
          case TOP_RIGHT, BOTTOM_RIGHT -> Style.Align.RIGHT;
        };
    Style.Text text = style.text();
    Style.Text changed =
        new Style.Text(
            align,
            text.lineHeightPoints(),
            0,
            text.whiteSpace(),
            text.transform(),
            text.underline(),
            text.lineThrough(),
            text.color(),
            text.baselineShiftPoints(),
            text.language(),
            text.rightToLeft(),
            text.orphans(),
            text.widows());
    return new Style(
        style.font(), changed, style.box(), style.flow(), style.table(), style.marker());
  }
}
