package dev.engross.typeset.style;

/** An opaque sRGB colour; each channel runs from 0 to 255. */
public record Color(int red, int green, int blue) {
  public static final Color BLACK = new Color(0, 0, 0);
}
