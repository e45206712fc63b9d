package dev.engross.typeset.layout;

import dev.engross.diagnostic.Problem;
import dev.engross.typeset.style.PageStyle;
import dev.engross.typeset.style.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Chooses where pages end, for all pages between two forced breaks at once, as lines are chosen for
 * a whole paragraph.
 *
 * <p>What counts, worst first: content that does not fit, neighbours parted, boxes or paragraphs
 * split against their style, the number of pages, a nearly empty last page, and room left on the
 * others. The cost is linear in the number of pages, since only slices that fit one page are
 * compared.
 */
final class Paginator {
  /** Between the text and the footnotes, with the rule between them. */
  static final double NOTES_GAP_POINTS = 12;

  private static final double OVERFLOW = 1e10;
  private static final double PAGE = 1e4;
  private static final double ROOM_LEFT = 1000;
  private static final double EMPTY_LAST_PAGE = 600;
  private static final double EMPTY_SHARE = 0.12;
  private static final double TOLERANCE_POINTS = 0.01;
  private static final double REPORTED_POINTS = 0.5;

  /**
   * A page to be.
   *
   * @param from its first slice
   * @param to the first slice of the next page; equal to {@code from} on a blank page
   * @param isFirst whether it is the document's first page or the first of a named run
   */
  record Plan(int from, int to, @Nullable String name, boolean isFirst, PageStyle style) {}

  private final Composition composition;
  private final List<Slice> slices;
  private final double[] ends;
  private final double[] starts;
  private final double[] heads;
  private final double[] notes;
  private final List<Plan> plans = new ArrayList<>();

  Paginator(Composition composition, List<Slice> slices, Notes footnotes) {
    this.composition = composition;
    this.slices = slices;
    int count = slices.size();
    this.ends = new double[count + 1];
    this.starts = new double[count];
    this.heads = new double[count];
    this.notes = new double[count + 1];
    for (int i = 0; i < count; i++) {
      Slice slice = slices.get(i);
      starts[i] = ends[i] + slice.space;
      heads[i] = repeatedHead(slices, i);
      ends[i + 1] = ends[i] + slice.space + slice.height;
      notes[i + 1] = notes[i] + slice.notesHeight(footnotes);
    }
  }

  /** The pages of the document; at least one. */
  List<Plan> paginate() {
    int count = slices.size();
    int from = 0;
    for (int i = 1; i <= count; i++) {
      if (i == count || startsAnew(i)) {
        segment(from, i);
        from = i;
      }
    }
    if (plans.isEmpty()) {
      addPage(0, 0, null);
    }
    return plans;
  }

  private boolean startsAnew(int index) {
    Slice slice = slices.get(index);
    return slice.forced != Style.Break.AUTO
        || !Objects.equals(slice.page, slices.get(index - 1).page);
  }

  private void addPage(int from, int to, @Nullable String name) {
    boolean isFirst = startsRun(name);
    plans.add(new Plan(from, to, name, isFirst, composition.pages.of(name, isFirst)));
  }

  private boolean startsRun(@Nullable String name) {
    if (plans.isEmpty()) {
      return true;
    }
    String before = plans.get(plans.size() - 1).name();
    return name != null && !name.equals(before);
  }

  private void segment(int from, int to) {
    String name = slices.get(from).page;
    Style.Break forced = slices.get(from).forced;
    boolean rightComesNext = plans.size() % 2 == 0;
    if ((forced == Style.Break.RIGHT && !rightComesNext)
        || (forced == Style.Break.LEFT && rightComesNext)) {
      addPage(from, from, plans.isEmpty() ? name : plans.get(plans.size() - 1).name());
    }
    double firstRoom = Composition.columnHeight(composition.pages.of(name, startsRun(name)));
    double room = Composition.columnHeight(composition.page(name));
    int[] pageStarts = choose(from, to, firstRoom, room);
    for (int i = 0; i + 1 < pageStarts.length; i++) {
      addPage(pageStarts[i], pageStarts[i + 1], name);
      reportOverflow(pageStarts[i], pageStarts[i + 1], i == 0 ? firstRoom : room);
    }
  }

  private void reportOverflow(int from, int to, double available) {
    double used =
        ends[to] - starts[from] + heads[from] + repeatedFoot(slices, to) + notes(from, to);
    if (used > available + REPORTED_POINTS) {
      composition.report(
          Problem.error(
                  "content-taller-than-page",
                  composition.place(Slice.sourceLine(slices.subList(from, to))),
                  "something on page " + plans.size() + " is taller than the page")
              .withNote(String.format(Locale.ROOT, "it takes %.1f points of %.1f", used, available))
              .withHelp("make the picture, box or footnote smaller, or the margins"));
    }
  }

  private int[] choose(int from, int to, double firstRoom, double room) {
    int count = to - from;
    double[] best = new double[count + 1];
    int[] previous = new int[count + 1];
    double most = Math.max(firstRoom, room);
    for (int j = 1; j <= count; j++) {
      best[j] = Double.MAX_VALUE;
      double breakCost = j == count ? 0 : slices.get(from + j).breakCost;
      double end = ends[from + j];
      double foot = repeatedFoot(slices, from + j);
      for (int i = j - 1; i >= 0; i--) {
        double bare = end - starts[from + i];
        if (bare > most + TOLERANCE_POINTS && i < j - 1) {
          break;
        }
        double used = bare + heads[from + i] + foot + notes(from + i, from + j);
        double available = i == 0 ? firstRoom : room;
        double cost = best[i] + breakCost + page(used, available, j == count, i > 0);
        if (cost < best[j]) {
          best[j] = cost;
          previous[j] = i;
        }
      }
    }
    int pages = 0;
    for (int j = count; j > 0; j = previous[j]) {
      pages++;
    }
    int[] starts = new int[pages + 1];
    int at = count;
    for (int i = pages; i > 0; i--) {
      starts[i] = from + at;
      at = previous[at];
    }
    starts[0] = from;
    return starts;
  }

  private double notes(int from, int to) {
    double footnotes = notes[to] - notes[from];
    return footnotes > 0 ? footnotes + NOTES_GAP_POINTS : 0;
  }

  private static double page(double used, double available, boolean last, boolean follows) {
    double left = (available - used) / available;
    if (left * available < -TOLERANCE_POINTS) {
      return OVERFLOW * (1 - left);
    }
    if (!last) {
      return PAGE + ROOM_LEFT * left;
    }
    double share = 1 - left;
    return follows && share < EMPTY_SHARE
        ? PAGE + EMPTY_LAST_PAGE * (EMPTY_SHARE - share) / EMPTY_SHARE
        : PAGE;
  }

  /** The height of the table head that a page starting with a slice repeats. */
  @SuppressWarnings("ReferenceEquality") // two tables that are alike are two
  static double repeatedHead(List<Slice> slices, int from) {
    Slice slice = slices.get(from);
    Slice.TableRun run = slice.table;
    if (run == null || from == 0 || slice.tableHead || slices.get(from - 1).table != run) {
      return 0;
    }
    return run.headHeight();
  }

  /** The height of the table foot that a page ending before a slice repeats. */
  @SuppressWarnings("ReferenceEquality") // two tables that are alike are two
  static double repeatedFoot(List<Slice> slices, int to) {
    if (to == 0 || to >= slices.size()) {
      return 0;
    }
    Slice before = slices.get(to - 1);
    Slice next = slices.get(to);
    Slice.TableRun run = before.table;
    if (run == null || next.table != run || before.tableHead || next.tableHead) {
      return 0;
    }
    return run.footHeight();
  }
}
