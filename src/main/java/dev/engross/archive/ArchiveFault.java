package dev.engross.archive;

import java.io.IOException;

/** A folder is not an archive, or not one in a state to be used; the message is a clause. */
public final class ArchiveFault extends IOException {

  private static final long serialVersionUID = 1L;

  public ArchiveFault(String message) {
    super(message);
  }

  ArchiveFault(String message, Throwable cause) {
    super(message, cause);
  }
}
