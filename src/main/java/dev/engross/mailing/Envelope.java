package dev.engross.mailing;

import dev.engross.typeset.Area;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An envelope, what goes into it, and its window.
 *
 * <p>A sheet slides in its envelope by the difference of their sizes. Postal rules want every
 * character of the address an eighth of an inch inside the window with the sheet pushed to each of
 * its limits (Domestic Mail Manual 601.6.3), so what counts is not the window but the part of the
 * sheet that stays behind it however the sheet slides.
 *
 * @param id as written on the command line
 * @param title as printed
 * @param widthPoints the envelope's inside width
 * @param heightPoints the envelope's inside height
 * @param insertWidthPoints the width of the folded letter
 * @param insertHeightPoints the height of the folded letter: of its first panel, which faces the
 *     window
 * @param window null where it has none
 * @param addressSheet whether the address must stand on a sheet of its own, because so much of a
 *     letter can slide into the window that its text would be seen
 * @param sheetsAtMost how many sheets it holds; a rule of thumb
 * @param folding how the letter is folded, in a sentence
 * @param sources where the measures come from, and what is doubtful about them
 */
public record Envelope(
    String id,
    String title,
    double widthPoints,
    double heightPoints,
    double insertWidthPoints,
    double insertHeightPoints,
    @Nullable Window window,
    boolean addressSheet,
    int sheetsAtMost,
    String folding,
    List<String> sources) {

  private static final double INCH = 72;

  /** Clear space between an address and every edge of its window. DMM 601.6.3. */
  static final double CLEARANCE_POINTS = INCH / 8;

  private static final String CLEARANCE_SOURCE =
      "USPS Domestic Mail Manual 601.6.3: at least 1/8 inch between the address and each edge of"
          + " the window, with the insert moved to its limits";

  public Envelope {
    sources = List.copyOf(sources);
    if (insertWidthPoints > widthPoints || insertHeightPoints > heightPoints) {
      throw new IllegalArgumentException("a letter larger than its envelope");
    }
  }

  /**
   * A window in the front of an envelope, seen from the front, the flap at the top.
   *
   * @param leftPoints from the envelope's left edge
   * @param bottomPoints from the envelope's lower edge
   */
  public record Window(
      double leftPoints, double bottomPoints, double widthPoints, double heightPoints) {}

  /** The envelopes that Engross knows. */
  public static List<Envelope> known() {
    return List.of(number10(), nineByTwelve(), withoutWindow());
  }

  /** The envelope of that name. */
  public static Optional<Envelope> named(String id) {
    return known().stream().filter(envelope -> envelope.id().equals(id)).findFirst();
  }

  private static Envelope number10() {
    return new Envelope(
        "10-window",
        "#10 window envelope, 4 1/8 by 9 1/2 inches",
        9.5 * INCH,
        4.125 * INCH,
        8.5 * INCH,
        3.875 * INCH,
        new Window(0.875 * INCH, 0.5 * INCH, 4.5 * INCH, 1.125 * INCH),
        false,
        6,
        "Fold the lower part up so that the first panel, with the address, is 3 7/8 inches high; fold"
            + " the rest behind it. Equal thirds are too low: the address would slide out of the"
            + " window.",
        List.of(
            CLEARANCE_SOURCE,
            "The window, 1 1/8 by 4 1/2 inches, 7/8 inch from the left and 1/2 inch from the bottom,"
                + " is the common one of the trade, not a postal standard: measure yours",
            "The lowest 5/8 inch of the envelope is kept clear for the post's own barcode; some"
                + " rates want a window no lower than that"));
  }

  private static Envelope nineByTwelve() {
    return new Envelope(
        "9x12-window",
        "9 by 12 inch window envelope, upright",
        9 * INCH,
        12 * INCH,
        8.5 * INCH,
        11 * INCH,
        new Window(0.875 * INCH, 7.5 * INCH, 4.5 * INCH, 2 * INCH),
        true,
        50,
        "Do not fold.",
        List.of(
            CLEARANCE_SOURCE,
            "There is no common window for this size. This one, 2 by 4 1/2 inches, 7/8 inch from the"
                + " left and 7 1/2 inches from the bottom, is in the upper half, where the post wants"
                + " the address of a large envelope: order it, or see whether yours holds this one"));
  }

  private static Envelope withoutWindow() {
    return new Envelope(
        "none",
        "envelope without a window, 9 by 12 inches or larger",
        9 * INCH,
        12 * INCH,
        8.5 * INCH,
        11 * INCH,
        null,
        false,
        50,
        "Do not fold. Address each envelope from the mailing list.",
        List.of());
  }

  /** The part of the sheet that is in the window however the sheet slides, less the clearance. */
  Optional<Area> safe() {
    return seen()
        .map(
            seen ->
                new Area(
                    seen.leftPoints() + CLEARANCE_POINTS,
                    seen.topPoints() + CLEARANCE_POINTS,
                    seen.rightPoints() - slackX() - CLEARANCE_POINTS,
                    seen.bottomPoints() - slackY() - CLEARANCE_POINTS));
  }

  /** Every part of the sheet that can come to stand in the window. */
  Optional<Area> reach() {
    return seen()
        .map(
            seen ->
                new Area(
                    seen.leftPoints() - slackX(),
                    seen.topPoints() - slackY(),
                    seen.rightPoints(),
                    seen.bottomPoints()));
  }

  /** What the window shows while the sheet lies in the envelope's upper left corner. */
  private Optional<Area> seen() {
    return Optional.ofNullable(window)
        .map(
            hole -> {
              double top = heightPoints - hole.bottomPoints() - hole.heightPoints();
              return new Area(
                  hole.leftPoints(),
                  top,
                  hole.leftPoints() + hole.widthPoints(),
                  top + hole.heightPoints());
            });
  }

  private double slackX() {
    return widthPoints - insertWidthPoints;
  }

  private double slackY() {
    return heightPoints - insertHeightPoints;
  }
}
