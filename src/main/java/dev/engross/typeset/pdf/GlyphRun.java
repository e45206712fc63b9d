package dev.engross.typeset.pdf;

import dev.engross.typeset.layout.Mark;

/**
 * Shows the glyphs of one run with a single {@code TJ} operator where it can.
 *
 * <p>A number stands between two glyphs only where the pen moves by something other than the
 * glyph's width by more than anyone could see; what is left of one is carried into the next, so
 * that a line ends where layout wanted it.
 */
final class GlyphRun {

  /** At 10.5 points, six thousandths are half the dot of a fine printer. */
  private static final double LEAST_DRIFT = 5.5;

  private final PdfBuffer out;
  private final FaceSubset font;
  private final int[] glyphs;
  private final double[] advancesPoints;
  private final int[] clusters;
  private final String text;
  private final boolean turned;
  private final double perThousand;

  private int opened = -1;
  private boolean adjusted;
  private double drift;

  GlyphRun(PdfBuffer out, FaceSubset font, Mark.Glyphs run) {
    this.out = out;
    this.font = font;
    this.glyphs = run.glyphs();
    this.advancesPoints = run.advancesPoints();
    this.clusters = run.clusters();
    this.text = run.text();
    this.turned = run.turned();
    this.perThousand = 1000 / run.sizePoints();
  }

  void write() {
    if (turned) {
      // Readers put the characters of such a string into the order of reading (ISO 32000-1,
      // 14.8.2.3.3).
      out.ascii("/ReversedChars BMC\n");
    }
    int next;
    for (int first = 0; first < glyphs.length; first = next) {
      next = first + 1;
      while (next < glyphs.length && clusters[next] == clusters[first]) {
        next++;
      }
      int textEnd = next < glyphs.length ? clusters[next] : text.length();
      cluster(first, next, clusters[first], textEnd);
    }
    endString();
    if (turned) {
      out.ascii("EMC\n");
    }
  }

  /** Shows the glyphs that together say a piece of the text. */
  private void cluster(int first, int next, int textStart, int textEnd) {
    int glyph = glyphs[first];
    if (next == first + 1) {
      if (textEnd == textStart + 1 && text.charAt(textStart) == font.character(glyph)) {
        glyph(first, font.code(glyph));
        return;
      }
      String said = text.substring(textStart, textEnd);
      char code = said.equals(font.text(glyph)) ? font.code(glyph) : font.codeSaying(glyph, said);
      if (code != 0) {
        glyph(first, code);
        return;
      }
    }
    endString();
    out.ascii("/Span<</ActualText<FEFF");
    for (int i = textStart; i < textEnd; i++) {
      out.hexadecimal(text.charAt(i));
    }
    out.ascii(">>>BDC\n");
    for (int i = first; i < next; i++) {
      glyph(i, font.code(glyphs[i]));
    }
    endString();
    out.ascii("EMC\n");
  }

  private void glyph(int index, char code) {
    if (opened < 0) {
      opened = out.length();
      out.ascii("[(");
    }
    out.code(code);
    drift += font.face().advance(glyphs[index]) - advancesPoints[index] * perThousand;
    if (Math.abs(drift) >= LEAST_DRIFT && index < glyphs.length - 1) {
      long adjustment = Math.round(drift);
      out.ascii(')').number(adjustment).ascii('(');
      drift -= adjustment;
      adjusted = true;
    }
  }

  private void endString() {
    if (opened < 0) {
      return;
    }
    if (adjusted) {
      out.ascii(")]TJ\n");
    } else {
      out.replace(opened, ' ');
      out.ascii(")Tj\n");
    }
    opened = -1;
    adjusted = false;
  }
}
