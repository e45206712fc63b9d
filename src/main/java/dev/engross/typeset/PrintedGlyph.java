package dev.engross.typeset;

/**
 * A glyph as it stands on a finished page.
 *
 * @param text what it stands for
 * @param ink the smallest area that holds all of its ink
 * @param sizePoints the type size
 */
public record PrintedGlyph(String text, Area ink, double sizePoints) {}
