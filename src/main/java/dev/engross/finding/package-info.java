/**
 * What was found, and how: answers with their steps, citations, facts and readings.
 *
 * <p><b>Invariant:</b> no value without its reasons; reasons survive every combination of answers.
 * What is made when it is first read is made of values that do not change, and cannot fail.
 */
@NullMarked
package dev.engross.finding;

import org.jspecify.annotations.NullMarked;
