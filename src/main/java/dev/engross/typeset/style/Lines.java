package dev.engross.typeset.style;

import com.helger.css.CSSSourceLocation;
import dev.engross.diagnostic.Place;
import dev.engross.diagnostic.Problem;
import org.jspecify.annotations.Nullable;

/** Problems of a stylesheet by the line of its text; the file's name is added later. */
final class Lines {

  private Lines() {}

  static Problem problem(String code, @Nullable CSSSourceLocation location, String message) {
    return problem(code, location == null ? 1 : location.getFirstTokenBeginLineNumber(), message);
  }

  static Problem problem(String code, int line, String message) {
    return Problem.error(code, Place.atLine("", line), message);
  }
}
