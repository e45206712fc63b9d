package dev.engross.bench;

import dev.engross.diagnostic.Outcome;
import dev.engross.typeset.Press;
import dev.engross.typeset.TypesetDocument;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Locale;

/**
 * Whether a page costs the same in a short document and in a long one: the same kind of content on
 * about 3, 30, 100 and 300 pages, in one thread, by its processor time. Each length is set until two
 * seconds have passed, and at least five times; the least time counts.
 */
public final class PressGrowth {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final List<Integer> PAGES = List.of(3, 30, 100, 300);
  private static final int AT_LEAST = 5;
  private static final long LONG_ENOUGH_NANOS = 2_000_000_000L;

  private static final String STYLE =
      """
      @page { size: letter; margin: 1in }
      @page { @bottom-center { content: 'Page ' counter(page) ' of ' counter(pages) } }
      table { width: 100% }
      td { padding: 2.5pt 5pt; border-bottom: 0.5pt solid gray }
      h2 { break-after: avoid }
      .contents a::after { content: ' ' target-counter(attr(href), page) }
      """;

  private static final String SENTENCE =
      "Because your employment ended without Cause inside the protection window, the plan gives you"
          + " a severance amount. It is the sum of your annual base salary and of your target"
          + " incentive.";

  private final Press press = Press.standard();

  private PressGrowth() {}

  /** What fills the pages. */
  private enum Content {
    /** The letter of the other benchmarks, again and again. */
    LETTERS,
    /** One table over all pages. */
    TABLE,
    /** One list over all pages. */
    LIST,
    /** Sections with headings, and a table of contents that names the page of each. */
    SECTIONS;

    /** A page of markup that fills about so many sheets. */
    String markup(int pages) {
      return switch (this) {
        case LETTERS -> letters(pages);
        case TABLE ->
            page(
                "<table><thead><tr><th>No.</th><th>Paid</th></tr></thead><tbody>",
                repeated("<tr><td>%d</td><td>$8,584.23</td></tr>", pages * 32),
                "</tbody></table>");
        case LIST ->
            page("<ol>", repeated("<li>" + SENTENCE + "</li>", pages * 14), "</ol>");
        case SECTIONS ->
            page(
                "<ul class=\"contents\">",
                repeated("<li><a href=\"#s%1$d\">Section %1$d</a></li>", pages * 2),
                "</ul>",
                repeated(
                    "<h2 id=\"s%d\">A section</h2>" + ("<p>" + SENTENCE + "</p>").repeat(8),
                    pages * 2));
      };
    }

    private static String page(String... parts) {
      return "<html lang=\"en\"><head><title>Growth</title><style>"
          + STYLE
          + "</style></head><body>"
          + String.join("", parts)
          + "</body></html>";
    }

    private static String repeated(String pattern, int times) {
      StringBuilder all = new StringBuilder();
      for (int i = 1; i <= times; i++) {
        all.append(String.format(Locale.ROOT, pattern, i));
      }
      return all.toString();
    }

    private static String letters(int pages) {
      String letter = Letters.all().get(0);
      int start = letter.indexOf("<body>") + "<body>".length();
      int end = letter.indexOf("</body>");
      String body = letter.substring(start, end);
      return letter.substring(0, start)
          + ("<div style=\"break-after: page\">" + body + "</div>").repeat(Math.max(1, pages / 3))
          + letter.substring(end);
    }
  }

  /** Prints a line for each content and length. */
  public static void main(String[] arguments) {
    PressGrowth growth = new PressGrowth();
    System.out.printf(
        Locale.ROOT, "%-10s %6s %12s %12s%n", "content", "pages", "ms a page", "bytes a page");
    for (Content content : Content.values()) {
      growth.fastest(content.markup(PAGES.get(1)));
      for (int pages : PAGES) {
        growth.print(content, content.markup(pages));
      }
    }
  }

  private void print(Content content, String xhtml) {
    TypesetDocument set = set(xhtml);
    System.out.printf(
        Locale.ROOT,
        "%-10s %6d %12.3f %12d%n",
        content.name().toLowerCase(Locale.ROOT),
        set.pages(),
        fastest(xhtml) / 1e6 / set.pages(),
        set.pdf().length / set.pages());
  }

  private long fastest(String xhtml) {
    long fastest = Long.MAX_VALUE;
    long all = 0;
    for (int round = 0; round < AT_LEAST || all < LONG_ENOUGH_NANOS; round++) {
      long start = THREADS.getCurrentThreadCpuTime();
      set(xhtml);
      long taken = THREADS.getCurrentThreadCpuTime() - start;
      fastest = Math.min(fastest, taken);
      all += taken;
    }
    return fastest;
  }

  private TypesetDocument set(String xhtml) {
    Outcome<TypesetDocument> outcome = press.set(Letters.manuscript(xhtml));
    if (outcome instanceof Outcome.Success<TypesetDocument> success) {
      return success.value();
    }
    throw new IllegalStateException(outcome.problems() + "; please report this");
  }
}
