package dev.engross.typeset.markup;

import dev.engross.diagnostic.NearName;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which attributes an element may have, and what they may say. */
final class AttributeRules {

  /** Attributes of every element; {@code data-*} and {@code aria-*} are allowed too. */
  static final Set<String> GLOBAL =
      Set.of("class", "id", "style", "lang", "xml:lang", "dir", "title", "role");

  /** Attributes of single elements. */
  static final Map<Tag, Set<String>> BY_ELEMENT = byElement();

  private record Rule(Predicate<String> accepts, String takes) {}

  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");
  private static final Pattern INTEGER = Pattern.compile("-?[0-9]{1,9}");
  private static final Pattern PIXELS = Pattern.compile("[0-9]{1,5}(\\.[0-9]{1,3})?");
  private static final Pattern SPAN = Pattern.compile("[1-9][0-9]{0,2}");
  private static final Pattern TARGET =
      Pattern.compile("(#|https?:|mailto:|tel:).+", Pattern.CASE_INSENSITIVE);

  private static final Rule IS_LANGUAGE =
      new Rule(LANGUAGE.asMatchPredicate(), "a language tag, such as en-US");
  private static final Rule IS_INTEGER = new Rule(INTEGER.asMatchPredicate(), "a whole number");
  private static final Rule IS_PIXELS = new Rule(PIXELS.asMatchPredicate(), "a number of pixels");
  private static final Rule IS_SPAN =
      new Rule(SPAN.asMatchPredicate(), "a whole number from 1 to 999");
  private static final Rule IS_TARGET =
      new Rule(TARGET.asMatchPredicate(), "#id, or an address with http:, https:, mailto: or tel:");
  private static final Rule IS_ID =
      new Rule(id -> !id.isEmpty() && id.chars().noneMatch(Character::isWhitespace), "one word");

  private static final Map<String, Rule> RULES =
      Map.ofEntries(
          Map.entry("lang", IS_LANGUAGE),
          Map.entry("xml:lang", IS_LANGUAGE),
          Map.entry("id", IS_ID),
          Map.entry("href", IS_TARGET),
          Map.entry("dir", oneOf("ltr", "rtl")),
          Map.entry("colspan", IS_SPAN),
          Map.entry("rowspan", IS_SPAN),
          Map.entry("span", IS_SPAN),
          Map.entry("start", IS_INTEGER),
          Map.entry("li value", IS_INTEGER),
          Map.entry("width", IS_PIXELS),
          Map.entry("height", IS_PIXELS),
          Map.entry("scope", oneOf("row", "col", "rowgroup", "colgroup")),
          Map.entry("ol type", oneOf("1", "a", "A", "i", "I")),
          Map.entry("input type", oneOf("checkbox", "radio", "text")));

  private AttributeRules() {}

  /** Reports what is wrong with one attribute. */
  static void check(Tag tag, String name, String value, int line, Faults faults) {
    if (!isKnown(tag, name)) {
      unknown(tag, name, line, faults);
      return;
    }
    Rule own = RULES.get(tag.elementName() + " " + name);
    Rule rule = own == null ? RULES.get(name) : own;
    if (rule != null && !rule.accepts().test(value)) {
      faults.add(
          "markup-bad-value",
          line,
          "the attribute " + name + " of <" + tag.elementName() + "> cannot be \"" + value + "\"",
          "it takes " + rule.takes());
    }
  }

  private static boolean isKnown(Tag tag, String name) {
    return GLOBAL.contains(name)
        || BY_ELEMENT.getOrDefault(tag, Set.of()).contains(name)
        || name.startsWith("data-")
        || name.startsWith("aria-");
  }

  private static void unknown(Tag tag, String name, int line, Faults faults) {
    if (name.regionMatches(true, 0, "on", 0, 2)) {
      String message = "<" + tag.elementName() + "> has the event handler " + name;
      faults.add("markup-event-handler", line, message, "remove it: nothing runs on paper");
      return;
    }
    Set<String> known = new TreeSet<>(GLOBAL);
    known.addAll(BY_ELEMENT.getOrDefault(tag, Set.of()));
    faults.add(
        "markup-unknown-attribute",
        line,
        "<" + tag.elementName() + "> has no attribute " + name,
        helpFor(name, known));
  }

  private static @Nullable String helpFor(String name, Set<String> known) {
    String near = NearName.helpFor(name, known);
    return near == null ? "own notes belong in an attribute whose name starts with data-" : near;
  }

  private static Rule oneOf(String... values) {
    return new Rule(Set.of(values)::contains, String.join(", ", List.of(values)));
  }

  private static Map<Tag, Set<String>> byElement() {
    Map<Tag, Set<String>> map = new EnumMap<>(Tag.class);
    map.put(Tag.A, Set.of("href", "name"));
    map.put(Tag.IMG, Set.of("src", "alt", "width", "height"));
    map.put(Tag.OL, Set.of("start", "type", "reversed"));
    map.put(Tag.LI, Set.of("value"));
    map.put(Tag.COL, Set.of("span"));
    map.put(Tag.COLGROUP, Set.of("span"));
    map.put(Tag.TH, Set.of("scope", "colspan", "rowspan", "headers", "abbr"));
    map.put(Tag.TD, Set.of("colspan", "rowspan", "headers"));
    map.put(Tag.TIME, Set.of("datetime"));
    map.put(Tag.BLOCKQUOTE, Set.of("cite"));
    map.put(Tag.Q, Set.of("cite"));
    map.put(Tag.DEL, Set.of("cite", "datetime"));
    map.put(Tag.INS, Set.of("cite", "datetime"));
    map.put(Tag.LABEL, Set.of("for"));
    map.put(Tag.INPUT, Set.of("type", "name", "value", "checked", "disabled"));
    return map;
  }
}
