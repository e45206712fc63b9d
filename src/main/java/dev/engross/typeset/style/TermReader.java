package dev.engross.typeset.style;

import com.helger.css.decl.CSSExpression;
import com.helger.css.decl.CSSExpressionMemberFunction;
import com.helger.css.decl.CSSExpressionMemberTermSimple;
import com.helger.css.decl.ECSSExpressionOperator;
import com.helger.css.decl.ICSSExpressionMember;
import com.helger.css.writer.CSSWriterSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns the CSS parser's expressions into terms. */
final class TermReader {

  private static final Pattern NUMBER =
      Pattern.compile("([+-]?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+))(%|[A-Za-z]*)");
  private static final Pattern ESCAPE =
      Pattern.compile("\\\\(?:([0-9A-Fa-f]{1,6})[ \\t\\n]?|\\n|(.))", Pattern.DOTALL);

  private TermReader() {}

  static List<Term> terms(@Nullable CSSExpression expression) {
    List<Term> terms = new ArrayList<>();
    if (expression != null) {
      for (ICSSExpressionMember member : expression.getAllMembers()) {
        terms.add(term(member));
      }
    }
    return List.copyOf(terms);
  }

  private static Term term(ICSSExpressionMember member) {
    if (member instanceof CSSExpressionMemberTermSimple simple) {
      return simple(simple.getValue());
    }
    if (member instanceof CSSExpressionMemberFunction function) {
      String name = function.getFunctionName().toLowerCase(Locale.ROOT);
      return new Term.Call(name, terms(function.getExpression()));
    }
    if (member == ECSSExpressionOperator.COMMA) {
      return new Term.Separator(',');
    }
    if (member == ECSSExpressionOperator.SLASH) {
      return new Term.Separator('/');
    }
    return new Term.Other(member.getAsCSSString(new CSSWriterSettings(), 0));
  }

  private static Term simple(String value) {
    char first = value.charAt(0);
    if (first == '"' || first == '\'') {
      return new Term.Quoted(unescaped(value.substring(1, value.length() - 1)));
    }
    if (first == '#') {
      return new Term.Hash(value.substring(1));
    }
    Matcher number = NUMBER.matcher(value);
    if (number.matches()) {
      String unit = number.group(2).toLowerCase(Locale.ROOT);
      return new Term.Amount(Double.parseDouble(number.group(1)), unit);
    }
    boolean name = Character.isLetter(first) || first == '-' || first == '_' || first == '\\';
    return name ? new Term.Word(unescaped(value)) : new Term.Other(value);
  }

  /** Resolves escapes: {@code \201C} is a left quotation mark, {@code \A} a line feed. */
  static String unescaped(String text) {
    if (text.indexOf('\\') < 0) {
      return text;
    }
    Matcher escape = ESCAPE.matcher(text);
    StringBuilder plain = new StringBuilder();
    while (escape.find()) {
      String hex = escape.group(1);
      String character = escape.group(2);
      String meant = character == null ? "" : character;
      if (hex != null) {
        int codePoint = Integer.parseInt(hex, 16);
        meant = Character.isValidCodePoint(codePoint) ? Character.toString(codePoint) : "\uFFFD";
      }
      escape.appendReplacement(plain, Matcher.quoteReplacement(meant));
    }
    return escape.appendTail(plain).toString();
  }

  /** The value as its author would write it, for messages. */
  static String written(@Nullable CSSExpression expression) {
    return expression == null ? "" : expression.getAsCSSString(new CSSWriterSettings(), 0);
  }
}
