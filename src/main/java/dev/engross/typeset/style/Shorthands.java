package dev.engross.typeset.style;

import dev.engross.typeset.style.Shorthand.Expansion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The properties that stand for several. */
final class Shorthands {

  private static final List<Term> INITIAL = List.of(new Term.Word("initial"));
  private static final List<String> BORDER_PARTS = List.of("width", "style", "color");
  private static final List<String> FONT_LONGHANDS =
      List.of(
          "font-style", "font-variant", "font-weight", "font-size", "line-height", "font-family");

  private final Registry registry;

  private Shorthands(Registry registry) {
    this.registry = registry;
  }

  static void define(Registry registry) {
    new Shorthands(registry).defineAll();
  }

  private void defineAll() {
    sides("margin", "[auto | <length> | <percentage>]{1,4}", "margin-%s");
    sides("padding", "[<length> | <percentage>]{1,4}", "padding-%s");
    sides("border-width", "[<length> | thin | medium | thick]{1,4}", "border-%s-width");
    sides("border-style", "[none | solid | dashed | dotted | double]{1,4}", "border-%s-style");
    sides("border-color", "<color>{1,4}", "border-%s-color");
    String border =
        "[<length> | thin | medium | thick] || [none | solid | dashed | dotted | double]"
            + " || <color>";
    for (String side : BoxLonghands.SIDES) {
      List<String> parts = BORDER_PARTS.stream().map(p -> "border-" + side + "-" + p).toList();
      define("border-" + side, border, parts, terms -> inAnyOrder(terms, parts));
    }
    define("border", border, borderLonghands(), this::border);
    String font =
        "[normal | italic | oblique | small-caps | bold | bolder | lighter | <100 to 900>]*"
            + " <font-size> [/ <line-height>]? <font-family>";
    define("font", font, FONT_LONGHANDS, this::font);
    List<String> list = List.of("list-style-type", "list-style-position");
    define(
        "list-style",
        "<list-style-type> || [inside | outside]",
        list,
        terms ->
            Values.isWord(Values.single(terms), "none")
                ? List.of(terms, INITIAL)
                : inAnyOrder(terms, list));
    one("background", "transparent | none | <color>", "background-color");
    for (String where : List.of("before", "after", "inside")) {
      String takes =
          where.equals("inside") ? "auto | avoid" : "auto | always | avoid | left | right";
      one("page-break-" + where, takes, "break-" + where);
    }
  }

  private void define(String name, String takes, List<String> longhands, Expansion expansion) {
    registry.define(new Shorthand(name, takes, longhands, expansion));
  }

  /** Another name for one property; {@code none} is its initial value. */
  private void one(String name, String takes, String longhand) {
    define(
        name,
        takes,
        List.of(longhand),
        terms -> List.of(Values.isWord(Values.single(terms), "none") ? INITIAL : terms));
  }

  /** One to four values: all sides; upright and level; top, level, bottom; each its own. */
  private void sides(String name, String takes, String pattern) {
    List<String> longhands =
        BoxLonghands.SIDES.stream().map(side -> pattern.replace("%s", side)).toList();
    define(name, takes, longhands, Shorthands::fourSides);
  }

  private static @Nullable List<List<Term>> fourSides(List<Term> terms) {
    int count = terms.size();
    if (count < 1 || count > 4) {
      return null;
    }
    List<Term> top = List.of(terms.get(0));
    List<Term> right = count > 1 ? List.of(terms.get(1)) : top;
    List<Term> bottom = count > 2 ? List.of(terms.get(2)) : top;
    List<Term> left = count > 3 ? List.of(terms.get(3)) : right;
    return List.of(top, right, bottom, left);
  }

  private static List<String> borderLonghands() {
    List<String> names = new ArrayList<>();
    for (String side : BoxLonghands.SIDES) {
      BORDER_PARTS.forEach(part -> names.add("border-" + side + "-" + part));
    }
    return names;
  }

  private @Nullable List<List<Term>> border(List<Term> terms) {
    List<String> top = borderLonghands().subList(0, BORDER_PARTS.size());
    List<List<Term>> parts = inAnyOrder(terms, top);
    if (parts == null) {
      return null;
    }
    List<List<Term>> all = new ArrayList<>();
    BoxLonghands.SIDES.forEach(side -> all.addAll(parts));
    return all;
  }

  /** Gives each term to the first property that takes it; what is not written is initial. */
  private @Nullable List<List<Term>> inAnyOrder(List<Term> terms, List<String> longhands) {
    List<List<Term>> dealt = new ArrayList<>();
    longhands.forEach(name -> dealt.add(INITIAL));
    for (Term term : terms) {
      int place = taker(term, longhands, dealt);
      if (place < 0) {
        return null;
      }
      dealt.set(place, List.of(term));
    }
    return terms.isEmpty() ? null : dealt;
  }

  private int taker(Term term, List<String> longhands, List<List<Term>> dealt) {
    for (int i = 0; i < longhands.size(); i++) {
      Longhand<?> longhand = registry.longhand(longhands.get(i));
      boolean free = dealt.get(i) == INITIAL;
      if (free && longhand != null && longhand.setting(List.of(term)) != null) {
        return i;
      }
    }
    return -1;
  }

  @SuppressWarnings("ReferenceEquality") // INITIAL marks a place that nothing has taken
  private @Nullable List<List<Term>> font(List<Term> terms) {
    List<List<Term>> dealt = new ArrayList<>(Arrays.asList(INITIAL, INITIAL, INITIAL));
    List<String> leading = FONT_LONGHANDS.subList(0, 3);
    int at = 0;
    while (at < terms.size() && !isFontSize(terms.get(at))) {
      int place = taker(terms.get(at), leading, dealt);
      boolean normal = Values.isWord(terms.get(at), "normal");
      if (place < 0 && !normal) {
        return null;
      }
      if (!normal) {
        dealt.set(place, List.of(terms.get(at)));
      }
      at++;
    }
    if (at >= terms.size()) {
      return null;
    }
    dealt.add(List.of(terms.get(at++)));
    List<Term> lineHeight = INITIAL;
    if (at + 1 < terms.size() && terms.get(at) instanceof Term.Separator) {
      lineHeight = List.of(terms.get(at + 1));
      at += 2;
    }
    dealt.add(lineHeight);
    dealt.add(terms.subList(at, terms.size()));
    return dealt;
  }

  private boolean isFontSize(Term term) {
    Longhand<?> size = registry.longhand("font-size");
    boolean bare = term instanceof Term.Amount number && number.unit().isEmpty();
    return !bare && size != null && size.setting(List.of(term)) != null;
  }
}
