/**
 * The vocabulary of instruments: plans, agreements and amendments as data that a lawyer can read
 * beside the paper.
 *
 * <p><b>Invariant:</b> terms do not know how they are evaluated, and there is no escape into code.
 */
@NullMarked
package dev.engross.terms;

import org.jspecify.annotations.NullMarked;
