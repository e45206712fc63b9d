/**
 * What the tax laws make of the payments: deferred compensation, parachute payments, withholding.
 *
 * <p><b>Invariant:</b> nothing here changes what is owed, and no tax fact that is not recorded is
 * assumed; every figure of withholding is an estimate and says so.
 */
@NullMarked
package dev.engross.determination.tax;

import org.jspecify.annotations.NullMarked;
