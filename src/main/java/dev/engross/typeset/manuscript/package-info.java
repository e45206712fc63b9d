/**
 * What is handed to the press.
 *
 * <p><b>Invariant:</b> knows none of the rooms that work on it.
 */
@NullMarked
package dev.engross.typeset.manuscript;

import org.jspecify.annotations.NullMarked;
