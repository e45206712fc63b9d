package dev.engross.typeset.layout;

import dev.engross.typeset.style.Style;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Text and what stands among it, cut into items between which a line may break, or at least a
 * different style begins. An item is a shaped word or an {@link Atom}, with the spaces after it.
 */
final class Paragraph {
  static final byte JOINED = 0;
  static final byte MAY_BREAK = 1;
  static final byte MUST_BREAK = 2;

  final Style style;
  final Span strut;
  final boolean nowrap;
  private final List<Anchor> anchors;
  private final int[] anchorItems;

  int count;
  Word[] words;
  @Nullable Atom[] atoms;
  Span[] spans;
  double[] widths;
  double[] spaceWidths;
  int[] spaces;
  byte[] breaks;

  /** The direction of each item, and of the spaces after it; null where all run left to right. */
  byte @Nullable [] levels;

  byte @Nullable [] spaceLevels;
  byte baseLevel;
  private boolean hasBoxes;
  private @Nullable IdentityHashMap<Atom, Stack> stacks;

  Paragraph(Style style, Span strut, int capacity, List<Anchor> anchors, int[] anchorItems) {
    this.style = style;
    this.strut = strut;
    this.anchors = anchors;
    this.anchorItems = anchorItems;
    this.nowrap = strut.nowrap;
    this.words = new Word[capacity];
    this.atoms = new Atom[capacity];
    this.spans = new Span[capacity];
    this.widths = new double[capacity];
    this.spaceWidths = new double[capacity];
    this.spaces = new int[capacity];
    this.breaks = new byte[capacity];
  }

  /** Notes at which item an anchor stands. */
  void anchorAt(int index, int item) {
    anchorItems[index] = item;
  }

  boolean hasAnchors() {
    return !anchors.isEmpty();
  }

  boolean isEmpty() {
    return count == 0 && anchors.isEmpty();
  }

  /** The anchors that stand in a range of items; those behind the last belong to the last line. */
  List<Anchor> anchorsWithin(int from, int to) {
    List<Anchor> found = new ArrayList<>();
    for (int i = 0; i < anchors.size(); i++) {
      if (anchorItems[i] >= from && (anchorItems[i] < to || to >= count)) {
        found.add(anchors.get(i));
      }
    }
    return found;
  }

  void add(Word word, @Nullable Atom atom, Span span, double width, byte breakAfter) {
    if (count == words.length) {
      grow(Math.max(8, count * 2));
    }
    words[count] = word;
    atoms[count] = atom;
    hasBoxes |= atom instanceof Atom.InlineBox;
    spans[count] = span;
    widths[count] = width;
    breaks[count] = breakAfter;
    count++;
  }

  /** Makes the paragraph one whose parts run different ways. */
  void turn(boolean rightToLeft) {
    levels = new byte[words.length];
    spaceLevels = new byte[words.length];
    baseLevel = (byte) (rightToLeft ? 1 : 0);
  }

  /** Says which way the last item runs. */
  void level(byte level) {
    Objects.requireNonNull(levels)[count - 1] = level;
  }

  byte spaceLevel(int item) {
    return Objects.requireNonNull(spaceLevels)[item];
  }

  void spaceLevel(int item, byte level) {
    Objects.requireNonNull(spaceLevels)[item] = level;
  }

  private void grow(int capacity) {
    words = Arrays.copyOf(words, capacity);
    atoms = Arrays.copyOf(atoms, capacity);
    spans = Arrays.copyOf(spans, capacity);
    widths = Arrays.copyOf(widths, capacity);
    spaceWidths = Arrays.copyOf(spaceWidths, capacity);
    spaces = Arrays.copyOf(spaces, capacity);
    breaks = Arrays.copyOf(breaks, capacity);
    if (levels != null && spaceLevels != null) {
      levels = Arrays.copyOf(levels, capacity);
      spaceLevels = Arrays.copyOf(spaceLevels, capacity);
    }
  }

  /** Lays out the boxes that stand among the text, in a container of the given width. */
  void layOutBoxes(BlockLayout blocks, double width) {
    if (!hasBoxes) {
      return;
    }
    for (int i = 0; i < count; i++) {
      if (atoms[i] instanceof Atom.InlineBox atom) {
        if (stacks == null) {
          stacks = new IdentityHashMap<>();
        }
        stacks.put(atom, blocks.alone(atom.box(), width));
        widths[i] = blocks.outerWidth(atom.box(), width);
      }
    }
  }

  /** The laid-out box of an item. */
  Stack stackAt(int item) {
    return Objects.requireNonNull(Objects.requireNonNull(stacks).get(atoms[item]));
  }

  /** Gives boxes among the text the width they would like. */
  private void measureBoxes() {
    if (!hasBoxes) {
      return;
    }
    for (int i = 0; i < count; i++) {
      if (atoms[i] instanceof Atom.InlineBox atom) {
        widths[i] = Intrinsic.maximum(atom.box());
      }
    }
  }

  /** The width of the widest part that no line break may enter. */
  double minimumWidth() {
    measureBoxes();
    return widestPart();
  }

  private double widestPart() {
    double widest = 0;
    double width = 0;
    for (int i = 0; i < count; i++) {
      width += widths[i];
      if (breaks[i] != JOINED || i + 1 == count) {
        widest = Math.max(widest, width);
        width = 0;
      } else {
        width += spaceWidths[i];
      }
    }
    return widest;
  }

  /** The width of the longest line when only forced breaks are taken. */
  double maximumWidth() {
    measureBoxes();
    double widest = 0;
    double width = 0;
    for (int i = 0; i < count; i++) {
      width += widths[i];
      if (breaks[i] == MUST_BREAK || i + 1 == count) {
        widest = Math.max(widest, width);
        width = 0;
      } else {
        width += spaceWidths[i];
      }
    }
    return widest + style.text().indentPoints();
  }

  /**
   * Makes every unbreakable part fit a line: one that is wider may break at its spaces after all,
   * and a single word that is wider is cut where it fits. A text that runs off its line would be
   * worse than either.
   */
  void fit(double lineWidth) {
    if (nowrap || widestPart() <= lineWidth || lineWidth <= 0) {
      return;
    }
    relaxSpaces(lineWidth);
    if (widestPart() > lineWidth) {
      cutWords(lineWidth);
    }
  }

  private void relaxSpaces(double lineWidth) {
    int start = 0;
    double width = 0;
    for (int i = 0; i < count; i++) {
      width += widths[i];
      if (breaks[i] != JOINED || i + 1 == count) {
        if (width > lineWidth) {
          for (int k = start; k < i; k++) {
            if (spaces[k] > 0) {
              breaks[k] = MAY_BREAK;
            }
          }
        }
        width = 0;
        start = i + 1;
      } else {
        width += spaceWidths[i];
      }
    }
  }

  private void cutWords(double lineWidth) {
    Paragraph cut = new Paragraph(style, strut, count * 2, List.of(), new int[0]);
    if (levels != null) {
      cut.turn(baseLevel != 0);
    }
    int[] moved = new int[count + 1];
    double width = 0;
    for (int i = 0; i < count; i++) {
      moved[i] = cut.count;
      Word word = words[i];
      if (width + widths[i] <= lineWidth || atoms[i] != null || !isCuttable(word)) {
        cut.add(word, atoms[i], spans[i], widths[i], breaks[i]);
        width += widths[i] + spaceWidths[i];
      } else {
        width = cutWord(cut, word, spans[i], width, lineWidth);
        cut.breaks[cut.count - 1] = breaks[i];
      }
      if (levels != null) {
        for (int k = moved[i]; k < cut.count; k++) {
          Objects.requireNonNull(cut.levels)[k] = levels[i];
        }
        cut.spaceLevel(cut.count - 1, spaceLevel(i));
      }
      cut.spaces[cut.count - 1] = spaces[i];
      cut.spaceWidths[cut.count - 1] = spaceWidths[i];
      if (breaks[i] != JOINED) {
        width = 0;
      }
    }
    moved[count] = cut.count;
    for (int i = 0; i < anchorItems.length; i++) {
      anchorItems[i] = moved[Math.min(anchorItems[i], count)];
    }
    take(cut);
  }

  private static boolean isCuttable(Word word) {
    return word.next == null && !word.isRightToLeft();
  }

  private static double cutWord(
      Paragraph cut, Word word, Span span, double widthBefore, double lineWidth) {
    int from = 0;
    double width = widthBefore;
    for (int i = 0; i < word.glyphs.length; i++) {
      if (width + word.advancesPoints[i] > lineWidth && i > from) {
        Word part = word.part(from, i);
        cut.add(part, null, span, part.widthPoints, MAY_BREAK);
        from = i;
        width = 0;
      }
      width += word.advancesPoints[i];
    }
    Word rest = word.part(from, word.glyphs.length);
    cut.add(rest, null, span, rest.widthPoints, JOINED);
    return width;
  }

  private void take(Paragraph other) {
    count = other.count;
    words = other.words;
    atoms = other.atoms;
    spans = other.spans;
    widths = other.widths;
    spaceWidths = other.spaceWidths;
    spaces = other.spaces;
    breaks = other.breaks;
    levels = other.levels;
    spaceLevels = other.spaceLevels;
  }

  /** What the paragraph says, for the outline. */
  void appendText(StringBuilder target) {
    appendText(target, 0, count);
  }

  /** What a range of items says. */
  void appendText(StringBuilder target, int from, int to) {
    for (int i = from; i < to; i++) {
      words[i].appendReading(target);
      if (spaces[i] > 0 || breaks[i] == MUST_BREAK) {
        target.append(' ');
      }
    }
  }
}
