/**
 * What follows from terms over facts: milestones, entitlements, deadlines, coverage, open
 * questions.
 *
 * <p><b>Invariant:</b> pure: no clock, file, locale or random source; the as-of date and the law
 * book are arguments.
 */
@NullMarked
package dev.engross.determination;

import org.jspecify.annotations.NullMarked;
