/**
 * Geometry: styled elements to marks on pages.
 *
 * <p><b>Invariant:</b> no PDF, no CSS text and no font file is known here; glyphs and widths come
 * from a {@link dev.engross.typeset.layout.Face}.
 */
@NullMarked
package dev.engross.typeset.layout;

import org.jspecify.annotations.NullMarked;
