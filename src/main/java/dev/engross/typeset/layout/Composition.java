package dev.engross.typeset.layout;

import dev.engross.diagnostic.Place;
import dev.engross.diagnostic.Problem;
import dev.engross.typeset.style.ContentPart;
import dev.engross.typeset.style.PageStyle;
import dev.engross.typeset.style.PageStyles;
import dev.engross.typeset.style.Style;
import dev.engross.typeset.style.StyledDocument;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What one run of layout knows and gathers: the document, its fonts, the problems found. */
final class Composition {
  private static final int EXCERPT_CHARACTERS = 24;
  private static final int BUFFER_CHARACTERS = 1024;

  final StyledDocument document;
  final PageStyles pages;

  /** Counters other than page numbers that some margin box prints. */
  final Set<String> marginCounters;

  private final Shaper shaper;
  private final Map<String, Integer> pageNumbers;
  private final Map<Style.Font, FontSet> fonts = new IdentityHashMap<>();
  private final List<Problem> problems = new ArrayList<>();
  private final Set<String> reported = new HashSet<>();
  private final List<char[]> buffers = new ArrayList<>(2);
  private boolean usesPageNumbers;
  private int notes;

  /**
   * A run over a document.
   *
   * @param pageNumbers the page numbers of ids, as an earlier run found them; empty at first
   */
  Composition(StyledDocument document, Shaper shaper, Map<String, Integer> pageNumbers) {
    this.document = document;
    this.pages = document.pages();
    this.shaper = shaper;
    this.pageNumbers = pageNumbers;
    this.marginCounters = countersOf(pages);
  }

  private static Set<String> countersOf(PageStyles pages) {
    Set<String> names = new HashSet<>();
    for (PageStyle page : pages.other().values()) {
      addCounters(page, names);
    }
    for (PageStyle page : pages.first().values()) {
      addCounters(page, names);
    }
    return names;
  }

  private static void addCounters(PageStyle page, Set<String> names) {
    for (Style.Generated box : page.marginBoxes().values()) {
      for (ContentPart part : box.content()) {
        if (part instanceof ContentPart.Counter counter) {
          names.add(counter.name());
        } else if (part instanceof ContentPart.Counters counters) {
          names.add(counters.name());
        }
      }
    }
  }

  /** The font set of a style; a style without a known face is a problem, once. */
  FontSet font(Style.Font style, int line) {
    FontSet known = fonts.get(style);
    if (known == null) {
      known = find(style, line);
      fonts.put(style, known);
    }
    return known;
  }

  private FontSet find(Style.Font style, int line) {
    try {
      return shaper.of(style);
    } catch (IllegalArgumentException e) {
      if (reported.add("font " + style.families())) {
        problems.add(
            Problem.error("unknown-font-family", place(line), "no face is known for the text")
                .withExcerpt(String.join(", ", style.families()))
                .withHelp("name a font family that the press carries"));
      }
      return new FontSet(style, new Face[] {new BlankFace()});
    }
  }

  /** A buffer for a paragraph's text; paragraphs nest, so there may be several out at once. */
  char[] lendCharacters() {
    return buffers.isEmpty() ? new char[BUFFER_CHARACTERS] : buffers.remove(buffers.size() - 1);
  }

  void takeBack(char[] buffer) {
    buffers.add(buffer);
  }

  /** The number of the next footnote, from 1. */
  int nextNote() {
    return ++notes;
  }

  /** The page number on which an id stands, as far as it is known yet. */
  int pageNumberOf(String id) {
    usesPageNumbers = true;
    return pageNumbers.getOrDefault(id, 0);
  }

  boolean usesPageNumbers() {
    return usesPageNumbers;
  }

  List<Problem> problems() {
    return problems;
  }

  void report(Problem problem) {
    problems.add(problem);
  }

  Place place(int line) {
    String file = document.source().sourceName();
    return line > 0 ? Place.atLine(file, line) : Place.inFile(file);
  }

  /** Reports the characters of a word that no face covers, each once per place in the source. */
  void reportUncovered(Word word, Span span, char[] chars, int length, int at) {
    for (int codePoint : word.uncovered) {
      int line = lineOf(span, codePoint);
      if (reported.add(codePoint + " " + line)) {
        if (span.font.covers(codePoint)) {
          problems.add(unshaped(codePoint, line).withExcerpt(excerpt(chars, length, at)));
          continue;
        }
        String shown = new String(Character.toChars(codePoint));
        String name = Character.getName(codePoint);
        String point = String.format(Locale.ROOT, "U+%04X", codePoint);
        problems.add(
            Problem.error(
                    "uncovered-character",
                    place(line),
                    "no face has the character " + shown + " (" + point + ", " + name + ")")
                .withExcerpt(excerpt(chars, length, at))
                .withNote("the text is set in " + String.join(", ", families(span)))
                .withHelp("write the text with other characters, or add a face that has this one"));
      }
    }
  }

  private Problem unshaped(int codePoint, int line) {
    return Problem.error(
            "script-needs-shaping",
            place(line),
            String.format(
                Locale.ROOT,
                "the press cannot shape %s (U+%04X, %s)",
                Character.toString(codePoint),
                codePoint,
                Character.getName(codePoint)))
        .withNote("characters of its kind join, stack or hang on others")
        .withHelp("write the text in another script, or without points, or show it as a picture");
  }

  private static List<String> families(Span span) {
    return span.font.families();
  }

  private static int lineOf(Span span, int codePoint) {
    if (span.source == null) {
      return span.line;
    }
    String text = span.source.text();
    int index = text.indexOf(codePoint);
    int line = span.line;
    for (int i = 0; i < index; i++) {
      if (text.charAt(i) == '\n') {
        line++;
      }
    }
    return line;
  }

  private static String excerpt(char[] chars, int length, int at) {
    int from = Math.max(0, at - EXCERPT_CHARACTERS);
    int to = Math.min(length, at + EXCERPT_CHARACTERS);
    return new String(chars, from, to - from).replace('\n', ' ').trim();
  }

  /** The style of a page that is not the first of its run. */
  PageStyle page(@Nullable String name) {
    return pages.of(name, false);
  }

  /**
   * The width of the measure on pages of a name. Where first pages have other side margins, the
   * narrower of the two is taken for all of them, since a paragraph may run over.
   */
  double measure(@Nullable String name) {
    return Math.min(measure(pages.of(name, false)), measure(pages.of(name, true)));
  }

  private static double measure(PageStyle page) {
    double width = page.widthPoints();
    return width - page.margin().left().resolve(width, 0) - page.margin().right().resolve(width, 0);
  }

  /** The height between the top and bottom margins. */
  static double columnHeight(PageStyle page) {
    double width = page.widthPoints();
    return page.heightPoints()
        - page.margin().top().resolve(width, 0)
        - page.margin().bottom().resolve(width, 0);
  }
}
