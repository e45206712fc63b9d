package dev.engross.document;

import dev.engross.finding.Wording;
import dev.engross.terms.Instrument;
import java.util.Locale;

/** How letters name the papers that they rest on. */
final class PaperDates {

  private PaperDates() {}

  /** {@code the Transition Agreement}; a title that carries its date is left as it is. */
  static String shortly(Instrument instrument) {
    String title = instrument.shortTitle();
    return title.toLowerCase(Locale.ROOT).startsWith("the ") ? title : "the " + title;
  }

  /** {@code the Transition Agreement, dated October 31, 2002}. */
  static String named(Instrument instrument) {
    String date = Wording.date(instrument.dated());
    String title = shortly(instrument);
    return title.contains(date) ? title : title + ", dated " + date;
  }
}
