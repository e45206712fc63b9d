package dev.engross.typeset;

/** A finished file. */
public record TypesetDocument(byte[] pdf, int pages) {}
