package dev.engross.typeset.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Turns the tokens of a declaration's value into terms. */
final class TermReader {

  private final List<CssToken> tokens;
  private int at;

  private TermReader(List<CssToken> tokens) {
    this.tokens = tokens;
  }

  static List<Term> terms(List<CssToken> value) throws Unexpected {
    return new TermReader(value).terms((CssToken) null);
  }

  /**
   * The terms up to the end, or to the bracket that closes them.
   *
   * @param opening the function or bracket that they stand in
   */
  private List<Term> terms(@Nullable CssToken opening) throws Unexpected {
    List<Term> terms = new ArrayList<>();
    CssToken separator = null;
    while (at < tokens.size() && !tokens.get(at).is(')')) {
      CssToken token = tokens.get(at++);
      if (token.isSpace()) {
        continue;
      }
      boolean separates = token.is(',') || token.is('/');
      if (separates && (terms.isEmpty() || separator != null)) {
        throw new Unexpected(token);
      }
      separator = separates ? token : null;
      terms.add(term(token));
    }
    if (separator != null) {
      throw new Unexpected(separator);
    }
    close(opening);
    return List.copyOf(terms);
  }

  private void close(@Nullable CssToken opening) throws Unexpected {
    boolean closes = at < tokens.size();
    if (closes && opening == null) {
      throw new Unexpected(tokens.get(at));
    }
    if (!closes && opening != null) {
      throw new Unexpected(opening);
    }
    at++;
  }

  private Term term(CssToken token) throws Unexpected {
    String text = token.text();
    return switch (token.kind()) {
      case NAME -> new Term.Word(token.name());
      case STRING -> new Term.Quoted(token.quoted());
      case HASH -> new Term.Hash(text.substring(1));
      case NUMBER -> amount(text);
      case URL -> new Term.Other(text);
      case FUNCTION -> {
        String name = text.substring(0, text.length() - 1).toLowerCase(Locale.ROOT);
        yield new Term.Call(name, terms(token));
      }
      case SYMBOL -> symbol(token);
      default -> throw new Unexpected(token);
    };
  }

  private Term symbol(CssToken token) throws Unexpected {
    if (token.is(',') || token.is('/')) {
      return new Term.Separator(token.text().charAt(0));
    }
    if (token.is('(')) {
      terms(token);
    } else if (token.is('[') || token.is(']') || token.is(':')) {
      throw new Unexpected(token);
    }
    return new Term.Other(token.text());
  }

  private static Term amount(String text) {
    int end = 1;
    while (end < text.length() && ".0123456789".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    String unit = text.substring(end).toLowerCase(Locale.ROOT);
    boolean letters = unit.chars().allMatch(c -> c >= 'a' && c <= 'z');
    return letters || unit.equals("%")
        ? new Term.Amount(Double.parseDouble(text.substring(0, end)), unit)
        : new Term.Other(text);
  }
}
