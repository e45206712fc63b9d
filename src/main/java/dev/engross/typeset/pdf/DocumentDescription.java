package dev.engross.typeset.pdf;

/**
 * What a file says about itself to readers and catalogues.
 *
 * @param title the document's title; never blank
 * @param language its BCP 47 language
 * @param author who wrote it; empty when not stated
 * @param subject what it is about; empty when not stated
 * @param keywords words to find it by; empty when not stated
 */
public record DocumentDescription(
    String title, String language, String author, String subject, String keywords) {

  public DocumentDescription {
    if (title.isBlank() || language.isBlank()) {
      throw new IllegalArgumentException("an archival document needs a title and a language");
    }
  }
}
