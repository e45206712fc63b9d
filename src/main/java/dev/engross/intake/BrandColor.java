package dev.engross.intake;

import dev.engross.diagnostic.Problem;
import dev.engross.intake.LocatedValue.TextValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A colour in which text is set on white paper, as three parts from 0 to 255.
 *
 * <p>Text needs a contrast of 4.5 to 1 against its ground (WCAG 2.1, criterion 1.4.3), where the
 * contrast of a colour with white is 1.05 divided by its relative luminance plus 0.05. {@code
 * #767676} has 4.54 and is the lightest grey that will do; {@code #777777} falls just short.
 */
record BrandColor(int red, int green, int blue) {

  /** WCAG 2.1, criterion 1.4.3. */
  private static final double LEAST_CONTRAST = 4.5;

  private static final Pattern FORM =
      Pattern.compile("#([0-9a-fA-F]{2})([0-9a-fA-F]{2})([0-9a-fA-F]{2})");

  /** What is wrong with a colour as written; empty where text can be set in it. */
  static Optional<Problem> problem(TextValue written) {
    Matcher parts = FORM.matcher(written.text());
    if (!parts.matches()) {
      return Optional.of(
          Problem.error("bad-color", written.place(), "this is not a colour")
              .withExcerpt(written.excerpt())
              .withHelp(
                  "write \"#\" and six digits, two each for red, green and blue, such as"
                      + " \"#1f4e79\""));
    }
    BrandColor color = new BrandColor(part(parts, 1), part(parts, 2), part(parts, 3));
    return color.isReadable() ? Optional.empty() : Optional.of(color.tooLight(written));
  }

  private static int part(Matcher parts, int group) {
    return Integer.parseInt(parts.group(group), 16);
  }

  private Problem tooLight(TextValue written) {
    return Problem.error(
            "color-too-light", written.place(), "text in this colour is hard to read on white")
        .withExcerpt(written.excerpt())
        .withNote(
            "its contrast with white is "
                + BigDecimal.valueOf(contrast()).setScale(2, RoundingMode.DOWN)
                + " to 1; text needs 4.5 to 1 (WCAG 2.1, criterion 1.4.3)")
        .withHelp("take a darker one; the nearest of the same hue is \"" + darker() + "\"");
  }

  private boolean isReadable() {
    return contrast() >= LEAST_CONTRAST;
  }

  private double contrast() {
    double luminance = 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    return 1.05 / (luminance + 0.05);
  }

  /** Light given off, from 0 to 1, at a value from 0 to 255 of the sRGB curve. */
  private static double linear(int part) {
    double share = part / 255.0;
    return share <= 0.03928 ? share / 12.92 : StrictMath.pow((share + 0.055) / 1.055, 2.4);
  }

  /** The same hue, darkened by hundredths until text in it can be read. */
  private BrandColor darker() {
    for (int hundredths = 99; ; hundredths--) {
      BrandColor darker =
          new BrandColor(red * hundredths / 100, green * hundredths / 100, blue * hundredths / 100);
      if (darker.isReadable()) {
        return darker;
      }
    }
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
  }
}
