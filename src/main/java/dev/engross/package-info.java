/**
 * Engross: the final, fair copy of what a departing executive is owed.
 *
 * <p>The straight line runs through the packages below, each knowing only those before it: facts
 * and terms ({@code casefile}, {@code terms}), what follows from them ({@code determination}),
 * letters ({@code document}), pages ({@code typeset}) and the archive ({@code archive}).
 */
@NullMarked
package dev.engross;

import org.jspecify.annotations.NullMarked;
