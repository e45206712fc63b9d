package dev.engross.typeset.style;

/** Four lengths around a box: margins or padding. */
public record Edges(Length top, Length right, Length bottom, Length left) {
  public static final Edges NONE = new Edges(Length.ZERO, Length.ZERO, Length.ZERO, Length.ZERO);
}
