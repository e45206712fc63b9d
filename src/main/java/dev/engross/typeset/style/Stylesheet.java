package dev.engross.typeset.style;

import dev.engross.diagnostic.Place;
import dev.engross.diagnostic.Problem;
import dev.engross.typeset.style.PageStyle.MarginBox;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A stylesheet, parsed. Two are equal only when they are the same, so that they are cheap keys. */
final class Stylesheet {

  private final List<Rule> rules;
  private final List<PageRule> pages;
  private final List<Problem> problems;

  /**
   * @param rules in the order written, one for each selector
   * @param pages the {@code @page} rules, one for each page selector
   * @param problems what is wrong with it; their lines count from the start of the text
   */
  Stylesheet(List<Rule> rules, List<PageRule> pages, List<Problem> problems) {
    this.rules = List.copyOf(rules);
    this.pages = List.copyOf(pages);
    this.problems = List.copyOf(problems);
  }

  /** A selector and what it declares. */
  record Rule(Selector selector, DeclarationBlock block) {}

  /**
   * Declarations for pages.
   *
   * @param name the named page; empty for every page
   * @param first whether only the first page of its kind is meant
   */
  record PageRule(
      String name,
      boolean first,
      DeclarationBlock block,
      Map<MarginBox, DeclarationBlock> marginBoxes) {}

  List<Rule> rules() {
    return rules;
  }

  List<PageRule> pages() {
    return pages;
  }

  List<Problem> problems() {
    return problems;
  }

  /** The problems as they stand in a file where the text begins on some line. */
  List<Problem> problemsIn(String file, int firstLine) {
    List<Problem> placed = new ArrayList<>();
    for (Problem problem : problems) {
      Place place = Place.atLine(file, problem.place().line() + firstLine - 1);
      placed.add(
          new Problem(
              problem.code(),
              problem.severity(),
              problem.message(),
              place,
              problem.excerpt(),
              problem.notes(),
              problem.law(),
              problem.help()));
    }
    return placed;
  }
}
