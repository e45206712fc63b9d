/**
 * What was found, and how: answers with their steps, citations, facts and readings.
 *
 * <p><b>Invariant:</b> no value without its reasons; reasons survive every combination of answers.
 */
@NullMarked
package dev.engross.finding;

import org.jspecify.annotations.NullMarked;
