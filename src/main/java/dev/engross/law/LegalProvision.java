package dev.engross.law;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A figure or text of the law with the days on which it held.
 *
 * @param id what it is, such as {@code civil-code-1542}
 * @param label what it is, in words
 * @param value the figure as a decimal string, or the text word for word
 * @param from the first day on which it held
 * @param through the last day, or null while it holds
 * @param selectedBy the date that selects it: {@code signing}, {@code event}, {@code payment} ...
 * @param citation its source
 * @param confirmed whether the source itself was checked; where not, the page says so
 * @param note what a reader must know, or null
 */
public record LegalProvision(
    String id,
    String label,
    String value,
    LocalDate from,
    @Nullable LocalDate through,
    String selectedBy,
    Citation citation,
    boolean confirmed,
    @Nullable String note) {

  public boolean inForceOn(LocalDate date) {
    return !date.isBefore(from) && (through == null || !date.isAfter(through));
  }

  /** The value as a whole number, such as a count of days. */
  public int intValue() {
    return Integer.parseInt(value);
  }
}
