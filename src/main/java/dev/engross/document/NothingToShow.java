package dev.engross.document;

/** A case that has nothing for a kind of document to show; becomes a problem of the input. */
final class NothingToShow extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String reason;

  /** For the reason given, such as {@code no qualifying event is on record}. */
  NothingToShow(String reason) {
    super(reason);
    this.reason = reason;
  }

  String reason() {
    return reason;
  }
}
