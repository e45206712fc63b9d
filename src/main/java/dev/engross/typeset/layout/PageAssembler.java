package dev.engross.typeset.layout;

import dev.engross.typeset.style.Color;
import dev.engross.typeset.style.Edges;
import dev.engross.typeset.style.Length;
import dev.engross.typeset.style.PageStyle;
import dev.engross.typeset.style.Style;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Paints planned pages: content, repeated table heads, footnotes, and what is anchored there. */
final class PageAssembler {
  private static final double NOTES_RULE_WIDTH = 72;
  private static final double NOTES_RULE_THICKNESS = 0.5;
  private static final double NOTES_RULE_BELOW = 5;

  /** A painted page, and what its margin boxes may print. */
  static final class Sheet {
    final Paginator.Plan plan;
    final Canvas canvas = new Canvas();

    /** The running elements in force, by name. */
    final Map<String, Box> running = new HashMap<>();

    /** The counters in force, by name. */
    final Map<String, Integer> counters = new HashMap<>();

    int number;

    /** The number of the last page up to the next restart. */
    int lastNumber;

    Sheet(Paginator.Plan plan) {
      this.plan = plan;
    }
  }

  private final List<Slice> slices;
  private final BlockLayout blocks;
  private final Notes notes;
  private final List<Sheet> sheets = new ArrayList<>();
  private final Map<String, LaidOutDocument.Destination> destinations = new LinkedHashMap<>();
  private final List<LaidOutDocument.Bookmark> bookmarks = new ArrayList<>();
  private final Map<String, Box> running = new HashMap<>();
  private final Map<String, Integer> counters = new HashMap<>();
  private List<Slice.Decoration> open = List.of();

  PageAssembler(List<Slice> slices, BlockLayout blocks, Notes notes) {
    this.slices = slices;
    this.blocks = blocks;
    this.notes = notes;
  }

  List<Sheet> sheets() {
    return sheets;
  }

  Map<String, LaidOutDocument.Destination> destinations() {
    return destinations;
  }

  List<LaidOutDocument.Bookmark> bookmarks() {
    return bookmarks;
  }

  void assemble(List<Paginator.Plan> plans) {
    int number = 0;
    for (Paginator.Plan plan : plans) {
      Sheet sheet = new Sheet(plan);
      sheet.number = ++number;
      sheets.add(sheet);
      sheet.running.putAll(running);
      sheet.counters.putAll(counters);
      paint(sheet);
      number = sheet.number;
    }
    int last = 0;
    for (int i = sheets.size() - 1; i >= 0; i--) {
      Sheet sheet = sheets.get(i);
      boolean endsRun = i + 1 == sheets.size() || sheets.get(i + 1).number != sheet.number + 1;
      last = endsRun ? sheet.number : last;
      sheet.lastNumber = last;
    }
  }

  private void paint(Sheet sheet) {
    Paginator.Plan plan = sheet.plan;
    PageStyle style = plan.style();
    Edges margin = style.margin();
    double left = margin.left().resolve(style.widthPoints(), 0);
    double top = margin.top().resolve(style.widthPoints(), 0);
    if (plan.from() == plan.to()) {
      return;
    }
    Stack.Painter painter = new Stack.Painter(sheet.canvas, left);
    painter.resume(open, top);
    double y = top;
    if (Paginator.repeatedHead(slices, plan.from()) > 0) {
      y = repeat(sheet.canvas, run(plan.from()).head(), left, y);
    }
    List<Stack> footnotes = new ArrayList<>(0);
    for (int i = plan.from(); i < plan.to(); i++) {
      Slice slice = slices.get(i);
      y += i == plan.from() ? 0 : slice.space;
      if (!slice.anchors.isEmpty()) {
        anchors(sheet, slice, y, i == plan.from(), footnotes);
      }
      painter.paint(slice, y);
      y += slice.height;
    }
    if (Paginator.repeatedFoot(slices, plan.to()) > 0) {
      y = repeat(sheet.canvas, run(plan.to() - 1).foot(), left, y);
    }
    open = List.copyOf(painter.suspend(y));
    footnotes(sheet, footnotes, left);
  }

  private Slice.TableRun run(int index) {
    return java.util.Objects.requireNonNull(slices.get(index).table);
  }

  private static double repeat(Canvas canvas, List<Slice> rows, double left, double top) {
    canvas.furniture(true);
    Stack.Painter painter = new Stack.Painter(canvas, left);
    double y = top;
    for (int i = 0; i < rows.size(); i++) {
      Slice row = rows.get(i);
      y += i == 0 ? 0 : row.space;
      row.content.paint(canvas, left, y + row.lead);
      y += row.height;
    }
    painter.suspend(y);
    canvas.furniture(false);
    return y;
  }

  private void anchors(
      Sheet sheet, Slice slice, double y, boolean firstOfPage, List<Stack> footnotes) {
    for (Slice.PlacedAnchor placed : slice.anchors) {
      Anchor anchor = placed.anchor();
      LaidOutDocument.Destination here =
          new LaidOutDocument.Destination(sheets.size() - 1, y + placed.offset());
      if (anchor instanceof Anchor.Id id) {
        destinations.putIfAbsent(id.id(), here);
      } else if (anchor instanceof Anchor.Heading heading) {
        bookmarks.add(new LaidOutDocument.Bookmark(heading.level(), heading.title(), here));
      } else if (anchor instanceof Anchor.Running element) {
        if (running.get(element.name()) == sheet.running.get(element.name())) {
          sheet.running.put(element.name(), element.box());
        }
        running.put(element.name(), element.box());
      } else if (anchor instanceof Anchor.Absolute absolute) {
        absolute(sheet, absolute.box());
      } else if (anchor instanceof Anchor.Note note) {
        footnotes.add(notes.of(note));
      } else if (anchor instanceof Anchor.Counter counter) {
        count(sheet, counter, firstOfPage);
      }
    }
  }

  private void count(Sheet sheet, Anchor.Counter counter, boolean firstOfPage) {
    if (counter.name().equals("page")) {
      sheet.number = counter.value();
      return;
    }
    if (firstOfPage || !sheet.counters.containsKey(counter.name())) {
      sheet.counters.put(counter.name(), counter.value());
    }
    counters.put(counter.name(), counter.value());
  }

  private void absolute(Sheet sheet, Box box) {
    PageStyle page = sheet.plan.style();
    Style.Flow flow = box.style.flow();
    double sheetWidth = page.widthPoints();
    double sheetHeight = page.heightPoints();
    double fromLeft = flow.left().resolve(sheetWidth, Double.NaN);
    double fromRight = flow.right().resolve(sheetWidth, Double.NaN);
    Length asked = box.style.box().width();
    double room =
        sheetWidth
            - (Double.isNaN(fromLeft) ? 0 : fromLeft)
            - (Double.isNaN(fromRight) ? 0 : fromRight);
    Stack stack = blocks.alone(box, asked instanceof Length.Percent ? sheetWidth : room);
    double width = blocks.outerWidth(box, asked instanceof Length.Percent ? sheetWidth : room);
    double marginLeft = page.margin().left().resolve(sheetWidth, 0);
    double x =
        !Double.isNaN(fromLeft)
            ? fromLeft
            : Double.isNaN(fromRight) ? marginLeft : sheetWidth - fromRight - width;
    double fromTop = flow.top().resolve(sheetHeight, Double.NaN);
    double fromBottom = flow.bottom().resolve(sheetHeight, Double.NaN);
    double y =
        !Double.isNaN(fromTop)
            ? fromTop
            : Double.isNaN(fromBottom)
                ? page.margin().top().resolve(sheetWidth, 0)
                : sheetHeight - fromBottom - stack.height();
    stack.paint(sheet.canvas, x, y);
    List<Slice.PlacedAnchor> inner = new ArrayList<>(0);
    stack.addAnchorsTo(inner, y);
    for (Slice.PlacedAnchor placed : inner) {
      if (placed.anchor() instanceof Anchor.Id id) {
        destinations.putIfAbsent(
            id.id(), new LaidOutDocument.Destination(sheets.size() - 1, placed.offset()));
      }
    }
  }

  private void footnotes(Sheet sheet, List<Stack> footnotes, double left) {
    if (footnotes.isEmpty()) {
      return;
    }
    PageStyle page = sheet.plan.style();
    double y = page.heightPoints() - page.margin().bottom().resolve(page.widthPoints(), 0);
    for (Stack note : footnotes) {
      y -= note.height();
    }
    double rule = y - NOTES_RULE_BELOW;
    sheet.canvas.fill(left, rule, NOTES_RULE_WIDTH, NOTES_RULE_THICKNESS, Color.BLACK, null);
    for (Stack note : footnotes) {
      note.paint(sheet.canvas, left, y);
      y += note.height();
    }
  }
}
