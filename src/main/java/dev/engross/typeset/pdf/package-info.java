/**
 * Pages and tags to PDF/A and PDF/UA.
 *
 * <p><b>Invariant:</b> the only package that knows PDFBox. Same pages, same bytes: identifiers and
 * dates come from the manuscript, fonts from prepared faces.
 */
@NullMarked
package dev.engross.typeset.pdf;

import org.jspecify.annotations.NullMarked;
