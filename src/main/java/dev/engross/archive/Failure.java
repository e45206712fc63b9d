package dev.engross.archive;

import org.jspecify.annotations.Nullable;

/**
 * Something in an archive that does not verify.
 *
 * @param path the file, relative to the archive
 * @param record the document that it belongs to; null where it belongs to none, or to many
 * @param why a clause
 */
public record Failure(String path, @Nullable String record, String why) {

  /** The failure as one line. */
  public String told() {
    return (record == null ? "" : record + ": ") + path + ": " + why;
  }
}
