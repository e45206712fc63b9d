/**
 * Whether control of the company has changed: recorded events against the triggers of an
 * instrument.
 *
 * <p><b>Invariant:</b> a fact that is not recorded is asked for; no trigger is met or missed by
 * assumption.
 */
@NullMarked
package dev.engross.determination.control;

import org.jspecify.annotations.NullMarked;
