package dev.engross.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Someone of the executive's family who is, or was, covered.
 *
 * @param relation how related
 * @param address the last known address; null when it is the executive's
 */
public record FamilyMember(
    String id,
    String name,
    String salutation,
    Relation relation,
    @Nullable PostalAddress address,
    @Nullable LocalDate born) {

  /** The relation to the executive. */
  public enum Relation {
    SPOUSE,
    CHILD,
    DOMESTIC_PARTNER
  }
}
