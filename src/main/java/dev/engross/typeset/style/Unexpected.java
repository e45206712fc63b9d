package dev.engross.typeset.style;

import dev.engross.diagnostic.Problem;

/** That a stylesheet cannot be followed at one of its tokens. */
final class Unexpected extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient CssToken token;

  Unexpected(CssToken token) {
    super(token.text(), null, false, false);
    this.token = token;
  }

  Problem problem() {
    return switch (token.kind()) {
      case END, EARLY_END ->
          Lines.problem(
              "style-syntax", token.line(), "the stylesheet ends within a rule, string or comment");
      case UNCLOSED_STRING ->
          Lines.problem("style-syntax", token.line(), "a string is not closed on its line")
              .withExcerpt(token.text());
      default ->
          Lines.problem(
                  "style-syntax", token.line(), "\"" + token.text() + "\" is not expected here")
              .withHelp("a rule is written selector { name: value; name: value }");
    };
  }
}
