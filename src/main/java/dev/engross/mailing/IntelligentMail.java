package dev.engross.mailing;

import dev.engross.typeset.Area;
import java.util.ArrayList;
import java.util.List;
import uk.org.okapibarcode.backend.UspsOneCode;

/**
 * An Intelligent Mail barcode (USPS-B-3200): 65 bars that name the mailer, the piece and the ZIP
 * Code.
 *
 * <p>22 bars to the inch, each 0.020 inch wide; a full bar is 0.145 inch high and a tracker 0.048,
 * inside the published ranges of 20 to 24 bars, 0.015 to 0.025, 0.125 to 0.165 and 0.039 to 0.057
 * inch.
 *
 * @param tracking the 20 digits of the tracking code
 * @param routing the ZIP Code: none, 5, 9 or 11 digits
 */
record IntelligentMail(String tracking, String routing) {

  private static final double INCH = 72;
  private static final int BARS = 65;
  private static final double PITCH = INCH / 22;
  private static final double BAR_WIDTH = 0.020 * INCH;
  private static final double FULL = 0.145 * INCH;
  private static final double TRACKER = 0.048 * INCH;
  private static final double CLEAR_ABOVE = 0.028 * INCH;
  private static final double CLEAR_BESIDE = 0.125 * INCH;

  IntelligentMail {
    if (!tracking.matches("[0-9][0-4][0-9]{18}")) {
      throw new IllegalArgumentException(
          "a tracking code has 20 digits, of which the second is at most 4");
    }
    if (!routing.matches("([0-9]{5}|[0-9]{9}|[0-9]{11})?")) {
      throw new IllegalArgumentException("a routing code has 0, 5, 9 or 11 digits");
    }
  }

  /** The bars from left to right: F full, A ascending, D descending, T tracker. */
  String pattern() {
    UspsOneCode symbol = new UspsOneCode();
    symbol.setContent(routing.isEmpty() ? tracking : tracking + "-" + routing);
    double height =
        symbol.getRectangles().stream().mapToDouble(bar -> bar.y + bar.height).max().orElseThrow();
    StringBuilder pattern = new StringBuilder();
    for (var bar : symbol.getRectangles()) {
      boolean up = bar.y < height / 4;
      boolean down = bar.y + bar.height > height * 3 / 4;
      pattern.append(up ? (down ? 'F' : 'A') : down ? 'D' : 'T');
    }
    return pattern.toString();
  }

  /** The bars as areas on the page, under an address. */
  List<Area> barsUnder(Area address) {
    Area all = areaUnder(address);
    List<Area> bars = new ArrayList<>();
    String pattern = pattern();
    for (int i = 0; i < pattern.length(); i++) {
      char state = pattern.charAt(i);
      double left = all.leftPoints() + i * PITCH;
      double halfTracker = (FULL - TRACKER) / 2;
      boolean up = state == 'F' || state == 'A';
      boolean down = state == 'F' || state == 'D';
      bars.add(
          new Area(
              left,
              all.topPoints() + (up ? 0 : halfTracker),
              left + BAR_WIDTH,
              all.bottomPoints() - (down ? 0 : halfTracker)));
    }
    return bars;
  }

  /** Where the bars stand that go under an address. */
  static Area areaUnder(Area address) {
    double top = address.bottomPoints() + CLEAR_ABOVE;
    return new Area(
        address.leftPoints(),
        top,
        address.leftPoints() + (BARS - 1) * PITCH + BAR_WIDTH,
        top + FULL);
  }

  /** What must stay free around the bars: 0.028 inch above and below, 0.125 inch beside. */
  static Area clearZone(Area bars) {
    return new Area(
        bars.leftPoints() - CLEAR_BESIDE,
        bars.topPoints() - CLEAR_ABOVE,
        bars.rightPoints() + CLEAR_BESIDE,
        bars.bottomPoints() + CLEAR_ABOVE);
  }
}
