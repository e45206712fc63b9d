/**
 * Citations, and the law book: dated statutory figures and texts, each with its source.
 *
 * <p><b>Invariant:</b> law on a date that the book does not cover is never guessed.
 */
@NullMarked
package dev.engross.law;

import org.jspecify.annotations.NullMarked;
