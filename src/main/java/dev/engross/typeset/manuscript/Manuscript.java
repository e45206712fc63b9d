package dev.engross.typeset.manuscript;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is handed to the press: the page as written, and what its file must say about itself.
 *
 * @param sourceName the file or template the page came from, for problems
 * @param xhtml the page
 * @param resources stylesheets and pictures by the name the page uses for them
 * @param created the date in the file's metadata; whole seconds are kept
 * @param identity text that differs between any two documents, from which the file identifier is
 *     made
 * @param attachment the one file it carries; null for none
 * @param profile the standards it must meet
 */
public record Manuscript(
    String sourceName,
    String xhtml,
    Map<String, byte[]> resources,
    Instant created,
    String identity,
    @Nullable Attachment attachment,
    Profile profile) {

  /** The standards a file meets. */
  public enum Profile {
    /** PDF/A-3a with PDF/UA-1; may carry an attachment. */
    PDF_A_3A("3a"),
    /** PDF/A-2a with PDF/UA-1; carries no attachment. */
    PDF_A_2A("2a");

    private final String id;

    Profile(String id) {
      this.id = id;
    }

    /** The part and level of PDF/A: {@code 3a}. */
    public String id() {
      return id;
    }
  }

  /**
   * A file carried inside the PDF.
   *
   * @param description what it is, as a viewer shows it
   */
  public record Attachment(String fileName, String mediaType, String description, byte[] content) {}
}
