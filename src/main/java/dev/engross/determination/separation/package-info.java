/**
 * How employment ended, and under which standard: ways of leaving, good reason, conduct.
 *
 * <p><b>Invariant:</b> Cause, Misconduct and gross misconduct are separate findings; none follows
 * from another.
 */
@NullMarked
package dev.engross.determination.separation;

import org.jspecify.annotations.NullMarked;
