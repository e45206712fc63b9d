package dev.engross.typeset.layout;

/** Where the decimal point of a figure stands. */
final class DecimalPoint {

  private DecimalPoint() {}

  /**
   * The distance from a figure's start to its decimal point: the last point with a digit after it.
   * A figure without one has it after its last digit: {@code (1,200)} has it before the bracket.
   *
   * @return the distance in points; NaN for a text without digits
   */
  static double of(Paragraph paragraph) {
    double x = 0;
    double point = Double.NaN;
    double afterDigit = Double.NaN;
    double pending = Double.NaN;
    for (int i = 0; i < paragraph.count; i++) {
      for (Word word = paragraph.words[i]; word != null; word = word.next) {
        for (int k = 0; k < word.glyphs.length; k++) {
          char c = word.text.charAt(word.clusters[k]);
          if (c >= '0' && c <= '9') {
            point = Double.isNaN(pending) ? point : pending;
            afterDigit = x + word.advancesPoints[k];
          }
          pending = c == '.' ? x : Double.NaN;
          x += word.advancesPoints[k];
        }
      }
      x += paragraph.atoms[i] == null ? paragraph.spaceWidths[i] : paragraph.widths[i];
    }
    return Double.isNaN(point) ? afterDigit : point;
  }
}
