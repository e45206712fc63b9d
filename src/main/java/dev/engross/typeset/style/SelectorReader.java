package dev.engross.typeset.style;

import dev.engross.diagnostic.NearName;
import dev.engross.typeset.markup.Tag;
import dev.engross.typeset.style.Selector.Combinator;
import dev.engross.typeset.style.Selector.Compound;
import dev.engross.typeset.style.Selector.Generated;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads selectors, one reader for each. */
final class SelectorReader {

  /** Why a selector cannot be used, and perhaps the way out. */
  static final class Unsupported extends Exception {
    private static final long serialVersionUID = 1L;

    private final @Nullable String help;

    Unsupported(String message, @Nullable String help) {
      super(message, null, false, false);
      this.help = help;
    }

    @Nullable String help() {
      return help;
    }
  }

  static final List<String> PSEUDO_CLASSES =
      List.of(":first-child", ":last-child", ":nth-child()", ":not()", ":root");
  static final Map<String, Generated> PSEUDO_ELEMENTS =
      Map.of(
          "::before", Generated.BEFORE,
          ":before", Generated.BEFORE,
          "::after", Generated.AFTER,
          ":after", Generated.AFTER,
          "::marker", Generated.MARKER);

  private final List<CssToken> tokens;
  private int at;
  private final List<Compound> compounds = new ArrayList<>();
  private final List<Combinator> combinators = new ArrayList<>();
  private int compoundStart;
  private @Nullable Tag tag;
  private boolean root;
  private @Nullable String id;
  private final List<String> classes = new ArrayList<>();
  private final List<Predicate<Located>> tests = new ArrayList<>();
  private @Nullable Generated generated;
  private int specificity;

  private SelectorReader(List<CssToken> tokens) {
    this.tokens = tokens;
  }

  /**
   * Reads a selector.
   *
   * @param tokens at least one, without white space around them
   */
  static Selector read(List<CssToken> tokens) throws Unsupported, Unexpected {
    return new SelectorReader(tokens).all();
  }

  private Selector all() throws Unsupported, Unexpected {
    while (at < tokens.size()) {
      if (generated != null) {
        throw new Unsupported("a pseudo-element must stand last", null);
      }
      Combinator combinator = combinator();
      if (combinator == null) {
        member();
      } else {
        combinators.add(0, combinator);
        endCompound();
      }
    }
    endCompound();
    return new Selector(compounds, combinators, generated, specificity);
  }

  private CssToken take() throws Unexpected {
    if (at == tokens.size()) {
      throw new Unexpected(tokens.get(at - 1));
    }
    return tokens.get(at++);
  }

  private boolean skipSpace() {
    int start = at;
    while (at < tokens.size() && tokens.get(at).isSpace()) {
      at++;
    }
    return at > start;
  }

  private void endCompound() {
    compounds.add(0, new Compound(tag, root, id, classes, tests));
    compoundStart = at;
    tag = null;
    root = false;
    id = null;
    classes.clear();
    tests.clear();
  }

  /** The combinator that stands here, or null. */
  private @Nullable Combinator combinator() throws Unsupported, Unexpected {
    int start = at;
    boolean space = skipSpace();
    CssToken token = take();
    boolean stands = token.is('>') || token.is('+') || token.is('~');
    if (stands) {
      boolean related = start > compoundStart;
      skipSpace();
      if (!related || at == tokens.size()) {
        throw new Unexpected(token);
      }
      if (token.is('~')) {
        throw new Unsupported(
            "the combinator \"~\" is not supported", "relate elements by a space, \">\" or \"+\"");
      }
      return token.is('>') ? Combinator.CHILD : Combinator.NEXT;
    }
    at--;
    return space ? Combinator.DESCENDANT : null;
  }

  private void member() throws Unsupported, Unexpected {
    boolean first = at == compoundStart;
    CssToken token = take();
    if (token.is('.')) {
      CssToken name = take();
      if (name.kind() != CssToken.Kind.NAME) {
        throw new Unexpected(name);
      }
      classes.add(name.name());
      specificity += Selector.CLASS_SPECIFICITY;
    } else if (token.kind() == CssToken.Kind.HASH) {
      id = token.name().substring(1);
      specificity += Selector.ID_SPECIFICITY;
    } else if (token.is(':')) {
      pseudo();
    } else if (token.is('[')) {
      tests.add(AttributeTest.of(token, inside(token)));
      specificity += Selector.CLASS_SPECIFICITY;
    } else if (first && token.kind() == CssToken.Kind.NAME) {
      type(token.name());
    } else if (!first || !token.is('*')) {
      throw new Unexpected(token);
    }
  }

  private static Unsupported unsupported(String written) {
    List<String> known = new ArrayList<>(PSEUDO_CLASSES);
    known.addAll(List.of("::before", "::after", "::marker"));
    String near = NearName.helpFor(written, known);
    String help = near == null ? "supported are " + String.join(", ", known) : near;
    return new Unsupported("\"" + written + "\" is not supported", help);
  }

  private void type(String value) throws Unsupported {
    String name = value.toLowerCase(Locale.ROOT);
    tag = Tag.named(name);
    root = name.equals("html");
    specificity += Selector.TYPE_SPECIFICITY;
    if (tag == null && !root) {
      List<String> known = Arrays.stream(Tag.values()).map(Tag::elementName).toList();
      throw new Unsupported("there is no element \"" + value + "\"", NearName.helpFor(name, known));
    }
  }

  /** A pseudo-class or pseudo-element, whose first colon was taken. */
  private void pseudo() throws Unsupported, Unexpected {
    StringBuilder written = new StringBuilder(":");
    CssToken token = take();
    if (token.is(':')) {
      written.append(':');
      token = take();
    }
    written.append(token.text().toLowerCase(Locale.ROOT));
    if (token.kind() == CssToken.Kind.FUNCTION) {
      List<CssToken> argument = inside(token);
      if (written.toString().equals(":not(")) {
        not(argument);
        return;
      }
      written.append(CssToken.written(argument)).append(')');
    } else if (token.kind() != CssToken.Kind.NAME) {
      throw new Unexpected(token);
    }
    pseudo(written.toString());
  }

  /** The tokens up to the bracket that closes a function or an opening bracket. */
  private List<CssToken> inside(CssToken opening) throws Unexpected {
    int start = at;
    for (int depth = 1; depth > 0; at++) {
      if (at == tokens.size()) {
        throw new Unexpected(opening);
      }
      depth += tokens.get(at).opens() ? 1 : tokens.get(at).closes() ? -1 : 0;
    }
    return tokens.subList(start, at - 1);
  }

  private void pseudo(String value) throws Unsupported {
    Generated element = PSEUDO_ELEMENTS.get(value);
    if (element != null) {
      generated = element;
      specificity += Selector.TYPE_SPECIFICITY;
      return;
    }
    specificity += Selector.CLASS_SPECIFICITY;
    switch (value) {
      case ":root" -> root = true;
      case ":first-child" -> tests.add(place -> place.index == 1);
      case ":last-child" -> tests.add(place -> place.index == place.siblings);
      default -> {
        Predicate<Located> nth = NthChild.read(value);
        if (nth == null) {
          throw unsupported(value);
        }
        tests.add(nth);
      }
    }
  }

  /** {@code :not()} weighs as much as the strongest of its arguments. */
  private void not(List<CssToken> arguments) throws Unsupported, Unexpected {
    int strongest = 0;
    List<List<CssToken>> excludedOnes = CssParser.commaSeparated(arguments);
    if (excludedOnes.isEmpty() || excludedOnes.contains(List.<CssToken>of())) {
      throw new Unexpected(tokens.get(at - 1));
    }
    for (List<CssToken> argument : excludedOnes) {
      Selector selector = read(argument);
      if (selector.compounds().size() > 1 || selector.generated() != null) {
        throw new Unsupported(":not() takes no combinator and no pseudo-element", null);
      }
      Compound excluded = selector.subject();
      tests.add(place -> !excluded.matches(place));
      strongest = Math.max(strongest, selector.specificity());
    }
    specificity += strongest;
  }
}
