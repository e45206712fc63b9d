package dev.engross.document.template;

import dev.engross.diagnostic.Place;
import dev.engross.diagnostic.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a template may say beside XHTML. Everything else is refused before the template is ever
 * filled: arithmetic, comparisons of size, dates and clocks, calls, settings, and whatever would
 * switch off escaping.
 */
final class TemplateRules {

  private static final Set<String> DIRECTIVES =
      Set.of("if", "elseif", "else", "list", "sep", "macro", "nested", "include");
  private static final Set<String> BUILT_INS =
      Set.of(
          "has_content",
          "counter",
          "is_first",
          "is_last",
          "first",
          "last",
          "size",
          "cap_first",
          "uncap_first");

  private static final Pattern COMMENT = Pattern.compile("<#--.*?-->", Pattern.DOTALL);
  private static final Pattern OPENING =
      Pattern.compile("\\$\\{|</?#([a-zA-Z_]+)|</?@([a-zA-Z_.]+)");
  private static final Pattern BUILT_IN = Pattern.compile("(?<!\\?)\\?\\s*([a-zA-Z_]+)");
  private static final Pattern CALCULATION =
      Pattern.compile("[-+*/%]|\\.\\.|\\b(?:gte?|lte?)\\b|[<>]");
  private static final Pattern SPECIAL = Pattern.compile("(?<![\\w\\])])\\.[a-zA-Z_]+");
  private static final Pattern CALL = Pattern.compile("\\w\\s*\\(");

  private static final Pattern DEFAULT = Pattern.compile("[\\w\\])\"']\\s*!(?!=)");

  private final String file;
  private final String text;
  private final List<Problem> problems = new ArrayList<>();

  private TemplateRules(String file, String text) {
    this.file = file;
    this.text = text;
  }

  /** Every place of a template that says what a template may not. */
  static List<Problem> check(String file, String text) {
    TemplateRules rules = new TemplateRules(file, withoutComments(text));
    rules.check();
    return rules.problems;
  }

  private void check() {
    Matcher opening = OPENING.matcher(text);
    int from = 0;
    while (opening.find(from)) {
      int start = opening.end();
      int end = endOf(start, opening.group().equals("${") ? '}' : '>');
      String directive = opening.group(1);
      if (directive != null && !DIRECTIVES.contains(directive)) {
        refuse(start, "<#" + directive + ">", "it may use " + named("<#", ">", DIRECTIVES));
      }
      checkExpression(start, text.substring(start, end));
      from = end;
    }
  }

  private void checkExpression(int at, String written) {
    String bare = withoutStrings(at, written);
    if (bare.endsWith("/")) {
      bare = bare.substring(0, bare.length() - 1);
    }
    Matcher builtIn = BUILT_IN.matcher(bare);
    while (builtIn.find()) {
      if (!BUILT_INS.contains(builtIn.group(1))) {
        refuse(at, "?" + builtIn.group(1), "it may use " + named("?", "", BUILT_INS));
      }
    }
    refuseFirst(at, bare, CALCULATION, "figures come worked out: print a finding");
    refuseFirst(at, bare, SPECIAL, "a template sees letter, frame, questions and draft");
    refuseFirst(at, bare, DEFAULT, "a default hides what is missing: ask with ?? instead");
    refuseFirst(at, bare, CALL, "nothing can be called");
  }

  private void refuseFirst(int at, String expression, Pattern pattern, String help) {
    Matcher found = pattern.matcher(expression);
    if (found.find()) {
      refuse(at, found.group().strip(), help);
    }
  }

  private void refuse(int at, String what, @Nullable String help) {
    int line = 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
    problems.add(
        Problem.error(
                "template-not-allowed", Place.atLine(file, line), "a template may not use " + what)
            .withHelp(help));
  }

  /** The place where an expression ends, strings and brackets skipped. */
  private int endOf(int start, char closing) {
    int depth = 0;
    char quote = 0;
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quote != 0) {
        if (c == '\\') {
          i++;
        } else if (c == quote) {
          quote = 0;
        }
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '(' || c == '[' || c == '{') {
        depth++;
      } else if (depth > 0 && (c == ')' || c == ']' || c == '}')) {
        depth--;
      } else if (depth == 0 && c == closing) {
        return i;
      }
    }
    return text.length();
  }

  private String withoutStrings(int at, String written) {
    StringBuilder bare = new StringBuilder();
    char quote = 0;
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      if (quote == 0) {
        if (c == '"' || c == '\'') {
          quote = c;
        }
        bare.append(c);
      } else if (c == '\\') {
        i++;
      } else if (c == quote) {
        quote = 0;
        bare.append(c);
      } else if (c == '$' && i + 1 < written.length() && written.charAt(i + 1) == '{') {
        refuse(at, "${ in a string", null);
      }
    }
    return bare.toString();
  }

  /** Comments blanked out, line feeds kept, so that lines still count. */
  private static String withoutComments(String text) {
    return COMMENT
        .matcher(text)
        .replaceAll(found -> "\n".repeat((int) found.group().lines().count() - 1));
  }

  private static String named(String before, String after, Set<String> names) {
    return names.stream()
        .sorted()
        .map(n -> before + n + after)
        .reduce((a, b) -> a + ", " + b)
        .orElse("");
  }
}
