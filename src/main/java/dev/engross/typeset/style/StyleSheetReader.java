package dev.engross.typeset.style;

import dev.engross.diagnostic.NearName;
import dev.engross.diagnostic.Problem;
import dev.engross.typeset.style.CssRule.Declaration;
import dev.engross.typeset.style.Longhand.Place;
import dev.engross.typeset.style.PageStyle.MarginBox;
import dev.engross.typeset.style.Stylesheet.PageRule;
import dev.engross.typeset.style.Stylesheet.Rule;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Parses the text of one stylesheet. */
final class StyleSheetReader {

  private static final List<String> AT_RULES = List.of("@page", "@media");

  private final List<Problem> problems = new ArrayList<>();
  private final List<Rule> rules = new ArrayList<>();
  private final List<PageRule> pages = new ArrayList<>();
  private final DeclarationReader declarations = new DeclarationReader(problems);

  private StyleSheetReader() {}

  static Stylesheet read(String css) {
    StyleSheetReader reader = new StyleSheetReader();
    CssParser.rules(css, reader.problems).forEach(reader::rule);
    return reader.result();
  }

  /**
   * Parses the text of a {@code style} attribute; the only rule of the result selects everything.
   */
  static Stylesheet readAttribute(String css) {
    StyleSheetReader reader = new StyleSheetReader();
    if (CssScanner.tokens(css).stream().anyMatch(token -> token.is('{') || token.is('}'))) {
      reader.problems.add(
          Lines.problem("style-syntax", 1, "a brace stands in a style attribute")
              .withHelp("write declarations only, such as color: gray"));
    } else {
      List<Declaration> declarations = CssParser.declarations(css, reader.problems);
      DeclarationBlock block = reader.declarations.read(declarations, Place.ELEMENT);
      reader.rules.add(new Rule(Selector.EVERYTHING, block));
    }
    return reader.result();
  }

  private Stylesheet result() {
    problems.sort(java.util.Comparator.comparingInt(problem -> problem.place().line()));
    return new Stylesheet(rules, pages, problems);
  }

  private void rule(CssRule rule) {
    if (rule instanceof CssRule.Styles styles) {
      styleRule(styles);
    } else if (rule instanceof CssRule.Page page) {
      pageRule(page);
    } else if (rule instanceof CssRule.Media media) {
      mediaRule(media);
    } else if (rule instanceof CssRule.Other other) {
      String near = NearName.helpFor(other.name(), AT_RULES);
      problems.add(
          Lines.problem(
                  "style-unsupported-at-rule", other.line(), other.name() + " is not supported")
              .withHelp(near == null ? "supported are @page and @media" : near));
    }
  }

  private void mediaRule(CssRule.Media media) {
    boolean taken = media.queries().isEmpty();
    for (List<CssToken> query : media.queries()) {
      String medium = CssToken.written(query).toLowerCase(Locale.ROOT);
      if (List.of("print", "all", "screen").contains(medium)) {
        taken |= !medium.equals("screen");
      } else {
        problems.add(
            Lines.problem(
                    "style-unsupported-at-rule",
                    media.line(),
                    "@media " + CssToken.written(query) + " is not supported")
                .withHelp("supported are @media print, all and screen"));
      }
    }
    if (taken) {
      media.rules().forEach(this::rule);
    }
  }

  private void styleRule(CssRule.Styles rule) {
    List<Selector> selectors = new ArrayList<>();
    for (List<CssToken> selector : rule.selectors()) {
      try {
        selectors.add(SelectorReader.read(selector));
      } catch (Unexpected fault) {
        problems.add(fault.problem());
      } catch (SelectorReader.Unsupported unsupported) {
        problems.add(
            Lines.problem(
                    "style-unsupported-selector", selector.get(0).line(), message(unsupported))
                .withExcerpt(CssToken.written(selector))
                .withHelp(unsupported.help()));
      }
    }
    boolean forElements = selectors.stream().anyMatch(s -> s.generated() == null);
    boolean forGenerated = selectors.stream().anyMatch(s -> s.generated() != null);
    Place place = forGenerated && !forElements ? Place.GENERATED : Place.ELEMENT;
    DeclarationBlock block = declarations.read(rule.declarations(), place);
    selectors.forEach(selector -> rules.add(new Rule(selector, block)));
  }

  private static String message(SelectorReader.Unsupported unsupported) {
    return String.valueOf(unsupported.getMessage());
  }

  private void pageRule(CssRule.Page rule) {
    Map<MarginBox, DeclarationBlock> boxes = new EnumMap<>(MarginBox.class);
    rule.boxes().forEach(box -> marginBox(box, boxes));
    DeclarationBlock block = declarations.read(rule.declarations(), Place.PAGE);
    List<String> selectors = rule.selectors().stream().map(CssToken::written).toList();
    for (String selector : selectors.isEmpty() ? List.of("") : selectors) {
      pageSelector(rule, selector, block, boxes);
    }
  }

  private void pageSelector(
      CssRule.Page rule,
      String selector,
      DeclarationBlock block,
      Map<MarginBox, DeclarationBlock> boxes) {
    int colon = selector.indexOf(':');
    String name = colon < 0 ? selector : selector.substring(0, colon);
    String pseudo = colon < 0 ? "" : selector.substring(colon).toLowerCase(Locale.ROOT);
    if (!pseudo.isEmpty() && !pseudo.equals(":first")) {
      problems.add(
          Lines.problem(
                  "style-unsupported-selector",
                  rule.line(),
                  "@page " + pseudo + " is not supported")
              .withHelp("supported are @page, @page :first, @page name and @page name:first"));
      return;
    }
    pages.add(new PageRule(name, !pseudo.isEmpty(), block, boxes));
  }

  private void marginBox(CssRule.MarginBox written, Map<MarginBox, DeclarationBlock> boxes) {
    MarginBox box = marginBoxNamed(written.name());
    if (box == null) {
      List<String> known = new ArrayList<>();
      Registry.constants(MarginBox.values()).keySet().forEach(name -> known.add("@" + name));
      problems.add(
          Lines.problem(
                  "style-unsupported-at-rule", written.line(), written.name() + " is not supported")
              .withHelp("the margin boxes are " + String.join(", ", known)));
      return;
    }
    DeclarationBlock read = declarations.read(written.declarations(), Place.MARGIN_BOX);
    boxes.merge(box, read, DeclarationBlock::then);
  }

  private static @Nullable MarginBox marginBoxNamed(String symbol) {
    return Registry.constants(MarginBox.values())
        .get(symbol.replace("@", "").toLowerCase(Locale.ROOT));
  }
}
