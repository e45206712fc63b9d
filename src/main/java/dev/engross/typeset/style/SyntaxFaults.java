package dev.engross.typeset.style;

import com.helger.css.parser.ParseException;
import com.helger.css.parser.ReadOnlyToken;
import com.helger.css.parser.Token;
import com.helger.css.reader.errorhandler.CSSParseError;
import dev.engross.diagnostic.Problem;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says in our words what the CSS parser cannot follow. */
final class SyntaxFaults {

  private static final String ENDS_EARLY = "the stylesheet ends within a rule, string or comment";
  private static final int END_OF_TEXT = 0;
  private static final Pattern LINE_IN_WORDS =
      Pattern.compile("\\[([0-9]{1,8}):[0-9]+\\]|line ([0-9]{1,8})");

  private final String css;
  private final List<Problem> problems;

  SyntaxFaults(String css, List<Problem> problems) {
    this.css = css;
    this.problems = problems;
  }

  /** A closing brace that closes nothing, which the CSS parser forgives. */
  void addStrayBrace() {
    int line = Braces.strayClosing(css);
    if (line > 0) {
      problems.add(Lines.problem("style-syntax", line, "\"}\" closes nothing here"));
    }
  }

  void add(ParseException exception) {
    Token last = exception.currentToken;
    Token wrong = last == null || last.next == null ? last : last.next;
    if (wrong == null) {
      add(String.valueOf(exception.getMessage()));
    } else if (wrong.kind == END_OF_TEXT) {
      problems.add(Lines.problem("style-syntax", wrong.beginLine, ENDS_EARLY));
    } else {
      unexpected(wrong.beginLine, wrong.image);
    }
  }

  void add(CSSParseError error) {
    ReadOnlyToken skipped = error.getFirstSkippedToken();
    if (skipped == null) {
      add(String.valueOf(error.getErrorMessage()));
    } else {
      unexpected(skipped.getBeginLine(), String.valueOf(skipped.getImage()));
    }
  }

  private void unexpected(int line, String image) {
    problems.add(
        Lines.problem("style-syntax", line, "\"" + image + "\" is not expected here")
            .withHelp("a rule is written selector { name: value; name: value }"));
  }

  /** A fault of which the CSS parser gives no token, only words. */
  private void add(String words) {
    Matcher place = LINE_IN_WORDS.matcher(words);
    int line =
        place.find() ? Integer.parseInt(place.group(place.group(1) == null ? 2 : 1)) : lastLine();
    boolean endsEarly = words.contains("EOF");
    problems.add(
        Lines.problem("style-syntax", line, endsEarly ? ENDS_EARLY : "this is no CSS")
            .withNote(words.lines().findFirst().orElse("")));
  }

  private int lastLine() {
    return Math.max(1, (int) css.lines().count());
  }
}
