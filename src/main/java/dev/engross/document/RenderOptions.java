package dev.engross.document;

import dev.engross.intake.Logo;
import org.jspecify.annotations.Nullable;

/**
 * How a letter is issued.
 *
 * @param draft whether it is marked as a draft even when nothing is open
 * @param recordNumber the number under which it is archived, printed in the footer; null for none
 * @param logo what the letterhead shows beside the company's name; null for none
 */
public record RenderOptions(boolean draft, @Nullable String recordNumber, @Nullable Logo logo) {

  /** A letter that is a draft only if something is open, without a record number. */
  public static final RenderOptions PLAIN = new RenderOptions(false, null, null);
}
