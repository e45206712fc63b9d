/**
 * Terms evaluated over facts: each day, amount, condition and payment, worked out once and
 * remembered for the length of one determination.
 *
 * <p><b>Invariant:</b> every term gives an answer; what cannot be evaluated is undetermined, with
 * its question.
 */
@NullMarked
package dev.engross.determination.evaluation;

import org.jspecify.annotations.NullMarked;
