/**
 * Times determinations, and the press, alone and beside other programs that set the same letters.
 *
 * <p>Invariant: nothing here is shipped; it is compiled by the Maven profile {@code bench} only.
 */
@NullMarked
package dev.engross.bench;

import org.jspecify.annotations.NullMarked;
