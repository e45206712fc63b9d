package dev.engross.determination.tax;

import dev.engross.calendar.DayCount;
import dev.engross.finding.Trace;
import dev.engross.law.LawBook;
import dev.engross.law.LegalProvision;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The law book, opened on one day.
 *
 * @param day the day that selects the figures, such as the day of separation
 */
public record DatedLaw(LawBook book, LocalDate day) {

  /**
   * A figure of the law book.
   *
   * @throws LawBook.NotCovered when the book does not cover the day
   */
  public LegalProvision figure(String id) {
    return book.on(id, day);
  }

  public Optional<LegalProvision> find(String id) {
    return book.find(id, day);
  }

  public int number(String id) {
    return figure(id).intValue();
  }

  public BigDecimal decimal(String id) {
    return new BigDecimal(figure(id).value());
  }

  /** Traces a step that a figure allows; it says where the figure was not checked. */
  public Trace step(Trace trace, Supplier<String> text, String id) {
    LegalProvision figure = figure(id);
    return trace.step(checked(text, figure), figure.citation());
  }

  /** Traces such a step, which tells of a count. */
  public Trace count(Trace trace, DayCount count, Supplier<String> text, String id) {
    LegalProvision figure = figure(id);
    return trace.count(count, checked(text, figure), figure.citation());
  }

  /** Traces such a step, which tells of a count and of another from its end. */
  public Trace counts(
      Trace trace, DayCount first, DayCount second, Supplier<String> text, String id) {
    LegalProvision figure = figure(id);
    return trace.counts(first, second, checked(text, figure), figure.citation());
  }

  private static Supplier<String> checked(Supplier<String> text, LegalProvision figure) {
    return figure.confirmed()
        ? text
        : () -> text.get() + " (This rule was not checked at its source.)";
  }
}
