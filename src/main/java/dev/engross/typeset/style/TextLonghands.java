package dev.engross.typeset.style;

import static dev.engross.typeset.style.Longhand.EVERYWHERE;
import static dev.engross.typeset.style.Longhand.IN_BOXES;

import dev.engross.typeset.style.Measure.Unit;
import dev.engross.typeset.style.Style.Align;
import dev.engross.typeset.style.Style.Transform;
import dev.engross.typeset.style.Style.VerticalAlign;
import dev.engross.typeset.style.Style.WhiteSpace;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The properties of lines of text. */
final class TextLonghands {

  /** How far {@code super} raises and {@code sub} lowers, in type sizes of the parent. */
  private static final double SUPER = 0.33;

  private static final double SUB = -0.2;

  private TextLonghands() {}

  static void define(Registry registry) {
    lines(registry);
    decoration(registry);
  }

  private static void lines(Registry registry) {
    registry.define(
        "line-height",
        "normal | <number> | <length> | <percentage>",
        EVERYWHERE,
        TextLonghands::lineHeight,
        TextLonghands::assignLineHeight,
        (draft, from) -> {
          draft.lineHeightFactor = from.lineHeightFactor;
          draft.lineHeightPoints = from.lineHeightPoints;
        });
    registry.define(
        "text-align",
        "start | end | left | right | center | justify | decimal | \".\"",
        EVERYWHERE,
        TextLonghands::align,
        (draft, value) -> draft.align = value,
        (draft, from) -> draft.align = from.align);
    registry.define(
        "text-indent",
        "<length>",
        IN_BOXES,
        terms -> Values.length(Values.single(terms)),
        (draft, value) -> draft.indentPoints = value.points(draft),
        (draft, from) -> draft.indentPoints = from.indentPoints);
    registry.defineKeywords(
        "white-space",
        IN_BOXES,
        Registry.constants(WhiteSpace.values()),
        (draft, value) -> draft.whiteSpace = value,
        (draft, from) -> draft.whiteSpace = from.whiteSpace);
    registry.defineKeywords(
        "hyphens", IN_BOXES, Registry.options("none", true), (draft, value) -> {}, (a, b) -> {});
    registry.defineKeywords(
        "direction",
        EVERYWHERE,
        Registry.options("ltr", false, "rtl", true),
        (draft, value) -> draft.rightToLeft = value,
        (draft, from) -> draft.rightToLeft = from.rightToLeft);
    registry.define(
        "orphans",
        "<integer, 1 or more>",
        IN_BOXES,
        terms -> Values.integer(Values.single(terms), 1),
        (draft, value) -> draft.orphans = value,
        (draft, from) -> draft.orphans = from.orphans);
    registry.define(
        "widows",
        "<integer, 1 or more>",
        IN_BOXES,
        terms -> Values.integer(Values.single(terms), 1),
        (draft, value) -> draft.widows = value,
        (draft, from) -> draft.widows = from.widows);
  }

  private static void decoration(Registry registry) {
    registry.define(
        "color",
        "<color>",
        EVERYWHERE,
        terms -> Values.color(Values.single(terms)),
        (draft, value) -> draft.color = value,
        (draft, from) -> draft.color = from.color);
    registry.defineKeywords(
        "text-transform",
        IN_BOXES,
        Registry.constants(Transform.values()),
        (draft, value) -> draft.transform = value,
        (draft, from) -> draft.transform = from.transform);
    registry.define(
        "text-decoration",
        "none | [underline | line-through]+",
        IN_BOXES,
        TextLonghands::decoration,
        (draft, value) -> {
          draft.underline = value.contains("underline");
          draft.lineThrough = value.contains("line-through");
        },
        (draft, from) -> {
          draft.underline = from.underline;
          draft.lineThrough = from.lineThrough;
        });
    registry.define(
        "vertical-align",
        "baseline | super | sub | top | middle | bottom | <length> | <percentage>",
        IN_BOXES,
        TextLonghands::verticalAlign,
        TextLonghands::assignVerticalAlign,
        (draft, from) -> {
          draft.verticalAlign = from.verticalAlign;
          draft.shiftPoints = from.shiftPoints;
        });
  }

  /** A bare number is kept as a size in em; a true em length has been turned into a percentage. */
  private static @Nullable Measure lineHeight(List<Term> terms) {
    if (Values.isWord(Values.single(terms), "normal")) {
      return new Measure(Draft.NORMAL_LINE_HEIGHT, Unit.EM);
    }
    if (!(Values.single(terms) instanceof Term.Amount number) || number.value() < 0) {
      return null;
    }
    if (number.unit().isEmpty()) {
      return new Measure(number.value(), Unit.EM);
    }
    Measure measure = Values.measure(number);
    return measure != null && measure.unit() == Unit.EM
        ? new Measure(measure.value() * 100, Unit.PERCENT)
        : measure;
  }

  private static void assignLineHeight(Draft draft, Measure value) {
    boolean factor = value.unit() == Unit.EM;
    draft.lineHeightFactor = factor ? value.value() : Double.NaN;
    draft.lineHeightPoints = value.points(draft);
  }

  private static @Nullable Align align(List<Term> terms) {
    if (Values.single(terms) instanceof Term.Quoted quoted) {
      return quoted.text().equals(".") ? Align.DECIMAL : null;
    }
    String keyword = Values.keyword(terms);
    return keyword == null ? null : Registry.constants(Align.values()).get(keyword);
  }

  private static @Nullable Set<String> decoration(List<Term> terms) {
    if (Values.isWord(Values.single(terms), "none")) {
      return Set.of();
    }
    Set<String> lines = new java.util.HashSet<>();
    for (Term term : terms) {
      String line = Values.keyword(term);
      if (line == null || !Set.of("underline", "line-through").contains(line)) {
        return null;
      }
      lines.add(line);
    }
    return lines.isEmpty() ? null : lines;
  }

  private record Vertical(VerticalAlign cell, Measure shift) {}

  private static @Nullable Vertical verticalAlign(List<Term> terms) {
    Measure none = new Measure(0, Unit.PT);
    String keyword = Values.keyword(terms);
    if (keyword == null) {
      Measure shift = Values.measure(Values.single(terms));
      return shift == null ? null : new Vertical(VerticalAlign.BASELINE, shift);
    }
    return switch (keyword) {
      case "baseline" -> new Vertical(VerticalAlign.BASELINE, none);
      case "top" -> new Vertical(VerticalAlign.TOP, none);
      case "middle" -> new Vertical(VerticalAlign.MIDDLE, none);
      case "bottom" -> new Vertical(VerticalAlign.BOTTOM, none);
      case "super" -> new Vertical(VerticalAlign.BASELINE, new Measure(SUPER, Unit.EM));
      case "sub" -> new Vertical(VerticalAlign.BASELINE, new Measure(SUB, Unit.EM));
      default -> null;
    };
  }

  /** Raising is measured in the parent's size, so that a small superscript stands high enough. */
  private static void assignVerticalAlign(Draft draft, Vertical value) {
    boolean named = value.shift().unit() == Unit.EM;
    double size = named ? draft.parent.sizePoints : draft.sizePoints;
    draft.verticalAlign = value.cell();
    draft.shiftPoints = value.shift().points(size, draft.rootSizePoints, draft.lineHeight());
  }
}
