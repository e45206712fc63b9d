/**
 * Payments: installments that add up, paydays, and the days on which banks can pay.
 *
 * <p><b>Invariant:</b> the payments of an amount always add up to it.
 */
@NullMarked
package dev.engross.determination.payment;

import org.jspecify.annotations.NullMarked;
