package dev.engross.determination.tax;

import dev.engross.determination.result.Entitlement.Payment;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Sums and shares of dollars; the tax laws know no other currency. */
final class Dollars {

  static final Money NONE = Money.zero(CurrencyUnit.USD);

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Dollars() {}

  static Money sum(Collection<Money> amounts) {
    return amounts.stream().reduce(NONE, Money::plus);
  }

  static Money sumOf(Collection<Payment> payments) {
    return sum(payments.stream().map(Dollars::gross).toList());
  }

  /** A share in percent, rounded to the cent, half a cent up. */
  static Money percent(Money amount, BigDecimal percent) {
    return amount.multipliedBy(percent.divide(HUNDRED), RoundingMode.HALF_UP);
  }

  static Money lesser(Money one, Money other) {
    return one.isGreaterThan(other) ? other : one;
  }

  /** The gross amount of a payment of money. */
  static Money gross(Payment payment) {
    return Objects.requireNonNull(payment.gross());
  }

  /** The day of a payment that has one. */
  static LocalDate day(Payment payment) {
    return Objects.requireNonNull(payment.adjustedDue());
  }
}
