/**
 * Many cases in one go: handed out one after another, issued by several threads, stored in groups.
 *
 * <p><b>Invariant:</b> a bad case stops no other; what was stored stays; what was not can be issued
 * later, once. Memory does not grow with the number of cases, but for their ids while the source is
 * looked through.
 */
@NullMarked
package dev.engross.batch;

import org.jspecify.annotations.NullMarked;
