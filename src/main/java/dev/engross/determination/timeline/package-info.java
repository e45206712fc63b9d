/**
 * The facts of a case up to a day: which of them a term means, and each in one plain sentence.
 *
 * <p><b>Invariant:</b> judges nothing; a fact after the as-of date does not exist here.
 */
@NullMarked
package dev.engross.determination.timeline;

import org.jspecify.annotations.NullMarked;
