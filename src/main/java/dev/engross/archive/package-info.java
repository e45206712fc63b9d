/**
 * The append-only archive of issued documents: store, log, verify, export.
 *
 * <p><b>Invariant:</b> knows nothing of cases or law, only bytes, hashes and a few words about
 * them; reads no clock; and deletes nothing that was ever acknowledged.
 */
@NullMarked
package dev.engross.archive;

import org.jspecify.annotations.NullMarked;
