/**
 * Problems as data: what is wrong with an input, where, why, and the way out.
 *
 * <p><b>Invariant:</b> nothing here prints, throws at the reader, or stops at the first problem.
 */
@NullMarked
package dev.engross.diagnostic;

import org.jspecify.annotations.NullMarked;
