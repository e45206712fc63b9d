/**
 * What the law of benefit plans and of the place of work asks when employment ends: days for claims
 * and appeals, the limits within which a severance plan stays a welfare plan, and the final pay of
 * California.
 *
 * <p><b>Invariant:</b> the place of work is only ever a fact on record, never read from an address.
 */
@NullMarked
package dev.engross.determination.claims;

import org.jspecify.annotations.NullMarked;
