package dev.engross.typeset.style;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A property that stands for one value.
 *
 * @param name the name, such as {@code margin-top}
 * @param takes its values in the notation of the CSS specifications, for messages and the manual
 * @param places where it may be declared
 * @param reader from the terms as written to a value, or null when they are none
 * @param assign gives a draft the value
 * @param copy gives the first draft the value of the second, for {@code inherit} and {@code
 *     initial}
 */
record Longhand<T>(
    String name,
    String takes,
    Set<Place> places,
    Reader<T> reader,
    BiConsumer<Draft, T> assign,
    BiConsumer<Draft, Draft> copy) {

  /** Where a declaration can stand. */
  enum Place {
    ELEMENT,
    GENERATED,
    PAGE,
    MARGIN_BOX
  }

  static final Set<Place> EVERYWHERE = EnumSet.allOf(Place.class);
  static final Set<Place> IN_BOXES = EnumSet.of(Place.ELEMENT, Place.GENERATED, Place.MARGIN_BOX);
  static final Set<Place> IN_ELEMENTS = EnumSet.of(Place.ELEMENT, Place.GENERATED);

  /** Reads a value; null when the terms are no value of the property. */
  @FunctionalInterface
  interface Reader<T> {
    @Nullable T read(List<Term> terms);
  }

  /** Reads a value of one term; null when the term is none. */
  @FunctionalInterface
  interface SingleReader<T> {
    @Nullable T read(@Nullable Term term);
  }

  /** The value ready to be given to drafts, or null when the terms are no value. */
  @Nullable Setting setting(List<Term> terms) {
    Term single = Values.single(terms);
    if (Values.isWord(single, "inherit")) {
      return new Setting(this, draft -> copy.accept(draft, draft.parent));
    }
    if (Values.isWord(single, "initial")) {
      return new Setting(this, draft -> copy.accept(draft, Draft.INITIAL));
    }
    T value = reader.read(terms);
    return value == null ? null : new Setting(this, draft -> assign.accept(draft, value));
  }

  /** The keywords among its values. */
  Set<String> keywords() {
    return keywords(takes);
  }

  static Set<String> keywords(String takes) {
    Set<String> keywords = new TreeSet<>();
    for (String word : takes.split("[ |,\\[\\]+*?/{}]+")) {
      if (word.matches("[a-z][a-z-]+")) {
        keywords.add(word);
      }
    }
    return keywords;
  }

  /** Whether other values are measured by this one, so that it must be set before them. */
  boolean comesFirst() {
    return name.equals("font-size");
  }
}
