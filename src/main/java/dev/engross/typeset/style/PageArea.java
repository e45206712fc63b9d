package dev.engross.typeset.style;

import dev.engross.diagnostic.Place;
import dev.engross.diagnostic.Problem;
import dev.engross.typeset.markup.MarkupDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Checks that the margins of every page leave room for a line of text. */
final class PageArea {

  private static final double LEAST_POINTS = 36;

  private PageArea() {}

  static List<Problem> problems(PageStyles pages, MarkupDocument document) {
    List<Problem> problems = new ArrayList<>();
    check(pages.other(), "", document, problems);
    check(pages.first(), ":first", document, problems);
    return problems;
  }

  private static void check(
      Map<String, PageStyle> styles,
      String suffix,
      MarkupDocument document,
      List<Problem> problems) {
    styles.forEach(
        (name, page) -> {
          Edges margin = page.margin();
          double width =
              page.widthPoints() - margin.left().resolve(0, 0) - margin.right().resolve(0, 0);
          double height =
              page.heightPoints() - margin.top().resolve(0, 0) - margin.bottom().resolve(0, 0);
          if (width < LEAST_POINTS || height < LEAST_POINTS) {
            String selector = ("@page " + name + suffix).strip();
            problems.add(
                Problem.error(
                        "style-page-too-small",
                        Place.inFile(document.sourceName()),
                        "the margins of " + selector + " leave no room for text")
                    .withHelp("make them smaller, or the page larger"));
          }
        });
  }
}
