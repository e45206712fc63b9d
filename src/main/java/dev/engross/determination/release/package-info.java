/**
 * Releases of claims: offered, considered, signed, revocable, effective.
 *
 * <p><b>Invariant:</b> the periods of 29 U.S.C. § 626(f) are a floor; no term shortens them.
 */
@NullMarked
package dev.engross.determination.release;

import org.jspecify.annotations.NullMarked;
