package dev.engross.document;

import dev.engross.intake.Logo;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A company's logo, as large as the letterhead shows it: at most 132 by 36 points, and never larger
 * than its pixels at 96 to the inch.
 *
 * @param source the name under which the page refers to it
 * @param width in CSS pixels, of which 96 make an inch
 * @param height in CSS pixels
 */
record Emblem(String source, String width, String height) {

  private static final BigDecimal WIDEST_PIXELS = new BigDecimal("176");
  private static final BigDecimal HIGHEST_PIXELS = new BigDecimal("48");

  static Emblem of(Logo logo) {
    BigDecimal width = BigDecimal.valueOf(logo.widthPixels());
    BigDecimal height = BigDecimal.valueOf(logo.heightPixels());
    BigDecimal shownWidth =
        width
            .min(WIDEST_PIXELS)
            .min(HIGHEST_PIXELS.multiply(width).divide(height, 2, RoundingMode.DOWN));
    BigDecimal shownHeight = height.multiply(shownWidth).divide(width, 2, RoundingMode.HALF_UP);
    return new Emblem(
        "logo." + logo.format().suffix(), shownWidth.toPlainString(), shownHeight.toPlainString());
  }
}
