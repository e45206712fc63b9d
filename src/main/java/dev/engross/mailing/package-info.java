/**
 * Envelopes, print runs and mailing lists: what happens between a finished letter and the post.
 *
 * <p><b>Invariant:</b> knows no rule of entitlement, no clock and no file. A letter is never
 * changed here, nor is an address: the postal form of an address stands beside it, for the list
 * only. What the mailer did not say, such as a mailer id, is never made up.
 */
@NullMarked
package dev.engross.mailing;

import org.jspecify.annotations.NullMarked;
