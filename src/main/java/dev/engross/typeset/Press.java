package dev.engross.typeset;

import dev.engross.diagnostic.Outcome;

/** Sets pages as archival, accessible PDF. Prepared once; safe to share between threads. */
public final class Press {

  private Press() {}

  /** The press with the faces and base stylesheet that Engross carries. */
  public static Press standard() {
    return new Press();
  }

  /**
   * Sets one document.
   *
   * @return the file, or every problem of the markup and its stylesheets
   */
  public Outcome<TypesetDocument> set(Manuscript manuscript) {
    throw new IllegalStateException(
        "the rooms of the press are not yet built: " + manuscript.sourceName());
  }
}
