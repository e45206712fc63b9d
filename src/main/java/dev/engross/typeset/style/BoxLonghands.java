package dev.engross.typeset.style;

import static dev.engross.typeset.style.Longhand.EVERYWHERE;
import static dev.engross.typeset.style.Longhand.IN_BOXES;
import static dev.engross.typeset.style.Longhand.IN_ELEMENTS;

import dev.engross.typeset.style.Longhand.Reader;
import dev.engross.typeset.style.Longhand.SingleReader;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The properties of boxes: margins, padding, borders, backgrounds and sizes. */
final class BoxLonghands {

  static final List<String> SIDES = List.of("top", "right", "bottom", "left");

  private static final Map<String, Double> BORDER_WIDTHS =
      Map.of("thin", 0.75, "medium", 2.25, "thick", 3.75);

  /** How a border is drawn, or that it is not. */
  private record BorderLine(Border.@Nullable Line line) {}

  private static final BorderLine NO_LINE = new BorderLine(null);

  private BoxLonghands() {}

  static void define(Registry registry) {
    for (int side = 0; side < SIDES.size(); side++) {
      edges(registry, side);
      border(registry, side);
    }
    registry.define(
        "background-color",
        "transparent | <color>",
        IN_BOXES,
        BoxLonghands::background,
        (draft, value) -> draft.background = value.apply(draft),
        (draft, from) -> draft.background = from.background);
    size(registry, "width", "auto", d -> d.width, (d, length) -> d.width = length);
    size(registry, "min-width", "auto", d -> d.minWidth, (d, length) -> d.minWidth = length);
    size(registry, "max-width", "none", d -> d.maxWidth, (d, length) -> d.maxWidth = length);
    size(registry, "height", "auto", d -> d.height, (d, length) -> d.height = length);
  }

  private static void edges(Registry registry, int side) {
    registry.define(
        "margin-" + SIDES.get(side),
        "auto | <length> | <percentage>",
        EVERYWHERE,
        lengthOr("auto", Values::measure),
        (draft, value) -> draft.margin[side] = value.apply(draft),
        (draft, from) -> draft.margin[side] = from.margin[side]);
    registry.define(
        "padding-" + SIDES.get(side),
        "<length> | <percentage>",
        IN_BOXES,
        terms -> Values.notNegative(Values.measure(Values.single(terms))),
        (draft, value) -> draft.padding[side] = value.length(draft),
        (draft, from) -> draft.padding[side] = from.padding[side]);
    registry.define(
        SIDES.get(side),
        "auto | <length> | <percentage>",
        IN_ELEMENTS,
        lengthOr("auto", Values::measure),
        (draft, value) -> draft.inset[side] = value.apply(draft),
        (draft, from) -> draft.inset[side] = from.inset[side]);
  }

  private static void border(Registry registry, int side) {
    String name = "border-" + SIDES.get(side);
    registry.define(
        name + "-width",
        "<length> | thin | medium | thick",
        IN_BOXES,
        BoxLonghands::borderWidth,
        (draft, value) -> draft.borderWidth[side] = value.points(draft),
        (draft, from) -> draft.borderWidth[side] = from.borderWidth[side]);
    registry.define(
        name + "-style",
        "none | solid | dashed | dotted | double",
        IN_BOXES,
        BoxLonghands::borderLine,
        (draft, value) -> draft.borderLine[side] = value.line(),
        (draft, from) -> draft.borderLine[side] = from.borderLine[side]);
    registry.define(
        name + "-color",
        "<color>",
        IN_BOXES,
        terms -> Values.color(Values.single(terms)),
        (draft, value) -> draft.borderColor[side] = value,
        (draft, from) -> draft.borderColor[side] = from.borderColor[side]);
  }

  private static void size(
      Registry registry,
      String name,
      String keyword,
      Function<Draft, Length> get,
      BiConsumer<Draft, Length> set) {
    registry.define(
        name,
        keyword + " | <length> | <percentage>",
        IN_BOXES,
        lengthOr(keyword, term -> Values.notNegative(Values.measure(term))),
        (draft, value) -> set.accept(draft, value.apply(draft)),
        (draft, from) -> set.accept(draft, get.apply(from)));
  }

  /** Reads a keyword that leaves the length to layout, or a length. */
  static Reader<Function<Draft, Length>> lengthOr(String keyword, SingleReader<Measure> reader) {
    return terms -> {
      Term single = Values.single(terms);
      if (Values.isWord(single, keyword)) {
        return draft -> Length.AUTO;
      }
      Measure measure = reader.read(single);
      return measure == null ? null : measure::length;
    };
  }

  static @Nullable Measure borderWidth(List<Term> terms) {
    String keyword = Values.keyword(terms);
    if (keyword == null) {
      return Values.notNegative(Values.length(Values.single(terms)));
    }
    Double points = BORDER_WIDTHS.get(keyword);
    return points == null ? null : new Measure(points, Measure.Unit.PT);
  }

  private static @Nullable BorderLine borderLine(List<Term> terms) {
    String keyword = Values.keyword(terms);
    if (keyword == null) {
      return null;
    }
    if (keyword.equals("none")) {
      return NO_LINE;
    }
    Border.Line line = Registry.constants(Border.Line.values()).get(keyword);
    return line == null ? null : new BorderLine(line);
  }

  /** A colour, or a function giving none: a value must not be null. */
  private static @Nullable Function<Draft, @Nullable Color> background(List<Term> terms) {
    if (Values.isWord(Values.single(terms), "transparent")) {
      return draft -> null;
    }
    Color color = Values.color(Values.single(terms));
    return color == null ? null : draft -> color;
  }
}
