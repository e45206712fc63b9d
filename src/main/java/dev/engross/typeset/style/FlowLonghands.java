package dev.engross.typeset.style;

import static dev.engross.typeset.style.Longhand.IN_ELEMENTS;

import dev.engross.typeset.style.Longhand.Place;
import dev.engross.typeset.style.Style.Break;
import dev.engross.typeset.style.Style.CounterChange;
import dev.engross.typeset.style.Style.Display;
import dev.engross.typeset.style.Style.Position;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The properties of the flow: breaks, positions, columns, counters and generated text. */
final class FlowLonghands {

  private static final Set<Place> IN_GENERATED = EnumSet.of(Place.GENERATED, Place.MARGIN_BOX);
  private static final Set<Place> ON_ELEMENTS = EnumSet.of(Place.ELEMENT);

  private record Placement(Position position, @Nullable String runningName) {}

  private record PageName(@Nullable String name) {}

  private FlowLonghands() {}

  static void define(Registry registry) {
    placement(registry);
    breaks(registry);
    columns(registry);
    counters(registry);
    registry.define(
        "size",
        "auto | <length>{1,2} | [letter | legal | ledger | a3 | a4 | a5 | b5]"
            + " [portrait | landscape]?",
        EnumSet.of(Place.PAGE),
        PageSize::read,
        (draft, value) -> value.give(draft),
        (draft, from) -> {
          draft.pageWidthPoints = from.pageWidthPoints;
          draft.pageHeightPoints = from.pageHeightPoints;
        });
  }

  private static void placement(Registry registry) {
    registry.defineKeywords(
        "display",
        IN_ELEMENTS,
        Registry.constants(Display.values()),
        (draft, value) -> draft.display = value,
        (draft, from) -> draft.display = from.display);
    registry.define(
        "position",
        "static | absolute | running(<name>)",
        ON_ELEMENTS,
        FlowLonghands::position,
        (draft, value) -> {
          draft.position = value.position();
          draft.runningName = value.runningName();
        },
        (draft, from) -> {
          draft.position = from.position;
          draft.runningName = from.runningName;
        });
    registry.defineKeywords(
        "float",
        ON_ELEMENTS,
        Registry.options("none", false, "footnote", true),
        (draft, value) -> draft.footnote = value,
        (draft, from) -> draft.footnote = from.footnote);
    registry.define(
        "page",
        "auto | <name>",
        ON_ELEMENTS,
        FlowLonghands::page,
        (draft, value) -> draft.page = value.name() == null ? draft.parent.page : value.name(),
        (draft, from) -> draft.page = from.page);
  }

  private static void breaks(Registry registry) {
    Map<String, Break> breaks = new LinkedHashMap<>(Registry.constants(Break.values()));
    breaks.put("always", Break.PAGE);
    breaks.put("avoid-page", Break.AVOID);
    registry.defineKeywords(
        "break-before",
        IN_ELEMENTS,
        breaks,
        (draft, value) -> draft.breakBefore = value,
        (draft, from) -> draft.breakBefore = from.breakBefore);
    registry.defineKeywords(
        "break-after",
        IN_ELEMENTS,
        breaks,
        (draft, value) -> draft.breakAfter = value,
        (draft, from) -> draft.breakAfter = from.breakAfter);
    registry.defineKeywords(
        "break-inside",
        IN_ELEMENTS,
        Registry.options("auto", false, "avoid", true, "avoid-page", true),
        (draft, value) -> draft.breakInsideAvoid = value,
        (draft, from) -> draft.breakInsideAvoid = from.breakInsideAvoid);
  }

  private static void columns(Registry registry) {
    registry.define(
        "column-count",
        "auto | <integer, 1 or more>",
        ON_ELEMENTS,
        terms -> Registry.keywordOr(terms, "auto", 0, term -> Values.integer(term, 1)),
        (draft, value) -> draft.columns = value,
        (draft, from) -> draft.columns = from.columns);
    registry.define(
        "column-gap",
        "normal | <length>",
        ON_ELEMENTS,
        terms ->
            Registry.<Function<Draft, Double>>keywordOr(
                terms, "normal", draft -> Double.NaN, FlowLonghands::gap),
        (draft, value) -> draft.columnGapPoints = value.apply(draft),
        (draft, from) -> draft.columnGapPoints = from.columnGapPoints);
  }

  private static @Nullable Function<Draft, Double> gap(@Nullable Term term) {
    Measure measure = Values.notNegative(Values.length(term));
    return measure == null ? null : measure::points;
  }

  private static void counters(Registry registry) {
    counter(registry, "counter-reset", 0, d -> d.counterReset, (d, list) -> d.counterReset = list);
    counter(
        registry,
        "counter-increment",
        1,
        d -> d.counterIncrement,
        (d, list) -> d.counterIncrement = list);
    registry.define(
        "content",
        "none | normal | [<string> | counter(<name> [, <list type>]?)"
            + " | counters(<name>, <string> [, <list type>]?) | element(<name>) | attr(<name>)"
            + " | target-counter(attr(<name>), page)]+",
        IN_GENERATED,
        ContentReader::read,
        (draft, value) -> draft.content = value.isEmpty() ? null : value,
        (draft, from) -> draft.content = from.content);
    registry.define(
        "bookmark-level",
        "none | <integer, 1 to 6>",
        ON_ELEMENTS,
        FlowLonghands::bookmarkLevel,
        (draft, value) -> draft.bookmarkLevel = value,
        (draft, from) -> draft.bookmarkLevel = from.bookmarkLevel);
  }

  private static void counter(
      Registry registry,
      String name,
      int plainValue,
      Function<Draft, List<CounterChange>> get,
      BiConsumer<Draft, List<CounterChange>> set) {
    registry.define(
        name,
        "none | [<name> <integer>?]+",
        IN_ELEMENTS,
        terms -> changes(terms, plainValue),
        set,
        (draft, from) -> set.accept(draft, get.apply(from)));
  }

  private static @Nullable List<CounterChange> changes(List<Term> terms, int plainValue) {
    if (Values.isWord(Values.single(terms), "none")) {
      return List.of();
    }
    List<CounterChange> changes = new ArrayList<>();
    for (int i = 0; i < terms.size(); i++) {
      if (!(terms.get(i) instanceof Term.Word name)) {
        return null;
      }
      Integer value = i + 1 < terms.size() ? Values.integer(terms.get(i + 1)) : null;
      changes.add(new CounterChange(name.text(), value == null ? plainValue : value));
      i += value == null ? 0 : 1;
    }
    return changes.isEmpty() ? null : List.copyOf(changes);
  }

  private static @Nullable Placement position(List<Term> terms) {
    if (Values.single(terms) instanceof Term.Call call && call.name().equals("running")) {
      return Values.single(call.arguments()) instanceof Term.Word name
          ? new Placement(Position.RUNNING, name.text())
          : null;
    }
    String keyword = Values.keyword(terms);
    if (keyword == null) {
      return null;
    }
    return switch (keyword) {
      case "static" -> new Placement(Position.STATIC, null);
      case "absolute" -> new Placement(Position.ABSOLUTE, null);
      default -> null;
    };
  }

  private static @Nullable PageName page(List<Term> terms) {
    if (!(Values.single(terms) instanceof Term.Word word)) {
      return null;
    }
    return new PageName(word.is("auto") ? null : word.text());
  }

  private static @Nullable Integer bookmarkLevel(List<Term> terms) {
    Integer level = Registry.keywordOr(terms, "none", 0, term -> Values.integer(term, 1));
    return level == null || level > 6 ? null : level;
  }
}
