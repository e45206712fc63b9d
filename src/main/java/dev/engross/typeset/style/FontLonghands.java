package dev.engross.typeset.style;

import static dev.engross.typeset.style.Longhand.EVERYWHERE;

import dev.engross.typeset.style.Measure.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The properties of type. */
final class FontLonghands {

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

  private FontLonghands() {}

  static void define(Registry registry) {
    font(registry);
    figures(registry);
  }

  private static void font(Registry registry) {
    registry.define(
        "font-family",
        "[<name> | <string>] , ...",
        EVERYWHERE,
        FontLonghands::families,
        (draft, value) -> draft.families = value,
        (draft, from) -> draft.families = from.families);
    registry.define(
        "font-size",
        "<length> | <percentage> | xx-small | x-small | small | medium | large | x-large"
            + " | xx-large | smaller | larger",
        EVERYWHERE,
        FontLonghands::fontSize,
        FontLonghands::assignFontSize,
        (draft, from) -> draft.sizePoints = from.sizePoints);
    registry.define(
        "font-weight",
        "normal | bold | bolder | lighter | <100 to 900>",
        EVERYWHERE,
        FontLonghands::weight,
        FontLonghands::assignWeight,
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
}
