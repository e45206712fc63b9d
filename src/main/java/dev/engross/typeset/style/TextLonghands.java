package dev.engross.typeset.style;

import static dev.engross.typeset.style.Longhand.EVERYWHERE;
import static dev.engross.typeset.style.Longhand.IN_BOXES;

import dev.engross.typeset.style.Measure.Unit;
import dev.engross.typeset.style.Style.Align;
import dev.engross.typeset.style.Style.Transform;
import dev.engross.typeset.style.Style.VerticalAlign;
import dev.engross.typeset.style.Style.WhiteSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The properties of type and of lines. */
final class TextLonghands {

  /** How far {@code super} raises and {@code sub} lowers, in type sizes of the parent. */
  private static final double SUPER = 0.33;

  private static final double SUB = -0.2;

  private static final Map<String, Double> SIZES =
      Map.of(
          "xx-small", 0.6,
          "x-small", 0.75,
          "small", 0.89,
          "medium", 1.0,
          "large", 1.2,
          "x-large", 1.5,
          "xx-large", 2.0);

  private static final double STEP = 1.2;

  private TextLonghands() {}

  static void define(Registry registry) {
    font(registry);
    figures(registry);
    lines(registry);
    decoration(registry);
  }

  private static void font(Registry registry) {
    registry.define(
        "font-family",
        "[<name> | <string>] , ...",
        EVERYWHERE,
        TextLonghands::families,
        (draft, value) -> draft.families = value,
        (draft, from) -> draft.families = from.families);
    registry.define(
        "font-size",
        "<length> | <percentage> | xx-small | x-small | small | medium | large | x-large"
            + " | xx-large | smaller | larger",
        EVERYWHERE,
        TextLonghands::fontSize,
        TextLonghands::assignFontSize,
        (draft, from) -> draft.sizePoints = from.sizePoints);
    registry.define(
        "font-weight",
        "normal | bold | bolder | lighter | <100 to 900>",
        EVERYWHERE,
        TextLonghands::weight,
        TextLonghands::assignWeight,
        (draft, from) -> draft.weight = from.weight);
    registry.defineKeywords(
        "font-style",
        EVERYWHERE,
        Registry.options("normal", false, "italic", true, "oblique", true),
        (draft, value) -> draft.italic = value,
        (draft, from) -> draft.italic = from.italic);
    registry.defineKeywords(
        "font-variant",
        EVERYWHERE,
        Registry.options("normal", false, "small-caps", true),
        (draft, value) -> draft.smallCaps = value,
        (draft, from) -> draft.smallCaps = from.smallCaps);
  }

  private static void figures(Registry registry) {
    registry.defineKeywords(
        "font-variant-numeric",
        EVERYWHERE,
        Registry.options("normal", false, "proportional-nums", false, "tabular-nums", true),
        (draft, value) -> draft.tabularFigures = value,
        (draft, from) -> draft.tabularFigures = from.tabularFigures);
    registry.defineKeywords(
        "font-kerning",
        EVERYWHERE,
        Registry.options("auto", true, "normal", true, "none", false),
        (draft, value) -> draft.kerning = value,
        (draft, from) -> draft.kerning = from.kerning);
    registry.define(
        "font-feature-settings",
        "normal | [\"kern\" | \"tnum\"] [on | off | 1 | 0]? , ...",
        EVERYWHERE,
        FontFeatures::read,
        (draft, value) -> value.give(draft),
        (draft, from) -> {
          draft.kerning = from.kerning;
          draft.tabularFigures = from.tabularFigures;
        });
    registry.define(
        "letter-spacing",
        "normal | <length>",
        EVERYWHERE,
        terms -> Registry.keywordOr(terms, "normal", new Measure(0, Unit.PT), Values::length),
        (draft, value) -> draft.letterSpacingPoints = value.points(draft),
        (draft, from) -> draft.letterSpacingPoints = from.letterSpacingPoints);
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

  private static @Nullable List<String> families(List<Term> terms) {
    List<String> families = new ArrayList<>();
    StringBuilder words = new StringBuilder();
    boolean expectsName = true;
    for (Term term : terms) {
      if (term instanceof Term.Quoted quoted && expectsName) {
        families.add(quoted.text());
        expectsName = false;
      } else if (term instanceof Term.Word word && (expectsName || words.length() > 0)) {
        words.append(words.length() == 0 ? "" : " ").append(word.text());
        expectsName = false;
      } else if (term instanceof Term.Separator mark && mark.symbol() == ',' && !expectsName) {
        endName(words, families);
        expectsName = true;
      } else {
        return null;
      }
    }
    endName(words, families);
    return expectsName ? null : List.copyOf(families);
  }

  private static void endName(StringBuilder words, List<String> families) {
    if (words.length() > 0) {
      families.add(words.toString());
      words.setLength(0);
    }
  }

  /** A keyword becomes a length, but for {@code smaller} and {@code larger}: percentages. */
  private static @Nullable Measure fontSize(List<Term> terms) {
    String keyword = Values.keyword(terms);
    if (keyword == null) {
      Measure measure = Values.notNegative(Values.measure(Values.single(terms)));
      return measure == null || measure.value() == 0 ? null : measure;
    }
    if (keyword.equals("smaller")) {
      return new Measure(100 / STEP, Unit.PERCENT);
    }
    if (keyword.equals("larger")) {
      return new Measure(100 * STEP, Unit.PERCENT);
    }
    Double factor = SIZES.get(keyword);
    return factor == null ? null : new Measure(factor * Draft.MEDIUM_POINTS, Unit.PT);
  }

  private static void assignFontSize(Draft draft, Measure value) {
    double basis = draft.parent.sizePoints;
    draft.sizePoints = value.points(basis, draft.rootSizePoints, basis);
  }

  /** 100 to 900, or 1 for bolder and -1 for lighter. */
  private static @Nullable Integer weight(List<Term> terms) {
    String keyword = Values.keyword(terms);
    if (keyword == null) {
      Integer value = Values.integer(Values.single(terms), 100);
      return value == null || value > 900 ? null : value;
    }
    return switch (keyword) {
      case "normal" -> 400;
      case "bold" -> 700;
      case "bolder" -> 1;
      case "lighter" -> -1;
      default -> null;
    };
  }

  /** The steps of CSS Fonts 4, section 2.2.1. */
  private static void assignWeight(Draft draft, Integer value) {
    int parent = draft.parent.weight;
    draft.weight =
        switch (value) {
          case 1 -> parent < 350 ? 400 : parent < 550 ? 700 : Math.max(parent, 900);
          case -1 -> parent < 550 ? Math.min(parent, 100) : parent < 750 ? 400 : 700;
          default -> value;
        };
  }

  /** A bare number is kept as a size in em; a true em length has been turned into a percentage. */
  private static @Nullable Measure lineHeight(List<Term> terms) {
    if (Values.isWord(Values.single(terms), "normal")) {
      return new Measure(Draft.NORMAL_LINE_HEIGHT, Unit.EM);
    }
    if (!(Values.single(terms) instanceof Term.Number number) || number.value() < 0) {
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
