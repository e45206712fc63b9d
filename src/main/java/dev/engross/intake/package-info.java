/**
 * The door for input: JSON files to facts, terms and law, with every problem of a file at once; and
 * determinations back to JSON.
 *
 * <p><b>Invariant:</b> the only package that knows Jackson; nothing is guessed, repaired or left
 * unsaid.
 */
@NullMarked
package dev.engross.intake;

import org.jspecify.annotations.NullMarked;
