/**
 * Continuation coverage of group health plans (COBRA): who may elect it, from when to when, at what
 * price, and which notices are due.
 *
 * <p><b>Invariant:</b> gross misconduct is only ever a finding on record, never inferred from Cause
 * or Misconduct; the basis on which a plan measures is never assumed.
 */
@NullMarked
package dev.engross.determination.cobra;

import org.jspecify.annotations.NullMarked;
