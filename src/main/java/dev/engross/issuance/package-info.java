/**
 * The straight line: a case in, finished documents out.
 *
 * <p><b>Invariant:</b> decides nothing of its own, and writes no file; what is due and what is a
 * draft is the determination's to say.
 */
@NullMarked
package dev.engross.issuance;

import org.jspecify.annotations.NullMarked;
