/**
 * The facts of a case, as recorded, with their evidence.
 *
 * <p><b>Invariant:</b> holds what was recorded and nothing derived from it; knows no terms and no
 * rules.
 */
@NullMarked
package dev.engross.casefile;

import org.jspecify.annotations.NullMarked;
