/**
 * XHTML to a tree of known elements.
 *
 * <p><b>Invariant:</b> the only package that knows jsoup. What is not in the supported set is a
 * problem with its line, never dropped.
 */
@NullMarked
package dev.engross.typeset.markup;

import org.jspecify.annotations.NullMarked;
