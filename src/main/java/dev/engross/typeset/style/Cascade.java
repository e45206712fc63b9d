package dev.engross.typeset.style;

import dev.engross.diagnostic.NearName;
import dev.engross.diagnostic.Outcome;
import dev.engross.diagnostic.Place;
import dev.engross.diagnostic.Problem;
import dev.engross.typeset.markup.MarkupDocument;
import dev.engross.typeset.markup.MarkupDocument.StyleSource;
import dev.engross.typeset.markup.MarkupNode;
import dev.engross.typeset.style.Style.Display;
import dev.engross.typeset.style.StyleBook.Hints;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gives every element of a page its computed style: the press's base stylesheet, then the page's
 * own, then {@code style} attributes; specificity, order, importance and inheritance as in CSS.
 *
 * <p>Keeps what it has parsed and computed, since a batch sets one stylesheet a hundred thousand
 * times. Safe to share between threads.
 */
public final class Cascade {

  private static final int SHEETS_KEPT = 64;
  private static final int BOOKS_KEPT = 32;
  private static final int ATTRIBUTES_KEPT = 512;

  private final Stylesheet base;
  private final RecentlyUsed<String, Stylesheet> sheets = new RecentlyUsed<>(SHEETS_KEPT);
  private final RecentlyUsed<String, Stylesheet> attributes = new RecentlyUsed<>(ATTRIBUTES_KEPT);
  private final RecentlyUsed<List<Stylesheet>, StyleBook> books = new RecentlyUsed<>(BOOKS_KEPT);

  /** A cascade over the base stylesheet that Engross carries. */
  public Cascade() {
    this(carried());
  }

  /** A cascade over a base stylesheet. */
  public Cascade(String baseStylesheet) {
    this.base = StyleSheetReader.read(baseStylesheet);
    if (!base.problems().isEmpty()) {
      throw new IllegalStateException(
          "the base stylesheet is faulty: " + base.problems() + "; please report this");
    }
  }

  /**
   * Styles one page.
   *
   * @return the page with every style computed, or everything that is wrong with its stylesheets
   */
  public Outcome<StyledDocument> style(MarkupDocument document) {
    List<Problem> problems = new ArrayList<>();
    List<Stylesheet> authors = new ArrayList<>();
    for (StyleSource source : document.styles()) {
      Stylesheet sheet = sheets.get(source.css(), StyleSheetReader::read);
      problems.addAll(sheet.problemsIn(source.name(), source.firstLine()));
      authors.add(sheet);
    }
    StyleBook book = books.get(List.copyOf(authors), key -> new StyleBook(base, key));
    Located rootPlace = Located.root();
    Computed root = book.root(document.language(), rootPlace);
    PageStyles pages = book.pages(root);
    problems.addAll(PageArea.problems(pages, document));
    Walk walk = new Walk(document.sourceName(), book, problems);
    StyledNode.Element body =
        walk.element(document.body(), root, rootPlace.child(document.body(), null, 1));
    return Outcome.of(new StyledDocument(document, pages, body), problems);
  }

  /** The base stylesheet that Engross carries. */
  public static String carried() {
    try (InputStream stream = Cascade.class.getResourceAsStream("/press/base.css")) {
      if (stream == null) {
        throw new IllegalStateException(
            "the base stylesheet is missing from the jar; please report this");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** One pass over one page. */
  private final class Walk {

    private final String sourceName;
    private final StyleBook book;
    private final List<Problem> problems;

    Walk(String sourceName, StyleBook book, List<Problem> problems) {
      this.sourceName = sourceName;
      this.book = book;
      this.problems = problems;
    }

    StyledNode.Element element(MarkupNode.Element element, Computed parent, Located place) {
      return element(element, place, computed(element, parent, place), parent);
    }

    private StyledNode.Element element(
        MarkupNode.Element element, Located place, Computed computed, Computed parent) {
      check(element, computed, parent);
      Style style = computed.style(element);
      List<MarkupNode> nodes = element.children();
      List<StyledNode> children = new ArrayList<>(nodes.size());
      int siblings = elementsAmong(nodes);
      Located previous = null;
      for (MarkupNode node : nodes) {
        if (node instanceof MarkupNode.Element child) {
          Located at = place.child(child, previous, siblings);
          previous = at;
          Computed own = computed(child, computed, at);
          if (own.draft().display != Display.NONE) {
            children.add(element(child, at, own, computed));
          }
        } else {
          children.add(new StyledNode.Text((MarkupNode.Text) node, style));
        }
      }
      return new StyledNode.Element(element, style, children);
    }

    private Computed computed(MarkupNode.Element element, Computed parent, Located place) {
      Hints hints = Hints.of(element);
      String own = element.attribute("style");
      if (own == null) {
        return book.computed(parent, place, hints);
      }
      Stylesheet sheet = attributes.get(own, StyleSheetReader::readAttribute);
      problems.addAll(sheet.problemsIn(sourceName, element.line()));
      DeclarationBlock block =
          sheet.rules().isEmpty() ? DeclarationBlock.EMPTY : sheet.rules().get(0).block();
      return book.computed(parent, place, hints, block);
    }

    private void check(MarkupNode.Element element, Computed computed, Computed parent) {
      @Nullable String page = computed.draft().page;
      if (page != null && !page.equals(parent.draft().page) && !book.pageNames().contains(page)) {
        problems.add(
            Problem.error(
                    "style-unknown-page",
                    Place.atLine(sourceName, element.line()),
                    "there is no @page " + page + " for this element")
                .withHelp(NearName.helpFor(page, book.pageNames())));
      }
      if (computed.lacksLink(element)) {
        problems.add(
            Problem.error(
                    "style-missing-target",
                    Place.atLine(sourceName, element.line()),
                    "a page number is asked for, but this element links to no id of the page")
                .withHelp("give it href=\"#id\", or narrow the selector to a[href]"));
      }
    }

    private static int elementsAmong(List<MarkupNode> nodes) {
      int count = 0;
      for (MarkupNode node : nodes) {
        if (node instanceof MarkupNode.Element) {
          count++;
        }
      }
      return count;
    }
  }
}
