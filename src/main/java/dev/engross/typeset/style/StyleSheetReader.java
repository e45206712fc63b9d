package dev.engross.typeset.style;

import com.helger.css.ICSSSourceLocationAware;
import com.helger.css.decl.CSSDeclaration;
import com.helger.css.decl.CSSMediaQuery;
import com.helger.css.decl.CSSMediaRule;
import com.helger.css.decl.CSSPageMarginBlock;
import com.helger.css.decl.CSSPageRule;
import com.helger.css.decl.CSSSelector;
import com.helger.css.decl.CSSStyleRule;
import com.helger.css.decl.CascadingStyleSheet;
import com.helger.css.decl.ICSSPageRuleMember;
import com.helger.css.decl.ICSSTopLevelRule;
import com.helger.css.reader.CSSReader;
import com.helger.css.reader.CSSReaderSettings;
import com.helger.css.reader.errorhandler.CollectingCSSParseErrorHandler;
import com.helger.css.reader.errorhandler.DoNothingCSSInterpretErrorHandler;
import com.helger.css.writer.CSSWriterSettings;
import dev.engross.diagnostic.NearName;
import dev.engross.diagnostic.Problem;
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
  private static final CSSWriterSettings AS_WRITTEN = new CSSWriterSettings();

  private final List<Problem> problems = new ArrayList<>();
  private final List<Rule> rules = new ArrayList<>();
  private final List<PageRule> pages = new ArrayList<>();
  private final DeclarationReader declarations = new DeclarationReader(problems);

  private StyleSheetReader() {}

  static Stylesheet read(String css) {
    StyleSheetReader reader = new StyleSheetReader();
    reader.sheet(css);
    return reader.result();
  }

  /**
   * Parses the text of a {@code style} attribute; the only rule of the result selects everything.
   */
  static Stylesheet readAttribute(String declarations) {
    StyleSheetReader reader = new StyleSheetReader();
    if (Braces.anyIn(declarations)) {
      reader.problems.add(
          Lines.problem("style-syntax", 1, "a brace stands in a style attribute")
              .withHelp("write declarations only, such as color: gray"));
    } else {
      reader.sheet("*{" + declarations + "}");
    }
    return reader.result();
  }

  private Stylesheet result() {
    problems.sort(java.util.Comparator.comparingInt(problem -> problem.place().line()));
    return new Stylesheet(rules, pages, problems);
  }

  private void sheet(String css) {
    SyntaxFaults faults = new SyntaxFaults(css, problems);
    faults.addStrayBrace();
    CollectingCSSParseErrorHandler errors = new CollectingCSSParseErrorHandler();
    CSSReaderSettings settings =
        new CSSReaderSettings()
            .setCustomErrorHandler(errors)
            .setCustomExceptionHandler(faults::add)
            .setInterpretErrorHandler(new DoNothingCSSInterpretErrorHandler());
    CascadingStyleSheet sheet = CSSReader.readFromStringReader(css, settings);
    errors.getAllParseErrors().forEach(faults::add);
    if (sheet != null) {
      sheet.getAllImportRules().forEach(rule -> unsupported(rule, "@import"));
      sheet.getAllNamespaceRules().forEach(rule -> unsupported(rule, "@namespace"));
      sheet.getAllRules().forEach(this::rule);
    }
  }

  private void rule(ICSSTopLevelRule rule) {
    if (rule instanceof CSSStyleRule style) {
      styleRule(style);
    } else if (rule instanceof CSSPageRule page) {
      pageRule(page);
    } else if (rule instanceof CSSMediaRule media) {
      mediaRule(media);
    } else {
      String text = rule.getAsCSSString(AS_WRITTEN, 0).strip();
      unsupported((ICSSSourceLocationAware) rule, text.split("[\\s{(;]", 2)[0]);
    }
  }

  private void unsupported(ICSSSourceLocationAware rule, String name) {
    String near = NearName.helpFor(name, AT_RULES);
    problems.add(
        Lines.problem(
                "style-unsupported-at-rule", rule.getSourceLocation(), name + " is not supported")
            .withHelp(near == null ? "supported are @page and @media" : near));
  }

  private void mediaRule(CSSMediaRule media) {
    boolean taken = false;
    for (CSSMediaQuery query : media.getAllMediaQueries()) {
      String medium = query.getMedium();
      boolean plain =
          query.getModifier() == CSSMediaQuery.EModifier.NONE
              && query.getMediaExpressionCount() == 0;
      if (!plain || medium == null || !List.of("print", "all", "screen").contains(medium)) {
        String written = query.getAsCSSString(AS_WRITTEN, 0);
        problems.add(
            Lines.problem(
                    "style-unsupported-at-rule",
                    media.getSourceLocation(),
                    "@media " + written + " is not supported")
                .withHelp("supported are @media print, all and screen"));
      } else {
        taken |= !medium.equals("screen");
      }
    }
    if (taken) {
      media.getAllRules().forEach(this::rule);
    }
  }

  private void styleRule(CSSStyleRule rule) {
    List<Selector> selectors = new ArrayList<>();
    for (CSSSelector selector : rule.getAllSelectors()) {
      try {
        selectors.add(SelectorReader.read(selector));
      } catch (SelectorReader.Unsupported unsupported) {
        problems.add(
            Lines.problem(
                    "style-unsupported-selector",
                    selector.getSourceLocation(),
                    message(unsupported))
                .withExcerpt(selector.getAsCSSString(AS_WRITTEN, 0))
                .withHelp(unsupported.help()));
      }
    }
    boolean forElements = selectors.stream().anyMatch(s -> s.generated() == null);
    boolean forGenerated = selectors.stream().anyMatch(s -> s.generated() != null);
    Place place = forGenerated && !forElements ? Place.GENERATED : Place.ELEMENT;
    DeclarationBlock block = declarations.read(rule.getAllDeclarations(), place);
    selectors.forEach(selector -> rules.add(new Rule(selector, block)));
  }

  private static String message(SelectorReader.Unsupported unsupported) {
    return String.valueOf(unsupported.getMessage());
  }

  private void pageRule(CSSPageRule rule) {
    List<CSSDeclaration> own = new ArrayList<>();
    Map<MarginBox, DeclarationBlock> boxes = new EnumMap<>(MarginBox.class);
    for (ICSSPageRuleMember member : rule.getAllMembers()) {
      if (member instanceof CSSDeclaration declaration) {
        own.add(declaration);
      } else if (member instanceof CSSPageMarginBlock box) {
        marginBox(box, boxes);
      }
    }
    DeclarationBlock block = declarations.read(own, Place.PAGE);
    List<String> selectors = rule.getAllSelectors();
    for (String selector : selectors.isEmpty() ? List.of("") : selectors) {
      pageSelector(rule, selector.strip(), block, boxes);
    }
  }

  private void pageSelector(
      CSSPageRule rule,
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
                  rule.getSourceLocation(),
                  "@page " + pseudo + " is not supported")
              .withHelp("supported are @page, @page :first, @page name and @page name:first"));
      return;
    }
    pages.add(new PageRule(name, !pseudo.isEmpty(), block, boxes));
  }

  private void marginBox(CSSPageMarginBlock block, Map<MarginBox, DeclarationBlock> boxes) {
    String symbol = block.getPageMarginSymbol();
    MarginBox box = marginBoxNamed(symbol);
    if (box == null) {
      List<String> known = new ArrayList<>();
      Registry.constants(MarginBox.values()).keySet().forEach(name -> known.add("@" + name));
      problems.add(
          Lines.problem(
                  "style-unsupported-at-rule",
                  block.getSourceLocation(),
                  symbol + " is not supported")
              .withHelp("the margin boxes are " + String.join(", ", known)));
      return;
    }
    DeclarationBlock read = declarations.read(block.getAllDeclarations(), Place.MARGIN_BOX);
    boxes.merge(box, read, DeclarationBlock::then);
  }

  private static @Nullable MarginBox marginBoxNamed(String symbol) {
    return Registry.constants(MarginBox.values())
        .get(symbol.replace("@", "").toLowerCase(Locale.ROOT));
  }
}
