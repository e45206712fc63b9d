package dev.engross.typeset.layout;

import dev.engross.typeset.style.Style;

/** Stands in for a face that is missing, so that layout can go on and find further problems. */
final class BlankFace implements Face {

  @Override
  public int glyph(int codePoint) {
    return 1;
  }

  @Override
  public int advance(int glyph) {
    return 500;
  }

  @Override
  public int kerning(int left, int right) {
    return 0;
  }

  @Override
  public int variant(int glyph, Style.Font style) {
    return glyph;
  }

  @Override
  public int ligature(int left, int right) {
    return 0;
  }

  @Override
  public int ascent() {
    return 800;
  }

  @Override
  public int descent() {
    return 200;
  }

  @Override
  public int capHeight() {
    return 700;
  }

  @Override
  public String name() {
    return "Blank";
  }
}
