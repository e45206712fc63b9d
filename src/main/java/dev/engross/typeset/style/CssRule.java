package dev.engross.typeset.style;

import java.util.List;

/** A rule of a stylesheet as written: its shape is right, its words have not been looked at. */
sealed interface CssRule {

  /** The line where the rule begins. */
  int line();

  /**
   * Declarations for what some selectors choose.
   *
   * @param selectors the tokens of each, at least one, without white space around them
   */
  record Styles(List<List<CssToken>> selectors, List<Declaration> declarations, int line)
      implements CssRule {}

  /**
   * {@code @page}.
   *
   * @param selectors the tokens of each; none where the rule is for every page
   */
  record Page(
      List<List<CssToken>> selectors,
      List<Declaration> declarations,
      List<MarginBox> boxes,
      int line)
      implements CssRule {}

  /**
   * {@code @media}.
   *
   * @param queries the tokens of each; none where the rules are for every medium
   */
  record Media(List<List<CssToken>> queries, List<CssRule> rules, int line) implements CssRule {}

  /** Any other rule that begins with an at sign, by its name. */
  record Other(String name, int line) implements CssRule {}

  /** A box in the margin of a page; its name begins with the at sign. */
  record MarginBox(String name, List<Declaration> declarations, int line) {}

  /**
   * A declaration.
   *
   * @param terms its value, at least one
   * @param written its value as its author wrote it
   */
  record Declaration(
      String property, List<Term> terms, String written, boolean important, int line) {}
}
