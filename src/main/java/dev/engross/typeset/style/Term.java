package dev.engross.typeset.style;

import java.util.List;

/** One part of a declaration's value, as written. */
sealed interface Term {

  /** A keyword or a name; letter case as written. */
  record Word(String text) implements Term {

    boolean is(String keyword) {
      return text.equalsIgnoreCase(keyword);
    }
  }

  /** A string, its escapes resolved. */
  record Quoted(String text) implements Term {}

  /** A number with its unit in lower case: empty for none, {@code %} for a percentage. */
  record Amount(double value, String unit) implements Term {}

  /** {@code #} and what follows it. */
  record Hash(String digits) implements Term {}

  /** A function with its arguments, commas included; its name in lower case. */
  record Call(String name, List<Term> arguments) implements Term {}

  /** A comma or a slash between values. */
  record Separator(char symbol) implements Term {}

  /** Anything else, which no property takes. */
  record Other(String text) implements Term {}
}
