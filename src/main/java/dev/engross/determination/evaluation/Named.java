package dev.engross.determination.evaluation;

import dev.engross.terms.Instrument;

/**
 * A term that an instrument names.
 *
 * @param term the term
 * @param home the instrument in whose words its own references are looked up first
 */
public record Named<T>(T term, Instrument home) {}
