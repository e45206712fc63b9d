/**
 * Counting: days, months, business days and paydays.
 *
 * <p><b>Invariant:</b> knows nothing of cases or law; every rule that could go two ways is an
 * argument.
 */
@NullMarked
package dev.engross.calendar;

import org.jspecify.annotations.NullMarked;
