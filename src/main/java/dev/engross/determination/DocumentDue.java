package dev.engross.determination;

import dev.engross.calendar.DayCount;
import dev.engross.finding.LateText;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document that the case calls for, or that it does not and why.
 *
 * @param kind the kind's name, such as {@code payment-statement}
 * @param addressee the id of the person it goes to
 * @param due whether it is to be issued on the issue date
 * @param by the last day to send it; null where nothing sets one
 * @param why why it is due, or why not
 * @param restsOn ids of the findings it shows; if one of them is open, it can only be a draft
 * @param counts the counts that lead to its last day, where it has one of its own; none where a
 *     finding or a deadline sets it
 */
public record DocumentDue(
    String kind,
    String addressee,
    boolean due,
    @Nullable LocalDate by,
    LateText why,
    List<String> restsOn,
    List<DayCount> counts) {
  public DocumentDue {
    restsOn = List.copyOf(restsOn);
    counts = List.copyOf(counts);
  }

  /** A document with no day, or with one that a finding or a deadline sets. */
  public DocumentDue(
      String kind,
      String addressee,
      boolean due,
      @Nullable LocalDate by,
      LateText why,
      List<String> restsOn) {
    this(kind, addressee, due, by, why, restsOn, List.of());
  }

  /** A document of which it stands already why it is due, or why not. */
  public DocumentDue(
      String kind,
      String addressee,
      boolean due,
      @Nullable LocalDate by,
      String why,
      List<String> restsOn) {
    this(kind, addressee, due, by, LateText.of(why), restsOn);
  }
}
