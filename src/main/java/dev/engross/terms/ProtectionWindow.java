package dev.engross.terms;

import dev.engross.calendar.MonthRule;
import dev.engross.law.Citation;
import org.jspecify.annotations.Nullable;

/**
 * The days around a change in control on which leaving counts.
 *
 * <p>Worked example: from six months before the merger agreement was signed on 10 March 2008 until
 * 24 months after the merger closed on 30 June 2008 is 10 September 2007 through 30 June 2010.
 *
 * @param monthsBefore months before the anchor; 0 for none
 * @param monthsAfter months after the anchor, the last day included
 * @param anchor from what it is counted
 * @param endAnchor from what its end is counted; null where that is the anchor too
 * @param renewal how it is renewed; null where it is not
 */
public record ProtectionWindow(
    String id,
    String label,
    Citation citation,
    int monthsBefore,
    int monthsAfter,
    MonthRule rule,
    DateTerm anchor,
    @Nullable DateTerm endAnchor,
    @Nullable Renewal renewal) {

  /**
   * A window that begins anew when it ends.
   *
   * @param months by how many months
   * @param unless the event that keeps it from being renewed, such as a notice
   * @param noticeDays how many days before its last day that event must have happened
   */
  public record Renewal(int months, EventTerm unless, int noticeDays) {
    public Renewal {
      if (months < 1 || noticeDays < 0) {
        throw new IllegalArgumentException(
            "a window is renewed by at least one month, and notice is given before its end");
      }
    }
  }
}
