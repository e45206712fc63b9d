package dev.engross.typeset.layout;

import dev.engross.typeset.markup.MarkupNode;
import dev.engross.typeset.style.Color;
import dev.engross.typeset.style.Style;
import org.jspecify.annotations.Nullable;

/** What a stretch of text on a line has in common: its style, its owner, where it links to. */
final class Span {
  final Style.Text text;
  final FontSet font;
  final Inline inline;

  /** How far a line with this text reaches above the baseline, half the leading included. */
  final double abovePoints;

  /** How far it reaches below. */
  final double belowPoints;

  /** Whether lines do not break inside. */
  final boolean nowrap;

  /** The text as written, or null for generated text. */
  final MarkupNode.@Nullable Text source;

  /** The line on which the text, or the element that generated it, starts. */
  final int line;

  Span(Style style, FontSet font, Inline inline, MarkupNode.@Nullable Text source, int line) {
    this.text = style.text();
    this.font = font;
    this.inline = inline;
    this.source = source;
    this.line = line;
    Style.WhiteSpace space = text.whiteSpace();
    this.nowrap = space == Style.WhiteSpace.NOWRAP || space == Style.WhiteSpace.PRE;
    double height = font.ascentPoints + font.descentPoints;
    double halfLeading = (text.lineHeightPoints() - height) / 2;
    double raised = text.baselineShiftPoints();
    this.abovePoints = font.ascentPoints + halfLeading + raised;
    this.belowPoints = font.descentPoints + halfLeading - raised;
  }

  /** Whether glyphs of both may stand in one mark. */
  boolean drawsLike(Span other) {
    return this == other
        || (inline.owner == other.inline.owner
            && text.baselineShiftPoints() == other.text.baselineShiftPoints()
            && text.color().equals(other.text.color()));
  }

  /** Whether underlines, links and backgrounds run on from one to the other. */
  boolean decoratesLike(Span other) {
    return this == other
        || (inline == other.inline
            && text.underline() == other.text.underline()
            && text.lineThrough() == other.text.lineThrough());
  }

  boolean isDecorated() {
    return text.underline()
        || text.lineThrough()
        || inline.target != null
        || inline.background != null;
  }

  /**
   * The inline element around a text.
   *
   * <p>{@code owner} is the structure node its glyphs belong to, null for page furniture; {@code
   * target} is where it links to, which then is the owner's business.
   */
  static final class Inline {
    final @Nullable Structure owner;
    final @Nullable String target;
    final @Nullable Structure link;
    final @Nullable Color background;
    final String language;

    Inline(
        @Nullable Structure owner,
        @Nullable String target,
        @Nullable Structure link,
        @Nullable Color background,
        String language) {
      this.owner = owner;
      this.target = target;
      this.link = link;
      this.background = background;
      this.language = language;
    }

    static Inline of(@Nullable Structure owner, String language) {
      return new Inline(owner, null, null, null, language);
    }
  }
}
