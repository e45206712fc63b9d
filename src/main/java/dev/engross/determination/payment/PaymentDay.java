package dev.engross.determination.payment;

import dev.engross.calendar.BusinessCalendar;
import dev.engross.calendar.MovedDay;
import dev.engross.finding.Wording;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The day on which a payment that is due on a certain day is to be made through a bank.
 *
 * <p>Worked example: due on Saturday, 10 May 2003. Under California law an act that is to be done
 * through a bank on such a day may be done on the next business day, Monday, 12 May (Civil Code §§
 * 7.1, 9 and 11). Where no such rule is known to apply, it is paid on Friday, 9 May.
 *
 * @param date the day to pay
 * @param rule why it is not the literal day; null when it is
 */
public record PaymentDay(LocalDate date, @Nullable String rule) {

  private static final BusinessCalendar BANKS = BusinessCalendar.FEDERAL_RESERVE;

  /**
   * Adjusts a day.
   *
   * @param governingLaw as the instrument names it; null when it does not
   */
  public static PaymentDay of(LocalDate literal, @Nullable String governingLaw) {
    String closed = BANKS.closedFor(literal);
    if (closed == null) {
      return new PaymentDay(literal, null);
    }
    String why = Wording.date(literal) + " is " + closed + ", when " + BANKS.words() + "; ";
    if (governingLaw != null && governingLaw.contains("California")) {
      return new PaymentDay(
          BANKS.movedLater(literal).to(),
          why
              + "a payment through a bank may be made on the next business day (California Civil"
              + " Code §§ 7.1, 9 and 11).");
    }
    return new PaymentDay(
        BANKS.movedEarlier(literal).to(),
        why + "no rule that allows a later payment is known to apply, so it is paid before.");
  }

  /** How a day to pay came from the literal day, where nothing but closed banks lies between. */
  public static @Nullable MovedDay moved(LocalDate literal, LocalDate paid) {
    if (literal.equals(paid)) {
      return null;
    }
    MovedDay moved =
        paid.isAfter(literal) ? BANKS.movedLater(literal) : BANKS.movedEarlier(literal);
    return moved.to().equals(paid) ? moved : null;
  }
}
