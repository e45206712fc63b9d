package dev.engross.typeset.style;

import dev.engross.diagnostic.Place;
import dev.engross.diagnostic.Problem;

/** Problems of a stylesheet by the line of its text; the file's name is added later. */
final class Lines {

  private Lines() {}

  static Problem problem(String code, int line, String message) {
    return Problem.error(code, Place.atLine("", line), message);
  }
}
