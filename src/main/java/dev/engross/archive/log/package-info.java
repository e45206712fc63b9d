/**
 * A transparency log: RFC 6962 hashing, C2SP tiles, signed checkpoints and proofs.
 *
 * <p><b>Invariant:</b> no file is read or written here, and nothing is known of what an entry says.
 */
@NullMarked
package dev.engross.archive.log;

import org.jspecify.annotations.NullMarked;
