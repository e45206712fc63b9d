package dev.engross.document;

import org.jspecify.annotations.Nullable;

/**
 * How a letter is issued.
 *
 * @param draft whether it is marked as a draft even when nothing is open
 * @param recordNumber the number under which it is archived, printed in the footer; null for none
 */
public record RenderOptions(boolean draft, @Nullable String recordNumber) {

  /** A letter that is a draft only if something is open, without a record number. */
  public static final RenderOptions PLAIN = new RenderOptions(false, null);
}
