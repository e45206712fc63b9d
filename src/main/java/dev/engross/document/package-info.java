/**
 * Letters: what each kind of document shows of a determination, as plain semantic XHTML.
 *
 * <p>{@link dev.engross.document.Letters} renders; {@link dev.engross.document.DocumentKind} lists
 * the kinds. A new kind is a template, a record of what it shows, and a line in the list.
 *
 * <p><b>Invariant:</b> no figure or date is worked out here. What a letter shows comes from
 * findings, and what it showed is listed with it.
 */
@NullMarked
package dev.engross.document;

import org.jspecify.annotations.NullMarked;
