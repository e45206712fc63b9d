package dev.engross.typeset.style;

import static org.assertj.core.api.Assertions.assertThat;

import com.helger.css.decl.CSSDeclaration;
import com.helger.css.decl.CSSMediaRule;
import com.helger.css.decl.CSSPageMarginBlock;
import com.helger.css.decl.CSSPageRule;
import com.helger.css.decl.CSSStyleRule;
import com.helger.css.decl.ICSSTopLevelRule;
import com.helger.css.reader.CSSReader;
import com.helger.css.reader.CSSReaderSettings;
import com.helger.css.writer.CSSWriterSettings;
import dev.engross.diagnostic.Problem;
import dev.engross.typeset.style.CssRule.Declaration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The parser of stylesheets")
class CssParserTest {

  private static final Pattern STYLE = Pattern.compile("<style>(.*?)</style>", Pattern.DOTALL);
  private static final CSSWriterSettings PLAIN = new CSSWriterSettings();

  private final List<Problem> problems = new ArrayList<>();

  /** Every stylesheet that stands in this project, those known to be faulty left out. */
  static Stream<String> stylesheets() throws IOException {
    List<String> all = new ArrayList<>();
    for (String root : List.of("src/main/resources/press", "templates", "fixtures", "src/test")) {
      try (Stream<Path> files = Files.walk(Path.of(root))) {
        files
            .filter(file -> !file.toString().contains("bad"))
            .forEach(file -> all.addAll(stylesheetsIn(file)));
      }
    }
    assertThat(all).hasSizeGreaterThan(10);
    return all.stream().distinct();
  }

  private static List<String> stylesheetsIn(Path file) {
    try {
      if (file.toString().endsWith(".css")) {
        return List.of(Files.readString(file));
      }
      return file.toString().endsWith(".html")
          ? STYLE.matcher(Files.readString(file)).results().map(CssParserTest::style).toList()
          : List.of();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String style(MatchResult found) {
    return found.group(1);
  }

  /** ph-css has no part in the press; it is asked here because somebody else wrote it. */
  @ParameterizedTest
  @MethodSource("stylesheets")
  void finds_the_rules_that_another_parser_finds(String css) {
    List<String> found = new ArrayList<>();
    CssParser.rules(css, problems).forEach(rule -> write(rule, found));
    List<String> expected = new ArrayList<>();
    Objects.requireNonNull(CSSReader.readFromStringReader(css, new CSSReaderSettings()))
        .getAllRules()
        .forEach(rule -> write(rule, expected));
    assertThat(problems).isEmpty();
    assertThat(found).isEqualTo(expected);
  }

  private static void write(CssRule rule, List<String> into) {
    if (rule instanceof CssRule.Styles styles) {
      styles.selectors().forEach(selector -> add(CssToken.written(selector), into));
      styles.declarations().forEach(declaration -> write(declaration, into));
    } else if (rule instanceof CssRule.Page page) {
      page.selectors().forEach(selector -> add("@page" + CssToken.written(selector), into));
      page.declarations().forEach(declaration -> write(declaration, into));
      for (CssRule.MarginBox box : page.boxes()) {
        add(box.name(), into);
        box.declarations().forEach(declaration -> write(declaration, into));
      }
    } else if (rule instanceof CssRule.Media media) {
      media.queries().forEach(query -> add("@media" + CssToken.written(query), into));
      media.rules().forEach(inner -> write(inner, into));
    }
  }

  private static void write(Declaration declaration, List<String> into) {
    add(declaration.property() + ":" + declaration.written() + declaration.important(), into);
  }

  private static void write(ICSSTopLevelRule rule, List<String> into) {
    if (rule instanceof CSSStyleRule style) {
      style.getAllSelectors().forEach(one -> add(one.getAsCSSString(PLAIN, 0), into));
      style.getAllDeclarations().forEach(declaration -> write(declaration, into));
    } else if (rule instanceof CSSPageRule page) {
      page.getAllSelectors().forEach(one -> add("@page" + one, into));
      page.getAllMembers().stream()
          .filter(CSSDeclaration.class::isInstance)
          .forEach(member -> write((CSSDeclaration) member, into));
      page.getAllMembers().stream()
          .filter(CSSPageMarginBlock.class::isInstance)
          .map(CSSPageMarginBlock.class::cast)
          .forEach(
              box -> {
                add(box.getPageMarginSymbol(), into);
                box.getAllDeclarations().forEach(declaration -> write(declaration, into));
              });
    } else if (rule instanceof CSSMediaRule media) {
      media
          .getAllMediaQueries()
          .forEach(query -> add("@media" + query.getAsCSSString(PLAIN, 0), into));
      media.getAllRules().forEach(inner -> write(inner, into));
    }
  }

  private static void write(CSSDeclaration declaration, List<String> into) {
    add(
        declaration.getProperty()
            + ":"
            + declaration.getExpression().getAsCSSString(PLAIN, 0)
            + declaration.isImportant(),
        into);
  }

  private static void add(String written, List<String> into) {
    into.add(written.replaceAll("\\s", "").toLowerCase(Locale.ROOT));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "p { color: red; color red; margin: 0 } | \"red\" is not expected here",
        "p { color: ; margin: 0 } | \";\" is not expected here",
        "p { color: rgb(1 } q { margin: 0 } | \"rgb(\" is not expected here",
        "p { font-family: , a } | \",\" is not expected here",
        "p { font-family: a, } | \",\" is not expected here",
        "p { color: red\\n margin: 0 } | \":\" is not expected here",
        "p, { color: red } | \"{\" is not expected here",
        "{ color: red } | \"{\" is not expected here",
        "p; q { color: red } | \";\" is not expected here",
        "p { q { color: red } } | \"{\" is not expected here",
        "p { color: red ) } | \")\" is not expected here",
        "@media print { p { color: red } | the stylesheet ends within a rule, string or comment",
        "@page { @top-left; } | \";\" is not expected here",
        "p { color: 'red; } | the stylesheet ends within a rule, string or comment"
      })
  void tells_where_it_cannot_follow(String css, String message) {
    CssParser.rules(css.replace("\\n", "\n"), problems);
    assertThat(problems).extracting(Problem::message).contains(message);
    assertThat(problems).extracting(Problem::code).containsOnly("style-syntax");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "p > { color: red } | \">\" is not expected here",
        "> p { color: red } | \">\" is not expected here",
        "p..a { color: red } | \".\" is not expected here",
        ".a.p* { color: red } | \"*\" is not expected here",
        "p[=a] { color: red } | \"[\" is not expected here",
        "p[lang=3] { color: red } | \"3\" is not expected here",
        "p: { color: red } | \":\" is not expected here",
        "p:not() { color: red } | \")\" is not expected here",
        "p:not(.a,) { color: red } | \")\" is not expected here"
      })
  void tells_where_it_cannot_follow_a_selector(String css, String message) {
    assertThat(StyleSheetReader.read(css).problems())
        .extracting(Problem::message)
        .contains(message);
  }

  @Test
  void goes_on_behind_a_fault_and_tells_the_line_of_each() {
    List<CssRule> rules =
        CssParser.rules(
            "p { color red }\n$ { x: y }\nq {\n margin 0;\n padding: 0 }\nb { top: 0 }", problems);
    assertThat(problems).extracting(problem -> problem.place().line()).containsExactly(1, 4);
    List<String> found = new ArrayList<>();
    rules.forEach(rule -> write(rule, found));
    assertThat(found)
        .containsExactly("p", "$", "x:yfalse", "q", "padding:0false", "b", "top:0false");
  }

  @Test
  void a_string_ends_on_its_line() {
    CssParser.rules("p::before { content: 'a\n }\nq { color: red }", problems);
    assertThat(problems)
        .extracting(problem -> problem.message() + " " + problem.place().line())
        .contains("a string is not closed on its line 1");
  }

  @Test
  void the_encoding_that_a_stylesheet_names_is_passed_over() {
    assertThat(CssParser.rules("@charset \"utf-8\";\np { color: red }", problems)).hasSize(1);
    assertThat(problems).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "\"\\201C\" | “",
        "\"\\201C a\" | “a",
        "\"\\A\" | ~\n~",
        "\"\\\"\" | \"",
        "\"\\110000\" | \uFFFD"
      })
  void an_escape_is_the_character_it_stands_for(String written, String meant) {
    assertThat(CssScanner.tokens(written).get(0).quoted()).isEqualTo(meant);
  }
}
