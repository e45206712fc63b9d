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
 * @param total the amount
 * @param amounts the installments in order
 * @param rounding which of them takes what rounding leaves
 */
public record Installments(Money total, List<Money> amounts, Rounding rounding) {

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
    List<Money> amounts = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      amounts.add(each);
    }
    amounts.set(rounding == Rounding.LAST_ABSORBS ? count - 1 : 0, rest);
    return new Installments(total, amounts, rounding);
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

  /** How they come about, with the numbers put in. */
  public String words() {
    int count = amounts.size();
    boolean atTheEnd = rounding == Rounding.LAST_ABSORBS;
    Money each = amounts.get(atTheEnd ? 0 : count - 1);
    Money rest = amounts.get(atTheEnd ? count - 1 : 0);
    String division = Wording.amount(total) + " ÷ " + count + " = ";
    if (each.equals(rest)) {
      return division + Wording.amount(each) + ".";
    }
    String odd = atTheEnd ? "last" : "first";
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

  /**
   * The quotient to two places beyond the currency's own, cut off: {@code $7,714.5833…}, {@code JPY
   * 333.33…}.
   */
  private static String quotient(Money total, int count) {
    int decimals = total.getCurrencyUnit().getDecimalPlaces();
    BigDecimal exact =
        total.getAmount().divide(BigDecimal.valueOf(count), decimals + 2, RoundingMode.DOWN);
    BigDecimal cut = exact.setScale(decimals, RoundingMode.DOWN);
    int beyond = exact.subtract(cut).movePointRight(decimals + 2).abs().intValueExact();
    String tail = (decimals == 0 ? "." : "") + (beyond < 10 ? "0" : "") + beyond;
    boolean ends = exact.multiply(BigDecimal.valueOf(count)).compareTo(total.getAmount()) == 0;
    return Wording.amount(Money.of(total.getCurrencyUnit(), cut)) + tail + (ends ? "" : "…");
  }
}
