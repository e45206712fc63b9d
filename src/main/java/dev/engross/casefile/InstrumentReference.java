package dev.engross.casefile;

/**
 * An instrument that the case falls under.
 *
 * @param file its path, relative to the case file
 */
public record InstrumentReference(String file) {}
