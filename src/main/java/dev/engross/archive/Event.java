package dev.engross.archive;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a document after it was issued, or to the archive, to be entered in
 * its log.
 *
 * @param record the document's record number; null where it concerns the whole archive
 * @param details what there is to say about it: texts, whole numbers, lists and objects. Only a
 *     salted hash of them stands in the log, so that they may be personal
 */
public record Event(Kind kind, @Nullable String record, Map<String, Object> details) {

  /** The detail that holds a file, in Base64: evidence to be kept, not a text to be shown. */
  public static final String CONTENT = "content";

  public Event {
    details = java.util.Collections.unmodifiableMap(new TreeMap<>(details));
    if (kind == Kind.ISSUED) {
      throw new IllegalArgumentException("a document is issued by storing it");
    }
  }

  /** What happened. */
  public enum Kind {
    /** The document was stored. */
    ISSUED,
    /** It was handed to the post or to a carrier. */
    MAILED,
    /** Another document takes its place. */
    SUPERSEDED,
    /** The archive was verified. */
    VERIFIED,
    /** The archive was copied for somebody. */
    EXPORTED,
    /** The day was set until which the document is to be kept. */
    RETAINED,
    /** A legal hold was laid on it. */
    HELD,
    /** A legal hold was lifted. */
    RELEASED;

    /** The word that stands in the log. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The kind that a word of the log stands for.
     *
     * @throws IllegalArgumentException when it stands for none
     */
    static Kind ofWord(String word) {
      for (Kind kind : values()) {
        if (kind.word().equals(word)) {
          return kind;
        }
      }
      throw new IllegalArgumentException("the log knows no event '" + word + "'");
    }
  }
}
