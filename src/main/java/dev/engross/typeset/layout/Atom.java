package dev.engross.typeset.layout;

import dev.engross.typeset.style.Color;
import org.jspecify.annotations.Nullable;

/** Something on a line that is not text. */
sealed interface Atom {

  /** Horizontal margin, border and padding of an inline element. */
  record Spacer(double widthPoints, boolean opening) implements Atom {}

  /** A box set on the line like a large letter. */
  record InlineBox(Box box) implements Atom {}

  /** A picture standing on the baseline. */
  record Image(
      double widthPoints, double heightPoints, String source, @Nullable Structure owner, int line)
      implements Atom {}

  /** A square to tick, a little lower than a capital letter; a ticked one is filled inside. */
  record Checkbox(double sizePoints, boolean checked, Color color, @Nullable Structure owner)
      implements Atom {}
}
