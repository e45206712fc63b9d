package dev.engross.typeset.style;

import dev.engross.typeset.style.Longhand.Place;
import dev.engross.typeset.style.Longhand.Reader;
import dev.engross.typeset.style.Longhand.SingleReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Every property the press knows. */
final class Registry {

  /** The one registry; nothing is added to it once built. */
  static final Registry STANDARD = standard();

  private final Map<String, Longhand<?>> longhands = new TreeMap<>();
  private final Map<String, Shorthand> shorthands = new TreeMap<>();

  private Registry() {}

  private static Registry standard() {
    Registry registry = new Registry();
    FontLonghands.define(registry);
    TextLonghands.define(registry);
    BoxLonghands.define(registry);
    FlowLonghands.define(registry);
    TableLonghands.define(registry);
    Shorthands.define(registry);
    return registry;
  }

  @Nullable Longhand<?> longhand(String name) {
    return longhands.get(name);
  }

  @Nullable Shorthand shorthand(String name) {
    return shorthands.get(name);
  }

  /** The names of all properties, in alphabetical order. */
  Set<String> names() {
    Set<String> names = new TreeSet<>(longhands.keySet());
    names.addAll(shorthands.keySet());
    return names;
  }

  <T> void define(
      String name,
      String takes,
      Set<Place> places,
      Reader<T> reader,
      BiConsumer<Draft, T> assign,
      BiConsumer<Draft, Draft> copy) {
    longhands.put(name, new Longhand<>(name, takes, places, reader, assign, copy));
  }

  /** Defines a property whose values are keywords. */
  <T> void defineKeywords(
      String name,
      Set<Place> places,
      Map<String, T> options,
      BiConsumer<Draft, T> assign,
      BiConsumer<Draft, Draft> copy) {
    String takes = String.join(" | ", options.keySet());
    define(name, takes, places, terms -> option(terms, options), assign, copy);
  }

  void define(Shorthand shorthand) {
    shorthands.put(shorthand.name(), shorthand);
  }

  private static <T> @Nullable T option(List<Term> terms, Map<String, T> options) {
    String keyword = Values.keyword(terms);
    return keyword == null ? null : options.get(keyword);
  }

  /** The constants of an enum by their names in a stylesheet: {@code PRE_LINE} is pre-line. */
  static <E extends Enum<E>> Map<String, E> constants(E[] values) {
    Map<String, E> options = new LinkedHashMap<>();
    for (E value : values) {
      options.put(value.name().toLowerCase(Locale.ROOT).replace('_', '-'), value);
    }
    return options;
  }

  static Map<String, Boolean> options(String name, boolean value) {
    Map<String, Boolean> options = new LinkedHashMap<>();
    options.put(name, value);
    return options;
  }

  static Map<String, Boolean> options(String name, boolean value, String other, boolean second) {
    Map<String, Boolean> options = options(name, value);
    options.put(other, second);
    return options;
  }

  static Map<String, Boolean> options(
      String name, boolean value, String other, boolean second, String last, boolean third) {
    Map<String, Boolean> options = options(name, value, other, second);
    options.put(last, third);
    return options;
  }

  /** The value of the keyword, or what the reader makes of the single term. */
  static <T> @Nullable T keywordOr(
      List<Term> terms, String keyword, T value, SingleReader<T> reader) {
    Term single = Values.single(terms);
    return Values.isWord(single, keyword) ? value : reader.read(single);
  }
}
