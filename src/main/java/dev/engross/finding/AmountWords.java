package dev.engross.finding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * An amount in words, as American legal papers write it: no <em>and</em> within the number, a
 * hyphen from twenty-one to ninety-nine, and the minor unit as a fraction.
 */
final class AmountWords {

  private static final String[] BELOW_TWENTY = {
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen"
  };

  private static final String[] TENS = {
    "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"
  };

  private static final String[] THOUSANDS = {
    "", " thousand", " million", " billion", " trillion", " quadrillion", " quintillion"
  };

  private AmountWords() {}

  static String of(Money money) {
    BigDecimal amount = money.getAmount().abs();
    long whole = amount.setScale(0, RoundingMode.DOWN).longValueExact();
    boolean dollars = money.getCurrencyUnit().equals(CurrencyUnit.USD);
    return (money.isNegative() ? "minus " : "")
        + (dollars ? "" : money.getCurrencyUnit().getCode() + " ")
        + number(whole)
        + (dollars ? (whole == 1 ? " dollar" : " dollars") : "")
        + fraction(amount, money.getCurrencyUnit().getDecimalPlaces());
  }

  /** {@code and 05/100}; nothing for a currency without a minor unit. */
  private static String fraction(BigDecimal amount, int decimals) {
    if (decimals == 0) {
      return "";
    }
    String digits = amount.setScale(decimals, RoundingMode.UNNECESSARY).toPlainString();
    return " and "
        + digits.substring(digits.length() - decimals)
        + "/"
        + BigDecimal.TEN.pow(decimals).toPlainString();
  }

  /** A whole number: {@code one million two hundred thousand forty-two}. */
  static String number(long number) {
    if (number == 0) {
      return BELOW_TWENTY[0];
    }
    StringBuilder words = new StringBuilder();
    int group = 0;
    for (long rest = number; rest > 0; rest /= 1000, group++) {
      int three = (int) (rest % 1000);
      if (three > 0) {
        String space = words.isEmpty() ? "" : " ";
        words.insert(0, belowThousand(three) + THOUSANDS[group] + space);
      }
    }
    return words.toString();
  }

  private static String belowThousand(int number) {
    int rest = number % 100;
    String hundreds = number < 100 ? "" : BELOW_TWENTY[number / 100] + " hundred";
    String joint = hundreds.isEmpty() || rest == 0 ? "" : " ";
    return hundreds + joint + (rest == 0 ? "" : belowHundred(rest));
  }

  private static String belowHundred(int number) {
    if (number < BELOW_TWENTY.length) {
      return BELOW_TWENTY[number];
    }
    String tens = TENS[number / 10];
    return number % 10 == 0 ? tens : tens + "-" + BELOW_TWENTY[number % 10];
  }
}
