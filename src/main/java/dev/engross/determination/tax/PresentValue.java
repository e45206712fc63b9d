package dev.engross.determination.tax;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.joda.money.Money;

/**
 * What a later payment is worth on an earlier day, at a rate compounded semiannually (26 U.S.C. §
 * 280G(d)(4)). Parts of a year are days over 365.
 *
 * <p>Worked example: $103,022.50 due in 365 days at 3 percent is $103,022.50 ÷ 1.015² =
 * $100,000.00.
 *
 * @param on the day on which it is valued
 * @param percent the rate, in percent a year
 */
record PresentValue(LocalDate on, BigDecimal percent) {

  private static final double DAYS_IN_A_YEAR = 365.0;

  Money of(Money payment, LocalDate due) {
    if (!due.isAfter(on)) {
      return payment;
    }
    double halfYears = 2 * ChronoUnit.DAYS.between(on, due) / DAYS_IN_A_YEAR;
    double growth = StrictMath.pow(1 + percent.doubleValue() / 200, halfYears);
    BigDecimal worth = BigDecimal.valueOf(payment.getAmount().doubleValue() / growth);
    return Money.of(payment.getCurrencyUnit(), worth.setScale(2, RoundingMode.HALF_UP));
  }
}
