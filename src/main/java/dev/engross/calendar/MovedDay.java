package dev.engross.calendar;

import java.time.LocalDate;
import java.util.List;

/**
 * A last day moved off days on which nothing can be done.
 *
 * <p>Worked example: what is counted to Sunday, 15 June 2003, and is moved to the business day
 * before it, is done on Friday, 13 June; the Sunday and the Saturday are passed over.
 *
 * @param from the day to which was counted
 * @param to the day to act on, a business day
 * @param calendar the name of the calendar of business days
 * @param passedOver the days passed over, in the order of passing; none where nothing was moved
 */
public record MovedDay(LocalDate from, LocalDate to, String calendar, List<CountedDay> passedOver) {
  public MovedDay {
    passedOver = List.copyOf(passedOver);
  }
}
