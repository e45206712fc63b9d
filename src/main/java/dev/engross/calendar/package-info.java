/**
 * Counting: days, months, business days and paydays.
 *
 * <p><b>Invariant:</b> knows nothing of cases or law; every rule that could go two ways is an
 * argument. What is counted can be listed: a day and the list of days that leads to it come from
 * one rule.
 */
@NullMarked
package dev.engross.calendar;

import org.jspecify.annotations.NullMarked;
