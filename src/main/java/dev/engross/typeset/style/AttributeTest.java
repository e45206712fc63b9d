package dev.engross.typeset.style;

import dev.engross.typeset.style.CssToken.Kind;
import dev.engross.typeset.style.SelectorReader.Unsupported;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads what a selector asks of an attribute: {@code [name]}, {@code [name=value]}. */
final class AttributeTest {

  private AttributeTest() {}

  /**
   * What an element must be to be chosen.
   *
   * @param opening the bracket
   * @param inside what stands in it
   */
  static Predicate<Located> of(CssToken opening, List<CssToken> inside)
      throws Unsupported, Unexpected {
    List<CssToken> parts = inside.stream().filter(token -> !token.isSpace()).toList();
    if (parts.isEmpty() || parts.get(0).kind() != Kind.NAME) {
      throw new Unexpected(opening);
    }
    String name = parts.get(0).name();
    if (parts.size() == 1) {
      return place -> place.attribute(name) != null;
    }
    String operator = CssToken.written(parts.subList(1, parts.size() - 1));
    String value = value(parts.get(parts.size() - 1));
    return switch (operator) {
      case "=" -> place -> value.equals(place.attribute(name));
      case "~=" -> place -> includes(place.attribute(name), value);
      default ->
          throw new Unsupported(
              "the attribute operator \"" + operator + "\" is not supported",
              "supported are [name], [name=value] and [name~=word]");
    };
  }

  private static String value(CssToken written) throws Unexpected {
    if (written.kind() == Kind.STRING) {
      return written.quoted();
    }
    if (written.kind() != Kind.NAME) {
      throw new Unexpected(written);
    }
    return written.name();
  }

  private static boolean includes(@Nullable String words, String word) {
    return words != null && Arrays.asList(words.strip().split("\\s+")).contains(word);
  }
}
