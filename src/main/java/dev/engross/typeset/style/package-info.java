/**
 * The cascade: every element of a page with its computed style, in points.
 *
 * <p><b>Invariant:</b> the only package that knows CSS. After this room no relative unit, no
 * percentage of a font size, no inheritance is left to resolve; percentages of a width are, in
 * layout.
 */
@NullMarked
package dev.engross.typeset.style;

import org.jspecify.annotations.NullMarked;
