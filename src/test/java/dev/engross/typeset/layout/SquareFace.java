package dev.engross.typeset.layout;

import dev.engross.typeset.style.Style;

/**
 * A face whose every glyph is half as wide as the type size: at 10 points, a character is 5 points
 * wide. Covers Latin text, general punctuation and a few signs; joins f and i.
 */
final class SquareFace implements Face {
  static final int FI = 0xFB01;
  private static final int SMALL_CAPITAL = 0x10000;

  private final String name;
  private final boolean smallCapitals;

  SquareFace(String name, boolean smallCapitals) {
    this.name = name;
    this.smallCapitals = smallCapitals;
  }

  @Override
  public int glyph(int codePoint) {
    boolean covered =
        (codePoint >= ' ' && codePoint < 0x17F && codePoint != 0xA0)
            || codePoint == 0x2010
            || (codePoint >= 0x2013 && codePoint <= 0x2026);
    return covered ? codePoint : 0;
  }

  @Override
  public int advance(int glyph) {
    return 500;
  }

  @Override
  public int kerning(int left, int right) {
    return left == 'A' && right == 'V' ? -100 : 0;
  }

  @Override
  public int variant(int glyph, Style.Font style) {
    boolean small = style.smallCaps() && smallCapitals && Character.isLowerCase(glyph);
    return small ? glyph + SMALL_CAPITAL : glyph;
  }

  @Override
  public int ligature(int left, int right) {
    return left == 'f' && right == 'i' ? FI : 0;
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
    return name;
  }
}
