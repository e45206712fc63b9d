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
   * @param logo the PNG or JPEG file of the logo, by its path relative to the case; null for none
   * @param color the colour of the name, the rule below it and the headings, as {@code #rrggbb};
   *     dark enough to be read on white (a contrast of 4.5 to 1); null for black
   * @param tagline a line below the address; null for none
   */
  public record Brand(@Nullable String logo, @Nullable String color, @Nullable String tagline) {}
}
