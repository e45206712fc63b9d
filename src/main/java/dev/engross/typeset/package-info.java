/**
 * The press: sets XHTML and CSS as archival, accessible PDF.
 *
 * <p>Four rooms in a row, each knowing only the one before: {@code markup} reads the page into a
 * tree of known elements, {@code style} gives every element its computed style, {@code layout}
 * places marks on pages, {@code pdf} writes the file. {@link dev.engross.typeset.Press} runs them.
 *
 * <p><b>Invariant:</b> nothing here knows of cases, law, templates, the clock or the default
 * locale.
 */
@NullMarked
package dev.engross.typeset;

import org.jspecify.annotations.NullMarked;
