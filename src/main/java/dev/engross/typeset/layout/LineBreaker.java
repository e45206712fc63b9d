package dev.engross.typeset.layout;

import java.util.Arrays;

/**
 * Chooses where lines end, for a whole paragraph at once (Knuth and Plass, "Breaking Paragraphs
 * into Lines", 1981).
 *
 * <p>Ragged text takes as few lines as it can and, among those, the lines of most equal length;
 * spaces do not stretch. Justified text weighs how far spaces stretch or shrink. Both avoid a last
 * line shorter than a tenth of the measure, and prefer breaks at spaces.
 */
final class LineBreaker {
  /** How much of a space may be taken away in justified text. */
  static final double SHRINK = 0.25;

  private static final double STRETCH = 0.5;
  private static final double LINE = 1000;
  private static final double JUSTIFIED_LINE = 50;
  private static final double RAGGED = 100;
  private static final double WORST_RATIO = 50;
  private static final double SHORT_LAST_LINE = 30;
  private static final double SHORT_LAST_LINE_SHARE = 0.1;
  private static final double INSIDE_WORD = 3;
  private static final double OVERFULL = 1e7;
  private static final double TOLERANCE_POINTS = 0.001;

  private final Paragraph paragraph;
  private final double width;
  private final double indent;
  private final boolean justified;
  private final double[] starts;
  private final int[] spaces;
  private int[] ends = new int[8];
  private int lines;

  private LineBreaker(Paragraph paragraph, double width, double indent, boolean justified) {
    this.paragraph = paragraph;
    this.width = width;
    this.indent = indent;
    this.justified = justified;
    int count = paragraph.count;
    this.starts = new double[count + 1];
    this.spaces = new int[justified ? count + 1 : 0];
    double at = 0;
    for (int i = 0; i < count; i++) {
      at += paragraph.widths[i] + paragraph.spaceWidths[i];
      starts[i + 1] = at;
      if (justified) {
        spaces[i + 1] = spaces[i] + paragraph.spaces[i];
      }
    }
  }

  /**
   * Where the lines of a paragraph end: for each, the index of the first item of the next.
   *
   * @param width the measure
   * @param indent how much shorter the first line is
   */
  static int[] breakLines(Paragraph paragraph, double width, double indent, boolean justified) {
    LineBreaker breaker = new LineBreaker(paragraph, width, indent, justified);
    int from = 0;
    for (int i = 0; i < paragraph.count; i++) {
      if (paragraph.breaks[i] == Paragraph.MUST_BREAK || i + 1 == paragraph.count) {
        breaker.segment(from, i + 1);
        from = i + 1;
      }
    }
    return Arrays.copyOf(breaker.ends, breaker.lines);
  }

  private void end(int item) {
    if (lines == ends.length) {
      ends = Arrays.copyOf(ends, lines * 2);
    }
    ends[lines++] = item;
  }

  private double natural(int from, int to) {
    return starts[to] - starts[from] - paragraph.spaceWidths[to - 1];
  }

  private void segment(int from, int to) {
    double firstWidth = width - (from == 0 ? indent : 0);
    if (natural(from, to) <= firstWidth + TOLERANCE_POINTS) {
      end(to);
      return;
    }
    int[] candidates = new int[to - from + 1];
    int last = 0;
    candidates[0] = from;
    for (int i = from; i < to; i++) {
      if (paragraph.breaks[i] != Paragraph.JOINED || i + 1 == to) {
        candidates[++last] = i + 1;
      }
    }
    int[] previous = new int[last + 1];
    if (justified) {
      chooseJustified(candidates, last, firstWidth, previous);
    } else {
      chooseRagged(candidates, last, firstWidth, previous);
    }
    unwind(candidates, previous, last);
  }

  private void unwind(int[] candidates, int[] previous, int last) {
    int count = 0;
    for (int j = last; j > 0; j = previous[j]) {
      count++;
    }
    int[] chosen = new int[count];
    for (int j = last; j > 0; j = previous[j]) {
      chosen[--count] = candidates[j];
    }
    for (int item : chosen) {
      end(item);
    }
  }

  private void chooseRagged(int[] candidates, int last, double firstWidth, int[] previous) {
    double[] lineStarts = new double[last + 1];
    for (int i = 0; i <= last; i++) {
      lineStarts[i] = starts[candidates[i]];
    }
    double[] best = new double[last + 1];
    for (int j = 1; j <= last; j++) {
      int end = candidates[j];
      double lineEnd = starts[end] - paragraph.spaceWidths[end - 1];
      double fixed = LINE + (paragraph.spaces[end - 1] == 0 && j < last ? INSIDE_WORD : 0);
      double least = Double.MAX_VALUE;
      int chosen = j - 1;
      for (int i = j - 1; i >= 0; i--) {
        double available = i == 0 ? firstWidth : width;
        double slack = available - (lineEnd - lineStarts[i]);
        if (slack < -TOLERANCE_POINTS) {
          if (i == j - 1) {
            least = best[i] + OVERFULL - slack;
          }
          break;
        }
        double share = slack / available;
        double cost = best[i] + fixed;
        if (j < last) {
          cost += RAGGED * share * share;
        } else if (share > 1 - SHORT_LAST_LINE_SHARE) {
          cost += SHORT_LAST_LINE;
        }
        if (cost < least) {
          least = cost;
          chosen = i;
        }
      }
      best[j] = least;
      previous[j] = chosen;
    }
  }

  private void chooseJustified(int[] candidates, int last, double firstWidth, int[] previous) {
    double[] best = new double[last + 1];
    for (int j = 1; j <= last; j++) {
      best[j] = Double.MAX_VALUE;
      for (int i = j - 1; i >= 0; i--) {
        double available = i == 0 ? firstWidth : width;
        double cost = justifiedCost(candidates[i], candidates[j], available, j == last);
        if (best[i] + cost < best[j]) {
          best[j] = best[i] + cost;
          previous[j] = i;
        }
        if (cost >= OVERFULL) {
          break;
        }
      }
    }
  }

  private double justifiedCost(int from, int to, double available, boolean last) {
    double natural = natural(from, to);
    double slack = available - natural;
    double space = spaceWidth(from, to);
    if (slack < -space * SHRINK - TOLERANCE_POINTS) {
      return OVERFULL - slack;
    }
    double cost = JUSTIFIED_LINE;
    if (!last || slack < 0) {
      double ratio = slack < 0 ? slack / (space * SHRINK) : slack / (space * STRETCH + 0.01);
      cost += RAGGED * Math.min(WORST_RATIO, Math.abs(ratio * ratio * ratio));
    }
    if (last) {
      return natural < SHORT_LAST_LINE_SHARE * available ? cost + SHORT_LAST_LINE : cost;
    }
    return paragraph.spaces[to - 1] == 0 ? cost + INSIDE_WORD : cost;
  }

  private double spaceWidth(int from, int to) {
    int count = spaces[to - 1] - spaces[from];
    return count * paragraph.strut.font.spacePoints;
  }
}
