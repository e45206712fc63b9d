/**
 * Geometry: styled elements to marks on pages.
 *
 * <p>In the order of work: {@link dev.engross.typeset.layout.BoxBuilder} makes boxes with shaped
 * paragraphs and the structure tree; {@link dev.engross.typeset.layout.BlockLayout} lays them out
 * into a {@link dev.engross.typeset.layout.Flow} of slices, which pages never part; {@link
 * dev.engross.typeset.layout.Paginator} deals slices to pages; {@link
 * dev.engross.typeset.layout.PageAssembler} paints them; {@link
 * dev.engross.typeset.layout.MarginBoxes} fills the margins. How single characters are set is told
 * at {@link dev.engross.typeset.layout.FontSet}, where lines may break at {@link
 * dev.engross.typeset.layout.BreakClass} and {@link dev.engross.typeset.layout.KeepTogether}.
 *
 * <p><b>Invariant:</b> no PDF, no CSS text and no font file is known here; glyphs and widths come
 * from a {@link dev.engross.typeset.layout.Face}.
 */
@NullMarked
package dev.engross.typeset.layout;

import org.jspecify.annotations.NullMarked;
