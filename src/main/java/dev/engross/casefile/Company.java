package dev.engross.casefile;

import org.jspecify.annotations.Nullable;

/**
 * The employer, as its letters show it.
 *
 * @param name the legal name
 * @param address where it receives mail
 * @param telephone as printed; null when not recorded
 * @param signatory who signs its letters; null when not recorded
 * @param brand how its letterhead looks; null for the plain one
 */
public record Company(
    String name,
    PostalAddress address,
    @Nullable String telephone,
    @Nullable Signatory signatory,
    @Nullable Brand brand) {

  /** A person who signs for the company. */
  public record Signatory(String name, String title) {}

  /**
   * The look of the letterhead.
   *
   * @param color an accent colour as {@code #rrggbb}
   */
  public record Brand(@Nullable String color, @Nullable String tagline) {}
}
