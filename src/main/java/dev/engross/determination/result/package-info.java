/**
 * What the rules find for a case: entitlements, deadlines, releases, continuation coverage.
 *
 * <p><b>Invariant:</b> records only; knows no rule that makes them.
 */
@NullMarked
package dev.engross.determination.result;

import org.jspecify.annotations.NullMarked;
