package dev.engross.typeset.style;

import com.helger.css.decl.CSSSelector;
import com.helger.css.decl.CSSSelectorAttribute;
import com.helger.css.decl.CSSSelectorMemberNot;
import com.helger.css.decl.CSSSelectorSimpleMember;
import com.helger.css.decl.ECSSAttributeOperator;
import com.helger.css.decl.ECSSSelectorCombinator;
import com.helger.css.decl.ICSSSelectorMember;
import com.helger.css.writer.CSSWriterSettings;
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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns the CSS parser's selectors into ours, one reader for each selector. */
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

  private static final Pattern NTH =
      Pattern.compile(":nth-child\\((?:(odd)|(even)|([+-]?[0-9]*)n([+-][0-9]+)?|([+-]?[0-9]+))\\)");

  private final List<Compound> compounds = new ArrayList<>();
  private final List<Combinator> combinators = new ArrayList<>();
  private @Nullable Tag tag;
  private boolean root;
  private @Nullable String id;
  private final List<String> classes = new ArrayList<>();
  private final List<Predicate<Located>> tests = new ArrayList<>();
  private @Nullable Generated generated;
  private int specificity;

  private SelectorReader() {}

  static Selector read(CSSSelector selector) throws Unsupported {
    return new SelectorReader().all(selector);
  }

  private Selector all(CSSSelector selector) throws Unsupported {
    for (ICSSSelectorMember member : selector.getAllMembers()) {
      if (generated != null) {
        throw new Unsupported("a pseudo-element must stand last", null);
      }
      if (member instanceof ECSSSelectorCombinator combinator) {
        combinators.add(0, combinator(combinator));
        endCompound();
      } else {
        member(member);
      }
    }
    endCompound();
    return new Selector(compounds, combinators, generated, specificity);
  }

  private void endCompound() {
    compounds.add(0, new Compound(tag, root, id, classes, tests));
    tag = null;
    root = false;
    id = null;
    classes.clear();
    tests.clear();
  }

  private static Combinator combinator(ECSSSelectorCombinator combinator) throws Unsupported {
    return switch (combinator) {
      case BLANK -> Combinator.DESCENDANT;
      case GREATER -> Combinator.CHILD;
      case PLUS -> Combinator.NEXT;
      default ->
          throw new Unsupported(
              "the combinator \"" + combinator.getName().strip() + "\" is not supported",
              "relate elements by a space, \">\" or \"+\"");
    };
  }

  private void member(ICSSSelectorMember member) throws Unsupported {
    if (member instanceof CSSSelectorSimpleMember simple) {
      simple(simple.getValue());
    } else if (member instanceof CSSSelectorAttribute attribute) {
      attribute(attribute);
    } else if (member instanceof CSSSelectorMemberNot not) {
      not(not);
    } else {
      throw unsupported(member.getAsCSSString(new CSSWriterSettings(), 0));
    }
  }

  private static Unsupported unsupported(String written) {
    List<String> known = new ArrayList<>(PSEUDO_CLASSES);
    known.addAll(List.of("::before", "::after", "::marker"));
    String near = NearName.helpFor(written, known);
    String help = near == null ? "supported are " + String.join(", ", known) : near;
    return new Unsupported("\"" + written + "\" is not supported", help);
  }

  private void simple(String value) throws Unsupported {
    if (value.startsWith(".")) {
      classes.add(TermReader.unescaped(value.substring(1)));
      specificity += Selector.CLASS_SPECIFICITY;
    } else if (value.startsWith("#")) {
      id = TermReader.unescaped(value.substring(1));
      specificity += Selector.ID_SPECIFICITY;
    } else if (value.startsWith(":")) {
      pseudo(value.toLowerCase(Locale.ROOT));
    } else if (!value.equals("*")) {
      type(value);
    }
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
      default -> tests.add(nthChild(value));
    }
  }

  private static Predicate<Located> nthChild(String value) throws Unsupported {
    Matcher nth = NTH.matcher(value.replace(" ", ""));
    if (!nth.matches()) {
      throw unsupported(value);
    }
    if (nth.group(1) != null || nth.group(2) != null) {
      int rest = nth.group(1) != null ? 1 : 0;
      return place -> place.index % 2 == rest;
    }
    if (nth.group(5) != null) {
      int only = Integer.parseInt(nth.group(5));
      return place -> place.index == only;
    }
    int step = step(nth.group(3));
    int start = nth.group(4) == null ? 0 : Integer.parseInt(nth.group(4));
    return place -> isInSeries(place.index - start, step);
  }

  private static int step(String written) {
    return switch (written) {
      case "", "+" -> 1;
      case "-" -> -1;
      default -> Integer.parseInt(written);
    };
  }

  private static boolean isInSeries(int distance, int step) {
    return step == 0 ? distance == 0 : distance % step == 0 && distance / step >= 0;
  }

  private void attribute(CSSSelectorAttribute attribute) throws Unsupported {
    String name = attribute.getAttrName();
    specificity += Selector.CLASS_SPECIFICITY;
    ECSSAttributeOperator operator = attribute.getOperator();
    if (operator == null) {
      tests.add(place -> place.attribute(name) != null);
      return;
    }
    String value = unquoted(attribute.getAttrValue());
    switch (operator) {
      case EQUALS -> tests.add(place -> value.equals(place.attribute(name)));
      case INCLUDES -> tests.add(place -> includes(place.attribute(name), value));
      default ->
          throw new Unsupported(
              "the attribute operator \"" + operator.getName() + "\" is not supported",
              "supported are [name], [name=value] and [name~=word]");
    }
  }

  private static boolean includes(@Nullable String words, String word) {
    return words != null && Arrays.asList(words.strip().split("\\s+")).contains(word);
  }

  private static String unquoted(@Nullable String written) {
    String value = written == null ? "" : written;
    boolean quoted = value.startsWith("\"") || value.startsWith("'");
    return TermReader.unescaped(quoted ? value.substring(1, value.length() - 1) : value);
  }

  /** {@code :not()} weighs as much as the strongest of its arguments. */
  private void not(CSSSelectorMemberNot not) throws Unsupported {
    int strongest = 0;
    for (CSSSelector argument : not.getAllSelectors()) {
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
