package dev.engross.typeset.layout;

import dev.engross.typeset.style.Border;
import dev.engross.typeset.style.Color;
import dev.engross.typeset.style.Style;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where marks of one page gather: backgrounds and borders first, in the order their boxes start,
 * then content in reading order. Glyphs that follow each other on a baseline in the same face,
 * size, colour and owner become one mark.
 */
final class Canvas {
  private final List<Fragment> fragments = new ArrayList<>();
  private final List<Mark> rules = new ArrayList<>(32);
  private final List<Mark> marks = new ArrayList<>(96);
  private boolean artifact;

  private @Nullable Span runSpan;
  private @Nullable Face runFace;
  private double runSize;
  private double runX;
  private double runBaseline;
  private boolean runTurned;
  private int count;
  private int[] glyphs = new int[160];
  private double[] advances = new double[160];
  private int[] clusters = new int[160];
  private final StringBuilder text = new StringBuilder(160);

  /** Whether what is painted now is page furniture, outside the structure tree. */
  void furniture(boolean on) {
    this.artifact = on;
  }

  @Nullable Structure owner(@Nullable Structure owner) {
    return artifact ? null : owner;
  }

  void add(Mark mark) {
    marks.add(mark);
  }

  void background(Mark.Fill fill) {
    fragments.add(new Fragment(fill));
  }

  void fill(
      double x, double y, double width, double height, Color color, @Nullable Structure owner) {
    marks.add(new Mark.Fill(x, y, width, height, color, owner(owner)));
  }

  void link(
      double x, double y, double width, double height, String target, Structure owner, int line) {
    if (!artifact) {
      marks.add(new Mark.Link(x, y, width, height, target, owner, line));
    }
  }

  /** A line between table rows, above all backgrounds. */
  void horizontalRule(Border border, double x1, double x2, double top) {
    Rule.horizontal(rules, border, x1, x2, top);
  }

  /** A line between table columns, above all backgrounds. */
  void verticalRule(Border border, double left, double y1, double y2) {
    Rule.vertical(rules, border, left, y1, y2);
  }

  void checkbox(Atom.Checkbox box, double x, double baseline) {
    double size = box.sizePoints();
    double line = size * 0.07;
    double top = baseline - size * 0.9;
    Structure owner = box.owner();
    fill(x, top, size, line, box.color(), owner);
    fill(x, top + size - line, size, line, box.color(), owner);
    fill(x, top + line, line, size - 2 * line, box.color(), owner);
    fill(x + size - line, top + line, line, size - 2 * line, box.color(), owner);
    if (box.checked()) {
      fill(x + 3 * line, top + 3 * line, size - 6 * line, size - 6 * line, box.color(), owner);
    }
  }

  /** Starts the background and borders of a box; its height is told when it ends. */
  Fragment open(Style.Box box, double x, double y, double width, boolean startsHere) {
    Fragment fragment = new Fragment(box, x, y, width, startsHere);
    fragments.add(fragment);
    return fragment;
  }

  /** Adds a word's glyphs to the run and returns where the pen then stands. */
  double word(Word first, Span span, double x, double baseline) {
    double pen = x;
    for (Word word = first; word != null; word = word.next) {
      int length = word.glyphs.length;
      if (length > 0) {
        prepare(span, word.face, word.sizePoints, pen, baseline, length, word.isRightToLeft());
        int base = text.length();
        System.arraycopy(word.glyphs, 0, glyphs, count, length);
        System.arraycopy(word.advancesPoints, 0, advances, count, length);
        for (int i = 0; i < length; i++) {
          clusters[count + i] = base + word.clusters[i];
        }
        count += length;
        text.append(word.text);
        pen += word.widthPoints;
      }
    }
    return pen;
  }

  /** Adds spaces to the run; they are turned where the words around run from right to left. */
  double space(Span span, int spaces, double advance, double x, double baseline, boolean turned) {
    FontSet font = span.font;
    Face face = font.firstFace();
    boolean goesOn = runSpan != null && runFace == face && runSpan.drawsLike(span);
    prepare(span, face, goesOn ? runSize : font.sizePoints, x, baseline, spaces, turned);
    for (int i = 0; i < spaces; i++) {
      glyphs[count] = font.spaceGlyph;
      advances[count] = advance;
      clusters[count] = text.length();
      text.append(' ');
      count++;
    }
    return x + spaces * advance;
  }

  private void prepare(
      Span span, Face face, double size, double x, double baseline, int more, boolean turned) {
    boolean sameRun =
        runSpan != null
            && runFace == face
            && runSize == size
            && runBaseline == baseline
            && runTurned == turned
            && runSpan.drawsLike(span);
    if (!sameRun) {
      flush();
      runSpan = span;
      runFace = face;
      runSize = size;
      runX = x;
      runBaseline = baseline;
      runTurned = turned;
    }
    if (count + more > glyphs.length) {
      int capacity = Math.max(glyphs.length * 2, count + more);
      glyphs = Arrays.copyOf(glyphs, capacity);
      advances = Arrays.copyOf(advances, capacity);
      clusters = Arrays.copyOf(clusters, capacity);
    }
  }

  /** Ends the run of glyphs, if one is open. */
  void flush() {
    if (runSpan != null && runFace != null && count > 0) {
      marks.add(
          new Mark.Glyphs(
              runX,
              runBaseline,
              runFace,
              runSize,
              runSpan.text.color(),
              Arrays.copyOf(glyphs, count),
              Arrays.copyOf(advances, count),
              text.toString(),
              Arrays.copyOf(clusters, count),
              runSpan.text.baselineShiftPoints(),
              owner(runSpan.inline.owner),
              runTurned));
    }
    runSpan = null;
    runFace = null;
    count = 0;
    text.setLength(0);
  }

  /** Everything painted, in drawing order. */
  List<Mark> finish() {
    flush();
    List<Mark> all = new ArrayList<>(fragments.size() * 2 + marks.size());
    for (Fragment fragment : fragments) {
      fragment.paint(all);
    }
    all.addAll(rules);
    all.addAll(marks);
    return all;
  }

  /** The part of a box's background and borders that falls on one page. */
  static final class Fragment {
    private final Mark.@Nullable Fill fill;
    private final Style.@Nullable Box box;
    private final double x;
    private final double y;
    private final double width;
    private final boolean startsHere;
    private double height;
    private boolean endsHere;

    private Fragment(Mark.Fill fill) {
      this.fill = fill;
      this.box = null;
      this.x = 0;
      this.y = 0;
      this.width = 0;
      this.startsHere = true;
    }

    private Fragment(Style.Box box, double x, double y, double width, boolean startsHere) {
      this.fill = null;
      this.box = box;
      this.x = x;
      this.y = y;
      this.width = width;
      this.startsHere = startsHere;
    }

    /** Tells where the fragment ends, and whether its box ends there too. */
    void close(double bottom, boolean boxEnds) {
      this.height = bottom - y;
      this.endsHere = boxEnds;
    }

    private void paint(List<Mark> target) {
      if (fill != null) {
        target.add(fill);
      }
      if (box == null) {
        return;
      }
      Color background = box.background();
      if (background != null && height > 0) {
        target.add(new Mark.Fill(x, y, width, height, background, null));
      }
      double right = x + width;
      double bottom = y + height;
      if (startsHere) {
        Rule.horizontal(target, box.borderTop(), x, right, y);
      }
      if (endsHere) {
        Border border = box.borderBottom();
        Rule.horizontal(target, border, x, right, bottom - border.widthPoints());
      }
      Rule.vertical(target, box.borderLeft(), x, y, bottom);
      Border border = box.borderRight();
      Rule.vertical(target, border, right - border.widthPoints(), y, bottom);
    }
  }
}
