package dev.engross.typeset.style;

import dev.engross.diagnostic.Problem;
import dev.engross.typeset.style.CssRule.Declaration;
import dev.engross.typeset.style.CssRule.MarginBox;
import dev.engross.typeset.style.CssToken.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Finds the rules and declarations of a stylesheet (CSS Syntax Module Level 3, section 5). Where a
 * browser would silently pass over what it cannot follow, the place is told, and reading goes on
 * behind it.
 */
final class CssParser {

  private final List<CssToken> tokens;
  private final List<Problem> problems;
  private int at;

  private CssParser(String css, List<Problem> problems) {
    this.tokens = CssScanner.tokens(css);
    this.problems = problems;
  }

  /** The rules of a text; what cannot be followed is added to the problems. */
  static List<CssRule> rules(String css, List<Problem> problems) {
    CssParser parser = new CssParser(css, problems);
    if (parser.token().text().equals("@charset")) {
      // It tells the encoding of a file that has been read already.
      parser.skipRule();
    }
    List<CssRule> rules = parser.rules();
    while (parser.token().is('}')) {
      int line = parser.take().line();
      problems.add(Lines.problem("style-syntax", line, "\"}\" closes nothing here"));
      rules.addAll(parser.rules());
    }
    parser.tellEarlyEnd();
    return rules;
  }

  /**
   * The declarations of a text without braces; what cannot be followed is added to the problems.
   */
  static List<Declaration> declarations(String css, List<Problem> problems) {
    CssParser parser = new CssParser(css, problems);
    List<Declaration> declarations = parser.declarations(new ArrayList<>());
    parser.tellEarlyEnd();
    return declarations;
  }

  private CssToken token() {
    return tokens.get(at);
  }

  /** The token here, and on to the next; the end is never passed. */
  private CssToken take() {
    CssToken taken = token();
    at += taken.isEnd() ? 0 : 1;
    return taken;
  }

  private void expect(char symbol) throws Unexpected {
    if (!token().is(symbol)) {
      throw new Unexpected(token());
    }
    at++;
  }

  private void skipSpace() {
    while (token().isSpace()) {
      at++;
    }
  }

  private void tell(Unexpected fault) {
    Problem problem = fault.problem();
    if (!problems.contains(problem)) {
      problems.add(problem);
    }
  }

  private void tellEarlyEnd() {
    if (token().kind() == Kind.EARLY_END) {
      tell(new Unexpected(token()));
    }
  }

  /** Rules up to the end, or to a brace that closes what is around them. */
  private List<CssRule> rules() {
    List<CssRule> rules = new ArrayList<>();
    for (skipSpace(); !token().isEnd() && !token().is('}'); skipSpace()) {
      try {
        rules.add(token().kind() == Kind.AT_NAME ? atRule() : styles());
      } catch (Unexpected fault) {
        tell(fault);
        skipRule();
      }
    }
    return rules;
  }

  private CssRule styles() throws Unexpected {
    int line = token().line();
    List<List<CssToken>> selectors = prelude();
    if (selectors.isEmpty()) {
      throw new Unexpected(token());
    }
    return new CssRule.Styles(selectors, block(new ArrayList<>()), line);
  }

  private CssRule atRule() throws Unexpected {
    CssToken name = take();
    switch (name.text().toLowerCase(Locale.ROOT)) {
      case "@page" -> {
        List<List<CssToken>> selectors = prelude();
        List<MarginBox> boxes = new ArrayList<>();
        return new CssRule.Page(selectors, block(boxes), boxes, name.line());
      }
      case "@media" -> {
        List<List<CssToken>> queries = prelude();
        expect('{');
        List<CssRule> rules = rules();
        expect('}');
        return new CssRule.Media(queries, rules, name.line());
      }
      default -> {
        skipRule();
        return new CssRule.Other(name.text(), name.line());
      }
    }
  }

  /** What stands before a block, cut at its commas. */
  private List<List<CssToken>> prelude() throws Unexpected {
    List<CssToken> before = new ArrayList<>();
    while (!token().is('{')) {
      if (token().isEnd()
          || token().is(';')
          || token().is('}')
          || token().kind() == Kind.UNCLOSED_STRING) {
        throw new Unexpected(token());
      }
      before.add(take());
    }
    List<List<CssToken>> parts = commaSeparated(before);
    if (parts.contains(List.<CssToken>of())) {
      throw new Unexpected(token());
    }
    return parts;
  }

  /** Tokens cut at the commas that stand in no brackets; nothing where there are none. */
  static List<List<CssToken>> commaSeparated(List<CssToken> tokens) {
    List<List<CssToken>> parts = new ArrayList<>();
    int start = 0;
    int depth = 0;
    for (int i = 0; i < tokens.size(); i++) {
      CssToken token = tokens.get(i);
      depth += token.opens() ? 1 : token.closes() ? -1 : 0;
      if (depth == 0 && token.is(',')) {
        parts.add(stripped(tokens.subList(start, i)));
        start = i + 1;
      }
    }
    List<CssToken> last = stripped(tokens.subList(start, tokens.size()));
    if (!parts.isEmpty() || !last.isEmpty()) {
      parts.add(last);
    }
    return parts;
  }

  private static List<CssToken> stripped(List<CssToken> tokens) {
    int from = 0;
    int to = tokens.size();
    while (from < to && tokens.get(from).isSpace()) {
      from++;
    }
    while (to > from && tokens.get(to - 1).isSpace()) {
      to--;
    }
    return List.copyOf(tokens.subList(from, to));
  }

  /** The declarations between two braces, and the margin boxes among them. */
  private List<Declaration> block(List<MarginBox> boxes) throws Unexpected {
    expect('{');
    List<Declaration> declarations = declarations(boxes);
    expect('}');
    return declarations;
  }

  private List<Declaration> declarations(List<MarginBox> boxes) {
    List<Declaration> declarations = new ArrayList<>();
    while (!token().isEnd() && !token().is('}')) {
      try {
        if (token().isSpace() || token().is(';')) {
          at++;
        } else if (token().kind() == Kind.AT_NAME) {
          CssToken name = take();
          skipSpace();
          boxes.add(new MarginBox(name.text(), block(new ArrayList<>()), name.line()));
        } else {
          declarations.add(declaration());
        }
      } catch (Unexpected fault) {
        tell(fault);
        skipRule();
      }
    }
    return declarations;
  }

  private Declaration declaration() throws Unexpected {
    CssToken property = token();
    if (property.kind() != Kind.NAME) {
      throw new Unexpected(property);
    }
    at++;
    skipSpace();
    expect(':');
    List<CssToken> value = value();
    List<CssToken> plain = withoutImportance(value);
    if (plain.isEmpty()) {
      throw new Unexpected(token());
    }
    return new Declaration(
        property.name(),
        TermReader.terms(plain),
        CssToken.written(plain),
        plain.size() < value.size(),
        property.line());
  }

  /** The tokens up to the end of a declaration. */
  private List<CssToken> value() {
    List<CssToken> value = new ArrayList<>();
    int depth = 0;
    while (!token().isEnd() && !token().is('{') && !token().is('}')) {
      if (depth == 0 && token().is(';')) {
        break;
      }
      CssToken token = take();
      depth += token.opens() ? 1 : token.closes() ? -1 : 0;
      value.add(token);
    }
    return stripped(value);
  }

  private static List<CssToken> withoutImportance(List<CssToken> value) {
    int last = value.size() - 1;
    if (last < 0 || !value.get(last).text().equalsIgnoreCase("important")) {
      return value;
    }
    int mark = last - 1;
    while (mark >= 0 && value.get(mark).isSpace()) {
      mark--;
    }
    return mark >= 0 && value.get(mark).is('!') ? stripped(value.subList(0, mark)) : value;
  }

  /** Skips to behind the next semicolon or block, or to the brace that closes what is around. */
  private void skipRule() {
    while (!token().isEnd() && !token().is('}')) {
      CssToken token = token();
      skipOne();
      if (token.is(';') || token.is('{')) {
        return;
      }
    }
  }

  /** Skips a token, with all that is between it and its counterpart where it is a brace. */
  private void skipOne() {
    int depth = 0;
    do {
      CssToken token = take();
      depth += token.is('{') ? 1 : token.is('}') ? -1 : 0;
    } while (depth > 0 && !token().isEnd());
  }
}
