package dev.engross.determination.payment;

import dev.engross.finding.Wording;
import dev.engross.terms.PaymentTerm.Rounding;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;

/**
 * An amount in equal installments that add up to it.
 *
 * <p>Worked example: $185,150.00 in 24: $7,714.5833… is rounded to $7,714.58, and the last payment
 * of $7,714.66 takes the difference.
 *
 * @param amounts the installments in order
 * @param words how they come about, with the numbers put in
 */
public record Installments(List<Money> amounts, String words) {

  public Installments {
    amounts = List.copyOf(amounts);
  }

  /**
   * Divides an amount.
   *
   * @param count at least 1
   */
  public static Installments of(Money total, int count, Rounding rounding) {
    if (count < 1) {
      throw new IllegalStateException("an amount needs at least one payment; please report this");
    }
    Money each = each(total, count, rounding);
    Money rest = total.minus(each.multipliedBy(count - 1L));
    List<Money> amounts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      amounts.add(each);
    }
    amounts.set(rounding == Rounding.LAST_ABSORBS ? count - 1 : 0, rest);
    return new Installments(amounts, words(total, count, rounding, each, rest));
  }

  /**
   * To the nearest cent, half a cent up. A sum of so few cents that rounding up would leave less
   * than nothing for the last payment is rounded down instead.
   */
  private static Money each(Money total, int count, Rounding rounding) {
    BigDecimal divisor = BigDecimal.valueOf(count);
    RoundingMode mode =
        rounding == Rounding.LAST_ABSORBS ? RoundingMode.HALF_UP : RoundingMode.DOWN;
    Money each = total.dividedBy(divisor, mode);
    return total.minus(each.multipliedBy(count - 1L)).isNegative()
        ? total.dividedBy(divisor, RoundingMode.DOWN)
        : each;
  }

  private static String words(Money total, int count, Rounding rounding, Money each, Money rest) {
    String division = Wording.amount(total) + " ÷ " + count + " = ";
    if (each.equals(rest)) {
      return division + Wording.amount(each) + ".";
    }
    String odd = rounding == Rounding.LAST_ABSORBS ? "last" : "first";
    return division
        + quotient(total, count)
        + ", rounded to "
        + Wording.amount(each)
        + "; "
        + (count - 1)
        + " × "
        + Wording.amount(each)
        + " = "
        + Wording.amount(each.multipliedBy(count - 1L))
        + "; the "
        + odd
        + " payment is "
        + Wording.amount(rest)
        + ".";
  }

  /** The quotient to four places, cut off: {@code $7,714.5833…}. */
  private static String quotient(Money total, int count) {
    BigDecimal exact = total.getAmount().divide(BigDecimal.valueOf(count), 4, RoundingMode.DOWN);
    BigDecimal cents = exact.setScale(2, RoundingMode.DOWN);
    String beyond = exact.subtract(cents).movePointRight(4).toBigInteger().toString();
    String tail = "0".repeat(2 - beyond.length()) + beyond;
    boolean ends = exact.multiply(BigDecimal.valueOf(count)).compareTo(total.getAmount()) == 0;
    return Wording.amount(Money.of(total.getCurrencyUnit(), cents)) + tail + (ends ? "" : "…");
  }
}
