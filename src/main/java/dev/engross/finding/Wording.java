package dev.engross.finding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * How dates, amounts and numbers are put in words: the one place for steps, letters and the screen.
 */
public final class Wording {

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.US);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.US);

  private Wording() {}

  /** {@code May 7, 2003}. */
  public static String date(LocalDate date) {
    return DATE.format(date);
  }

  /** {@code May 2003}. */
  public static String month(YearMonth month) {
    return MONTH.format(month);
  }

  /** {@code $185,150.00}; other currencies with their code: {@code EUR 185,150.00}. */
  public static String amount(Money money) {
    DecimalFormat format =
        new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.US));
    format.setRoundingMode(RoundingMode.UNNECESSARY);
    String digits = format.format(money.getAmount().abs());
    String sign = money.isNegative() ? "−" : "";
    return money.getCurrencyUnit().equals(CurrencyUnit.USD)
        ? sign + "$" + digits
        : sign + money.getCurrencyUnit().getCode() + " " + digits;
  }

  /** A number without trailing zeros or exponent: {@code 1.5}. */
  public static String number(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  /** {@code 1 day}, {@code 60 days}. */
  public static String count(int count, String singular) {
    return count + " " + (count == 1 ? singular : singular + "s");
  }

  /** {@code a}, {@code a and b}, {@code a, b and c}. */
  public static String list(List<String> items) {
    if (items.size() < 2) {
      return String.join("", items);
    }
    int last = items.size() - 1;
    return String.join(", ", items.subList(0, last)) + " and " + items.get(last);
  }
}
