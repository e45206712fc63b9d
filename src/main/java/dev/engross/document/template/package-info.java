/**
 * Templates filled with findings.
 *
 * <p><b>Invariant:</b> the only package that knows FreeMarker. A template sees text, yes or no,
 * lists, records and findings, nothing else; it cannot calculate, compare dates, call a method,
 * read a file outside its set, or print a figure that is not then listed in the appendix.
 */
@NullMarked
package dev.engross.document.template;

import org.jspecify.annotations.NullMarked;
